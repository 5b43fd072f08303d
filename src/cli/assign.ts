import { assignAssessors } from '../actions/assign-assessors.ts'
import { type AssignmentFile, assignmentFileFrom } from '../award/assignment/assignment-file.schema.ts'
import type { Assigned, AssignmentAim, AssignmentRefusal } from '../award/assignment/assignment.ts'
import { assignmentSentence, assignmentWords, type PlanNames } from '../wording/assignment.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import { columns } from './calc-text.ts'
import type { Command } from './command-io.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { readPlanFile, tellImpossible, tellRefusedPlan, toldPlanFlaw } from './plan-file.ts'

const OPTIONS = {
  ...SHARED_OPTIONS,
  input: { type: 'string' },
  objective: { type: 'string', default: 'fair' },
} as const

/** `paritrana assign`: who reads which file. */
export const assignCommand: Command = (args, io) =>
  withUsage('assign', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const language = languageOf(values.lang)
    if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
    if (values.input === undefined) throw new WrongUsage(`--input ${phrase('needs', language)}`)
    const aim = aimOf(values.objective)
    const wanted = { file: values.input, json: values.json === true, language }
    const read = await readPlanFile(wanted, assignmentFileFrom, toldPlanFlaw)
    if (!read.ok) return tellRefusedPlan(read.refusal, wanted, io)
    const file = read.value
    const names = namesOf(file, language)
    const assigned = await assignAssessors(file.task, file.kind === 'cost' ? 'sum' : aim)
    if (!assigned.ok) {
      const message = assignmentSentence(assigned.refusal, names, language)
      return tellImpossible(namedReason(assigned.refusal, names), message, wanted, io)
    }
    const json = assignmentJson(file, assigned.value, names)
    io.stdout(wanted.json ? `${JSON.stringify(json)}\n` : textOf(file, json, language))
    return 0
  })

function aimOf(text: string): AssignmentAim {
  if (text === 'fair' || text === 'sum') return text
  throw new WrongUsage('--objective fair|sum')
}

function namesOf({ candidates, assessors }: AssignmentFile, language: Language): PlanNames {
  const words = assignmentWords[language]
  return {
    candidate: (at) => candidates?.[at] ?? words.candidate(at),
    assessor: (at) => assessors?.[at] ?? words.assessor(at),
  }
}

function namedReason(refusal: AssignmentRefusal, { candidate, assessor }: PlanNames): object {
  switch (refusal.code) {
    case 'too_few_free_assessors':
      return {
        ...refusal,
        candidates: refusal.candidates.map(({ candidate: at, free }) => ({ candidate: candidate(at), free })),
      }
    case 'candidates_compete':
    case 'assessors_left_idle':
      return {
        ...refusal,
        candidates: refusal.candidates.map(candidate),
        assessors: refusal.assessors.map(assessor),
      }
    default:
      return refusal
  }
}

/** `plan` counts from 0, in the order of the file: for a table of costs the column of each row, else a list for each. */
function assignmentJson({ kind, scale, task }: AssignmentFile, assigned: Assigned, names: PlanNames) {
  const { assessors, totals, loads, sum, smallest } = assigned
  const isCost = kind === 'cost'
  const unscaled = (value: number) => (isCost ? 0 - value : value) / scale
  return {
    objective: unscaled(sum),
    ...(isCost ? {} : { smallest: smallest / scale }),
    plan: isCost ? assessors.map(([only]) => only ?? null) : assessors,
    candidates: assessors.map((row, at) => ({
      candidate: names.candidate(at),
      assessors: row.map(names.assessor),
      [isCost ? 'cost' : 'total']: unscaled(totals[at] ?? 0),
    })),
    loads: loads.map((load, at) => ({ assessor: names.assessor(at), load })),
    bounds: { lo: task.least, hi: task.most },
    proven: true,
    infeasible: null,
  }
}

function textOf(
  { kind }: AssignmentFile,
  { objective, smallest, candidates, loads }: ReturnType<typeof assignmentJson>,
  language: Language,
): string {
  const words = assignmentWords[language]
  const least = smallest === undefined ? [] : [[words.smallest, String(smallest)] as const]
  const head = columns([[kind === 'cost' ? words.cost : words.sum, String(objective)], ...least])
  const plan = columns(candidates.map(({ candidate, assessors }) => [String(candidate), [assessors].flat().join(', ')]))
  const counts = columns(loads.map(({ assessor, load }) => [assessor, String(load)]))
  return [...head, '', ...plan, '', words.loads, ...counts, ''].join('\n')
}
