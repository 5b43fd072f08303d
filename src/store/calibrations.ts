/** Sample dossiers of a category, what each seat gave for them, and when that was shown. Rows that stay. */
import { sql } from 'kysely'
import type { CalibrationRound, SampleDossier, SampleMarks } from '../award/judging/calibration.ts'
import type { Mark } from '../award/judging/mark-sheet.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import { assert } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { hundredths } from '../award/units/hundredths.ts'
import type { Db } from './db.ts'

export type RoundKey = CategoryKey & { readonly round: number }

type By = { readonly at: Instant; readonly by: string }

/** Until the transaction ends nobody else opens, marks or ends a calibration of this category. */
export async function lockCalibration(db: Db, { province, season, category }: CategoryKey): Promise<void> {
  const name = `calibration ${province}/${season}/${category}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}

/** The rounds of a category, first one first. */
export async function listCalibrationRounds(db: Db, key: CategoryKey): Promise<readonly CalibrationRound[]> {
  const rows = await db
    .selectFrom('calibration_round as opened')
    .leftJoin('calibration_end as ended', (join) =>
      join
        .onRef('ended.province', '=', 'opened.province')
        .onRef('ended.season', '=', 'opened.season')
        .onRef('ended.category', '=', 'opened.category')
        .onRef('ended.round', '=', 'opened.round'),
    )
    .select(['opened.round', 'opened.title', 'opened.dossier', 'opened.opened_at', 'ended.ended_at'])
    .where('opened.province', '=', key.province)
    .where('opened.season', '=', key.season)
    .where('opened.category', '=', key.category)
    .orderBy('opened.round')
    .execute()
  return rows.map(({ opened_at: openedAt, ended_at: endedAt, ...row }) => ({ ...row, openedAt, endedAt }))
}

/** The categories of a season that have a sample dossier, by id. */
export async function listCalibratedCategories(db: Db, { province, season }: SeasonKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('calibration_round')
    .select('category')
    .distinct()
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('category')
    .execute()
  return rows.map(({ category }) => category)
}

export async function insertCalibrationRound(
  db: Db,
  { province, season, category, round }: RoundKey,
  { title, dossier }: SampleDossier,
  { at, by }: By,
): Promise<void> {
  await db
    .insertInto('calibration_round')
    .values({ province, season, category, round, title, dossier, opened_at: at, opened_by: by })
    .execute()
}

/** What was sent for a round, by seat. Sealed until the round has ended: whoever asks decides who may read it. */
export async function listSampleMarks(db: Db, key: RoundKey): Promise<readonly SampleMarks[]> {
  const rows = await db
    .selectFrom('calibration_entry as entry')
    .innerJoin('calibration_mark as mark', (join) =>
      join
        .onRef('mark.province', '=', 'entry.province')
        .onRef('mark.season', '=', 'entry.season')
        .onRef('mark.category', '=', 'entry.category')
        .onRef('mark.round', '=', 'entry.round')
        .onRef('mark.seat', '=', 'entry.seat'),
    )
    .select(['entry.seat', 'entry.sent_at', 'mark.criterion', 'mark.mark_hundredths', 'mark.comment'])
    .where('entry.province', '=', key.province)
    .where('entry.season', '=', key.season)
    .where('entry.category', '=', key.category)
    .where('entry.round', '=', key.round)
    .orderBy('entry.seat')
    .orderBy('mark.criterion')
    .execute()
  return [...Map.groupBy(rows, ({ seat }) => seat)].map(([seat, given]) => {
    const [first] = given
    assert(first, 'a group has a row')
    const marks = given.map(({ criterion, mark_hundredths, comment }): Mark => {
      return { criterion, markHundredths: hundredths(mark_hundredths), comment }
    })
    return { seat, sentAt: first.sent_at, marks }
  })
}

export async function insertSampleMarks(
  db: Db,
  { province, season, category, round }: RoundKey,
  { seat, marks }: Pick<SampleMarks, 'seat' | 'marks'>,
  { at, by }: By,
): Promise<void> {
  const entry = { province, season, category, round, seat }
  await db
    .insertInto('calibration_entry')
    .values({ ...entry, sent_at: at, sent_by: by })
    .execute()
  const rows = marks.map(({ criterion, markHundredths, comment }) => {
    assert(markHundredths !== null, 'a sample is marked whole')
    return { ...entry, criterion, mark_hundredths: markHundredths, comment }
  })
  await db.insertInto('calibration_mark').values(rows).execute()
}

export async function insertCalibrationEnd(
  db: Db,
  { province, season, category, round }: RoundKey,
  { at, by }: By,
): Promise<void> {
  await db
    .insertInto('calibration_end')
    .values({ province, season, category, round, ended_at: at, ended_by: by })
    .execute()
}
