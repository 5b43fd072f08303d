import type { Ratings } from '../agreement/ratings.ts'
import { holm } from './corrections.ts'
import { ownAgainstOthers } from './own-candidates.ts'
import type { Fit } from './residuals.ts'
import type { SignalFacts } from './signal.ts'

/** @param tied the assessors who have to do with a candidate and marked. */
export function ownCandidateSignals(
  { units, raters }: Ratings,
  fit: Fit,
  { ties }: SignalFacts,
  tied: readonly string[],
) {
  const found = tied.flatMap((assessor) => {
    const theirs = fit.withSpread.cells.filter(({ rater }) => raters[rater] === assessor)
    const candidates = new Set(ties.flatMap((tie) => (tie.assessor === assessor ? [tie.candidate] : [])))
    const { own = [], others = [] } = Object.groupBy(theirs, ({ unit }) =>
      candidates.has(units[unit] ?? '') ? 'own' : 'others',
    )
    const [mine, rest] = [own, others].map((side) => side.map(({ residual }) => residual))
    const compared = mine && rest && ownAgainstOthers(mine, rest)
    if (!compared) return []
    return [{ assessor, candidates: own.map(({ unit }) => units[unit] ?? ''), others: others.length, ...compared }]
  })
  const corrected = holm(found.map(({ chance }) => chance))
  return found.map(({ assessor, candidates, difference, others, leastChance }, at) => ({
    signal: {
      code: 'own_candidates_higher',
      assessor,
      candidates,
      points: difference,
      chance: corrected[at] ?? 1,
    } as const,
    own: candidates.length,
    others,
    leastChance,
  }))
}
