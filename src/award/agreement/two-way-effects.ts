import { meanSquaresOf } from './intraclass.ts'
import { average } from './sums.ts'

/** What makes the ratings of a complete table differ, as variances in the square of their unit. */
export type Variances = {
  readonly units: number
  /** How differently severe the raters are. */
  readonly raters: number
  /** What neither explains. */
  readonly residual: number
}

export type TwoWayEffects = {
  readonly centre: number
  readonly variances: Variances
  /** Per unit and per rater, the best guess of how far it stands from the centre: its mean, drawn in by what chance explains. */
  readonly units: readonly number[]
  readonly raters: readonly number[]
}

/**
 * Two-way random effects of a complete table (units by raters), by mean squares. They describe how reliable a panel is; all
 * units are drawn in alike, so the order is that of the means. Null for fewer than two units or raters.
 * Source: S. R. Searle, G. Casella and C. E. McCulloch, Variance Components (1992), chapter 4.
 */
export function twoWayEffects(table: readonly (readonly number[])[]): TwoWayEffects | null {
  const squares = meanSquaresOf(table)
  if (!squares) return null
  const { units: n, raters: k, betweenUnits, betweenRaters, residual } = squares
  const variances = {
    units: Math.max(0, (betweenUnits - residual) / k),
    raters: Math.max(0, (betweenRaters - residual) / n),
    residual,
  }
  const centre = average(table.flat())
  const ofRaters = (table[0] ?? []).map((_, rater) => average(table.map((row) => row[rater] ?? 0)))
  return {
    centre,
    variances,
    units: drawnIn(table.map(average), centre, variances.units, residual / k),
    raters: drawnIn(ofRaters, centre, variances.raters, residual / n),
  }
}

/** @param noise of each mean by the residual alone. */
function drawnIn(means: readonly number[], centre: number, variance: number, noise: number): readonly number[] {
  const believed = variance > 0 ? variance / (variance + noise) : 0
  return means.map((mean) => believed * (mean - centre))
}
