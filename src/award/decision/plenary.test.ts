import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebook, SEATS } from '../../../test/cast.ts'
import { minutes } from '../../../test/judged-season.ts'
import type { Panel } from '../rulebook/rulebook.ts'
import { day } from '../units/dates.ts'
import { checkedMinutes, quorumOf, type MinutesDraft, type Presence, type SeatAttendance } from './plenary.ts'

const { panel } = rulebook()
const TODAY = day('2026-03-02')
const decree = { number: '2', day: '2026-03-02', issuer: 'Gubernur' }

/** The refusals of minutes that differ from good ones by these fields. */
function refusals(changes: Partial<MinutesDraft>): unknown {
  const outcome = checkedMinutes(panel, minutes(changes), TODAY)
  return outcome.ok ? [] : outcome.refusal
}

function missing(field: string): unknown {
  return [{ code: 'plenary_field_missing', field }]
}

function attended(seats: Readonly<Record<string, Presence>>): readonly SeatAttendance[] {
  return SEATS.map((seat) => {
    const presence = seats[seat] ?? 'absent'
    return { seat, presence, substitute: presence === 'substitute' ? 'Wakil' : '' }
  })
}

describe('the minutes of a plenary', () => {
  test('good minutes stand as they were written', () => {
    assert.deepEqual(checkedMinutes(panel, minutes(), TODAY), { ok: true, value: minutes() })
  })

  test('every empty line is named, blanks are empty', () => {
    assert.deepEqual(refusals({ number: '' }), missing('number'))
    assert.deepEqual(refusals({ place: ' \t' }), missing('place'))
    assert.deepEqual(refusals({ decree: { ...decree, number: ' ' } }), missing('decreeNumber'))
    assert.deepEqual(refusals({ decree: { ...decree, issuer: '' } }), missing('decreeIssuer'))
    assert.deepEqual(refusals({ decree: { ...decree, day: '' } }), missing('decreeDay'))
    assert.deepEqual(refusals({ day: '' }), missing('day'))
    assert.deepEqual(refusals({ from: '' }), missing('from'))
    assert.deepEqual(refusals({ to: '' }), missing('to'))
  })

  test('a line of 300 characters fits, one of 301 does not', () => {
    assert.deepEqual(refusals({ place: 'a'.repeat(300) }), [])
    assert.deepEqual(refusals({ place: 'a'.repeat(301) }), [
      { code: 'plenary_field_too_long', field: 'place', charactersMax: 300 },
    ])
  })

  test('days that do not exist are refused, the leap day of 2024 exists', () => {
    const given = '2025-02-29'
    assert.deepEqual(refusals({ day: '2024-02-29' }), [])
    assert.deepEqual(refusals({ day: given }), [{ code: 'plenary_day_does_not_exist', field: 'day', given }])
    assert.deepEqual(refusals({ decree: { ...decree, day: given } }), [
      { code: 'plenary_day_does_not_exist', field: 'decreeDay', given },
    ])
    assert.deepEqual(refusals({ day: '02/03/2026' }), [
      { code: 'plenary_day_does_not_exist', field: 'day', given: '02/03/2026' },
    ])
  })

  test('a plenary of today may be recorded and one of tomorrow may not', () => {
    assert.deepEqual(refusals({ day: '2026-03-02' }), [])
    assert.deepEqual(refusals({ day: '2026-03-03' }), [{ code: 'plenary_day_in_the_future', day: '2026-03-03' }])
  })

  test('hours that no clock shows are refused', () => {
    assert.deepEqual(refusals({ from: '00:00', to: '23:59' }), [])
    assert.deepEqual(refusals({ to: '24:00' }), [{ code: 'plenary_time_does_not_exist', field: 'to', given: '24:00' }])
    assert.deepEqual(refusals({ from: '9:00' }), [
      { code: 'plenary_time_does_not_exist', field: 'from', given: '9:00' },
    ])
  })

  test('a plenary ends at least a minute after it began', () => {
    assert.deepEqual(refusals({ from: '09:00', to: '09:01' }), [])
    for (const to of ['09:00', '08:59']) {
      assert.deepEqual(refusals({ from: '09:00', to }), [{ code: 'plenary_ends_before_it_begins', from: '09:00', to }])
    }
  })

  test('attendance names every seat of the panel once: a missing, a foreign and a repeated seat are named', () => {
    const { attendance } = minutes()
    const code = 'attendance_not_of_this_panel'
    const tamu = { seat: 'tamu', presence: 'self', substitute: '' } as const
    const [first, ...rest] = attendance
    assert.ok(first)
    assert.deepEqual(refusals({ attendance: rest }), [{ code, seats: [first.seat] }])
    assert.deepEqual(refusals({ attendance: [...attendance, tamu] }), [{ code, seats: ['tamu'] }])
    assert.deepEqual(refusals({ attendance: [...attendance, first] }), [{ code, seats: [first.seat] }])
  })

  test('a substitute has a name', () => {
    const attendance = attended({ ketua: 'substitute', hukum: 'self' })
    const nameless = attendance.map((row) => ({ ...row, substitute: ' ' }))
    assert.deepEqual(refusals({ attendance }), [])
    assert.deepEqual(refusals({ attendance: nameless }), [{ code: 'substitute_without_name', seat: 'ketua' }])
  })

  test('dissent is voiced by those who are there, in person or by substitute', () => {
    const attendance = attended({ ketua: 'self', hukum: 'substitute' })
    const dissentOf = (seat: string) => refusals({ attendance, dissent: [{ seat, text: 'keberatan' }] })
    assert.deepEqual(dissentOf('hukum'), [])
    assert.deepEqual(dissentOf('ekonomi'), [{ code: 'dissent_of_an_absent_seat', seat: 'ekonomi' }])
    assert.deepEqual(dissentOf('tamu'), [{ code: 'dissent_of_an_absent_seat', seat: 'tamu' }])
  })

  test('a vote needs a minute of how it went', () => {
    const votes = [1, 2, 3].map((order) => ({ candidate: `c${order}`, order }))
    assert.deepEqual(refusals({ votes, voteMinute: 'Terbuka.' }), [])
    assert.deepEqual(refusals({ votes }), missing('voteMinute'))
  })

  test('two tied groups may both have a first and a second', () => {
    const votes = [1, 2, 1, 2].map((order, at) => ({ candidate: `c${at}`, order }))
    assert.deepEqual(refusals({ votes, voteMinute: 'Terbuka.' }), [])
  })

  test('all that is wrong is said at once, in the order of the form', () => {
    const codes = (refusals({ number: '', day: 'kemarin', to: '08:00', attendance: [] }) as { code: string }[]).map(
      ({ code }) => code,
    )
    assert.deepEqual(codes, [
      'plenary_field_missing',
      'plenary_day_does_not_exist',
      'plenary_ends_before_it_begins',
      'attendance_not_of_this_panel',
    ])
  })
})

