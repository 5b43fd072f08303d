import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedPlaces, comparisonKey, comparisonsIn } from './comparisons.ts'
import { figureWith } from './coverage.examples.ts'

const stated = (id: string, placeCode: string, parts: Parameters<typeof figureWith>[0] = {}) => ({
  ...figureWith({ placeCode, ...parts }),
  id,
})
const AGENCY_2024 = { base: 'ELIGIBLE_AGENCY', segment: 'ALL', year: 2024 } as const

test('what most places can be compared by comes first, then the newest, and an unknown base never', () => {
  const figures = [
    stated('a', '61.01'),
    stated('b', '61.01'),
    stated('c', '61.04'),
    stated('d', '61.04', { year: 2025 }),
    stated('e', '61.04', { segment: 'BPU' }),
    stated('f', '61.08', { base: 'UNKNOWN' }),
    stated('g', '61.08', { year: 2026, eligible: null, publishedPercent: null }),
  ]
  assert.deepEqual(comparisonsIn(figures), [
    { ...AGENCY_2024, places: 2 },
    { ...AGENCY_2024, year: 2025, places: 1 },
    { ...AGENCY_2024, segment: 'BPU', places: 1 },
  ])
  assert.equal(comparisonKey(AGENCY_2024), '2024~ALL~ELIGIBLE_AGENCY')
})

test('a place stands by its figure on the base; one on another base is named so, and no figure of the year is none', () => {
  const figures = [
    stated('dasar', '61.01'),
    stated('lain-lebih-baru', '61.01', { base: 'EMPLOYED_BPS', asOf: '2024-12-31' }),
    stated('bps', '61.04', { base: 'EMPLOYED_BPS' }),
    stated('2025', '61.08', { year: 2025 }),
    stated('hampa', '61.11', { eligible: null, publishedPercent: null }),
  ]
  assert.deepEqual(
    [...comparedPlaces(figures, [], AGENCY_2024)].map(([place, { figure, is }]) => [place, figure.id, is]),
    [
      ['61.01', 'dasar', 'comparable'],
      ['61.04', 'bps', 'other_base'],
    ],
  )
})

test('a choice holds, even where it takes the place out of the comparison', () => {
  const figures = [stated('dasar', '61.01'), stated('lain', '61.01', { base: 'EMPLOYED_BPS' })]
  const choice = { placeCode: '61.01', segment: 'ALL', year: 2024, figure: 'lain' } as const
  assert.equal(comparedPlaces(figures, [choice], AGENCY_2024).get('61.01')?.is, 'other_base')
})
