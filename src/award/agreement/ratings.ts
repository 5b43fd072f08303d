/**
 * What several raters said about the same units: candidates marked by assessors, documents checked by verifiers. Values
 * are plain numbers: statistics describe a ranking and never make one.
 */
export type Ratings = {
  readonly raters: readonly string[]
  readonly units: readonly string[]
  /** Per unit one value per rater; null where that rater said nothing about it. */
  readonly values: readonly (readonly (number | null)[])[]
}

export type Rating = { readonly unit: string; readonly rater: string; readonly value: number | null }

/** Units and raters in the order they first appear; of two ratings of one rater about one unit the later counts. */
export function ratingsOf(rows: readonly Rating[]): Ratings {
  const units = [...new Set(rows.map(({ unit }) => unit))]
  const raters = [...new Set(rows.map(({ rater }) => rater))]
  const said = new Map(rows.map(({ unit, rater, value }) => [keyOf(unit, rater), value]))
  const values = units.map((unit) => raters.map((rater) => said.get(keyOf(unit, rater)) ?? null))
  return { raters, units, values }
}

function keyOf(unit: string, rater: string): string {
  return JSON.stringify([unit, rater])
}

/** The values where every rater has said something about every unit, and null where anything is missing. */
export function completeTable({ values }: Ratings): readonly (readonly number[])[] | null {
  const rows = values.map((row) => row.filter((value) => value !== null))
  return rows.every((row, at) => row.length === values[at]?.length) ? rows : null
}
