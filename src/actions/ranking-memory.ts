/**
 * Rankings of closed categories, kept in memory. Closing ends the marking, so from then on signed marks change in one way:
 * in the plenary, one by one, and the number of such changes is read every time. What else decides the ranks (rules, nominees, figures, recusals, votes) is read and is part of the name under which
 * a ranking is kept. So nothing has to be told to forget, whichever process made the change. Adoption never looks here.
 */
import { LRUCache } from 'lru-cache'
import { frozenIndicator } from '../award/decision/adopted-result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Contest, RankedContest, RankingRefusal } from '../award/ranking/contest.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import type { Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import type { ContestWithoutMarks } from './category-contest.ts'

export type RankedNow = {
  readonly contest: Contest
  readonly ranked: Result<RankedContest, readonly RankingRefusal[]>
}

/** A category that is closed, with the rules in force; an open one must be ranked anew each time. */
export type ClosedCategory = SeasonKey & {
  readonly rulesHash: string
  readonly closedAt: Instant
  readonly revisions: number
}

export type RankingMemory = {
  /** @param marks asked only when this ranking is not kept yet. */
  ranked(
    closed: ClosedCategory,
    contest: ContestWithoutMarks,
    marks: () => Promise<Contest['marks']>,
  ): Promise<RankedNow>
}

/** @param rankingsMax the one unused longest makes room; one of 500 candidates takes about ten megabytes. */
export function rankingMemory(rankingsMax = 10): RankingMemory {
  const kept = new LRUCache<string, RankedNow>({ max: rankingsMax })
  return {
    async ranked({ province, season, rulesHash, closedAt, revisions }, contest, marks) {
      const indicators = contest.indicators.map(frozenIndicator)
      const name = JSON.stringify([province, season, rulesHash, closedAt, revisions, { ...contest, indicators }])
      const known = kept.get(name)
      if (known) return known
      const found = rankedOf({ ...contest, marks: await marks() })
      kept.set(name, found)
      return found
    },
  }
}

export function rankedOf(contest: Contest): RankedNow {
  return { contest, ranked: rankedContest(contest) }
}
