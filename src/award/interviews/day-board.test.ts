import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../units/dates.ts'
import { boardDay, boardOf, type BoardRoom } from './day-board.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { courseOf, type DayMove } from './day-course.ts'

const MONDAY = { day: day('2025-07-28'), zone: 'WIB' as const }
const at = (clock: string, date = '2025-07-28') => instant(`${date}T${clock}:00.000Z`)

function slotAt(candidate: string, from: string, to: string, room = 'Ruang 1', date = '2025-07-28'): InterviewSlot {
  return { category: 'kab-kota', candidate, startsAt: at(from, date), endsAt: at(to, date), room, link: '' }
}

function interview(slot: InterviewSlot, ...moves: readonly (readonly [DayMove, string])[]) {
  const moments = moves.map(([move, clock], index) => ({
    moment: index + 1,
    move,
    at: at(clock),
    startsAt: slot.startsAt,
  }))
  return { slot, course: courseOf(moments, slot) }
}

const first = slotAt('ketapang', '02:00', '02:45')
const second = slotAt('mempawah', '02:45', '03:30')
const afterBreak = slotAt('sekadau', '04:00', '04:45')

const names = (list: readonly { readonly slot: InterviewSlot }[]) => list.map(({ slot }) => slot.candidate)
const waiting = (one: BoardRoom['next']) => one && [one.slot.candidate, one.expectedAt.slice(11, 16), one.lateMinutes]

/** A room in a few words: who, and how late. */
function told({ room, now, next, later, done, absent }: BoardRoom): unknown {
  return {
    room,
    now: names(now),
    next: waiting(next),
    later: later.map(waiting),
    done: names(done),
    absent: names(absent),
  }
}

test('before the day begins everybody is in time, room 2 before room 10', () => {
  const slots = [slotAt('landak', '02:00', '02:45', 'Ruang 10'), second, first, slotAt('sambas', '02:00', '02:45', 'Ruang 2')] // prettier-ignore
  const rooms = boardOf(
    slots.map((slot) => interview(slot)),
    MONDAY,
    at('01:00'),
  )
  assert.deepEqual(rooms.map(told), [
    { room: 'Ruang 1', now: [], next: ['ketapang', '02:00', 0], later: [['mempawah', '02:45', 0]], done: [], absent: [] }, // prettier-ignore
    { room: 'Ruang 2', now: [], next: ['sambas', '02:00', 0], later: [], done: [], absent: [] },
    { room: 'Ruang 10', now: [], next: ['landak', '02:00', 0], later: [], done: [], absent: [] },
  ])
})

test('a late beginning moves who follows, and the break takes it up', () => {
  const interviews = [interview(first, ['begin', '02:20']), interview(second), interview(afterBreak)]
  assert.deepEqual(boardOf(interviews, MONDAY, at('02:30')).map(told), [
    { room: 'Ruang 1', now: ['ketapang'], next: ['mempawah', '03:05', 20], later: [['sekadau', '04:00', 0]], done: [], absent: [] }, // prettier-ignore
  ])
})

test('an interruption counts, and past its time an interview may end at any moment', () => {
  const paused = [interview(first, ['begin', '02:00'], ['pause', '02:10'], ['resume', '02:16']), interview(second)]
  assert.deepEqual(boardOf(paused, MONDAY, at('02:20')).map((room) => room.next?.lateMinutes), [6]) // prettier-ignore
  const standing = [interview(first, ['begin', '02:00'], ['pause', '02:10']), interview(second)]
  assert.deepEqual(boardOf(standing, MONDAY, at('02:20')).map((room) => room.next?.lateMinutes), [10]) // prettier-ignore
  const over = [interview(first, ['begin', '02:00']), interview(second)]
  assert.deepEqual(boardOf(over, MONDAY, at('02:58')).map((room) => room.next?.lateMinutes), [13]) // prettier-ignore
})

test('who was heard and who did not come stand apart, and the room is free at once', () => {
  const interviews = [
    interview(first, ['no_show', '02:20']),
    interview(second, ['begin', '02:45'], ['end', '03:20']),
    interview(afterBreak),
  ]
  assert.deepEqual(boardOf(interviews, MONDAY, at('03:25')).map(told), [
    { room: 'Ruang 1', now: [], next: ['sekadau', '04:00', 0], later: [], done: ['mempawah'], absent: ['ketapang'] },
  ])
})

test('the board shows today, else the next day with somebody, else the last', () => {
  const slots = [first, slotAt('pt-contoh', '02:00', '02:45', 'Ruang 1', '2025-07-30')]
  const shown = (now: string) => boardDay(slots, 'WIB', instant(now))
  assert.equal(shown('2025-07-27T10:00:00.000Z'), '2025-07-28')
  assert.equal(shown('2025-07-27T17:00:00.000Z'), '2025-07-28')
  assert.equal(shown('2025-07-28T16:59:59.000Z'), '2025-07-28')
  assert.equal(shown('2025-07-28T17:00:00.000Z'), '2025-07-30')
  assert.equal(shown('2025-08-10T10:00:00.000Z'), '2025-07-30')
  assert.equal(boardDay([], 'WIB', instant('2025-08-10T10:00:00.000Z')), null)
})

test('whoever comes another day is not on this board', () => {
  const other = slotAt('pt-contoh', '02:00', '02:45', 'Ruang 1', '2025-07-29')
  assert.deepEqual(
    boardOf([interview(first), interview(other)], MONDAY, at('01:00')).flatMap(({ next, later }) => [
      next?.slot.candidate,
      later.length,
    ]),
    ['ketapang', 0],
  )
})
