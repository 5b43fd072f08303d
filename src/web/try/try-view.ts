/** A trial as its page shows it: one page of the ranking, and lists cut where nobody reads on. */
import type { RankingNote } from '../../award/ranking/contest.ts'
import { spreadOf } from '../../award/ranking/spread.ts'
import type { Trial } from '../../award/ranking/trial.ts'
import type { UploadRefusal } from '../../actions/rank-upload.ts'
import type { Language } from '../../wording/language.ts'
import { decimalInFigures, percent } from '../../wording/numbers.ts'
import { rankingNoteSentence, unrankedSentence } from '../../wording/ranking.ts'
import { tryWords } from '../../wording/try.ts'
import { uploadProblemSentence } from '../../wording/try-refusals.ts'
import { templateSheets } from '../../wording/try-template.ts'
import type { Standing } from '../components/standing.ts'
import { countedSheets, explanationView, figured } from '../explanation-view.ts'
import { ROWS_A_PAGE } from '../pages.ts'
import type { TryResultView } from './try-result.page.tsx'

const PROBLEMS_SHOWN = 200
const NOTES_SHOWN = 100
const NAMES_SHOWN = 10

export type RankedParts = {
  readonly file: string
  readonly aggregation: 'trimmed' | 'mean'
  readonly language: Language
  readonly page: number
  readonly carried: string | null
  readonly draftFits: boolean
}

export function rankedView(trial: Trial, { page: wanted, language, ...parts }: RankedParts): TryResultView {
  const { ranked, category } = trial
  const pages = Math.max(1, Math.ceil(ranked.standings.length / ROWS_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const first = ranked.standings.filter(({ rank }) => rank === 1)
  const notes = [...trialNotes(trial, language), ...ranked.notes.map((note) => noteText(note, language))]
  const unranked = ranked.unranked.slice(0, NOTES_SHOWN)
  return {
    is: 'ranked',
    file: parts.file,
    sheets: countedSheets(ranked),
    criteria: category.criteria.length,
    aggregation: parts.aggregation,
    first: { name: first[0]?.candidate ?? null, count: first.length },
    standings: standingsOf(trial, page, language),
    page,
    pages,
    unranked: unranked.map((left) => ({ candidate: left.candidate, reason: unrankedSentence(left, language) })),
    notes: notes.slice(0, NOTES_SHOWN),
    moreNotes: Math.max(0, notes.length - NOTES_SHOWN) + ranked.unranked.length - unranked.length,
    carried: parts.carried,
    draft: parts.draftFits ? 'offered' : 'too_large',
  }
}

function standingsOf({ ranked, category, panel }: Trial, page: number, language: Language): readonly Standing[] {
  const parts = { ranked, category, panel, indicators: [], nameOf: (name: string) => name, language }
  return ranked.standings.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE).map((standing) => {
    const spread = spreadOf(standing.assessors, category.spreadLimit)
    const explanation = explanationView(standing, parts)
    const tie = explanation.tie && { ...explanation.tie, others: shortened(explanation.tie.others, language) }
    return {
      rank: standing.rank,
      total: figured(standing.total, language),
      spread: spread ? decimalInFigures(spread.points, language) : '–',
      spreadTooWide: spread?.tooWide ?? false,
      coverage: null,
      explanation: { ...explanation, tie },
    }
  })
}

/** What was done to the file on the way: weights of ours, columns left out. */
function trialNotes({ weightsAssumed, category, columnsIgnored }: Trial, language: Language): readonly string[] {
  const words = tryWords[language]
  const weights = category.criteria.map(({ name, weight }) => `${name} ${percent(weight, language)}`)
  const ignored = columnsIgnored.map(({ table, columns }) =>
    words.columnsIgnored(templateSheets[table], shortened(columns, language).join(', ')),
  )
  return [...(weightsAssumed ? [words.weightsAssumed(shortened(weights, language).join(', '))] : []), ...ignored]
}

function noteText(note: RankingNote, language: Language): string {
  if (note.code === 'rank_shared')
    return rankingNoteSentence({ ...note, candidates: shortened(note.candidates, language) }, language)
  if (note.code === 'sheet_incomplete')
    return rankingNoteSentence({ ...note, missing: shortened(note.missing, language) }, language)
  return rankingNoteSentence(note, language)
}

function shortened(names: readonly string[], language: Language): readonly string[] {
  const more = names.length - NAMES_SHOWN
  return more > 0 ? [...names.slice(0, NAMES_SHOWN), tryWords[language].andMore(more)] : names
}

export function refusedView(refusals: readonly UploadRefusal[], file: string, language: Language): TryResultView {
  return {
    is: 'refused',
    file,
    count: refusals.length,
    problems: refusals.slice(0, PROBLEMS_SHOWN).map(({ sheet, line, column, fault }) => ({
      sheet,
      line,
      column,
      text: uploadProblemSentence(fault, language),
    })),
  }
}
