import type { Category, RankingStyle } from '../rulebook/rulebook.ts'
import { divide, fraction, HUNDRED, ZERO } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import type { AssessorStanding, CriterionStanding, RankingNote, Standing } from './contest.ts'
import type { PanelScale } from './panel-part.ts'
import type { ScoredCandidate } from './scored-candidate.ts'
import { contribution } from './scored-candidate.ts'
import type { Place } from './ties.ts'

/** How many decimals points, contributions and sheet totals are printed with. */
export const POINTS_DECIMALS = 4

/** The rank of every place: `competition` gives 1-2-2-4, `dense` 1-2-2-3. */
export function ranksOf(places: readonly Place[], style: RankingStyle): readonly number[] {
  let before = 0
  return places.map(({ members }, index) => {
    const rank = style === 'dense' ? index + 1 : before + 1
    before += members.length
    return rank
  })
}

export function standingsOf(places: readonly Place[], category: Category, scale: PanelScale): readonly Standing[] {
  const ranks = ranksOf(places, category.ranking)
  return places.flatMap(({ members, brokenBy }, index) =>
    members.map((member) => ({
      rank: ranks[index] ?? 0,
      candidate: member.candidate,
      total: roundedText(member.total, category.decimals),
      tieBrokenBy: brokenBy,
      criteria: criterionStandings(member, category),
      assessors: assessorStandings(member, scale),
      adjustment: member.adjustment && roundedText(member.adjustment, POINTS_DECIMALS),
    })),
  )
}

function criterionStandings({ points }: ScoredCandidate, category: Category): readonly CriterionStanding[] {
  return category.criteria.map((criterion, index) => {
    const exact = points[index] ?? ZERO
    return {
      id: criterion.id,
      points: roundedText(exact, POINTS_DECIMALS),
      weight: criterion.weight,
      contribution: roundedText(contribution(criterion, exact), POINTS_DECIMALS),
    }
  })
}

function assessorStandings(
  { sheets, dropped }: ScoredCandidate,
  { denominator }: PanelScale,
): readonly AssessorStanding[] {
  return sheets.map((sheet) => ({
    id: sheet.assessor,
    total: roundedText(divide(fraction(sheet.totalSteps, denominator), HUNDRED), POINTS_DECIMALS),
    dropped: dropped.has(sheet),
  }))
}

/** Candidates who share a rank in the end, so that the plenary knows what it may still vote on. */
export function sharedRankNotes(places: readonly Place[], style: RankingStyle): readonly RankingNote[] {
  const ranks = ranksOf(places, style)
  return places.flatMap(({ members }, index) => {
    if (members.length === 1) return []
    const candidates = members.map(({ candidate }) => candidate)
    return [{ code: 'rank_shared' as const, rank: ranks[index] ?? 0, candidates }]
  })
}
