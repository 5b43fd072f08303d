/** Gathers what a category is ranked from: signed marks, figures, recusals, votes and nominees, as they stand in this transaction. */
import type { PlenaryMinutes } from '../award/decision/plenary.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import type { Contest, RankedContest, RankingRefusal } from '../award/ranking/contest.ts'
import type { Category } from '../award/rulebook/rulebook.ts'
import type { Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { type Candidate, listNominees } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listSignedMarks } from '../store/marks.ts'
import { listRecusals } from '../store/recusals.ts'
import { countedFigures, givenIndicators, type CountedFigure } from './counted-figures.ts'

/** Everything but the marks, which are many and which a closed category no longer changes. */
export type ContestWithoutMarks = Omit<Contest, 'marks'>

export async function contestWithoutMarks(
  db: Db,
  key: CategoryKey,
  {
    category,
    votes,
    nominees,
    figures,
  }: Pick<Contest, 'category' | 'votes'> & {
    readonly nominees: readonly Candidate[]
    readonly figures: readonly CountedFigure[]
  },
): Promise<ContestWithoutMarks> {
  const candidates = nominees.map((nominee) => nominee.candidate)
  const recusals = (await listRecusals(db, key)).filter(({ candidate }) => candidates.includes(candidate))
  return { category, recusals, votes, indicators: givenIndicators(category, figures), candidates }
}

/** The standings as they are now: computed on the spot, never stored before adoption. */
export async function currentRanking(
  db: Db,
  key: CategoryKey,
  category: Category,
  votes: PlenaryMinutes['votes'],
): Promise<Result<RankedContest, readonly RankingRefusal[]>> {
  const nominees = await listNominees(db, key)
  const figures = await countedFigures(db, key, category, nominees)
  const contest = await contestWithoutMarks(db, key, { category, votes, nominees, figures })
  return rankedContest({ ...contest, marks: await listSignedMarks(db, key) })
}