describe('the quorum', () => {
  const four = { sekretaris: 'self', hukum: 'self', ekonomi: 'self', jamsos: 'self' } as const

  test('five seats with the chair are a quorum of five, four are not', () => {
    assert.deepEqual(quorumOf(panel, attended({ ...four, ketua: 'self' })), {
      present: 5,
      required: 5,
      chairPresent: true,
      reached: true,
    })
    assert.equal(quorumOf(panel, attended({ ...four, jamsos: 'absent', ketua: 'self' })).reached, false)
  })

  test('a seat that does not score counts, and so does a substitute, the chair’s too', () => {
    const quorum = quorumOf(panel, attended({ ...four, hukum: 'substitute', ketua: 'substitute' }))
    assert.deepEqual([quorum.present, quorum.chairPresent, quorum.reached], [5, true, true])
  })

  test('without the chair eight seats are no quorum, unless the rulebook does not ask for one', () => {
    const eight = Object.fromEntries(SEATS.filter((seat) => seat !== 'ketua').map((seat) => [seat, 'self'] as const))
    const free: Panel = { ...panel, chairRequired: false }
    assert.deepEqual(quorumOf(panel, attended(eight)), {
      present: 8,
      required: 5,
      chairPresent: false,
      reached: false,
    })
    assert.equal(quorumOf(free, attended(eight)).reached, true)
  })

  test('nobody present is counted as nobody', () => {
    assert.deepEqual(quorumOf(panel, []), { present: 0, required: 5, chairPresent: false, reached: false })
  })
})
