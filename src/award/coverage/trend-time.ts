/** Where a figure stands in time, for a drawing: a year or a month is drawn at its end, as such figures count. */
import type { AsOf } from './as-of.ts'

/** In years: the end of 2024 is 2025, the end of June 2024 is 2024.5. */
export function timeOf(asOf: AsOf): number {
  const [year = 0, month, day] = asOf.split('-').map(Number)
  if (month === undefined) return year + 1
  return day === undefined ? year + month / 12 : year + (month - 1) / 12 + day / 372
}
