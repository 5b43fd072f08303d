/**
 * When whoever was invited is reminded. Each reminder goes once: on its day, or on the next on which the server runs,
 * as long as it still helps.
 */
import { type Day, dayNumber, type Instant, wallTime, type Zone } from '../units/dates.ts'

/** What is written to somebody who was invited. The committee sends invitations as often as it wants, reminders go once. */
export type OutreachMailKind = 'invitation' | 'answer_reminder' | 'nomination_reminder'

/** An answer is still of use to whoever orders chairs and food. */
export const ANSWER_REMINDED_DAYS = 3
/** Time to fill in a file. */
export const NOMINATION_REMINDED_DAYS = 7

/** To those who have not answered: three days before the event, at the latest the day before. */
export function isAnswerReminded(day: Day, beginsAt: Instant, zone: Zone): boolean {
  return isBetween(daysUntil(day, beginsAt, zone), ANSWER_REMINDED_DAYS)
}

/** To those who came and have not nominated: a week before nominations close, at the latest the day before. */
export function isNominationReminded(day: Day, lastMinute: Instant, zone: Zone): boolean {
  return isBetween(daysUntil(day, lastMinute, zone), NOMINATION_REMINDED_DAYS)
}

function daysUntil(day: Day, at: Instant, zone: Zone): number {
  return dayNumber(wallTime(at, zone).day) - dayNumber(day)
}

function isBetween(days: number, atMost: number): boolean {
  return days >= 1 && days <= atMost
}
