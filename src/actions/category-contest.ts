/** Gathers what a category is ranked from: signed marks, recusals, votes and nominees, as they stand in this transaction. */
import type { PlenaryMinutes } from '../award/decision/plenary.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import type { Contest, RankedContest, RankingRefusal } from '../award/ranking/contest.ts'
import type { Category } from '../award/rulebook/rulebook.ts'
import type { Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { listNominees } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listSignedMarks } from '../store/marks.ts'
import { listRecusals } from '../store/recusals.ts'

export async function categoryContest(
  db: Db,
  key: CategoryKey,
  category: Category,
  votes: PlenaryMinutes['votes'],
): Promise<Contest> {
  const marks = await listSignedMarks(db, key)
  const recusals = await listRecusals(db, key)
  const nominees = await listNominees(db, key)
  return { category, marks, recusals, votes, indicators: [], candidates: nominees.map((nominee) => nominee.candidate) }
}

/** The standings as they are now: computed on the spot, never stored before adoption. */
export async function currentRanking(
  db: Db,
  key: CategoryKey,
  category: Category,
  votes: PlenaryMinutes['votes'],
): Promise<Result<RankedContest, readonly RankingRefusal[]>> {
  return rankedContest(await categoryContest(db, key, category, votes))
}
