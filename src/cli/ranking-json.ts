import type { Agreement } from '../award/agreement/agreement.ts'
import type { Contest, RankedContest } from '../award/ranking/contest.ts'
import type { SeasonRanking } from '../award/ranking/season-ranking.ts'
import type { Stability, StabilityObstacle } from '../award/stability/stability.ts'
import type { Language } from '../wording/language.ts'
import { rankingNoteSentence, tableNoteSentence } from '../wording/ranking.ts'
import { stabilityObstacleSentence } from '../wording/stability.ts'
import { agreementJson } from './agreement-json.ts'
import { stabilityJson } from './stability-json.ts'

export type Statistics = {
  readonly agreementOfSheets: (category: RankedContest) => Agreement | null
  readonly stabilityOf: (contest: Contest, ranked: RankedContest) => Stability | StabilityObstacle
}
/** Statistics are handed in where they are wanted: their library is loaded for nothing else. */
export type Choice = { readonly statistics: Statistics | null; readonly language: Language }

/** The ranking as outside programs rely on it: what the screen shows, and each note with its sentence. */
export function rankingJson(ranking: SeasonRanking, choice: Choice): unknown {
  const { rulebookHash, categories, fingerprint, notes } = ranking
  return {
    rulebookHash,
    categories: categories.map((category, at) => categoryJson(category, ranking.contests[at], choice)),
    notes: notes.map((note) => Object.assign({}, note, { text: tableNoteSentence(note, choice.language) })),
    fingerprint,
  }
}

function categoryJson(
  category: RankedContest,
  contest: Contest | undefined,
  { statistics, language }: Choice,
): unknown {
  const { id, standings, unranked, adjustment, fingerprint } = category
  const notes = category.notes.map((note) => Object.assign({}, note, { text: rankingNoteSentence(note, language) }))
  const agreement = statistics?.agreementOfSheets(category) ?? null
  const stability = contest && statistics ? statistics.stabilityOf(contest, category) : null
  const missing =
    typeof stability === 'string'
      ? [{ code: 'stability_not_computed', because: stability, text: stabilityObstacleSentence(stability, language) }]
      : []
  return {
    id,
    standings,
    unranked,
    agreement: agreement && agreementJson(agreement),
    stability: stability === null || typeof stability === 'string' ? null : stabilityJson(stability),
    adjustment,
    notes: [...notes, ...missing],
    fingerprint,
  }
}
