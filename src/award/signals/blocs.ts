import { correlation } from '../agreement/concordance.ts'
import { chanceOfF } from '../agreement/distributions.ts'
import { total } from '../agreement/sums.ts'
import type { Residuals } from './residuals.ts'

export type Pair = {
  readonly raters: readonly [number, number]
  /** Pearson's, of their residuals over the units both rated. */
  readonly correlation: number
  /** One-sided: how often chance alone makes two residuals go together as far. */
  readonly chance: number
  /** After Bonferroni, over all pairs. */
  readonly corrected: number
}

/**
 * Per pair of raters, how far their residuals go together. Residuals of one unit sum to zero, so that two honest raters
 * of J correlate by -1/(J-1); sum and difference of the two are then independent, with variances as 1-1/(J-1) to
 * 1+1/(J-1), and the ratio of their squares is an F (E. J. G. Pitman, Biometrika 31 (1939), 9-12). No dice are needed.
 * @param taken how many directions per rater the fit took out: 1 for severity, 2 for severity and spread.
 */
export function pairsOf({ cells }: Residuals, raters: number, taken: number): readonly Pair[] {
  const byRater = Array.from({ length: raters }, () => new Map<number, number>())
  for (const { unit, rater, residual } of cells) byRater[rater]?.set(unit, residual)
  const count = (raters * (raters - 1)) / 2
  return byRater.flatMap((own, one) =>
    byRater.slice(one + 1).flatMap((theirs, place): Pair[] => {
      const both = [...own.keys()].filter((unit) => theirs.has(unit))
      const [x, y] = [own, theirs].map((residuals) => both.map((unit) => residuals.get(unit) ?? 0))
      const found = x && y && pairOf(x, y, raters, both.length - taken)
      return found ? [{ raters: [one, one + 1 + place], ...found, corrected: Math.min(1, found.chance * count) }] : []
    }),
  )
}

function pairOf(
  x: readonly number[],
  y: readonly number[],
  raters: number,
  freedom: number,
): Pick<Pair, 'correlation' | 'chance'> | null {
  const together = correlation(x, y)
  if (together === null || freedom < 2 || raters < 3) return null
  const sums = total(x.map((value, at) => (value + (y[at] ?? 0)) ** 2))
  const differences = total(x.map((value, at) => (value - (y[at] ?? 0)) ** 2))
  const expected = -1 / (raters - 1)
  const f = sums / (1 + expected) / (differences / (1 - expected))
  return { correlation: together, chance: Number.isFinite(f) ? chanceOfF(f, freedom, freedom) : 0 }
}
