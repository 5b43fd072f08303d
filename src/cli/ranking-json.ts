import type { RankedContest } from '../award/ranking/contest.ts'
import type { SeasonRanking } from '../award/ranking/season-ranking.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import { rankingNoteSentence, tableNoteSentence } from '../wording/ranking.ts'

type Choice = { readonly statistics: boolean; readonly language: Language }

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
  return {
    id,
    standings,
    unranked,
    agreement: null,
    stability: null,
    adjustment,
    notes: statistics ? [...notes, missing] : notes,
    fingerprint,
  }
}
