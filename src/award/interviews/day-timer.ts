/** What the clock in the room shows: how much of the part that runs is left. Counted between instants of one clock, the server's. */
import type { Instant } from '../units/dates.ts'
import { millisecondsBetween, millisecondsLater } from '../units/elapsed.ts'
import type { InterviewSlot } from './interview-slot.ts'
import { type DayCourse, type InterviewPart, isUnderWay, spentMsAt } from './day-course.ts'

export type PartMinutes = Readonly<Record<InterviewPart, number>>

/** Of 45 minutes 15 are for the talk, 25 for questions and 5 for the marks; other lengths in the same proportion. */
export function partMinutes(minutes: number): PartMinutes {
  const talk = Math.round(minutes / 3)
  const scoring = Math.round(minutes / 9)
  return { talk, questions: minutes - talk - scoring, scoring }
}

export function slotMinutes({ startsAt, endsAt }: Pick<InterviewSlot, 'startsAt' | 'endsAt'>): number {
  return Math.round(millisecondsBetween(startsAt, endsAt) / 60_000)
}

/**
 * @property leftSeconds less than zero once the part is over its time.
 * @property endsAt when nothing is left; null while the clock stands still.
 */
export type DayTimer = {
  readonly part: InterviewPart
  readonly partSeconds: number
  readonly leftSeconds: number
  readonly endsAt: Instant | null
}

/** Null before an interview has begun and after it has ended. */
export function timerOf(course: DayCourse, slot: InterviewSlot, now: Instant): DayTimer | null {
  if (!isUnderWay(course)) return null
  const part = course.state as InterviewPart
  const partSeconds = partMinutes(slotMinutes(slot))[part] * 60
  // A second that has begun is still there: the clock shows 15:00 first and 0:00 when nothing is left.
  const leftSeconds = Math.ceil((partSeconds * 1000 - spentMsAt(course, now)) / 1000)
  const { countsSince, spentMs } = course
  const endsAt = countsSince && millisecondsLater(countsSince, partSeconds * 1000 - spentMs)
  return { part, partSeconds, leftSeconds, endsAt }
}
