/** A mark sheet with everything its page shows beside it: the season, its rules, the candidate and their figures. */
import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import type { MarkSheet, SheetCriterion, SheetKey } from '../award/judging/mark-sheet.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Season } from '../award/season/season.ts'
import type { Instant } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import { toBeside } from './coverage-figures.ts'
import type { Db } from './db.ts'
import { marksOf, oneSheet, toSheet } from './mark-sheets.ts'
import { baseIsNamed, figureCounts, figureIsChosen } from './place-coverage.ts'
import { rulebookVersion, toSeason, type RulebookVersion } from './seasons.ts'
import { noticesBeside, toStageNotice, type StageNotice } from './stage-notices.ts'
import type { Tables } from './tables.ts'

export type SheetFile = {
  readonly season: Season
  readonly rulebook: RulebookVersion
  readonly sheet: MarkSheet
  /** When it was last saved; null while it is untouched. */
  readonly savedAt: Instant | null
  /** Whose signature it is: a predecessor's in the seat is none of the viewer's. */
  readonly signedBy: string | null
  readonly candidateName: string
  /** Whether the candidate has written a file; one entered on paper has none. */
  readonly hasFile: boolean
  readonly coverage: readonly CoverageBeside[]
  readonly stageNotices: readonly StageNotice[]
}

/** The coverage figures of the candidate's place in the order of `listFiguresBeside`; numbers as text, for JSON would round them. */
function figuresBeside(select: ExpressionBuilder<Tables & { sheet: Tables['mark_sheet'] }, 'sheet' | 'candidate'>) {
  return select
    .selectFrom('place_coverage as figure')
    .select(['figure.place', 'figure.as_of', 'figure.segment', 'figure.base', 'figure.source', 'figure.note'])
    .select(({ cast }) => [
      cast<string | null>('figure.published_percent', 'text').as('published_percent'),
      cast<string | null>('figure.covered', 'text').as('covered'),
      cast<string | null>('figure.eligible', 'text').as('eligible'),
      cast<string | null>('figure.target_percent', 'text').as('target_percent'),
    ])
    .whereRef('figure.place', '=', 'candidate.place_code')
    .where(figureCounts)
    .orderBy('figure.year', 'desc')
    .orderBy(figureIsChosen, 'desc')
    .orderBy(baseIsNamed, 'desc')
    .orderBy('figure.as_of', 'desc')
    .orderBy('figure.segment')
    .orderBy('figure.source', 'desc')
    .orderBy('figure.id', 'desc')
}

const sheetFileRows = compiledOnce((db, key: SheetKey) =>
  oneSheet(db, key)
    .innerJoin('season', (join) =>
      join.onRef('season.province', '=', 'sheet.province').onRef('season.season', '=', 'sheet.season'),
    )
    .innerJoin('place', 'place.code', 'season.province')
    .innerJoin('candidate', (join) =>
      join
        .onRef('candidate.province', '=', 'sheet.province')
        .onRef('candidate.season', '=', 'sheet.season')
        .onRef('candidate.candidate', '=', 'sheet.candidate'),
    )
    .innerJoin('rulebook_version as rules', (join) =>
      join.onRef('rules.province', '=', 'sheet.province').onRef('rules.season', '=', 'sheet.season'),
    )
    .select(['season.label', 'season.zone', 'season.example', 'place.name', 'place.slug'])
    .select([
      'candidate.name as candidate_name',
      'candidate.organisation',
      'rules.version as rules_version',
      'rules.hash',
    ])
    .select((select) => jsonArrayFrom(figuresBeside(select)).as('figures'))
    .select((select) => jsonArrayFrom(noticesBeside(select)).as('notices'))
    .orderBy('rules.version', 'desc')
    .limit(1),
)

/** Everything an assessor's page shows of one sheet, in one question: each question costs more than its answer. */
export async function findSheetFile(
  db: Db,
  key: SheetKey,
  criteriaIn: (rulebook: Rulebook) => readonly SheetCriterion[],
): Promise<SheetFile | null> {
  const [row] = await sheetFileRows(db, key)
  const rulebook = row && (await rulebookVersion(db, key, { version: row.rules_version, hash: row.hash }))
  if (!row || !rulebook) return null
  const criteria = criteriaIn(rulebook.rulebook)
  return {
    season: toSeason(row),
    rulebook,
    sheet: toSheet(row, criteria, marksOf(row.marks, criteria)),
    savedAt: row.saved_at,
    signedBy: row.signed_by,
    candidateName: row.candidate_name,
    hasFile: row.organisation !== null,
    coverage: row.figures.map(toBeside),
    stageNotices: row.notices.map(toStageNotice),
  }
}
