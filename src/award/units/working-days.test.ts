import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day } from './dates.ts'
import { isWorkingDay, NO_HOLIDAYS, workingDayFrom, workingDaysAfter } from './working-days.ts'

/** Nyepi and Idulfitri 2026 with the joint leave around them: 18 to 24 March, two of them on a weekend. */
const IDULFITRI = new Set(['18', '19', '20', '21', '22', '23', '24'].map((of) => day(`2026-03-${of}`)))
/** The long weekend of the proclamation, 16 to 18 August 2025. */
const AUGUST = new Set(['2025-08-17', '2025-08-18'].map(day))

const march = (of: number): Day => day(`2026-03-${String(of).padStart(2, '0')}`)

test('a weekend is no working day, a holiday in the week neither, the Monday after is', () => {
  const days = [13, 14, 15, 16, 17, 18, 24, 25].map((of) => isWorkingDay(march(of), IDULFITRI))
  assert.deepEqual(days, [true, false, false, true, true, false, false, true])
  assert.equal(isWorkingDay(march(18), NO_HOLIDAYS), true)
})

test('across Idulfitri 2026 one working day lies between Tuesday the 17th and Wednesday the 25th', () => {
  assert.equal(workingDaysAfter(march(17), march(24), IDULFITRI), 0)
  assert.equal(workingDaysAfter(march(17), march(25), IDULFITRI), 1)
  assert.equal(workingDaysAfter(march(17), march(25), NO_HOLIDAYS), 6)
  assert.equal(workingDaysAfter(march(12), march(17), IDULFITRI), 3)
})

test('the first day is not counted, the last is, and a day that lies before counts nothing', () => {
  assert.equal(workingDaysAfter(march(16), march(16), IDULFITRI), 0)
  assert.equal(workingDaysAfter(march(16), march(17), IDULFITRI), 1)
  assert.equal(workingDaysAfter(march(17), march(16), IDULFITRI), 0)
})

test('a due day that falls into a long weekend is the first working day behind it', () => {
  assert.equal(workingDayFrom(day('2025-08-15'), AUGUST), '2025-08-15')
  assert.equal(workingDayFrom(day('2025-08-16'), AUGUST), '2025-08-19')
  assert.equal(workingDayFrom(march(18), IDULFITRI), '2026-03-25')
  assert.equal(workingDayFrom(day('2026-12-24'), new Set(['2026-12-24', '2026-12-25'].map(day))), '2026-12-28')
})
