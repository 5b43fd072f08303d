import { test } from 'node:test'
import assert from 'node:assert/strict'
import { day } from '../units/dates.ts'
import { contributionMonth } from './contribution-month.ts'
import { ceilingOf, ceilingOn, JP_CEILINGS, mayBeOutdated, nextCeiling } from './jp-ceiling.ts'

test('every ceiling is the one before it grown by the economy and cut to hundreds, in the year it fell as well', () => {
  for (const [at, { ceiling, growthBasisPoints }] of JP_CEILINGS.entries()) {
    if (growthBasisPoints === null) continue
    assert.equal(nextCeiling(JP_CEILINGS[at - 1]?.ceiling ?? 0, growthBasisPoints), ceiling)
  }
})

test('the ceiling changes on 1 March and not a day before', () => {
  const days = ['2025-02-28', '2025-03-01', '2026-02-28', '2026-03-01']
  assert.deepEqual(
    days.map((of) => ceilingOn(day(of))?.ceiling),
    [10_042_300, 10_547_400, 10_547_400, 11_086_300],
  )
})

test('there is no ceiling before July 2015', () => {
  assert.equal(ceilingOn(day('2015-06-30')), null)
  assert.equal(ceilingOn(day('2015-07-01'))?.ceiling, 7_000_000)
})

test('the last ceiling known is called outdated from the next 1 March on', () => {
  const last = ceilingOf(contributionMonth('2030-01'))
  assert.equal(last.ceiling, 11_086_300)
  assert.deepEqual([mayBeOutdated(last, day('2027-02-28')), mayBeOutdated(last, day('2027-03-01'))], [false, true])
})
