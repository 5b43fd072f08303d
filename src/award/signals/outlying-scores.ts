import { chanceOfT } from '../agreement/distributions.ts'
import type { Residuals } from './residuals.ts'

export type OutlyingScore = {
  readonly unit: number
  readonly rater: number
  /** Above zero: more than the others' view of the unit and this rater's severity let expect, in the unit of the ratings. */
  readonly residual: number
  /** Externally studentised: the rating itself has no part in the spread it is measured by. */
  readonly t: number
  readonly chance: number
  /** After Bonferroni, over all ratings. */
  readonly corrected: number
}

/** What counts as no residual at all, as a share of the mean square: rounding of plain numbers. */
const NOTHING = 1e-9

/**
 * Per rating, the externally studentised residual with its leverage; ratings that their own fit explains whole have none.
 * In a complete table of J raters and C units, units and raters fitted: leverage 1-(J-1)(C-1)/(JC), (J-1)(C-1)-1 degrees.
 */
export function outlyingScores({ cells, freedom, meanSquare }: Residuals): readonly OutlyingScore[] {
  if (freedom < 2 || !(meanSquare > 0)) return []
  return cells.flatMap(({ unit, rater, residual, leverage }) => {
    if (1 - leverage < NOTHING) return []
    const own = residual ** 2 / (1 - leverage)
    const without = Math.max(0, (meanSquare * freedom - own) / (freedom - 1))
    const t = Math.abs(residual) === 0 ? 0 : residual / Math.sqrt(without * (1 - leverage))
    const chance = without <= NOTHING * meanSquare ? 0 : chanceOfT(t, freedom - 1)
    return [{ unit, rater, residual, t, chance, corrected: Math.min(1, chance * cells.length) }]
  })
}
