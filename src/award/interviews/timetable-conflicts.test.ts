import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, day, instantOfWall } from '../units/dates.ts'
import type { InterviewSettings } from './interview-settings.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { isImpossible, timetableConflicts } from './timetable-conflicts.ts'

const MONDAY = day('2026-03-02')
const TUESDAY = day('2026-03-03')
const DZUHUR = { name: 'Dzuhur', from: clock('12:00'), until: clock('13:00') }
const SETTINGS: InterviewSettings = {
  zone: 'WITA',
  days: [
    { day: MONDAY, categories: ['kabupaten'], opens: clock('09:00'), closes: clock('16:00'), pauses: [DZUHUR] },
    { day: TUESDAY, categories: ['usaha'], opens: clock('09:00'), closes: clock('16:00'), pauses: [DZUHUR] },
  ],
  rooms: [
    { name: 'Ruang 1', link: '', seats: null },
    { name: 'Ruang 2', link: '', seats: ['hukum'] },
    { name: 'Ruang 3', link: '', seats: ['ekonomi', 'pekerja'] },
    { name: 'Ruang 4', link: '', seats: ['pekerja', 'jamsos'] },
  ],
  parts: { talkMinutes: 15, questionMinutes: 25, scoringMinutes: 5 },
  groups: [],
  absences: [],
}

type Changes = Partial<Pick<InterviewSlot, 'room' | 'category'>> & { readonly on?: typeof MONDAY }

function slot(candidate: string, from: string, until: string, changes: Changes = {}): InterviewSlot {
  const { room = 'Ruang 1', category = 'kabupaten', on = MONDAY } = changes
  const [startsAt, endsAt] = [instantOfWall(on, clock(from), 'WITA'), instantOfWall(on, clock(until), 'WITA')]
  return { category, candidate, startsAt, endsAt, room, link: '' }
}

const codes = (slots: readonly InterviewSlot[], settings: Partial<InterviewSettings> = {}) =>
  timetableConflicts({ ...SETTINGS, ...settings }, slots, []).map(({ code }) => code)

test('three interviews one after the other, up to the break and up to the closing, stand in nobody’s way', () => {
  const slots = [slot('berau', '10:30', '11:15'), slot('paser', '11:15', '12:00'), slot('kutai', '15:15', '16:00')]
  assert.deepEqual(codes(slots), [])
})

test('the same room twice is impossible, by one minute too; one that begins when the other ends is not twice', () => {
  const found = timetableConflicts(SETTINGS, [slot('berau', '09:00', '09:45'), slot('paser', '09:44', '10:29')], [])
  assert.deepEqual(found.map(({ code }) => code), ['interview_room_taken'])
  assert.deepEqual(found.map(isImpossible), [true])
  assert.deepEqual(codes([slot('berau', '09:00', '09:45'), slot('paser', '09:45', '10:30')]), [])
}) // prettier-ignore

const at = (candidate: string, room: string) => slot(candidate, '09:00', '09:45', { room })

function seatsOf(a: string, b: string) {
  const found = timetableConflicts(SETTINGS, [at('berau', a), at('paser', b)], [])
  return found.map((one) => [one.code, 'seats' in one ? one.seats : null, isImpossible(one)])
}

test('seats that two rooms share cannot sit in both at once: the whole panel in none, one seat by name', () => {
  assert.deepEqual(seatsOf('Ruang 1', 'Ruang 2'), [['panel_in_two_rooms', ['hukum'], true]])
  assert.deepEqual(seatsOf('Ruang 3', 'Ruang 4'), [['panel_in_two_rooms', ['pekerja'], true]])
  assert.deepEqual(seatsOf('Ruang 2', 'Ruang 3'), [])
})

test('a candidate of two categories cannot be heard twice at once', () => {
  const other = slot('berau', '09:00', '09:45', { room: 'Ruang 2', category: 'usaha' })
  const found = codes([slot('berau', '09:00', '09:45', { room: 'Ruang 3' }), other])
  assert.deepEqual(found, ['category_not_heard_that_day', 'candidate_in_two_interviews'])
})

test('break, hours, day, category, room and length are each said, and the minute before each is free', () => {
  assert.deepEqual(codes([slot('berau', '11:16', '12:01')]), ['interview_in_pause'])
  assert.deepEqual(codes([slot('berau', '08:59', '09:44')]), ['interview_outside_hours'])
  assert.deepEqual(codes([slot('berau', '15:16', '16:01')]), ['interview_outside_hours'])
  assert.deepEqual(codes([slot('berau', '09:00', '09:44')]), ['interview_too_short'])
  assert.deepEqual(codes([slot('berau', '09:00', '09:45', { on: TUESDAY })]), ['category_not_heard_that_day'])
  assert.deepEqual(codes([slot('berau', '09:00', '09:45', { on: day('2026-03-04') })]), ['interview_day_not_planned'])
  assert.deepEqual(codes([slot('berau', '09:00', '09:45', { room: 'Aula' })]), ['interview_room_unknown'])
  assert.deepEqual(codes([slot('berau', '09:45', '09:45')]), ['interview_ends_before_it_begins'])
})

test('presenters who cannot come are said up to the minute they can, and only of their own candidate', () => {
  const away = { category: 'kabupaten', candidate: 'berau', day: MONDAY, from: clock('00:00'), until: clock('10:00') }
  assert.deepEqual(codes([slot('berau', '09:59', '10:44')], { absences: [away] }), ['presenters_away'])
  assert.deepEqual(codes([slot('berau', '10:00', '10:45')], { absences: [away] }), [])
  assert.deepEqual(codes([slot('paser', '09:00', '09:45')], { absences: [away] }), [])
})

const of = (candidate: string, category = 'kabupaten') => ({ category, candidate })

test('who travels together is heard on one day with nobody between them; a break between is no gap', () => {
  const groups = [[of('berau'), of('paser'), of('kutai', 'usaha')]]
  const apart = [slot('berau', '09:00', '09:45'), slot('paser', '10:30', '11:15')]
  assert.deepEqual(codes(apart, { groups }), ['group_apart'])
  assert.deepEqual(codes([slot('berau', '09:00', '09:45'), slot('paser', '10:29', '11:14')], { groups }), [])
  assert.deepEqual(codes([slot('berau', '11:15', '12:00'), slot('paser', '13:00', '13:45')], { groups }), [])
  assert.deepEqual(codes([slot('paser', '13:45', '14:30'), slot('berau', '11:15', '12:00')], { groups }), ['group_apart'])
  const next = slot('kutai', '09:00', '09:45', { category: 'usaha', on: TUESDAY })
  assert.deepEqual(codes([slot('berau', '09:00', '09:45'), next], { groups }), ['group_on_two_days'])
}) // prettier-ignore

test('who is to be heard and has no interview is named', () => {
  const entrants = ['berau', 'paser'].map((candidate) => ({ category: 'kabupaten', candidate }))
  const found = timetableConflicts(SETTINGS, [slot('berau', '09:00', '09:45')], entrants)
  assert.deepEqual(found, [{ code: 'interview_missing', entrant: entrants[1] }])
  assert.equal(timetableConflicts(SETTINGS, [], entrants).length, 2)
})
