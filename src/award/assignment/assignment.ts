/** Who reads which file: each candidate gets as many assessors as asked, none in conflict, loads within their bounds. */
import { accept, assert, refuse, type Result } from '../result.ts'
import { bestChoice, type Choice, lowestCeiling } from './best-choice.ts'
import { hallViolation } from './hall-violation.ts'
import type { AssignmentTask } from './assignment-task.ts'
import type { Solve } from './linear-program.ts'

/** `fair`: the worst-served candidate first, then the sum. `sum`: the sum alone. */
export type AssignmentAim = 'fair' | 'sum'

export type Assigned = {
  /** The assessors of each candidate, rising. */
  readonly assessors: readonly (readonly number[])[]
  readonly totals: readonly number[]
  readonly loads: readonly number[]
  readonly smallest: number
  readonly sum: number
}

/** Candidates and assessors by index. */
export type AssignmentRefusal =
  | { readonly code: 'too_few_free_assessors'; readonly each: number; readonly candidates: readonly Lacking[] }
  | {
      readonly code: 'loads_do_not_add_up'
      readonly places: number
      readonly least: number
      readonly most: number
      readonly assessors: number
    }
  | (Crowd & { readonly code: 'candidates_compete' })
  | (Crowd & { readonly code: 'assessors_left_idle' })
  | { readonly code: 'not_proven_in_time' }

type Lacking = { readonly candidate: number; readonly free: number }
type Crowd = {
  readonly candidates: readonly number[]
  readonly assessors: readonly number[]
  readonly needed: number
  readonly available: number
}

/** Loads that differ by at most one. */
export function evenLoads(candidates: number, assessors: number, each: number): Pick<AssignmentTask, 'least' | 'most'> {
  const places = candidates * each
  return { least: Math.floor(places / assessors), most: Math.ceil(places / assessors) }
}

/** @returns a plan than which none is better, or why there is none at all. */
export function assign(task: AssignmentTask, aim: AssignmentAim, solve: Solve): Result<Assigned, AssignmentRefusal> {
  const miscounted = whyMiscounted(task)
  if (miscounted) return refuse(miscounted)
  const choice = aim === 'sum' ? bestChoice(task, null, solve) : fairest(task, solve)
  if (choice === 'late') return refuse({ code: 'not_proven_in_time' })
  return choice === 'none' ? refuse(whoseCrowd(task)) : accept(assignedOf(task, choice))
}

/**
 * Bisection over the total that no candidate may fall below. The ceiling is tried first: mostly the candidate with the
 * fewest good assessors sets it, and it can be kept.
 */
function fairest(task: AssignmentTask, solve: Solve): Choice | 'none' | 'late' {
  const atCeiling = bestChoice(task, ownCeiling(task), solve)
  if (atCeiling !== 'none') return atCeiling
  let best = bestChoice(task, null, solve)
  if (best === 'late' || best === 'none') return best
  const ceiling = lowestCeiling(task, solve)
  if (ceiling === 'late') return 'late'
  let high = Math.min(ceiling, ownCeiling(task) - 1)
  let next = high
  // The plan of the largest sum is no answer yet, even if nothing is fairer: it stands for the floor it keeps.
  let isOfFloor = false
  for (;;) {
    const low = assignedOf(task, best).smallest
    if (low >= high && isOfFloor) return best
    const floor = Math.max(low, Math.min(next, high))
    const choice = bestChoice(task, floor, solve)
    if (choice === 'late') return 'late'
    if (choice === 'none') high = floor - 1
    else [best, isOfFloor] = [choice, true]
    next = Math.ceil((assignedOf(task, best).smallest + high) / 2)
  }
}

/** No candidate can have more than its own best assessors give; the least of these bounds all. */
function ownCeiling({ affinity, open, each }: AssignmentTask): number {
  return Math.min(
    ...affinity.map((row, candidate) => {
      const own = row.filter((_, assessor) => open[candidate]?.[assessor] === true).toSorted((a, b) => b - a)
      return own.slice(0, each).reduce((sum, value) => sum + value, 0)
    }),
  )
}

function assignedOf({ affinity, open }: AssignmentTask, chosen: Choice): Assigned {
  const totals = chosen.map((assessors, candidate) =>
    assessors.reduce((sum, assessor) => sum + (affinity[candidate]?.[assessor] ?? 0), 0),
  )
  const loads = (open[0] ?? []).map((_, assessor) => chosen.filter((row) => row.includes(assessor)).length)
  return {
    assessors: chosen,
    totals,
    loads,
    smallest: Math.min(...totals),
    sum: totals.reduce((sum, total) => sum + total, 0),
  }
}

/** What can be seen by counting. */
function whyMiscounted({ open, each, least, most }: AssignmentTask): AssignmentRefusal | null {
  const lacking = open
    .map((row, candidate) => ({ candidate, free: row.filter(Boolean).length }))
    .filter(({ free }) => free < each)
  if (lacking.length > 0) return { code: 'too_few_free_assessors', each, candidates: lacking }
  const assessors = open[0]?.length ?? 0
  const places = open.length * each
  const fits = places >= assessors * least && places <= assessors * most
  return fits ? null : { code: 'loads_do_not_add_up', places, least, most, assessors }
}

/** Who keeps both one-sided counts can be assigned (Mendelsohn and Dulmage 1958), so one of them is broken. */
function whoseCrowd({ open, each, least, most }: AssignmentTask): AssignmentRefusal {
  const crowd = hallViolation(open, each, most)
  if (crowd)
    return { code: 'candidates_compete', ...countsOf(crowd), candidates: crowd.group, assessors: crowd.servers }
  const turned = (open[0] ?? []).map((_, assessor) => open.map((row) => row[assessor] === true))
  const idle = hallViolation(turned, least, each)
  assert(idle, 'what cannot be assigned has too many on one of its sides')
  return { code: 'assessors_left_idle', ...countsOf(idle), candidates: idle.servers, assessors: idle.group }
}

function countsOf({ needed, available }: { readonly needed: number; readonly available: number }) {
  return { needed, available }
}
