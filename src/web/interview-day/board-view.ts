/** The board of a day as its pages show it: for those who work there, for the door, and for a candidate alone. */
import { boardDay, boardOf, type ExpectedInterview } from '../../award/interviews/day-board.ts'
import type { DayState, InterviewPart } from '../../award/interviews/day-course.ts'
import { type DayTimer, timerOf } from '../../award/interviews/day-timer.ts'
import { type Instant, wallTime, type Zone } from '../../award/units/dates.ts'
import type { InterviewDay, NamedInterview } from '../../actions/interview-day.ts'
import { clockInFigures, clockTime, dayWithWeekday } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'

/** @property endsAtMs milliseconds since 1970 of the server's clock; null while the clock stands still. */
export type TimerView = {
  readonly part: InterviewPart
  readonly endsAtMs: number | null
  /** "09.15": when the part is over; null while the clock stands still. */
  readonly until: string | null
  /** While it stands still; counted otherwise. */
  readonly stoodAtSeconds: number | null
}

export type RunningView = { readonly name: string; readonly href: string | null; readonly timer: TimerView | null }

/** @property at "09.45" as planned. @property expected "10.05", when it can begin at the earliest. */
export type WaitingView = {
  readonly name: string
  readonly href: string | null
  readonly at: string
  readonly expected: string
  readonly lateMinutes: number
  readonly arrived: boolean
  readonly online: boolean
}

export type RoomOfBoard = {
  readonly room: string
  readonly now: readonly RunningView[]
  readonly next: WaitingView | null
  readonly later: readonly WaitingView[]
  readonly done: readonly { readonly name: string; readonly href: string | null }[]
  readonly absent: readonly { readonly name: string; readonly href: string | null }[]
}

/** @property day "Senin, 28 Juli 2025"; null without a timetable. */
export type BoardView = { readonly day: string | null; readonly zone: Zone; readonly rooms: readonly RoomOfBoard[] }

type Reader = {
  readonly language: Language
  /** Where an interview is opened; null for readers who may not. */
  readonly hrefOf: (interview: NamedInterview) => string | null
}

export function boardView(day: InterviewDay, { language, hrefOf }: Reader, now: Instant): BoardView {
  const { zone, interviews } = day
  const slots = interviews.map(({ slot }) => slot)
  const shown = boardDay(slots, zone, now)
  if (shown === null) return { day: null, zone, rooms: [] }
  // The rule knows no names: who is who is found again by the very interview it was given.
  const named = new Map(interviews.map((interview) => [interview.slot, interview]))
  const nameOf = (of: { readonly slot: NamedInterview['slot'] }) => {
    const interview = named.get(of.slot)
    return { name: interview?.name ?? of.slot.candidate, href: interview ? hrefOf(interview) : null }
  }
  const rooms = boardOf(interviews, { day: shown, zone }, now).map((room) => ({
    room: room.room,
    now: room.now.map((one) => ({ ...nameOf(one), timer: timerView(timerOf(one.course, one.slot, now), zone) })),
    next: room.next && { ...nameOf(room.next), ...waitingOf(room.next, zone) },
    later: room.later.map((one) => ({ ...nameOf(one), ...waitingOf(one, zone) })),
    done: room.done.map(nameOf),
    absent: room.absent.map(nameOf),
  }))
  return { day: dayWithWeekday(shown, language), zone, rooms }
}

/** Somebody in the corridor reads who is heard and who is next; who did not come is nobody's business there. */
export function doorView(view: BoardView): BoardView {
  return { ...view, rooms: view.rooms.map((room) => ({ ...room, absent: [] })) }
}

function waitingOf({ slot, course, expectedAt, lateMinutes }: ExpectedInterview, zone: Zone) {
  const at = (instant: Instant) => clockInFigures(wallTime(instant, zone).clock)
  return {
    at: at(slot.startsAt),
    expected: at(expectedAt),
    lateMinutes,
    arrived: course.state === 'arrived',
    online: slot.link !== '',
  }
}

export function timerView(timer: DayTimer | null, zone: Zone): TimerView | null {
  if (!timer) return null
  const { part, leftSeconds, endsAt } = timer
  if (!endsAt) return { part, endsAtMs: null, until: null, stoodAtSeconds: leftSeconds }
  return { part, endsAtMs: Date.parse(endsAt), until: clockTime(endsAt, zone), stoodAtSeconds: null }
}

export type TurnView = {
  /** Null where the candidate has no place in the timetable. */
  readonly planned: {
    readonly day: string
    readonly clock: string
    readonly room: string
    readonly link: string
  } | null
  readonly says: 'none' | 'now' | 'done' | 'absent' | 'other_day' | 'in_time' | 'late'
  readonly lateMinutes: number
  readonly expected: string
}

const SAYS: Partial<Readonly<Record<DayState, TurnView['says']>>> = {
  talk: 'now',
  questions: 'now',
  scoring: 'now',
  ended: 'done',
  absent: 'absent',
}

/** What a candidate learns of the day: their own turn. Nothing of anybody else, neither who is before them nor how many. */
export function turnView(
  day: InterviewDay | null,
  candidate: string,
  language: Language,
  now: Instant,
): readonly TurnView[] {
  const own = day?.interviews.filter(({ slot }) => slot.candidate === candidate) ?? []
  if (!day || own.length === 0) return [{ planned: null, says: 'none', lateMinutes: 0, expected: '' }]
  const today = wallTime(now, day.zone).day
  const waiting = boardOf(day.interviews, { day: today, zone: day.zone }, now).flatMap(({ next, later }) => [
    ...(next ? [next] : []),
    ...later,
  ])
  return own.map(({ slot, course }) => {
    const there = wallTime(slot.startsAt, day.zone)
    const planned = {
      day: dayWithWeekday(there.day, language),
      clock: clockTime(slot.startsAt, day.zone),
      room: slot.room,
      link: slot.link,
    }
    const expected = waiting.find((one) => one.slot === slot)
    const lateMinutes = expected?.lateMinutes ?? 0
    const turn = there.day === today ? (lateMinutes > 0 ? 'late' : 'in_time') : 'other_day'
    const says = SAYS[course.state] ?? turn
    return { planned, says, lateMinutes, expected: expected ? clockTime(expected.expectedAt, day.zone) : '' }
  })
}
