import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { contradictionsIn } from './contradictions.ts'

const none = { covered: null, eligible: null, publishedPercent: null }
const OF_SECRETARY = figureWith({ ...none, placeCode: '61', eligible: 1_800_000, base: 'EMPLOYED_BPS', publishedPercent: '31' }) // prettier-ignore
const OF_AGENCY = figureWith({ ...none, placeCode: '61', base: 'UNKNOWN', publishedPercent: '34.83', publishedUnprotected: 949_000 }) // prettier-ignore

const beside = (eligible: number) =>
  contradictionsIn([
    figureWith({ eligible: 100_000, covered: 50_000 }),
    figureWith({ eligible, covered: null, publishedPercent: '50' }),
  ])

test('31 and 34.83 percent are 3.83 points apart, and 949,000 unprotected are of 1.456 million and not of 1.8 million', () => {
  assert.deepEqual(contradictionsIn([OF_AGENCY, OF_SECRETARY]), [
    { code: 'coverage_differs', least: '31.00', most: '34.83', points: '3.83', bases: ['EMPLOYED_BPS', 'UNKNOWN'] },
    {
      code: 'implied_base_differs',
      unprotected: 949_000,
      percent: '34.83',
      implied: 1_456_191,
      printed: 1_800_000,
    },
  ])
})

test('one source, or two that say the same, contradict nobody', () => {
  assert.deepEqual(contradictionsIn([]), [])
  assert.deepEqual(contradictionsIn([OF_AGENCY]), [])
  assert.deepEqual(contradictionsIn([OF_AGENCY, { ...OF_AGENCY, source: 'lain' }]), [])
})

test('printed bases contradict each other where rounding does not explain the distance', () => {
  assert.deepEqual(beside(102_000), [])
  assert.deepEqual(beside(102_100), [{ code: 'printed_bases_differ', least: 100_000, most: 102_100 }])
})
