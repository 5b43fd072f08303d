import type { Ratings } from './ratings.ts'
import { total } from './sums.ts'

export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const
/** What a difference between two values means: none but different, by rank, by distance, by proportion. */
export type Level = (typeof LEVELS)[number]

/** How far the c-th value is from the k-th, squared. */
type Distance = (c: number, k: number) => number

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as chance would have it, below 0 where they agree less.
 * Missing values are no obstacle; a unit that only one rater spoke about tells nothing. Null where it is not defined:
 * fewer than two values to pair, all of them the same, or a value below zero on the ratio level.
 * Source: K. Krippendorff, Content Analysis, chapter 12.
 */
export function krippendorffAlpha(ratings: Ratings, level: Level): number | null {
  const units = ratings.values.map((row) => row.filter((value) => value !== null)).filter((unit) => unit.length > 1)
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b)
  if (values.length < 2 || (level === 'ratio' && values.some((value) => value < 0))) return null
  const place = new Map(values.map((value, index) => [value, index]))
  const placed = units.map((unit) => unit.map((value) => place.get(value) ?? -1))
  const counts = Array<number>(values.length).fill(0)
  for (const at of placed.flat()) counts[at] = of(counts, at) + 1
  const distance = distanceOf(level, values, counts)
  // Whoever stands beside somebody in a unit of m stands beside m - 1 others.
  const observed = total(placed.map((unit) => pairsOf(unit, distance) / (unit.length - 1)))
  const everybody = values.map((_, at) => at)
  const expected = pairsOf(everybody, (c, k) => of(counts, c) * of(counts, k) * distance(c, k))
  return expected === 0 ? null : 1 - ((total(counts) - 1) * observed) / expected
}

/** Over each two of them once. */
function pairsOf(places: readonly number[], distance: Distance): number {
  let sum = 0
  for (let one = 1; one < places.length; one += 1)
    for (let other = 0; other < one; other += 1) sum += distance(of(places, one), of(places, other))
  return sum
}

function distanceOf(level: Level, values: readonly number[], counts: readonly number[]): Distance {
  // How often one of the values before the c-th was said, and half of its own.
  let below = 0
  const middles = counts.map((count) => (below += count) - count / 2)
  switch (level) {
    case 'nominal':
      return (c, k) => (c === k ? 0 : 1)
    case 'ordinal':
      return (c, k) => (of(middles, c) - of(middles, k)) ** 2
    case 'interval':
      return (c, k) => (of(values, c) - of(values, k)) ** 2
    case 'ratio':
      return (c, k) => (c === k ? 0 : ((of(values, c) - of(values, k)) / (of(values, c) + of(values, k))) ** 2)
  }
}

function of(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
