/** The file that `timetable` reads. */
import { z } from 'zod'
import { nameFlaws } from '../assignment/assignment-file.schema.ts'
import { inWholes, type PlacedShapeFlaw, tableFlaws, tooFine } from '../assignment/plan-shape.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type JsonPath, readJsonText, type TextPlace } from '../rulebook/json-text.ts'
import { refusalOfIssue, type RulebookRefusal } from '../rulebook/rulebook.schema.ts'
import type { InterviewRule, InterviewTask } from './interview-task.ts'
import { checkedRule, type RuleRefusal, ruleOfSentence, type RuleWords } from './rule-sentences.ts'

/** This cost means that the candidate cannot come then. */
export const NOT_AVAILABLE = 99

const name = z.string().min(1).max(200)
const someNames = z.array(name).min(1).max(500)

const rule = z.union([
  name,
  z.strictObject({ sameDay: someNames }),
  z.strictObject({ adjacent: someNames }),
  z.strictObject({ day: z.number().int().min(1).max(99), candidates: someNames }),
])

const schema = z.strictObject({
  candidates: someNames.optional(),
  cost: z
    .array(z.array(z.number().min(0).max(1_000_000)).min(1).max(200))
    .min(1)
    .max(500),
  /** Slots of each day. */
  days: z.array(z.number().int().min(1).max(200)).min(1).max(31).optional(),
  rooms: z.number().int().min(1).max(20).default(1),
  panels: z.array(z.array(name)).optional(),
  away: z.record(name, z.array(z.number().int().min(0).max(199))).default({}),
  constraints: z.array(rule).max(1_000).default([]),
})

type File = z.infer<typeof schema>

export type InterviewFile = {
  readonly task: InterviewTask
  readonly scale: number
  readonly candidates: readonly string[] | null
  readonly assessors: readonly string[]
  /** Slots of each day. */
  readonly dayLengths: readonly number[]
  /** The file does not say how the slots fall on days, so they were halved into two. */
  readonly daysHalved: boolean
}

type InterviewFlaw =
  | PlacedShapeFlaw
  | ((
      | RuleRefusal
      | { readonly code: 'days_differ'; readonly days: number; readonly slots: number }
      | { readonly code: 'days_needed'; readonly slots: number }
      | { readonly code: 'assessor_unknown'; readonly name: string }
      | { readonly code: 'names_needed' }
    ) & { readonly path: JsonPath })

export type InterviewFileRefusal = RulebookRefusal | (InterviewFlaw & { readonly at: TextPlace })

/** @returns the task of the file, or everything that is wrong with it. */
export function interviewFileFrom(text: string): Result<InterviewFile, readonly InterviewFileRefusal[]> {
  const json = readJsonText(text)
  if (!json.ok) return refuse([json.refusal])
  const { value, placeOf } = json.value
  const parsed = schema.safeParse(value)
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => refusalOfIssue(issue, value, placeOf)))
  const file = parsed.data
  const lengths = dayLengthsOf(file)
  const rules = file.constraints.map((one) => ruleOf(one, file.candidates ?? [], lengths.length))
  const broken = rules.flatMap((one, at) => (one.ok ? [] : [{ ...one.refusal, path: ['constraints', at] }]))
  const flaws: readonly InterviewFlaw[] = [...flawsOf(file), ...broken]
  if (flaws.length > 0) return refuse(flaws.map((flaw) => ({ ...flaw, at: placeOf(flaw.path) })))
  return accept(fileOf(file, lengths, rules.flatMap((one) => (one.ok ? [one.value] : [])))) // prettier-ignore
}

/** An award's interviews take two days unless said otherwise. */
function dayLengthsOf({ cost, days, constraints }: File): readonly number[] {
  const slots = cost[0]?.length ?? 0
  if (days) return days
  return constraints.length > 0 ? [slots / 2, slots / 2] : [slots]
}

function flawsOf(file: File): readonly InterviewFlaw[] {
  const { cost, days, candidates, panels, away, constraints } = file
  const slots = cost[0]?.length ?? 0
  const sum = days?.reduce((all, count) => all + count, 0) ?? slots
  const known = new Set(panels?.flat())
  return [
    ...tableFlaws(cost, ['cost']),
    ...tooFine(cost, ['cost']),
    ...nameFlaws(candidates, cost.length, ['candidates']),
    ...(sum === slots ? [] : [{ code: 'days_differ' as const, days: sum, slots, path: ['days'] }]),
    ...(!days && constraints.length > 0 && slots % 2 === 1
      ? [{ code: 'days_needed' as const, slots, path: ['constraints'] }]
      : []),
    ...(constraints.length > 0 && !candidates ? [{ code: 'names_needed' as const, path: ['constraints'] }] : []),
    ...(panels && panels.length !== cost.length
      ? [{ code: 'count_differs' as const, expected: cost.length, given: panels.length, path: ['panels'] }]
      : []),
    ...Object.keys(away)
      .filter((assessor) => !known.has(assessor))
      .map((assessor) => ({ code: 'assessor_unknown' as const, name: assessor, path: ['away', assessor] })),
  ]
}

function ruleOf(
  given: File['constraints'][number],
  names: readonly string[],
  days: number,
): Result<InterviewRule, RuleRefusal> {
  const words = typeof given === 'string' ? ruleOfSentence(given, names) : ruleOfFields(given, names)
  return words.ok ? checkedRule(words.value, days) : words
}

function ruleOfFields(
  given: Exclude<File['constraints'][number], string>,
  names: readonly string[],
): Result<RuleWords, RuleRefusal> {
  const meant = 'sameDay' in given ? given.sameDay : 'adjacent' in given ? given.adjacent : given.candidates
  const unknown = meant.find((one) => !names.includes(one))
  if (unknown !== undefined) return refuse({ code: 'candidate_unknown', name: unknown })
  const candidates = meant.map((one) => names.indexOf(one))
  if ('day' in given) return accept({ kind: 'on_day', candidates, day: given.day })
  return accept({ kind: 'sameDay' in given ? 'same_day' : 'adjacent', candidates, day: null })
}

function fileOf(file: File, dayLengths: readonly number[], rules: readonly InterviewRule[]): InterviewFile {
  const assessors = [...new Set(file.panels?.flat())]
  const { scale, table } = inWholes(file.cost)
  const isAway = (candidate: number, slot: number) =>
    file.panels?.[candidate]?.some((assessor) => file.away[assessor]?.includes(slot)) === true
  const cost = table.map((row, candidate) =>
    row.map((value, slot) => (value === NOT_AVAILABLE * scale || isAway(candidate, slot) ? null : value)),
  )
  const panels = file.panels?.map((panel) => panel.map((assessor) => assessors.indexOf(assessor))) ?? []
  const days = dayLengths.flatMap((length, day) => Array.from({ length }, () => day))
  return {
    task: { cost, days, rooms: file.rooms, panels, rules },
    scale,
    candidates: file.candidates ?? null,
    assessors,
    dayLengths,
    daysHalved: !file.days && file.constraints.length > 0,
  }
}
