/**
 * The largest sum of affinities, where no candidate may fall below a floor. Without a floor this is a flow, whose linear
 * program answers in whole numbers; with one it mostly still does, and else whole numbers are asked for.
 *
 * Most pairs never matter, so the program begins with each candidate's best assessors. The prices of its answer tell
 * which other pairs could still improve it; when there is none, the answer is the best of all pairs.
 */
import { assert } from '../result.ts'
import type { AssignmentTask } from './assignment-task.ts'
import {
  isNearlyWhole,
  type LinearAnswer,
  type LinearColumn,
  type LinearProgram,
  NEARLY,
  type Solve,
} from './linear-program.ts'

/** The assessors of each candidate, rising. */
export type Choice = readonly (readonly number[])[]

type Pair = { readonly candidate: number; readonly assessor: number; readonly column: LinearColumn }
type Optimal = Extract<LinearAnswer, { readonly status: 'optimal' }>

/** Beyond these a candidate rarely needs to look. */
const SPARE_ASSESSORS = 9

/** @param floor what no candidate's total may fall below; null for none. */
export function bestChoice(task: AssignmentTask, floor: number | null, solve: Solve): Choice | 'none' | 'late' {
  const all = pairsOf(task, floor !== null)
  const rows = rowsOf(task, floor)
  const ask = (pairs: readonly Pair[], isWhole: boolean) => solve(programOf(rows, pairs, isWhole))
  let listed = new Set(nearestPairs(all, task.each + SPARE_ASSESSORS))
  for (;;) {
    const pairs = all.filter((pair) => listed.has(pair))
    const answer = ask(pairs, false)
    if (answer.status === 'time_limit') return 'late'
    if (answer.status === 'infeasible') {
      if (pairs.length === all.length) return 'none'
      listed = new Set(all)
      continue
    }
    const missed = all.filter((pair) => !listed.has(pair) && extraCost(pair, answer) < -NEARLY)
    if (missed.length === 0)
      return answer.values.every(isNearlyWhole)
        ? choiceOf(task, pairs, answer)
        : wholeChoice(task, all, listed, answer, ask)
    for (const pair of missed) listed.add(pair)
  }
}

/**
 * Whole numbers over the pairs at hand. Where the sum stays below what the linear program promises, every pair that could
 * still lead to one more is added, and then nothing better exists.
 */
function wholeChoice(
  task: AssignmentTask,
  all: readonly Pair[],
  listed: ReadonlySet<Pair>,
  relaxed: Optimal,
  ask: (pairs: readonly Pair[], isWhole: boolean) => LinearAnswer,
): Choice | 'none' | 'late' {
  const few = all.filter((pair) => listed.has(pair))
  const first = ask(few, true)
  if (first.status === 'time_limit') return 'late'
  const room = first.status === 'optimal' ? first.cost - 1 - relaxed.cost : Number.POSITIVE_INFINITY
  if (first.status === 'optimal' && room < -NEARLY) return choiceOf(task, few, first)
  const more = all.filter((pair) => listed.has(pair) || extraCost(pair, relaxed) <= room + NEARLY)
  const second = more.length === few.length ? first : ask(more, true)
  if (second.status === 'time_limit') return 'late'
  return second.status === 'infeasible' ? 'none' : choiceOf(task, more, second)
}

/** @returns a total that the worst-served candidate cannot exceed, whatever the plan. */
export function lowestCeiling(task: AssignmentTask, solve: Solve): number | 'late' {
  const floorRows = task.affinity.map((_, candidate) => [floorRow(task, candidate), -1] as const)
  // A column may not be negative, and totals may: what is raised counts from the least total there could be.
  const base = task.each * Math.min(...task.affinity.flat())
  const floor: LinearColumn = { cost: -1, upper: Number.POSITIVE_INFINITY, entries: floorRows }
  const columns = pairsOf(task, true).map(({ column }) => ({ ...column, cost: 0 }))
  const answer = solve({ rows: rowsOf(task, base), columns: [...columns, floor], isWhole: false })
  if (answer.status === 'time_limit') return 'late'
  assert(answer.status === 'optimal', 'what can be assigned has a worst-served candidate')
  return Math.floor(base - answer.cost + NEARLY)
}

function floorRow({ affinity, open }: AssignmentTask, candidate: number): number {
  return affinity.length + (open[0]?.length ?? 0) + candidate
}

function rowsOf({ affinity, open, each, least, most }: AssignmentTask, floor: number | null): LinearProgram['rows'] {
  return [
    ...affinity.map(() => ({ lower: each, upper: each })),
    ...(open[0] ?? []).map(() => ({ lower: least, upper: most })),
    ...(floor === null ? [] : affinity.map(() => ({ lower: floor, upper: Number.POSITIVE_INFINITY }))),
  ]
}

function pairsOf(task: AssignmentTask, hasFloor: boolean): readonly Pair[] {
  const candidates = task.affinity.length
  return task.affinity.flatMap((row, candidate) =>
    row.flatMap((value, assessor): Pair[] => {
      if (task.open[candidate]?.[assessor] !== true) return []
      const counts = [[candidate, 1], [candidates + assessor, 1]] as const // prettier-ignore
      const floor = hasFloor ? [[floorRow(task, candidate), value] as const] : []
      return [{ candidate, assessor, column: { cost: -value, upper: 1, entries: [...counts, ...floor] } }]
    }),
  )
}

function nearestPairs(pairs: readonly Pair[], count: number): readonly Pair[] {
  const seen = new Map<number, number>()
  return pairs
    .toSorted((a, b) => a.column.cost - b.column.cost)
    .filter(({ candidate }) => {
      const rank = (seen.get(candidate) ?? 0) + 1
      seen.set(candidate, rank)
      return rank <= count
    })
}

function programOf(rows: LinearProgram['rows'], pairs: readonly Pair[], isWhole: boolean): LinearProgram {
  return { rows, columns: pairs.map(({ column }) => column), isWhole }
}

/** What taking this pair would add to the cost, at the prices of the answer: below zero, it could improve it. */
function extraCost({ column }: Pair, { prices }: Optimal): number {
  return column.entries.reduce((cost, [row, value]) => cost - value * (prices[row] ?? 0), column.cost)
}

function choiceOf({ affinity }: AssignmentTask, pairs: readonly Pair[], { values }: Optimal): Choice {
  const chosen: number[][] = affinity.map(() => [])
  for (const [at, { candidate, assessor }] of pairs.entries())
    if (Math.round(values[at] ?? 0) === 1) chosen[candidate]?.push(assessor)
  return chosen
}
