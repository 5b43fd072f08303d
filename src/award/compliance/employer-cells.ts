/** Cells of an employer file, read once: heads, rupiah, days, months. A fault says what to mend. */
import { isDay, dayNumber } from '../units/dates.ts'

export type CellFault =
  | { readonly code: 'number_negative'; readonly text: string }
  | { readonly code: 'number_separator_unclear'; readonly text: string }
  | { readonly code: 'number_not_whole'; readonly text: string }
  | { readonly code: 'number_too_large'; readonly text: string; readonly max: number }
  | { readonly code: 'date_order_unclear'; readonly text: string }
  | { readonly code: 'date_not_readable'; readonly text: string }
  | { readonly code: 'month_not_readable'; readonly text: string }

/** How days with slashes are meant: `dmy` is 15/02/2024. Without an order they are refused, for some write the month first. */
export type DateOrder = 'iso' | 'dmy'

export const WORKERS_MAX = 10_000_000
/** A hundred trillion: twelve of them still add up exactly. */
export const RUPIAH_MAX = 100_000_000_000_000

/** `1.250.000`, `1 250 000`, and with sen of zero. */
const POINTS = /^\d{1,3}(?:\.\d{3})+(?:,0+)?$|^\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]0+)?$/
/** `1,250,000` and `1,250.00`: no other reading is left. */
const COMMAS = /^\d{1,3}(?:,\d{3}){2,}(?:\.0+)?$|^\d{1,3}(?:,\d{3})+\.0+$/
const ONE_COMMA = /^\d{1,3},\d{3}$/
const NO_SEN = /^(\d+)[.,]0{1,2}$/

/** A whole number, zero or more, with thousands separated as in Indonesian or English or not at all. */
export function wholeIn(text: string, max: number): number | CellFault {
  const plain = plainWhole(text)
  if (plain !== -1 && plain <= max) return plain
  const typed = text.replace(/^\s*Rp\.?\s*/i, '').trim()
  const digits = ungrouped(typed)
  if (digits === null) return numberFault(typed)
  const value = Number(digits)
  return value <= max && digits.length <= 16 ? value : { code: 'number_too_large', text: told(text), max }
}

/** One to fifteen digits and nothing else, as nearly all are; -1 for any other text. */
function plainWhole(text: string): number {
  if (text.length === 0 || text.length > 15) return -1
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

function ungrouped(typed: string): string | null {
  if (POINTS.test(typed))
    return typed
      .replace(/,0+$/, '')
      .replace(/(?<=[ \u00a0].*)[.,]0+$/, '')
      .replaceAll(/\D/g, '')
  if (COMMAS.test(typed)) return typed.replace(/\.0+$/, '').replaceAll(',', '')
  return NO_SEN.exec(typed)?.[1] ?? (/^\d+$/.test(typed) ? typed : null)
}

function numberFault(typed: string): CellFault {
  const text = told(typed)
  if (/^[-\u2212(]\s*\d/.test(typed)) return { code: 'number_negative', text }
  return { code: ONE_COMMA.test(typed) ? 'number_separator_unclear' : 'number_not_whole', text }
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
/** What lies outside was mistyped; a payment of 1924 would be on time for ever. */
const [YEAR_MIN, YEAR_MAX] = ['2000', '2199']

/** 20250215 for `2025-02-15`, whether or not there is such a day; -1 for any other form. */
export function isoDigits(text: string): number {
  if (text.length !== 10) return -1
  let value = 0
  for (let at = 0; at < 10; at++) {
    const digit = text.charCodeAt(at) - 48
    if (at === 4 || at === 7) {
      if (text[at] !== '-') return -1
    } else if (digit < 0 || digit > 9) return -1
    else value = value * 10 + digit
  }
  return value
}

/** Days since 1970-01-01. */
export function dayIn(text: string, order: DateOrder): number | CellFault {
  const typed = text.trim()
  const dayFirst = DAY_FIRST.exec(typed)
  if (dayFirst && order === 'iso') return { code: 'date_order_unclear', text: told(typed) }
  const written = dayFirst ? reordered(dayFirst) : (ISO.exec(typed)?.[1] ?? '')
  const year = written.slice(0, 4)
  if (!isDay(written) || year < YEAR_MIN || year > YEAR_MAX) return { code: 'date_not_readable', text: told(typed) }
  return dayNumber(written)
}

function reordered([, day = '', month = '', year = '']: readonly string[]): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `2024-03`, also from a cell that a spreadsheet made the first of the month; or a number from 1 to 12. */
export function monthIn(text: string): string | CellFault {
  const typed = text.trim()
  const written = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-01)?$/.exec(typed)?.[1]
  if (written !== undefined) return written
  const number = /^0?([1-9]|1[0-2])$/.exec(typed)?.[1]
  return number ?? { code: 'month_not_readable', text: told(typed) }
}

/** What a refusal repeats of a cell: its beginning, and nothing that might be somebody's number. */
export function told(text: string): string {
  const digits = text.replaceAll(/\D/g, '').length
  return digits > 15 ? '…' : text.length > 40 ? `${text.slice(0, 40)}…` : text
}
