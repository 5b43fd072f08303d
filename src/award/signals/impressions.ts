import type { Ratings } from '../agreement/ratings.ts'
import { average, median, standardDeviation } from '../agreement/sums.ts'

export type HaloIndex = {
  /** Mean over the units of how far a rater's criteria lie apart, the rater's own level of each criterion taken out. */
  readonly within: number
  /** The same over the spread of the rater's means of units: near 0 where one impression fills every criterion. */
  readonly index: number
}

/** Of one rater, units by criteria; null for fewer than two of either and where the means of units do not differ. */
export function haloIndexOf(units: readonly (readonly number[])[]): HaloIndex | null {
  const criteria = units[0]?.length ?? 0
  if (units.length < 2 || criteria < 2) return null
  const levels = Array.from({ length: criteria }, (_, at) => average(units.map((unit) => unit[at] ?? 0)))
  const within = average(units.map((unit) => standardDeviation(unit.map((value, at) => value - (levels[at] ?? 0)))))
  const between = standardDeviation(units.map(average))
  return between > 0 ? { within, index: within / between } : null
}

/** Per rater, of criteria rated in the same order of units and raters; a unit with a gap does not count for that rater. */
export function haloIndices(criteria: readonly Ratings[]): readonly (HaloIndex | null)[] {
  const [first] = criteria
  if (!first) return []
  return first.raters.map((_, rater) => {
    const units = first.units.map((_unit, unit) => criteria.map(({ values }) => values[unit]?.[rater] ?? null))
    return haloIndexOf(units.flatMap((row) => (row.every((value) => value !== null) ? [row] : [])))
  })
}

/** Per rater, the standard deviation of the ratings: small where all units get about the same. */
export function spreadsOf({ raters, values }: Ratings): readonly number[] {
  return raters.map((_, rater) => standardDeviation(values.flatMap((row) => row[rater] ?? [])))
}

/** Each over the median of the others; null where there is nothing to compare. */
export function ratiosToOthers(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, at) => {
    const others = values.filter((other, place) => place !== at && other !== null).map(Number)
    const ratio = value === null || others.length === 0 ? Number.NaN : value / median(others)
    return Number.isFinite(ratio) ? ratio : null
  })
}
