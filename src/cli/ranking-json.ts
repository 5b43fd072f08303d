import type { Agreement } from '../award/agreement/agreement.ts'
import type { RankedContest } from '../award/ranking/contest.ts'
import type { SeasonRanking } from '../award/ranking/season-ranking.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import { rankingNoteSentence, tableNoteSentence } from '../wording/ranking.ts'
import { agreementJson } from './agreement-json.ts'

export type Statistics = { readonly agreementOfSheets: (category: RankedContest) => Agreement | null }
/** Statistics are handed in where they are wanted: their library is loaded for nothing else. */
type Choice = { readonly statistics: Statistics | null; readonly language: Language }

/** The ranking as outside programs rely on it: what the screen shows, and each note with its sentence. */
export function rankingJson(ranking: SeasonRanking, choice: Choice): unknown {
  const { rulebookHash, categories, fingerprint, notes } = ranking
  return {
    rulebookHash,
    categories: categories.map((category) => categoryJson(category, choice)),
    notes: notes.map((note) => Object.assign({}, note, { text: tableNoteSentence(note, choice.language) })),
    fingerprint,
  }
}

function categoryJson(category: RankedContest, { statistics, language }: Choice): unknown {
  const { id, standings, unranked, adjustment, fingerprint } = category
  const notes = category.notes.map((note) => Object.assign({}, note, { text: rankingNoteSentence(note, language) }))
  const missing = { code: 'statistics_not_computed', text: phrase('statisticsComeLater', language) }
  const agreement = statistics?.agreementOfSheets(category) ?? null
  return {
    id,
    standings,
    unranked,
    agreement: agreement && agreementJson(agreement),
    stability: null,
    adjustment,
    notes: statistics ? [...notes, missing] : notes,
    fingerprint,
  }
}
