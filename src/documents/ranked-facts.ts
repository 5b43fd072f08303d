/** What a ranking contributes to the facts of a paper, whether it was adopted or only tried out. */
import type { RankedContest } from '../award/ranking/contest.ts'
import { rankWord, type Category } from '../award/rulebook/rulebook.ts'
import { unrankedSentence } from '../wording/ranking.ts'
import type { AdoptedResultFacts } from './adopted-result-facts.ts'
import { withoutStop } from './proceedings.ts'

type RankedFacts = Pick<AdoptedResultFacts, 'category' | 'standings' | 'unranked' | 'fingerprint'>

/** @param candidateOf a slug and the name that is printed for it. */
export function rankedFacts(
  category: Category,
  ranked: RankedContest,
  candidateOf: (slug: string) => { readonly slug: string; readonly name: string },
): RankedFacts {
  return {
    category: {
      id: category.id,
      name: category.name,
      criteria: category.criteria.map(({ id, name, weight, source }) => ({ id, name, weight, source })),
      decimals: category.decimals,
      aggregation: category.aggregation,
      winners: category.winners,
    },
    standings: ranked.standings.map((standing) => ({
      rank: standing.rank,
      rankWord: rankWord(category, standing.rank),
      candidate: candidateOf(standing.candidate),
      total: standing.total,
      tieBrokenBy: standing.tieBrokenBy,
      criteria: standing.criteria,
      assessors: standing.assessors.map(({ id, total, dropped }) => ({ seat: id, total, dropped })),
    })),
    unranked: ranked.unranked.map((left) => ({
      candidate: candidateOf(left.candidate),
      reason: withoutStop(unrankedSentence(left, 'id')).toLowerCase(),
    })),
    fingerprint: ranked.fingerprint,
  }
}
