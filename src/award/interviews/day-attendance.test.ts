import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import {
  ATTENDANCE_REASON_MAX,
  checkedAttendance,
  COMPANIONS_MAX,
  type DayAttendanceDraft,
  type NotedDayAttendance,
} from './day-attendance.ts'

const slot = { startsAt: instant('2025-07-28T02:00:00.000Z'), zone: 'WIB' as const }
const NOW = instant('2025-07-28T02:05:00.000Z')
const draft: DayAttendanceDraft = { leader: 'in_person', companions: '2', reason: '', seen: 0 }
const noted: NotedDayAttendance = { entry: 1, leader: 'in_person', companions: 2, reason: null }

const checked = (changes: Partial<DayAttendanceDraft>, last: NotedDayAttendance | null = null, now = NOW) =>
  checkedAttendance(slot, last, { ...draft, ...changes }, now)
const refused = (refusal: unknown) => ({ ok: false, refusal })

test('the first note needs no reason', () => {
  assert.deepEqual(checked({}), { ok: true, value: noted })
  assert.deepEqual(checked({ leader: 'absent', companions: '0', reason: 'tidak dibaca' }), {
    ok: true,
    value: { entry: 1, leader: 'absent', companions: 0, reason: null },
  })
})

test('a correction is a further note with its reason', () => {
  assert.deepEqual(checked({ leader: 'represented', seen: 1 }, noted), refused({ code: 'attendance_reason_missing' }))
  assert.deepEqual(checked({ leader: 'represented', seen: 1, reason: ' Sekda  yang datang ' }, noted), {
    ok: true,
    value: { entry: 2, leader: 'represented', companions: 2, reason: 'Sekda yang datang' },
  })
  const long = 'x'.repeat(ATTENDANCE_REASON_MAX + 1)
  assert.deepEqual(
    checked({ leader: 'online', seen: 1, reason: long }, noted),
    refused({ code: 'attendance_reason_too_long', charactersMax: ATTENDANCE_REASON_MAX }),
  )
})

test('what is noted so already, or was noted meanwhile, is not noted twice', () => {
  assert.deepEqual(checked({ seen: 1, reason: 'sama' }, noted), refused({ code: 'attendance_is_noted_so' }))
  assert.deepEqual(checked({ leader: 'online' }, noted), refused({ code: 'attendance_changed_meanwhile' }))
})

test('who came is chosen, and companions are counted', () => {
  assert.deepEqual(checked({ leader: '' }), refused({ code: 'leader_presence_missing' }))
  for (const companions of ['', 'dua', '-1', '2,5', `${COMPANIONS_MAX + 1}`])
    assert.deepEqual(checked({ companions }), refused({ code: 'companions_not_a_count', most: COMPANIONS_MAX }))
  assert.equal(checked({ companions: `${COMPANIONS_MAX}` }).ok, true)
})

test('nobody is noted as present before the day of their interview', () => {
  const eve = instant('2025-07-27T16:59:59.000Z')
  assert.deepEqual(checked({}, null, eve), refused({ code: 'attendance_before_its_day', startsAt: slot.startsAt }))
  assert.equal(checked({}, null, instant('2025-07-27T17:00:00.000Z')).ok, true)
})
