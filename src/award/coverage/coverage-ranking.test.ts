import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as holds, constantFrom, integer, nat, option, property, record } from 'fast-check'
import { COVERAGE_BASES } from '../units/coverage-base.ts'
import { figureWith } from './coverage.examples.ts'
import { coverageRanking } from './coverage-ranking.ts'
import { COVERAGE_SEGMENTS } from './coverage-segment.ts'

const OVER = { base: 'ELIGIBLE_AGENCY', segment: 'ALL', year: 2024 } as const
const place = (placeCode: string, covered: number, more: Parameters<typeof figureWith>[0] = {}) =>
  figureWith({ placeCode, covered, eligible: 100, ...more })

test('equal coverage shares a rank and the next rank is skipped', () => {
  const { ranked, unranked } = coverageRanking(
    [place('61.01', 40), place('61.02', 60), place('61.04', 40), place('61.08', 20)],
    OVER,
  )
  assert.deepEqual(
    ranked.map(({ rank, figure }) => [rank, figure.placeCode]),
    [
      [1, '61.02'],
      [2, '61.01'],
      [2, '61.04'],
      [4, '61.08'],
    ],
  )
  assert.deepEqual(unranked, [])
})

test('what stands on another base, segment or year, on no named base or on nothing is shown without a rank, with the reason', () => {
  const { ranked, unranked } = coverageRanking(
    [
      place('61.01', 40),
      place('61.02', 99, { base: 'UNKNOWN' }),
      place('61.04', 99, { base: 'EMPLOYED_BPS' }),
      place('61.08', 99, { segment: 'BPU' }),
      place('61.11', 99, { year: 2023 }),
      place('61.12', 99, { eligible: null, publishedPercent: null }),
    ],
    OVER,
  )
  assert.deepEqual(
    ranked.map(({ figure }) => figure.placeCode),
    ['61.01'],
  )
  assert.deepEqual(
    unranked.map(({ figure, reason }) => [figure.placeCode, reason]),
    [
      ['61.02', 'base_unknown'],
      ['61.04', 'other_base'],
      ['61.08', 'other_segment'],
      ['61.11', 'other_year'],
      ['61.12', 'no_percentage'],
    ],
  )
})

test('whatever the figures are, no two bases ever meet in a ranking, and the unknown one never enters', () => {
  const figure = record({
    placeCode: constantFrom('61.01', '61.02', '61.04'),
    base: constantFrom(...COVERAGE_BASES),
    segment: constantFrom(...COVERAGE_SEGMENTS),
    year: integer({ min: 2023, max: 2025 }),
    covered: option(nat(200)),
    eligible: option(nat(100)),
  }).map(figureWith)
  const over = record({
    base: constantFrom(...COVERAGE_BASES),
    segment: constantFrom(...COVERAGE_SEGMENTS),
    year: integer({ min: 2023, max: 2025 }),
  })
  holds(
    property(array(figure, { maxLength: 12 }), over, (figures, comparison) => {
      const { ranked, unranked } = coverageRanking(figures, comparison)
      assert.equal(ranked.length + unranked.length, figures.length)
      for (const { figure: one } of ranked) {
        assert.deepEqual([one.base, one.segment, one.year], [comparison.base, comparison.segment, comparison.year])
        assert.notEqual(one.base, 'UNKNOWN')
      }
    }),
  )
})
