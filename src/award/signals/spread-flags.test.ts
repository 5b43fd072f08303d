import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spreadFlags } from './spread-flags.ts'

test('a spread above the limit is flagged with its two ends, one equal to it is not, and gaps do not count', () => {
  const ratings = { raters: ['p', 'q', 'r'], units: ['a', 'b', 'c'], values: [[80, 65, null], [80, 64.99, 70], [null, 1, null]] } // prettier-ignore
  assert.deepEqual(spreadFlags(ratings, 15), [
    { unit: 'b', highest: { rater: 'p', value: 80 }, lowest: { rater: 'q', value: 64.99 }, apart: 15.01 },
  ])
})
