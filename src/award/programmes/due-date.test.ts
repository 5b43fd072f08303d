import { test } from 'node:test'
import assert from 'node:assert/strict'
import { day } from '../units/dates.ts'
import { rupiah } from '../units/rupiah.ts'
import { NO_HOLIDAYS } from '../units/working-days.ts'
import { contributionMonth } from './contribution-month.ts'
import { administrativeFine, dueOn, lateFine, monthsOfDelay } from './due-date.ts'
import { PROGRAMME_SETTINGS as SETTINGS } from './programme-settings.ts'

const due = (segment: 'PU' | 'BPU', month: string, holidays = NO_HOLIDAYS) =>
  dueOn(segment, contributionMonth(month), holidays, SETTINGS)

test('an employer pays by the 15th of the month after, a member without a wage by the 15th of the month itself', () => {
  assert.equal(due('PU', '2025-09'), '2025-10-15')
  assert.equal(due('BPU', '2025-10'), '2025-10-15')
  assert.equal(due('PU', '2025-12'), '2026-01-15')
})

test('a due day on a Saturday, a Sunday or a holiday moves to the next working day', () => {
  assert.equal(due('BPU', '2025-11'), '2025-11-17')
  assert.equal(due('BPU', '2026-02'), '2026-02-16')
  const leave = new Set([day('2026-02-16'), day('2026-02-17')])
  assert.equal(due('BPU', '2026-02', leave), '2026-02-18')
})

test('under PP 49/2020 the due day was the 30th, or the last of February', () => {
  assert.equal(due('PU', '2020-08'), '2020-09-30')
  assert.equal(due('PU', '2021-01'), '2021-03-01')
  assert.equal(due('PU', '2020-07'), '2020-08-17')
})

test('paid on the due day nothing is late, a day after it a month has begun, a month and a day after it two', () => {
  const from = day('2025-10-15')
  const days = ['2025-10-14', '2025-10-15', '2025-10-16', '2025-11-15', '2025-11-16']
  assert.deepEqual(
    days.map((paid) => monthsOfDelay(from, day(paid), 'begun')),
    [0, 0, 1, 1, 2],
  )
  assert.deepEqual(
    days.map((paid) => monthsOfDelay(from, day(paid), 'over')),
    [0, 0, 0, 1, 1],
  )
})

test('a month of delay from the 31st ends on the last day of a shorter month', () => {
  assert.equal(monthsOfDelay(day('2025-01-31'), day('2025-02-28'), 'begun'), 1)
  assert.equal(monthsOfDelay(day('2025-01-31'), day('2025-03-01'), 'begun'), 2)
})

test('a late contribution costs 2 percent for each month; half a percent under PP 49/2020', () => {
  const terms = { month: contributionMonth('2025-09'), due: day('2025-10-15'), paid: day('2025-12-01') }
  const fine = lateFine(rupiah(1_000_000), terms, SETTINGS)
  assert.deepEqual([fine.monthsLate, fine.amount, fine.rule.id], [2, 40_000, 'LATE-PU'])
  const before = { month: contributionMonth('2020-09'), due: day('2020-10-30'), paid: day('2020-11-01') }
  assert.deepEqual(lateFine(rupiah(1_000_000), before, SETTINGS).amount, 5000)
})

test('the administrative fine is another thing: a tenth of a percent a month, after two warnings of ten working days', () => {
  const { rule, ...fine } = administrativeFine(rupiah(1_000_000), 3, SETTINGS)
  assert.deepEqual(fine, { amount: 3000, warnings: 2, warningWorkingDays: 10, finePeriodDaysMax: 30 })
  assert.deepEqual([rule.id, rule.law], ['SANCTION-ADMIN', 'PP 86/2013'])
})
