/**
 * How sure a ranking is, told in three ways that change nothing of it: without any one assessor, with assessors drawn anew,
 * and how far the weights would have to move. A close call asks the plenary to talk, no more.
 */
import type { Category } from '../rulebook/rulebook.ts'
import { roundedText } from '../units/rounding.ts'
import { type Fraction, subtract } from '../units/fraction.ts'
import type { Contest, RankedContest } from '../ranking/contest.ts'
import { countedContest } from '../ranking/ranked-contest.ts'
import { scoredCandidate } from '../ranking/scored-candidate.ts'
import { drawsOf } from './draws.ts'
import { type LeftOut, leftOutRanks } from './left-out.ts'
import { type Resampled, RESAMPLES, resampledRanks } from './resampled.ts'
import { smallestShift } from './weight-shift.ts'
import { shareOfWeightings } from './weight-simplex.ts'

export type Stability = {
  readonly leaveOneOut: readonly LeftOut[]
  readonly resampled: {
    readonly seed: string
    readonly resamples: number
    readonly candidates: readonly Resampled[]
  } | null
  /** Criteria by id; percentage points of weight as decimal text with six decimals. */
  readonly smallestShift: {
    readonly rival: string
    readonly from: string
    readonly to: string
    readonly points: string
  } | null
  /** Of all weightings, those in which the first is ahead of the second; null without a second. */
  readonly aheadInWeightings: number | null
  readonly closeCall: boolean
}

/** Below this share of first places a result is close: suggested by the study of panels of seven to nine. */
export const CLOSE_CALL_BELOW = 0.6

export type StabilityObstacle = 'fewer_than_two_ranked' | 'not_ranked'

/** @param ranked the same contest, ranked. @returns why there is nothing to say, as a code, where there is nothing. */
export function stabilityOf(contest: Contest, ranked: RankedContest): Stability | StabilityObstacle {
  const read = countedContest(contest)
  if (!read.ok) return 'not_ranked'
  const { category } = contest
  const [first, second] = ranked.standings
  if (!first || !second) return 'fewer_than_two_ranked'
  const counted = read.value
  const assessors = [...new Set(counted.rankable.flatMap(({ sheets }) => sheets.map(({ assessor }) => assessor)))]
  const scored = new Map(
    counted.rankable.map((file) => [
      file.candidate,
      scoredCandidate(file, category, counted.scale, counted.severities),
    ]),
  )
  const weighed = ranked.standings.flatMap(({ candidate }) => scored.get(candidate) ?? [])
  const [leader, ...rivals] = weighed
  if (!leader) return 'not_ranked'
  const shift = smallestShift(
    leader,
    rivals,
    category.criteria.map(({ weight }) => weight),
  )
  const draws = drawsOf(ranked.fingerprint)
  const resampled = assessors.length < 2 ? null : resampledRanks(counted, category, draws)
  const shareOfFirst = resampled?.find(({ candidate }) => candidate === first.candidate)?.first
  return {
    leaveOneOut: assessors.length < 2 ? [] : leftOutRanks(contest, assessors),
    resampled: resampled && { seed: draws.seed, resamples: RESAMPLES, candidates: resampled },
    smallestShift: shift && {
      rival: shift.rival,
      from: criterionAt(category, shift.from),
      to: criterionAt(category, shift.to),
      points: roundedText(shift.points, 6),
    },
    aheadInWeightings: rivals[0] ? shareOfWeightings(differences(leader.points, rivals[0].points)) : null,
    closeCall: shareOfFirst !== undefined && shareOfFirst < CLOSE_CALL_BELOW,
  }
}

function criterionAt({ criteria }: Category, at: number): string {
  return criteria[at]?.id ?? ''
}

function differences(own: readonly Fraction[], others: readonly Fraction[]): readonly number[] {
  return own.map((points, at) => {
    const { numerator, denominator } = subtract(points, others[at] ?? points)
    return Number(numerator) / Number(denominator)
  })
}
