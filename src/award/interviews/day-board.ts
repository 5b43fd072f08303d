/** The day on one board: per room who is heard now, who is next and how late, who follows, who was heard and who did not come. */
import { type Day, type Instant, wallTime, type Zone } from '../units/dates.ts'
import { millisecondsBetween, minutesLater } from '../units/elapsed.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { type DayCourse, isUnderWay } from './day-course.ts'
import { slotMinutes } from './day-timer.ts'

export type DayInterview = { readonly slot: InterviewSlot; readonly course: DayCourse }

/** @property lateMinutes whole minutes between the timetable and when it can begin at the earliest; 0 while all is in time. */
export type ExpectedInterview = DayInterview & { readonly expectedAt: Instant; readonly lateMinutes: number }

export type BoardRoom = {
  readonly room: string
  /** Usually one; several where a room was changed while an interview ran. */
  readonly now: readonly DayInterview[]
  readonly next: ExpectedInterview | null
  readonly later: readonly ExpectedInterview[]
  readonly done: readonly DayInterview[]
  readonly absent: readonly DayInterview[]
}

/** The interviews of one day, room by room in the order of their names, each in the order of the timetable. */
export function boardOf(
  interviews: readonly DayInterview[],
  { day, zone }: { readonly day: Day; readonly zone: Zone },
  now: Instant,
): readonly BoardRoom[] {
  const today = interviews
    .filter(({ slot }) => wallTime(slot.startsAt, zone).day === day)
    .toSorted((a, b) => compared(a.slot.startsAt, b.slot.startsAt) || compared(a.slot.candidate, b.slot.candidate))
  const rooms = [...Map.groupBy(today, ({ slot }) => slot.room)].toSorted(([a], [b]) => byName(a, b))
  return rooms.map(([room, own]) => roomOf(room, own, now))
}

/** Today where somebody is heard today, else the next day on which somebody is, else the last; null without a timetable. */
export function boardDay(slots: readonly InterviewSlot[], zone: Zone, now: Instant): Day | null {
  const days = [...new Set(slots.map(({ startsAt }) => wallTime(startsAt, zone).day))].toSorted()
  const today = wallTime(now, zone).day
  return days.find((day) => day >= today) ?? days.at(-1) ?? null
}

function roomOf(room: string, interviews: readonly DayInterview[], now: Instant): BoardRoom {
  const inState = (fits: (course: DayCourse) => boolean) => interviews.filter(({ course }) => fits(course))
  const running = inState(isUnderWay)
  const [next, ...later] = expected(
    inState(({ state }) => state === 'waiting' || state === 'arrived'),
    running,
    now,
  )
  return {
    room,
    now: running,
    next: next ?? null,
    later,
    done: inState(({ state }) => state === 'ended'),
    absent: inState(({ state }) => state === 'absent'),
  }
}

/** Each begins when the timetable says, or when the one before is through. A gap in the timetable takes up delay. */
function expected(
  waiting: readonly DayInterview[],
  running: readonly DayInterview[],
  now: Instant,
): readonly ExpectedInterview[] {
  let freeAt = running.map((interview) => endOf(interview, now)).reduce(laterOf, now)
  return waiting.map((interview) => {
    const { startsAt } = interview.slot
    const expectedAt = laterOf(startsAt, freeAt)
    freeAt = minutesLater(expectedAt, slotMinutes(interview.slot))
    return { ...interview, expectedAt, lateMinutes: wholeMinutes(startsAt, expectedAt) }
  })
}

/** What runs has its full time from when it began, interruptions added; past that it may end at any moment. */
function endOf({ slot, course }: DayInterview, now: Instant): Instant {
  const begun = course.begunAt ?? slot.startsAt
  const pausing = course.paused && course.last ? millisecondsBetween(course.last.at, now) : 0
  const paused = Math.ceil((course.pausedMs + Math.max(0, pausing)) / 60_000)
  return laterOf(minutesLater(begun, slotMinutes(slot) + paused), now)
}

function wholeMinutes(from: Instant, to: Instant): number {
  return Math.floor(millisecondsBetween(from, to) / 60_000)
}

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b)
const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** "Ruang 2" comes before "Ruang 10". */
function byName(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.split(/(\d+)/)) as [string[], string[]]
  for (const [at, part] of left.entries()) {
    const other = right[at] ?? ''
    const isNumber = /^\d+$/.test(part) && /^\d+$/.test(other)
    const order = isNumber ? Number(part) - Number(other) : compared(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}
