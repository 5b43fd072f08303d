import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { attendanceFrom, notedAttendance } from './attendance.ts'

const EVENT = { beginsAt: instant('2026-03-10T01:00:00.000Z'), cancelled: false }
const HERE = { present: true, way: 'code', reason: '' } as const
const NOW = EVENT.beginsAt

test('the first note needs no reason and is the first entry', () => {
  assert.deepEqual(notedAttendance(EVENT, null, HERE, NOW), {
    ok: true,
    value: { entry: 1, present: true, way: 'code', reason: null },
  })
})

test('noted again the same way nothing is written; a correction is another entry and owes a reason', () => {
  const last = { entry: 2, present: true }
  assert.deepEqual(notedAttendance(EVENT, last, HERE, NOW), {
    ok: false,
    refusal: { code: 'attendance_noted', present: true },
  })
  const gone = { present: false, way: 'list', reason: ' ' } as const
  assert.deepEqual(notedAttendance(EVENT, last, gone, NOW), {
    ok: false,
    refusal: { code: 'attendance_reason_missing' },
  })
  assert.deepEqual(notedAttendance(EVENT, last, { ...gone, reason: 'Salah  baris' }, NOW), {
    ok: true,
    value: { entry: 3, present: false, way: 'list', reason: 'Salah baris' },
  })
  assert.equal(notedAttendance(EVENT, last, { ...gone, reason: 'x'.repeat(500) }, NOW).ok, true)
  assert.deepEqual(notedAttendance(EVENT, last, { ...gone, reason: 'x'.repeat(501) }, NOW), {
    ok: false,
    refusal: { code: 'attendance_reason_too_long', charactersMax: 500 },
  })
})

test('twelve hours before the event is the first moment; a cancelled event has nobody', () => {
  const from = attendanceFrom(EVENT)
  assert.equal(from, '2026-03-09T13:00:00.000Z')
  assert.equal(notedAttendance(EVENT, null, HERE, from).ok, true)
  assert.deepEqual(notedAttendance(EVENT, null, HERE, instant('2026-03-09T12:59:59.999Z')), {
    ok: false,
    refusal: { code: 'event_not_near', from },
  })
  assert.deepEqual(notedAttendance({ ...EVENT, cancelled: true }, null, HERE, NOW), {
    ok: false,
    refusal: { code: 'event_cancelled' },
  })
})
