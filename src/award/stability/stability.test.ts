import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fraction, fractionFromDecimal } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import { smallestShift } from './weight-shift.ts'
import { shareOfWeightings } from './weight-simplex.ts'

function near(found: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(found - expected) <= tolerance, `${found} is not ${expected} +- ${tolerance}`)
}

const exact = (numbers: readonly number[]) => numbers.map((number) => fraction(BigInt(number)))

test('simplex-weights-closed-form of the published cases: in how many weightings A is ahead of B', () => {
  near(shareOfWeightings([5, -3, -1]), 0.52083333, 1e-8)
  near(shareOfWeightings([2, -1]), 0.66666667, 1e-8)
  near(shareOfWeightings([4, 3, -6, -1]), 0.53, 1e-8)
  near(shareOfWeightings([1, 2, 3]), 1, 1e-8)
})

test('equal differences have a share too: the limit of distinct ones', () => {
  near(shareOfWeightings([2, 2, -1]), shareOfWeightings([2, 2 + 1e-7, -1]), 1e-6)
  near(shareOfWeightings([-1, -1, 2]), shareOfWeightings([-1, -1 - 1e-7, 2]), 1e-6)
  near(shareOfWeightings([0, 0, 3]), 1, 1e-9)
  assert.deepEqual([shareOfWeightings([0, 0]), shareOfWeightings([-1, -1]), shareOfWeightings([4])], [0.5, 0, 1])
})

test('smallest-weight-shift of the published cases: 1.764706 points from the third criterion to the first', () => {
  const weights = ['40', '35', '25']
  const a = { candidate: 'a', total: fractionFromDecimal('79'), points: exact([80, 70, 90]) }
  const b = { candidate: 'b', total: fractionFromDecimal('78.7'), points: exact([85, 72, 78]) }
  const shift = smallestShift(a, [b], weights)
  assert.deepEqual([shift?.rival, shift?.from, shift?.to], ['b', 2, 0])
  assert.equal(shift && roundedText(shift.points, 6), '1.764706')
})

test('no weight goes below zero, and whoever is behind everywhere never catches up', () => {
  const a = { candidate: 'a', total: fractionFromDecimal('90'), points: exact([100, 50]) }
  const b = { candidate: 'b', total: fractionFromDecimal('60'), points: exact([50, 100]) }
  assert.equal(smallestShift(a, [b], ['20', '80']), null)
  assert.equal(roundedText(smallestShift(a, [b], ['80', '20'])?.points ?? fraction(0n), 0), '30')
  const c = { candidate: 'c', total: fractionFromDecimal('40'), points: exact([40, 40]) }
  assert.equal(smallestShift(a, [c], ['80', '20']), null)
  assert.equal(smallestShift(a, [], ['80', '20']), null)
})
