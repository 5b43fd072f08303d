/** Dates as people and spreadsheets write them, read as exactly as they are written. */
import { accept, refuse, type Result } from '../result.ts'
import { dayOfNumber, isDay } from '../units/dates.ts'
import { isAsOf, type AsOf } from './as-of.ts'

export type ReadAsOf = {
  readonly asOf: AsOf
  /** What was read where another reading is thinkable: day before month, or the number a spreadsheet keeps for a day. */
  readonly read: 'as_written' | 'day_first' | 'serial_number'
}

export type AsOfFault =
  | { readonly code: 'date_not_read'; readonly text: string }
  /** `12/31/2024`: the day comes first here. */
  | { readonly code: 'date_month_first'; readonly text: string }

const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ')
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  may: 5,
  aug: 8,
  agt: 8,
  ags: 8,
  oct: 10,
  dec: 12,
  nop: 11,
  peb: 2,
}
const WORDS =
  /^(januari|january|pebruari|februari|february|maret|march|april|mei|may|juni|june|juli|july|agustus|august|september|sept|oktober|october|nopember|november|desember|december|[a-z]{3})$/

/** Day 0 of the spreadsheet's count is 30 December 1899, which is day -25569 of ours. */
const SERIAL_OF_1970 = 25_569
const SERIAL_MIN = 36_526
const SERIAL_MAX = 73_050

/** `2024-12-31`, `2024-12`, `2024`, `31/12/2024`, `31 Desember 2024`, `Desember 2024`, or the spreadsheet's number of a day. */
export function asOfFromText(typed: string): Result<ReadAsOf, AsOfFault> {
  const text = typed.trim().replaceAll(/\s+/g, ' ')
  const written = text.replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}$/, '$1')
  if (isAsOf(written)) return accept({ asOf: written, read: 'as_written' })
  return inFigures(text) ?? inWords(text) ?? serialNumber(text) ?? refuse({ code: 'date_not_read', text })
}

function inFigures(text: string): Result<ReadAsOf, AsOfFault> | null {
  const monthOnly = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (monthOnly) return dated(text, monthOnly[2], monthOnly[1], null)
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (!parts) return null
  const [, day = '', month = '', year = ''] = parts
  const read = dated(text, year, month, day)
  if (read.ok) return Number(day) > 12 || day === month ? read : accept({ ...read.value, read: 'day_first' })
  return dated(text, year, day, month).ok ? refuse({ code: 'date_month_first', text }) : read
}

function inWords(text: string): Result<ReadAsOf, AsOfFault> | null {
  const parts = /^(?:(\d{1,2})[ -])?([a-z]+)\.?[ -](\d{4})$/.exec(text.toLowerCase())
  if (!parts || !WORDS.test(parts[2] ?? '')) return null
  const short = (parts[2] ?? '').slice(0, 3)
  const month = OTHER_MONTHS[short] ?? MONTHS.indexOf(short) + 1
  return dated(text, parts[3], String(month), parts[1] ?? null)
}

function serialNumber(text: string): Result<ReadAsOf, AsOfFault> | null {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0
  if (serial < SERIAL_MIN || serial > SERIAL_MAX) return null
  const asOf: string = dayOfNumber(serial - SERIAL_OF_1970)
  return isAsOf(asOf) ? accept({ asOf, read: 'serial_number' }) : null
}

function dated(text: string, year = '', month = '', day: string | null): Result<ReadAsOf, AsOfFault> {
  const written = [year, month.padStart(2, '0'), ...(day === null ? [] : [day.padStart(2, '0')])].join('-')
  const isThere = day === null ? isDay(`${written}-01`) : isDay(written)
  return isThere && isAsOf(written)
    ? accept({ asOf: written, read: 'as_written' })
    : refuse({ code: 'date_not_read', text })
}
