/** Instants some time apart. Plain arithmetic, as in dates.ts. */
import { dayNumber, dayOfNumber, day, instant, type Instant } from './dates.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** @param minutes whole; less than zero for earlier. */
export function minutesLater(at: Instant, minutes: number): Instant {
  return instantOf(millisecondsOf(at) + minutes * MINUTE_MS)
}

/** The quarter of an hour in which an instant lies, by its beginning. */
export function quarterHour(at: Instant): Instant {
  const milliseconds = millisecondsOf(at)
  return instantOf(milliseconds - (milliseconds % (15 * MINUTE_MS)))
}

export function millisecondsLater(at: Instant, milliseconds: number): Instant {
  return instantOf(millisecondsOf(at) + milliseconds)
}

/** Milliseconds from one instant to another; less than zero where `to` is the earlier. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return millisecondsOf(to) - millisecondsOf(from)
}

function millisecondsOf(at: Instant): number {
  const [hours, minutes, seconds] = [at.slice(11, 13), at.slice(14, 16), at.slice(17, 23)].map(Number) as [
    number,
    number,
    number,
  ]
  return dayNumber(day(at.slice(0, 10))) * DAY_MS + (hours * 60 + minutes) * MINUTE_MS + Math.round(seconds * 1000)
}

function instantOf(milliseconds: number): Instant {
  const days = Math.floor(milliseconds / DAY_MS)
  const rest = milliseconds - days * DAY_MS
  const clock = `${two(rest / 3_600_000)}:${two((rest / MINUTE_MS) % 60)}:${two((rest / 1000) % 60)}`
  return instant(`${dayOfNumber(days)}T${clock}.${String(rest % 1000).padStart(3, '0')}Z`)
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
