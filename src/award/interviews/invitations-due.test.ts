import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { invitationsDue } from './invitations-due.ts'

const slot = (candidate: string, hour: string, room = 'Ruang 1', link = ''): InterviewSlot => ({
  category: 'kabupaten',
  candidate,
  startsAt: instant(`2026-03-02T${hour}:00.000Z`),
  endsAt: instant(`2026-03-02T${hour.slice(0, 3)}59:00.000Z`),
  room,
  link,
})
const due = (slots: readonly InterviewSlot[], invited: readonly InterviewSlot[], begun: readonly string[] = []) =>
  invitationsDue(slots, invited, ({ candidate }) => begun.includes(candidate)).map(({ candidate }) => candidate)

test('who was never invited is invited, and nobody twice for the same hour, room and link', () => {
  const all = [slot('a', '02:00'), slot('b', '03:00'), slot('c', '04:00')]
  assert.deepEqual(due(all, []), ['a', 'b', 'c'])
  assert.deepEqual(due(all, all.slice(0, 1)), ['b', 'c'])
  assert.deepEqual(due(all, all), [])
})

test('another hour, room or link is told again; an interview that has begun is not', () => {
  const told = [slot('a', '02:00'), slot('b', '02:00'), slot('c', '02:00'), slot('d', '02:00')]
  const now = [
    slot('a', '02:01'),
    slot('b', '02:00', 'Ruang 2'),
    slot('c', '02:00', 'Ruang 1', 'https://a'),
    slot('d', '05:00'),
  ]
  assert.deepEqual(due(now, told, ['d']), ['a', 'b', 'c'])
})
