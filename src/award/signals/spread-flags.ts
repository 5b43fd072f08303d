import type { Ratings } from '../agreement/ratings.ts'

/** What lies too far apart to be decided without a talk: a candidate, or one criterion of a candidate. */
export type SpreadFlag = {
  readonly unit: string
  readonly highest: { readonly rater: string; readonly value: number }
  readonly lowest: { readonly rater: string; readonly value: number }
  readonly apart: number
}

/** Units whose ratings lie further apart than the limit, the widest first; one that lies exactly so far is not flagged. */
export function spreadFlags({ units, raters, values }: Ratings, limit: number): readonly SpreadFlag[] {
  return units
    .flatMap((unit, at): SpreadFlag[] => {
      const row = (values[at] ?? []).flatMap((value, rater) =>
        value === null ? [] : [{ rater: raters[rater] ?? '', value }],
      )
      const sorted = row.toSorted((a, b) => b.value - a.value)
      const [highest, lowest] = [sorted[0], sorted.at(-1)]
      if (!highest || !lowest) return []
      // Marks are hundredths: their difference is one too, whatever plain numbers make of it.
      const apart = Math.round((highest.value - lowest.value) * 100) / 100
      return apart > limit ? [{ unit, highest, lowest, apart }] : []
    })
    .toSorted((a, b) => b.apart - a.apart)
}
