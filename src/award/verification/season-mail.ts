/** Which mails a season writes on a day, and from when on: at seven in the morning of its zone. */
import { type Day, type Instant, wallTime, type Zone } from '../units/dates.ts'
import { type Holidays, isWorkingDay, workingDaysAfter } from '../units/working-days.ts'

const HOUR = '07:00'
/** Working days before a deadline on which its people are reminded. */
const REMINDED_BEFORE: ReadonlySet<number> = new Set([3, 1])

/** The day whose mails are due; null before seven. A server that was down writes them when it comes back that day. */
export function mailDay(now: Instant, zone: Zone): Day | null {
  const { day, clock } = wallTime(now, zone)
  return clock >= HOUR ? day : null
}

/** Only on working days, when somebody reads it: across a long weekend the last reminder comes before it. */
export function isRemindedOn(day: Day, deadline: Instant, zone: Zone, holidays: Holidays): boolean {
  const left = workingDaysAfter(day, wallTime(deadline, zone).day, holidays)
  return isWorkingDay(day, holidays) && REMINDED_BEFORE.has(left)
}
