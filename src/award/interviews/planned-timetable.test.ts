import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, day } from '../units/dates.ts'
import { spansOfDay } from './day-slots.ts'
import type { InterviewDay, InterviewSettings } from './interview-settings.ts'
import { plannedSlots, plannedTask } from './planned-timetable.ts'
import { settingsFlaws } from './settings-check.ts'

const MONDAY: InterviewDay = {
  day: day('2026-03-02'),
  categories: ['kabupaten'],
  opens: clock('09:00'),
  closes: clock('12:00'),
  pauses: [{ name: 'Rehat', from: clock('10:00'), until: clock('10:30') }],
}
const SETTINGS: InterviewSettings = {
  zone: 'WIB',
  days: [MONDAY],
  rooms: [{ name: 'Ruang 1', link: '', seats: null }],
  parts: { talkMinutes: 15, questionMinutes: 25, scoringMinutes: 5 },
  groups: [],
  absences: [],
}
const room = (name: string, seats: readonly string[] | null) => ({ name, link: '', seats })
const used = (...rooms: InterviewSettings['rooms']) =>
  plannedTask({ ...SETTINGS, rooms }, []).rooms.map(({ name }) => name)
const entrant = (candidate: string, category = 'kabupaten') => ({ category, candidate })

const begins = (settings: InterviewDay) =>
  spansOfDay(settings, 45, 'WIB').map(({ startsAt, endsAt }) => `${startsAt.slice(11, 16)} to ${endsAt.slice(11, 16)}`)

test('interviews of a day follow each other from the opening on, begin anew after a pause, and end by the closing', () => {
  assert.deepEqual(begins(MONDAY), ['02:00 to 02:45', '03:30 to 04:15', '04:15 to 05:00'])
  assert.deepEqual(begins({ ...MONDAY, closes: clock('11:59') }), ['02:00 to 02:45', '03:30 to 04:15'])
  assert.deepEqual(begins({ ...MONDAY, closes: clock('09:44') }), [])
})

test('a candidate is offered the slots of the days of its category at which its presenters can come, the earlier the cheaper', () => {
  const absence = { ...entrant('b'), day: MONDAY.day, from: clock('09:00'), until: clock('10:31') }
  const { task } = plannedTask({ ...SETTINGS, absences: [absence] }, [
    entrant('a'),
    entrant('b'),
    entrant('c', 'usaha'),
  ])
  assert.deepEqual(task.cost, [
    [0, 1, 2],
    [null, null, 2],
    [null, null, null],
  ])
  // One that ends as the interview begins stands in nobody's way.
  const until = { ...absence, until: clock('10:30') }
  assert.deepEqual(plannedTask({ ...SETTINGS, absences: [until] }, [entrant('b')]).task.cost, [[null, 1, 2]])
})

test('rooms in which the same seats would sit are not used together, and as many as can be are', () => {
  assert.deepEqual(used(room('A', null), room('B', null)), ['A'])
  assert.deepEqual(used(room('A', ['x', 'y']), room('B', ['z'])), ['A', 'B'])
  assert.deepEqual(used(room('A', null), room('B', ['x']), room('C', ['y'])), ['B', 'C'])
})

test('who travels together comes on one day, neighbours of the list one right after the other', () => {
  const groups = [[entrant('c'), entrant('a'), entrant('gone')], [entrant('b')]]
  const { task } = plannedTask(
    { ...SETTINGS, groups },
    ['a', 'b', 'c'].map((id) => entrant(id)),
  )
  assert.deepEqual(task.rules, [
    { kind: 'same_day', candidates: [2, 0] },
    { kind: 'adjacent', candidates: [2, 0] },
  ])
})

test('the answer of the solver becomes interviews by the hour, each with its room and link', () => {
  const rooms = [
    { name: 'Ruang 1', link: 'https://rapat.example/1', seats: ['x'] },
    { name: 'Ruang 2', link: '', seats: ['y'] },
  ]
  const planned = plannedTask({ ...SETTINGS, rooms }, [entrant('a'), entrant('b'), entrant('c')])
  const slots = plannedSlots(planned, { cost: 1, slots: [1, 0, 0], rooms: [0, 1, 0] })
  assert.deepEqual(
    slots.map((slot) => [slot.candidate, slot.startsAt, slot.room, slot.link]),
    [
      ['c', '2026-03-02T02:00:00.000Z', 'Ruang 1', 'https://rapat.example/1'],
      ['b', '2026-03-02T02:00:00.000Z', 'Ruang 2', ''],
      ['a', '2026-03-02T03:30:00.000Z', 'Ruang 1', 'https://rapat.example/1'],
    ],
  )
})

test('all that is wrong with the settings is said at once', () => {
  assert.deepEqual(settingsFlaws(SETTINGS), [])
  const wrong: InterviewSettings = {
    ...SETTINGS,
    rooms: [...SETTINGS.rooms, ...SETTINGS.rooms],
    parts: { talkMinutes: 3, questionMinutes: 3, scoringMinutes: 3 },
    days: [MONDAY, { ...MONDAY, categories: [], closes: clock('09:00') }],
  }
  assert.deepEqual(settingsFlaws(wrong), [
    { code: 'interview_minutes_out_of_range', minutes: 9, least: 10, most: 240 },
    { code: 'interview_day_twice', at: 1, day: '2026-03-02' },
    { code: 'interview_day_closes_first', at: 1, opens: '09:00', closes: '09:00' },
    { code: 'interview_day_without_category', at: 1 },
    { code: 'pause_outside_day', at: 1, pause: 'Rehat' },
    { code: 'interview_room_twice', room: 'Ruang 1' },
  ])
  assert.deepEqual(settingsFlaws({ ...SETTINGS, days: [], rooms: [] }), [
    { code: 'no_interview_day' },
    { code: 'no_interview_room' },
  ])
})
