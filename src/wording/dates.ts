/** Days and times as people read them: `Rabu, 30 Juli 2025 09.00 WIB`. The zone is always written and never torn off. */
import type { LocalMinute } from '../award/rulebook/rulebook.ts'
import { clock, dayParts, isDay, wallTime, weekday } from '../award/units/dates.ts'
import type { Clock, Day, Instant, Zone } from '../award/units/dates.ts'
import type { Language } from './language.ts'
import { numberInWords } from './numbers.ts'

const WEEKDAYS = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const NO_BREAK = '\u00A0'

/** A day as an official paper needs it: each part derived from `iso`, none typed. */
export type WrittenDate = {
  readonly iso: Day
  readonly weekday: string
  readonly figures: string
  readonly words: string
}

/** 2025-07-30 is Rabu; 30 Juli 2025; "tanggal tiga puluh bulan Juli tahun dua ribu dua puluh lima". */
export function writtenDate(of: Day): WrittenDate {
  const { year, dayOfMonth } = dayParts(of)
  const words = `tanggal ${numberInWords(BigInt(dayOfMonth))} bulan ${monthName(of)} tahun ${numberInWords(BigInt(year))}`
  return { iso: of, weekday: weekdayName(of), figures: dateInFigures(of), words }
}

export function weekdayName(of: Day, language: Language = 'id'): string {
  return WEEKDAYS[language][weekday(of)]!
}

export function monthName(of: Day, language: Language = 'id'): string {
  return MONTHS[language][dayParts(of).month - 1]!
}

/** `30 Juli 2025`, `30 July 2025` */
export function dateInFigures(of: Day, language: Language = 'id'): string {
  const { year, dayOfMonth } = dayParts(of)
  return `${dayOfMonth} ${monthName(of, language)} ${year}`
}

/** `Rabu, 30 Juli 2025` */
export function dayWithWeekday(of: Day, language: Language = 'id'): string {
  return `${weekdayName(of, language)}, ${dateInFigures(of, language)}`
}

/** `09.00`: hours and minutes with a point, in both languages, as on an Indonesian clock. */
export function clockInFigures(of: Clock): string {
  return of.replace(':', '.')
}

/** `09.00 WIB` */
export function clockTime(at: Instant, zone: Zone): string {
  return `${clockInFigures(wallTime(at, zone).clock)}${NO_BREAK}${zone}`
}

/** `Rabu, 30 Juli 2025 09.00 WIB`, `Wednesday, 30 July 2025 09.00 WIB` */
export function writtenInstant(at: Instant, zone: Zone, language: Language = 'id'): string {
  return `${dayWithWeekday(wallTime(at, zone).day, language)} ${clockTime(at, zone)}`
}

/** The same for a minute on the wall of a zone; a day that does not exist is shown as it was typed. */
export function writtenMinute(minute: LocalMinute, zone: Zone, language: Language = 'id'): string {
  const onDay = minute.slice(0, 10)
  if (!isDay(onDay)) return minute
  return `${dayWithWeekday(onDay, language)} ${clockInFigures(clock(minute.slice(11)))}${NO_BREAK}${zone}`
}
