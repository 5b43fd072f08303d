import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from './dates.ts'
import { minutesLater, quarterHour } from './elapsed.ts'

test('minutes later crosses hours, days and years, and minutes earlier goes back', () => {
  const at = instant('2025-12-31T23:59:58.765Z')
  assert.equal(minutesLater(at, 0), at)
  assert.equal(minutesLater(at, 1), '2026-01-01T00:00:58.765Z')
  assert.equal(minutesLater(at, 60 * 24 * 7), '2026-01-07T23:59:58.765Z')
  assert.equal(minutesLater(minutesLater(at, 1), -1), at)
  assert.equal(minutesLater(instant('2024-02-28T23:30:00.000Z'), 30), '2024-02-29T00:00:00.000Z')
})

test('a quarter of an hour begins on the quarter and holds its last millisecond', () => {
  assert.equal(quarterHour(instant('2025-07-30T02:15:00.000Z')), '2025-07-30T02:15:00.000Z')
  assert.equal(quarterHour(instant('2025-07-30T02:29:59.999Z')), '2025-07-30T02:15:00.000Z')
  assert.equal(quarterHour(instant('2025-07-30T02:30:00.000Z')), '2025-07-30T02:30:00.000Z')
})
