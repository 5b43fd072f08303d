/** Working days: Monday to Friday but for national holidays and days of joint leave. What those are is handed in. */
import { type Day, dayNumber, dayOfNumber, weekday } from './dates.ts'

/** Days on which nobody works, whatever the day of the week. */
export type Holidays = ReadonlySet<Day>

export const NO_HOLIDAYS: Holidays = new Set()

export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  const of = weekday(day)
  return of !== 0 && of !== 6 && !holidays.has(day)
}

/** How many working days lie after the first day, up to and with the last; none where it is not later. */
export function workingDaysAfter(first: Day, last: Day, holidays: Holidays): number {
  const days = Math.max(0, dayNumber(last) - dayNumber(first))
  return Array.from({ length: days }, (_, at) => dayOfNumber(dayNumber(first) + at + 1)).filter((day) =>
    isWorkingDay(day, holidays),
  ).length
}

/** The day itself where it is a working day, else the next that is. */
export function workingDayFrom(day: Day, holidays: Holidays): Day {
  return isWorkingDay(day, holidays) ? day : workingDayFrom(dayOfNumber(dayNumber(day) + 1), holidays)
}
