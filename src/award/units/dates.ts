/**
 * Moments and days. An instant is a point in time in UTC; a day and a clock belong to a zone.
 * Plain arithmetic on the proleptic Gregorian calendar, because the rulebook knows neither clock nor `Date`.
 */
import { assert } from '../result.ts'

/** UTC ISO text with milliseconds: `2025-07-30T02:00:00.000Z`. Sorting the text sorts the time. */
export type Instant = string & { readonly unit: 'instant' }
/** `YYYY-MM-DD`, a day that exists. */
export type Day = string & { readonly unit: 'day' }
/** `HH:MM`, 00:00 to 23:59. */
export type Clock = string & { readonly unit: 'clock' }
/** Indonesia's three zones have fixed offsets and no summer time. */
export type Zone = keyof typeof ZONE_HOURS

export const ZONE_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d):[0-5]\d\.\d{3}Z$/

export type DayParts = { readonly year: number; readonly month: number; readonly dayOfMonth: number }

export function isDay(text: string): text is Day {
  const parts = DAY.exec(text)
  if (!parts) return false
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

export function isClock(text: string): text is Clock {
  return CLOCK.test(text)
}

export function isInstant(text: string): text is Instant {
  const parts = INSTANT.exec(text)
  return parts !== null && isDay(parts[1]!)
}

export function isZone(text: string): text is Zone {
  return Object.hasOwn(ZONE_HOURS, text)
}

/** For text this program wrote itself; ask `isDay` first about text a person typed. */
export function day(text: string): Day {
  assert(isDay(text), `a day that exists, as YYYY-MM-DD: ${text}`)
  return text
}

export function clock(text: string): Clock {
  assert(isClock(text), `a time of day, as HH:MM: ${text}`)
  return text
}

export function instant(text: string): Instant {
  assert(isInstant(text), `an instant, as UTC ISO text with milliseconds: ${text}`)
  return text
}

export function zone(text: string): Zone {
  assert(isZone(text), `WIB, WITA or WIT: ${text}`)
  return text
}

export function dayParts(of: Day): DayParts {
  const [year, month, dayOfMonth] = of.split('-').map(Number) as [number, number, number]
  return { year, month, dayOfMonth }
}

/** 0 is Sunday (Minggu), 6 is Saturday (Sabtu). */
export function weekday(of: Day): number {
  return modulo(dayNumber(of) + 4, 7)
}

/** What calendar and clock on the wall of that zone show at an instant; seconds are left out, never rounded up. */
export function wallTime(at: Instant, inZone: Zone): { readonly day: Day; readonly clock: Clock } {
  const [, date, time] = INSTANT.exec(at) as unknown as [string, string, string]
  const [hours, minutes] = time.split(':') as [string, string]
  const hoursThere = Number(hours) + ZONE_HOURS[inZone]
  const dayThere = dayOfNumber(dayNumber(day(date)) + Math.floor(hoursThere / 24))
  return { day: dayThere, clock: clock(`${digits(hoursThere % 24, 2)}:${minutes}`) }
}

/** The instant at which calendar and clock on the wall of that zone show this minute; the opposite of `wallTime`. */
export function instantOfWall(onDay: Day, at: Clock, inZone: Zone): Instant {
  const [hours, minutes] = at.split(':') as [string, string]
  const hoursUtc = Number(hours) - ZONE_HOURS[inZone]
  const date = dayOfNumber(dayNumber(onDay) + Math.floor(hoursUtc / 24))
  return instant(`${date}T${digits(modulo(hoursUtc, 24), 2)}:${minutes}:00.000Z`)
}

/** So many minutes later, or earlier when below zero; seconds stay. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  const [, date, time] = INSTANT.exec(at) as unknown as [string, string, string]
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  const total = hour * 60 + minute + minutes
  const clockThere = modulo(total, 1440)
  const dayThere = dayOfNumber(dayNumber(day(date)) + Math.floor(total / 1440))
  return instant(`${dayThere}T${digits(Math.floor(clockThere / 60), 2)}:${digits(clockThere % 60, 2)}${at.slice(16)}`)
}

/** The first moment of a day in a zone: 30 July begins at 17.00 UTC of the 29th in WIB. */
export function startOfDay(of: Day, inZone: Zone): Instant {
  const dayBefore = dayOfNumber(dayNumber(of) - 1)
  return instant(`${dayBefore}T${digits(24 - ZONE_HOURS[inZone], 2)}:00:00.000Z`)
}

/** Days since 1970-01-01, counted with years that begin in March so that the leap day comes last. */
export function dayNumber(of: Day): number {
  const { year, month, dayOfMonth } = dayParts(of)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day with that number; the opposite of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = modulo(monthFromMarch + 2, 12) + 1
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return day(`${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
