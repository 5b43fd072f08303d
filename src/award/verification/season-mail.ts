/** Which mails a season writes on a day, and from when on: at seven in the morning of its zone. */
import { type Day, dayNumber, type Instant, wallTime, type Zone } from '../units/dates.ts'

const HOUR = '07:00'
/** Days before a deadline on which its people are reminded. */
const REMINDED_BEFORE: ReadonlySet<number> = new Set([3, 1])

/** The day whose mails are due; null before seven. A server that was down writes them when it comes back that day. */
export function mailDay(now: Instant, zone: Zone): Day | null {
  const { day, clock } = wallTime(now, zone)
  return clock >= HOUR ? day : null
}

export function isRemindedOn(day: Day, deadline: Instant, zone: Zone): boolean {
  return REMINDED_BEFORE.has(dayNumber(wallTime(deadline, zone).day) - dayNumber(day))
}
