/**
 * Rankings of closed categories, kept in memory. Closing ends the marking, so from then on the signed marks cannot change;
 * what else decides the ranks (rules, nominees, recusals, votes) is read every time and is part of the name under which
 * a ranking is kept. So nothing has to be told to forget, whichever process made the change. Adoption never looks here.
 */
import type { PlenaryMinutes } from '../award/decision/plenary.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Contest, RankedContest, RankingRefusal } from '../award/ranking/contest.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import type { Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { listNominees } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listSignedMarks } from '../store/marks.ts'
import { listRecusals } from '../store/recusals.ts'
import type { SheetRules } from './sheet-rules.ts'

export type RankedNow = {
  readonly contest: Contest
  readonly ranked: Result<RankedContest, readonly RankingRefusal[]>
}

export type RankingMemory = {
  /** @param closedAt of this very category: an open one must be ranked anew each time. */
  ranked(
    db: Db,
    key: CategoryKey,
    rules: SheetRules,
    votes: PlenaryMinutes['votes'],
    closedAt: Instant,
  ): Promise<RankedNow>
}

/** @param rankingsMax the one unused longest makes room; one of 500 candidates takes about ten megabytes. */
export function rankingMemory(rankingsMax = 10): RankingMemory {
  const kept = new Map<string, RankedNow>()
  return {
    async ranked(db, key, { category, hash }, votes, closedAt) {
      const recusals = await listRecusals(db, key)
      const candidates = (await listNominees(db, key)).map((nominee) => nominee.candidate)
      const inputs = { category, recusals, votes, indicators: [], candidates }
      const name = JSON.stringify([key.province, key.season, hash, closedAt, inputs])
      const known = kept.get(name)
      const found = known ?? rankedOf({ ...inputs, marks: await listSignedMarks(db, key) })
      kept.delete(name)
      kept.set(name, found)
      const [oldest] = kept.keys()
      if (kept.size > rankingsMax && oldest !== undefined) kept.delete(oldest)
      return found
    },
  }
}

export function rankedOf(contest: Contest): RankedNow {
  return { contest, ranked: rankedContest(contest) }
}
