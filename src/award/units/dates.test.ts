import { test } from 'node:test'
import assert from 'node:assert/strict'
import {
  clock,
  day,
  dayNumber,
  dayOfNumber,
  instant,
  instantOfWall,
  isClock,
  isDay,
  isInstant,
  isZone,
  minutesAfter,
  wallTime,
  weekday,
  zone,
  type Zone,
  startOfDay,
} from './dates.ts'

test('a day must exist: the leap day only in leap years, no 31 April, no month 13', () => {
  for (const text of ['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '9999-12-31'])
    assert.equal(isDay(text), true)
  const strangers = [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '30-07-2025',
    '',
  ]
  for (const text of strangers) assert.equal(isDay(text), false, text)
  assert.throws(() => day('2025-02-29'), /a day that exists/)
})

test('a clock runs from 00:00 to 23:59', () => {
  for (const text of ['00:00', '09:30', '23:59']) assert.equal(isClock(text), true)
  for (const text of ['24:00', '9:30', '09:60', '09.30', '09:30:00']) assert.equal(isClock(text), false, text)
  assert.throws(() => clock('24:00'), /a time of day/)
})

test('an instant is UTC text with milliseconds and nothing else', () => {
  assert.equal(isInstant('2025-07-30T02:00:00.000Z'), true)
  for (const text of [
    '2025-07-30T02:00:00Z',
    '2025-07-30T02:00:00.000+07:00',
    '2025-02-30T02:00:00.000Z',
    '2025-07-30T24:00:00.000Z',
  ])
    assert.equal(isInstant(text), false, text)
  assert.throws(() => instant('yesterday'), /an instant/)
})

test('a zone is one of three', () => {
  assert.deepEqual(['WIB', 'WITA', 'WIT', 'UTC', 'toString'].map(isZone), [true, true, true, false, false])
  assert.throws(() => zone('UTC'), /WIB, WITA or WIT/)
})

test('weekdays and day numbers agree with the calendar for every day of two centuries, skipped leap years among them', () => {
  for (let number = dayNumber(day('1896-01-01')); number <= dayNumber(day('2104-12-31')); number++) {
    const moment = new Date(number * 86_400_000)
    const text = day(moment.toISOString().slice(0, 10))
    if (dayOfNumber(number) !== text || dayNumber(text) !== number || weekday(text) !== moment.getUTCDay())
      assert.fail(text)
  }
})

test('the wall shows another day when the zone is already past midnight', () => {
  assert.deepEqual(wallTime(instant('2025-07-30T02:00:00.000Z'), 'WIB'), { day: '2025-07-30', clock: '09:00' })
  assert.deepEqual(wallTime(instant('2025-07-30T16:59:59.999Z'), 'WIB'), { day: '2025-07-30', clock: '23:59' })
  assert.deepEqual(wallTime(instant('2025-07-30T17:00:00.000Z'), 'WIB'), { day: '2025-07-31', clock: '00:00' })
  assert.deepEqual(wallTime(instant('2024-12-31T15:00:00.000Z'), 'WIT'), { day: '2025-01-01', clock: '00:00' })
  assert.deepEqual(wallTime(instant('2024-02-28T16:30:00.000Z'), 'WITA'), { day: '2024-02-29', clock: '00:30' })
})

const onWall = (zoneThere: Zone) => instantOfWall(day('2025-01-01'), clock('08:30'), zoneThere)

test('a minute on the wall is one instant, a different one in each zone, over midnight and new year', () => {
  assert.deepEqual((['WIB', 'WITA', 'WIT'] as const).map(onWall), [
    '2025-01-01T01:30:00.000Z',
    '2025-01-01T00:30:00.000Z',
    '2024-12-31T23:30:00.000Z',
  ])
  for (const zoneThere of ['WIB', 'WITA', 'WIT'] as const) {
    assert.deepEqual(wallTime(onWall(zoneThere), zoneThere), { day: '2025-01-01', clock: '08:30' })
  }
})

test('minutes are added over midnight and taken away again, seconds stay', () => {
  const at = instant('2024-02-28T23:59:30.500Z')
  assert.equal(minutesAfter(at, 1), '2024-02-29T00:00:30.500Z')
  assert.equal(minutesAfter(at, 2881), '2024-03-02T00:00:30.500Z')
  assert.equal(minutesAfter(minutesAfter(at, 1441), -1441), at)
})

test('a day begins on the evening before in UTC, and the moment before belongs to the day before', () => {
  assert.equal(startOfDay(day('2025-07-30'), 'WIB'), '2025-07-29T17:00:00.000Z')
  assert.equal(startOfDay(day('2025-01-01'), 'WIT'), '2024-12-31T15:00:00.000Z')
  assert.equal(wallTime(startOfDay(day('2025-03-01'), 'WITA'), 'WITA').day, '2025-03-01')
  assert.equal(wallTime(instant('2025-02-28T15:59:59.999Z'), 'WITA').day, '2025-02-28')
})
