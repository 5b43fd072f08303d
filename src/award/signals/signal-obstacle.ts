import type { Ratings } from '../agreement/ratings.ts'
import { componentsOf } from '../ranking/components.ts'
import type { Fit } from './residuals.ts'
import type { SignalNote } from './signal.ts'

export const CANDIDATES_LEAST = 7
export const ASSESSORS_LEAST = 4

/** Why a table allows no verdict about anybody; null where it does. */
export function obstacleOf({ units, raters, values }: Ratings, fit: Fit | null): SignalNote | null {
  const rated = values.filter((row) => row.filter((value) => value !== null).length > 1).length
  if (rated < CANDIDATES_LEAST) return { code: 'few_candidates', candidates: rated, least: CANDIDATES_LEAST }
  const marking = raters.filter((_, rater) => values.some((row) => row[rater] !== null)).length
  if (marking < ASSESSORS_LEAST) return { code: 'few_assessors', assessors: marking, least: ASSESSORS_LEAST }
  const given = values.flatMap((row, unit) =>
    raters.flatMap((assessor, rater) => (row[rater] === null ? [] : [{ candidate: units[unit] ?? '', assessor }])),
  )
  const pieces = componentsOf(given).length
  if (pieces > 1 || !fit) return { code: 'table_in_pieces', pieces }
  return differs(fit) ? null : { code: 'nothing_differs' }
}

/** Something is left to compare with. */
export function differs({ additive, withSpread }: Fit): boolean {
  return additive.meanSquare > 0 && withSpread.freedom > 1 && withSpread.meanSquare > 0
}
