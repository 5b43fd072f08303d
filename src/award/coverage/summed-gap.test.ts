import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedPlaces } from './comparisons.ts'
import { figureWith } from './coverage.examples.ts'
import { summedGap } from './summed-gap.ts'

const OVER = { base: 'ELIGIBLE_AGENCY', segment: 'ALL', year: 2024 } as const
const of = (placeCode: string, parts: Parameters<typeof figureWith>[0] = {}) => ({
  ...figureWith({ placeCode, ...parts }),
  id: placeCode,
})
const summed = (...figures: readonly ReturnType<typeof of>[]) => summedGap(comparedPlaces(figures, [], OVER))

test('only places of the same base and year are added; who prints no heads is named', () => {
  const percentAlone = { covered: null, eligible: null } as const
  assert.deepEqual(
    summed(
      of('61', { covered: 40, eligible: 100 }),
      of('62', { covered: 10, eligible: 50 }),
      of('63', { covered: 1, eligible: 9_999, base: 'EMPLOYED_BPS' }),
      of('64', { covered: 1, eligible: 9_999, year: 2023 }),
      of('65', percentAlone),
    ),
    { places: ['61', '62'], withoutHeads: ['65'], covered: 50, eligible: 150, left: 100 },
  )
  assert.equal(summed(of('65', percentAlone)), null)
  assert.equal(summed(), null)
})

test('a place with more members than its base counts leaves nobody, and hides nobody of another place', () => {
  assert.equal(summed(of('61', { covered: 40, eligible: 100 }), of('62', { covered: 150, eligible: 100 }))?.left, 60)
})
