import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../units/dates.ts'
import { isAnswerReminded, isNominationReminded } from './reminders.ts'

/** The night of 9 March in UTC is the morning of the 10th in all of Indonesia. */
const AT = instant('2026-03-09T23:30:00.000Z')
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => day(`2026-03-${String(from + at).padStart(2, '0')}`))

test('answers are asked for from three days before the event to the day before', () => {
  const asked = days(5, 11).filter((on) => isAnswerReminded(on, AT, 'WIT'))
  assert.deepEqual(asked, ['2026-03-07', '2026-03-08', '2026-03-09'])
})

test('nominations are asked for from a week before the closing to the day before', () => {
  const asked = days(1, 11).filter((on) => isNominationReminded(on, AT, 'WIB'))
  assert.deepEqual(asked, days(3, 9))
})
