/** The file that `assign` reads: pairs by cost, or by affinity with loads. */
import { z } from 'zod'
import { accept, refuse, type Result } from '../result.ts'
import { readJsonText, type JsonPath } from '../rulebook/json-text.ts'
import { refusalOfIssue, type RulebookRefusal } from '../rulebook/rulebook.schema.ts'
import type { AssignmentTask } from './assignment-task.ts'
import { evenLoads } from './assignment.ts'
import { inWholes, type PlacedShapeFlaw, type ShapeFlaw, shapeFlaws, tableFlaws, tooFine } from './plan-shape.ts'

const number = z.number().min(-1_000_000).max(1_000_000)
const table = z.array(z.array(number).min(1).max(500)).min(1).max(2_000)
const names = z.array(z.string().min(1).max(200)).optional()
const count = z.number().int().min(0).max(2_000)

const byCost = z.strictObject({ cost: table, candidates: names, assessors: names })

const byAffinity = z.strictObject({
  aff: table,
  /** 1 or true where the pair is in conflict. */
  conf: z.array(z.array(z.union([z.literal(0), z.literal(1), z.boolean()]))).optional(),
  k: count.min(1),
  lo: count.optional(),
  hi: count.optional(),
  candidates: names,
  assessors: names,
})

export type AssignmentFile = {
  readonly kind: 'cost' | 'affinity'
  readonly task: AssignmentTask
  /** The task counts in wholes: so many to one of the file's units. */
  readonly scale: number
  readonly candidates: readonly string[] | null
  readonly assessors: readonly string[] | null
}

export type PlanFileRefusal = RulebookRefusal | (PlacedShapeFlaw & { readonly at: RulebookRefusal['at'] })

/** @returns the task of the file, or everything that is wrong with it. */
export function assignmentFileFrom(text: string): Result<AssignmentFile, readonly PlanFileRefusal[]> {
  const json = readJsonText(text)
  if (!json.ok) return refuse([json.refusal])
  const { value, placeOf } = json.value
  const schema = typeof value === 'object' && value !== null && 'cost' in value ? byCost : byAffinity
  const parsed = schema.safeParse(value)
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => refusalOfIssue(issue, value, placeOf)))
  const file = parsed.data
  const flaws = 'cost' in file ? costFlaws(file) : affinityFlaws(file)
  if (flaws.length > 0) return refuse(flaws.map((flaw) => ({ ...flaw, at: placeOf(flaw.path) })))
  return accept('cost' in file ? fileByCost(file) : fileByAffinity(file))
}

type ByCost = z.infer<typeof byCost>
type ByAffinity = z.infer<typeof byAffinity>

function costFlaws({ cost, ...named }: ByCost): readonly PlacedShapeFlaw[] {
  return [...tableFlaws(cost, ['cost']), ...tooFine(cost, ['cost']), ...namesFlaws(cost, named)]
}

function affinityFlaws({ aff, conf, lo, hi, ...named }: ByAffinity): readonly PlacedShapeFlaw[] {
  const bounds = lo !== undefined && hi !== undefined && lo > hi
  return [
    ...tableFlaws(aff, ['aff']),
    ...tooFine(aff, ['aff']),
    ...(conf ? shapeFlaws(conf, aff, ['conf']) : []),
    ...(bounds ? [{ code: 'bounds_turned' as const, lo, hi, path: ['lo'] }] : []),
    ...namesFlaws(aff, named),
  ]
}

type Named = Pick<ByCost, 'candidates' | 'assessors'>

function namesFlaws(cells: readonly (readonly number[])[], { candidates, assessors }: Named) {
  return [
    ...nameFlaws(candidates, cells.length, ['candidates']),
    ...nameFlaws(assessors, cells[0]?.length ?? 0, ['assessors']),
  ]
}

export function nameFlaws(
  given: readonly string[] | undefined,
  expected: number,
  path: JsonPath,
): readonly PlacedShapeFlaw[] {
  if (!given) return []
  const flaw: ShapeFlaw = { code: 'count_differs', expected, given: given.length }
  const twice = given.flatMap((name, at) =>
    given.indexOf(name) < at ? [{ code: 'name_twice' as const, name, path: [...path, at] }] : [],
  )
  return given.length === expected ? twice : [{ ...flaw, path }]
}

/** Each row one column, each column at most one row, at the least cost. */
function fileByCost({ cost, ...named }: ByCost): AssignmentFile {
  const { scale, table: wholes } = inWholes(cost)
  const affinity = wholes.map((row) => row.map((value) => 0 - value))
  const open = cost.map((row) => row.map(() => true))
  return { kind: 'cost', task: { affinity, open, each: 1, least: 0, most: 1 }, scale, ...namesOf(named) }
}

function fileByAffinity({ aff, conf, k, lo, hi, ...named }: ByAffinity): AssignmentFile {
  const { scale, table: affinity } = inWholes(aff)
  const open = aff.map((row, at) => row.map((_, assessor) => !Number(conf?.[at]?.[assessor] ?? 0)))
  const even = evenLoads(aff.length, aff[0]?.length ?? 0, k)
  const loads = { least: lo ?? (hi === undefined ? even.least : 0), most: hi ?? Math.max(even.most, lo ?? 0) }
  return { kind: 'affinity', task: { affinity, open, each: k, ...loads }, scale, ...namesOf(named) }
}

function namesOf({ candidates = null, assessors = null }: { [Key in keyof Named]: Named[Key] | null }) {
  return { candidates, assessors }
}
