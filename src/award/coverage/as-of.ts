/** When a figure counts: as exactly as its source says, and no more. */
import { isDay } from '../units/dates.ts'

/** `2025-07-30`, `2025-07` or `2025`. Sorting the text sorts a year before its months and a month before its days. */
export type AsOf = string & { readonly unit: 'as_of' }

export function isAsOf(text: string): text is AsOf {
  if (/^\d{4}$/.test(text)) return true
  return /^\d{4}-\d{2}$/.test(text) ? isDay(`${text}-01`) : isDay(text)
}

export function yearOf(asOf: AsOf): number {
  return Number(asOf.slice(0, 4))
}
