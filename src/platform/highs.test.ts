import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHighs } from './highs.ts'

const column = (cost: number) => ({ cost, upper: 1, entries: [[0, 2]] as const })

test('whole numbers are asked for only where they are wanted', async () => {
  const solve = await openHighs(10)
  const model = { rows: [{ lower: 3, upper: Number.POSITIVE_INFINITY }], columns: [column(1), column(4)] }
  const relaxed = solve({ ...model, isWhole: false })
  assert.deepEqual(relaxed, { status: 'optimal', cost: 3, values: [1, 0.5], prices: [2] })
  const whole = solve({ ...model, isWhole: true })
  assert.deepEqual(whole.status === 'optimal' && [whole.cost, whole.values], [5, [1, 1]])
})

test('what cannot be is said to be infeasible, also when there is nothing to choose', async () => {
  const solve = await openHighs(10)
  const model = { rows: [{ lower: 5, upper: 5 }], columns: [column(1), column(1)], isWhole: true }
  assert.deepEqual(solve(model), { status: 'infeasible' })
  assert.deepEqual(solve({ ...model, columns: [] }), { status: 'infeasible' })
  const none = { rows: [{ lower: 0, upper: 5 }], columns: [], isWhole: true }
  assert.deepEqual(solve(none), { status: 'optimal', cost: 0, values: [], prices: [0] })
})

test('when the time is over nothing is answered', async () => {
  const solve = await openHighs(0)
  assert.deepEqual(solve({ rows: [], columns: [], isWhole: false }), { status: 'time_limit' })
})
