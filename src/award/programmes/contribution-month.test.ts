import { test } from 'node:test'
import assert from 'node:assert/strict'
import {
  contributionMonth,
  contributionMonthFromText,
  isContributionMonth,
  lastDayOf,
  monthAfter,
  monthsBetween,
  monthsFrom,
} from './contribution-month.ts'

test('a month is a year and one of twelve months, and nothing else', () => {
  const texts = ['2026-01', '2026-12', '2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', '']
  assert.deepEqual(texts.map(isContributionMonth), [true, true, false, false, false, false, false, false])
})

test('a month that is no month, the one before the rules and the one after them are refused; the first and last are not', () => {
  assert.deepEqual(contributionMonthFromText('Februari'), {
    ok: false,
    refusal: { code: 'month_not_a_month', text: 'Februari' },
  })
  assert.deepEqual(contributionMonthFromText('2015-06'), {
    ok: false,
    refusal: { code: 'month_before_rules', month: '2015-06', first: '2015-07' },
  })
  assert.deepEqual(contributionMonthFromText(' 2015-07 '), { ok: true, value: '2015-07' })
  assert.deepEqual(contributionMonthFromText('2099-12'), { ok: true, value: '2099-12' })
  assert.deepEqual(contributionMonthFromText('2100-01'), {
    ok: false,
    refusal: { code: 'month_too_far', month: '2100-01', last: '2099-12' },
  })
})

test('months follow one another across the year, both ways', () => {
  assert.deepEqual(monthsFrom(contributionMonth('2025-11'), 3), ['2025-11', '2025-12', '2026-01'])
  assert.deepEqual(monthsFrom(contributionMonth('2025-11'), 1), ['2025-11'])
  assert.equal(monthAfter(contributionMonth('2026-01'), -1), '2025-12')
  assert.equal(monthsBetween(contributionMonth('2025-11'), contributionMonth('2026-02')), 3)
  assert.equal(monthsBetween(contributionMonth('2026-02'), contributionMonth('2025-11')), -3)
})

test('February ends on the 28th, and in a leap year on the 29th', () => {
  assert.equal(lastDayOf(contributionMonth('2025-02')), '2025-02-28')
  assert.equal(lastDayOf(contributionMonth('2024-02')), '2024-02-29')
  assert.equal(lastDayOf(contributionMonth('2025-12')), '2025-12-31')
})
