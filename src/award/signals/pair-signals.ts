import type { Ratings } from '../agreement/ratings.ts'
import { pairsOf } from './blocs.ts'
import { type Fit, fitOf } from './residuals.ts'
import { ASSESSORS_LEAST, differs } from './signal-obstacle.ts'
import type { Kept, Signal } from './signal.ts'

/** The largest pair; then, without these two, whose bond falls upon everybody's residuals, the rest again. */
export function pairSignals(totals: Ratings, fit: Fit, kept: Kept): readonly Signal[] {
  const all = pairsOf(fit.withSpread, totals.raters.length, 2)
  const [largest] = all.toSorted((a, b) => a.chance - b.chance)
  if (!largest) return []
  const [one, other] = largest.raters
  const assessors = [totals.raters[one] ?? '', totals.raters[other] ?? ''] as const
  const { correlation, corrected: chance } = largest
  const found = kept([{ code: 'marks_together', assessors, correlation, chance }])
  if (found.length === 0) return []
  const rest = withoutRaters(totals, largest.raters)
  const next = rest.raters.length < ASSESSORS_LEAST ? null : fitOf(rest)
  return next && differs(next) ? [...found, ...pairSignals(rest, next, kept)] : found
}

function withoutRaters({ raters, units, values }: Ratings, gone: readonly number[]): Ratings {
  const stays = (_: unknown, at: number) => !gone.includes(at)
  return { units, raters: raters.filter(stays), values: values.map((row) => row.filter(stays)) }
}
