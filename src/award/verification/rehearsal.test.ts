import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOMINATION_STATES } from '../nomination/nomination-states.ts'
import { fateCounts, fateOf } from './rehearsal.ts'

test('every state has its fate at the closing, and a draft that lacks nothing is not in by itself', () => {
  assert.deepEqual(
    NOMINATION_STATES.map((state) => fateOf({ state, missing: 0 })),
    ['ready', 'in', 'correcting', 'in', 'in', 'in', 'in', 'left', 'left', 'left', 'left'],
  )
  assert.equal(fateOf({ state: 'draft', missing: 1 }), 'incomplete')
  assert.equal(fateOf({ state: 'proposed', missing: 3 }), 'in')
})

const counts = (missing: readonly number[]) =>
  fateCounts(missing.map((one) => ({ state: 'draft', missing: one }))).map(({ count }) => count)

test('none, one and three are counted, with a line for every fate', () => {
  assert.deepEqual(counts([]), [0, 0, 0, 0, 0])
  assert.deepEqual(counts([2]), [1, 0, 0, 0, 0])
  assert.deepEqual(counts([0, 1, 0]), [1, 2, 0, 0, 0])
})
