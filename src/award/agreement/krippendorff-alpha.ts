import type { Ratings } from './ratings.ts'
import { total } from './sums.ts'

export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const
/** What a difference between two values means: none but different, by rank, by distance, by proportion. */
export type Level = (typeof LEVELS)[number]

type Coincidences = {
  /** Every value that can be paired, ascending. */
  readonly values: readonly number[]
  /** How often each of them was said. */
  readonly counts: readonly number[]
  /** How often two values stand beside each other in one unit; each unit of m values weighs 1/(m - 1). */
  readonly pairs: readonly (readonly number[])[]
}

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as chance would have it, below 0 where they agree less.
 * Missing values are no obstacle; a unit that only one rater spoke about tells nothing. Null where it is not defined:
 * fewer than two values to pair, all of them the same, or a value below zero on the ratio level.
 * Source: K. Krippendorff, Content Analysis, chapter 12.
 */
export function krippendorffAlpha(ratings: Ratings, level: Level): number | null {
  const { values, counts, pairs } = coincidencesOf(ratings)
  if (values.length < 2 || (level === 'ratio' && values.some((value) => value < 0))) return null
  const distance = distanceOf(level, values, counts)
  let [observed, expected] = [0, 0]
  for (const [c, row] of pairs.entries())
    for (const [k, beside] of row.entries()) {
      const apart = distance(c, k)
      observed += beside * apart
      expected += at(counts, c) * at(counts, k) * apart
    }
  return expected === 0 ? null : 1 - ((total(counts) - 1) * observed) / expected
}

function coincidencesOf(ratings: Ratings): Coincidences {
  const units = ratings.values.map((row) => row.filter((value) => value !== null)).filter((unit) => unit.length > 1)
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b)
  const place = new Map(values.map((value, index) => [value, index]))
  const pairs = values.map(() => Array<number>(values.length).fill(0))
  for (const unit of units)
    for (const [i, one] of unit.entries())
      for (const [j, other] of unit.entries()) {
        const row = pairs[place.get(one) ?? -1]
        const column = place.get(other) ?? -1
        if (i !== j && row) row[column] = at(row, column) + 1 / (unit.length - 1)
      }
  return { values, pairs, counts: pairs.map(total) }
}

/** The squared difference between the c-th and the k-th value. */
function distanceOf(level: Level, values: readonly number[], counts: readonly number[]) {
  // How often one of the values before the c-th was said, and the c-th as often as it stands in the middle of its own.
  let below = 0
  const middles = counts.map((count) => (below += count) - count / 2)
  return (c: number, k: number): number => {
    if (c === k) return 0
    const [one, other] = [at(values, c), at(values, k)]
    switch (level) {
      case 'nominal':
        return 1
      case 'ordinal':
        return (at(middles, c) - at(middles, k)) ** 2
      case 'interval':
        return (one - other) ** 2
      case 'ratio':
        return ((one - other) / (one + other)) ** 2
    }
  }
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
