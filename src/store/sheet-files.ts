/** A mark sheet with what every answer about it needs: the season, its rules and the candidate. */
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { MarkSheet, SheetCriterion, SheetKey } from '../award/judging/mark-sheet.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Season } from '../award/season/season.ts'
import type { Instant } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import { marksOf, oneSheet, toSheet } from './mark-sheets.ts'
import { rulebookVersion, toSeason, type RulebookVersion } from './seasons.ts'
import { noticesBeside, toStageNotice, type StageNotice } from './stage-notices.ts'

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
  /** Where the candidate is at home, so that figures of the place can be shown beside the sheet. */
  readonly placeCode: string | null
  readonly stageNotices: readonly StageNotice[]
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
      'candidate.place_code',
      'rules.version as rules_version',
      'rules.hash',
    ])
    .select((select) => jsonArrayFrom(noticesBeside(select)).as('notices'))
    .orderBy('rules.version', 'desc')
    .limit(1),
)

/** In one question: each question costs more than its answer. Figures are asked by the pages that show them. */
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
    placeCode: row.place_code,
    stageNotices: row.notices.map(toStageNotice),
  }
}
