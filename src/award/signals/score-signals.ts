import type { Ratings } from '../agreement/ratings.ts'
import { outlyingScores } from './outlying-scores.ts'
import { type Fit, fitOf } from './residuals.ts'
import { differs } from './signal-obstacle.ts'
import type { Kept, Signal } from './signal.ts'

/**
 * Outlying scores; those found are taken out and the rest is looked at again, so that one assessor's doing neither hides
 * another score nor falls upon the others. Where the first look finds nothing there is no second.
 */
export function settledScores(totals: Ratings, fit: Fit, kept: Kept) {
  let [left, current] = [totals, fit]
  const signals: Signal[] = []
  for (;;) {
    const found = kept(outlying(left, current))
    const without = found.length > 0 ? withoutScores(left, found) : left
    const next = found.length > 0 ? fitOf(without) : null
    signals.push(...found)
    if (!next || !differs(next) || signals.length > left.units.length) return { signals, totals: left, fit: current }
    left = without
    current = next
  }
}

function outlying({ units, raters }: Ratings, { withSpread }: Fit): readonly Signal[] {
  return outlyingScores(withSpread).map(({ unit, rater, residual, corrected }) => ({
    code: residual > 0 ? 'score_high' : 'score_low',
    assessor: raters[rater] ?? '',
    candidate: units[unit] ?? '',
    points: residual,
    chance: corrected,
  }))
}

function withoutScores(totals: Ratings, found: readonly Signal[]): Ratings {
  const gone = (candidate: string | undefined, assessor: string | undefined) =>
    found.some((one) => 'candidate' in one && one.candidate === candidate && one.assessor === assessor)
  const { units, raters, values } = totals
  return {
    ...totals,
    values: values.map((row, unit) => row.map((value, rater) => (gone(units[unit], raters[rater]) ? null : value))),
  }
}
