import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AssignmentTask } from '../award/assignment/assignment-task.ts'
import { type Assigned, evenLoads } from '../award/assignment/assignment.ts'
import { type Random, seededRandom } from '../../tools/seeded-random.ts'
import { assignAssessors } from './assign-assessors.ts'

type Best = { readonly smallest: number; readonly sum: number }

/** All plans there are, one after the other. */
function everyPlan({ affinity, open, each, least, most }: AssignmentTask): Best[] {
  const found: Best[] = []
  const walk = (candidate: number, loads: readonly number[], totals: readonly number[]): void => {
    if (candidate === affinity.length) {
      const sum = totals.reduce((all, total) => all + total, 0)
      if (loads.every((load) => load >= least)) found.push({ smallest: Math.min(...totals), sum })
      return
    }
    for (let bits = 0; bits < 2 ** loads.length; bits++) {
      const chosen = [...loads.keys()].filter((at) => bits & (1 << at))
      if (chosen.length !== each || chosen.some((at) => !open[candidate]?.[at])) continue
      const next = loads.map((load, at) => load + Number(chosen.includes(at)))
      const total = chosen.reduce((sum, at) => sum + (affinity[candidate]?.[at] ?? 0), 0)
      if (next.every((load) => load <= most)) walk(candidate + 1, next, [...totals, total])
    }
  }
  walk(0, open[0]?.map(() => 0) ?? [], [])
  return found
}

// Reference 09-assignment, case `conflicts-4x4-k2`: made for this purpose, proven by looking at all 6^4 choices, and by HiGHS.
test('four candidates, three conflicts, two assessors each: exactly two plans reach 34, and the fair one serves the worst with 8', async () => {
  const affinity = [[5, 0, 3, 2], [4, 4, 0, 1], [0, 5, 4, 3], [2, 3, 5, 5]] // prettier-ignore
  const conflicts = [[0, 1, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, 0, 0, 0]] // prettier-ignore
  const open = conflicts.map((row) => row.map((conflict) => conflict === 0))
  const task = { affinity, open, each: 2, least: 2, most: 2 }
  const plans = everyPlan(task)
  const best = Math.max(...plans.map(({ sum }) => sum))
  assert.deepEqual(plans.filter(({ sum }) => sum === best), [{ smallest: 8, sum: 34 }, { smallest: 7, sum: 34 }]) // prettier-ignore
  assert.equal(Math.max(...plans.map(({ smallest }) => smallest)), 8)
  const [fair, sum] = [await assignAssessors(task, 'fair'), await assignAssessors(task, 'sum')]
  assert.deepEqual(fair.ok && [fair.value.sum, fair.value.smallest], [34, 8])
  assert.equal(sum.ok && sum.value.sum, 34)
})

function randomTask(random: Random): AssignmentTask {
  const assessors = 2 + random.whole(3)
  const affinity = Array.from({ length: 1 + random.whole(4) }, () =>
    Array.from({ length: assessors }, () => random.whole(9) - 2),
  )
  const open = affinity.map((row) => row.map(() => random.chance(0.8)))
  const each = 1 + random.whole(2)
  const even = evenLoads(affinity.length, assessors, each)
  const least = random.whole(2)
  return { affinity, open, each, ...(random.chance(0.7) ? even : { least, most: least + random.whole(4) }) }
}

test('no plan is fairer and none as fair has a larger sum, in 150 small tasks where all plans are looked at', async () => {
  const random = seededRandom(9)
  const counts = { planned: 0, impossible: 0, fairerThanSum: 0 }
  for (let turn = 0; turn < 150; turn++) {
    const task = randomTask(random)
    const plans = everyPlan(task)
    const [fair, sum] = [await assignAssessors(task, 'fair'), await assignAssessors(task, 'sum')]
    assert.deepEqual([fair.ok, sum.ok], [plans.length > 0, plans.length > 0], JSON.stringify(task))
    if (!fair.ok || !sum.ok) {
      counts.impossible++
      continue
    }
    const smallest = Math.max(...plans.map((plan) => plan.smallest))
    const sums = plans.filter((plan) => plan.smallest === smallest).map((plan) => plan.sum)
    assert.deepEqual(
      [fair.value.smallest, fair.value.sum, sum.value.sum],
      [smallest, Math.max(...sums), Math.max(...plans.map((plan) => plan.sum))],
      JSON.stringify(task),
    )
    for (const plan of [fair.value, sum.value]) assertKept(task, plan)
    counts.planned++
    if (sum.value.sum > fair.value.sum) counts.fairerThanSum++
  }
  assert.ok(counts.planned > 50 && counts.impossible > 20 && counts.fairerThanSum > 2, JSON.stringify(counts))
})

function assertKept({ open, each, least, most }: AssignmentTask, { assessors, loads }: Assigned): void {
  for (const [candidate, row] of assessors.entries()) {
    assert.equal(new Set(row).size, each)
    assert.ok(row.every((assessor) => open[candidate]?.[assessor]))
  }
  assert.ok(loads.every((load) => load >= least && load <= most))
}

test('a season of 500 candidates is assigned to 41 assessors, three each, with loads that differ by one', async () => {
  const random = seededRandom(41)
  const affinity = Array.from({ length: 500 }, () => Array.from({ length: 41 }, () => random.whole(101)))
  const open = affinity.map((row) => row.map(() => !random.chance(0.05)))
  const task = { affinity, open, each: 3, ...evenLoads(500, 41, 3) }
  const assigned = await assignAssessors(task, 'fair')
  assert.ok(assigned.ok)
  assertKept(task, assigned.value)
  assert.deepEqual([Math.min(...assigned.value.loads), Math.max(...assigned.value.loads)], [36, 37])
  // The candidate whose own three best give least bounds every plan, and this plan keeps that bound.
  const own = affinity.map((row, at) => row.filter((_, assessor) => open[at]?.[assessor]).toSorted((a, b) => b - a))
  assert.equal(assigned.value.smallest, Math.min(...own.map(([a = 0, b = 0, c = 0]) => a + b + c)))
})
