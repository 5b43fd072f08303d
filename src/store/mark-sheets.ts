/** Mark sheets, their marks and signatures. Raw marks only: totals are computed when they are asked for. */
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenedSheet } from '../award/judging/closing.ts'
import type { Commitment } from '../award/judging/commitment.ts'
import type { Mark, MarkSheet, SheetCriterion, SheetKey } from '../award/judging/mark-sheet.ts'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import type { Tables } from './tables.ts'
import type { Instant } from '../award/units/dates.ts'

/** Opens one empty sheet; a sheet that exists stays as it is. */
export async function insertMarkSheet(db: Db, key: SheetKey, openedAt: Instant): Promise<void> {
  const { province, season, category, candidate, seat } = key
  await db
    .insertInto('mark_sheet')
    .values({ province, season, category, candidate, seat, version: 0, opened_at: openedAt, saved_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function sheetRows(db: Db, key: SeasonKey) {
  return db
    .selectFrom('mark_sheet as sheet')
    .innerJoin('nomination', (join) =>
      join
        .onRef('nomination.province', '=', 'sheet.province')
        .onRef('nomination.season', '=', 'sheet.season')
        .onRef('nomination.category', '=', 'sheet.category')
        .onRef('nomination.candidate', '=', 'sheet.candidate'),
    )
    .leftJoin('mark_sheet_signature as signature', (join) =>
      join
        .onRef('signature.province', '=', 'sheet.province')
        .onRef('signature.season', '=', 'sheet.season')
        .onRef('signature.category', '=', 'sheet.category')
        .onRef('signature.candidate', '=', 'sheet.candidate')
        .onRef('signature.seat', '=', 'sheet.seat'),
    )
    .leftJoin('recusal_in_force as recusal', (join) =>
      join
        .onRef('recusal.province', '=', 'sheet.province')
        .onRef('recusal.season', '=', 'sheet.season')
        .onRef('recusal.category', '=', 'sheet.category')
        .onRef('recusal.candidate', '=', 'sheet.candidate')
        .onRef('recusal.seat', '=', 'sheet.seat'),
    )
    .leftJoin('category_closing as closing', (join) =>
      join
        .onRef('closing.province', '=', 'sheet.province')
        .onRef('closing.season', '=', 'sheet.season')
        .onRef('closing.category', '=', 'sheet.category'),
    )
    .select([
      'sheet.province',
      'sheet.season',
      'sheet.category',
      'sheet.candidate',
      'sheet.seat',
      'sheet.version',
      'sheet.saved_at',
      'signature.signed_at',
      'signature.signed_by',
      'recusal.declared_at',
      'closing.closed_at',
      'nomination.state',
    ])
    .where('sheet.province', '=', key.province)
    .where('sheet.season', '=', key.season)
}
type SheetJoined = Awaited<ReturnType<ReturnType<typeof sheetRows>['executeTakeFirstOrThrow']>>

export function toSheet(row: SheetJoined, criteria: readonly SheetCriterion[], marks: readonly Mark[]): MarkSheet {
  const { province, season, category, candidate, seat, version } = row
  return {
    province,
    season,
    category,
    candidate,
    seat,
    version,
    criteria,
    marks,
    signedAt: row.signed_at,
    categoryClosedAt: row.closed_at,
    recused: row.declared_at !== null,
    left: leftFrom(row.state),
  }
}

function leftFrom(state: NominationState): NominationState | null {
  return state === 'nominee' ? null : state
}

/** As the database gives the marks of a sheet, in no order; a sheet lists them by criterion. */
type MarkRow = Pick<Tables['mark'], 'criterion' | 'mark_hundredths' | 'comment'>

export function marksOf(rows: readonly MarkRow[], criteria: readonly SheetCriterion[]): readonly Mark[] {
  return criteria.flatMap(({ id }) => {
    const row = rows.find((mark) => mark.criterion === id)
    return row ? [{ criterion: id, markHundredths: row.mark_hundredths, comment: row.comment }] : []
  })
}

/** One sheet with its marks, for questions that ask more beside it. */
export function oneSheet(db: Db, key: SheetKey) {
  return sheetRows(db, key)
    .where('sheet.category', '=', key.category)
    .where('sheet.candidate', '=', key.candidate)
    .where('sheet.seat', '=', key.seat)
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('mark')
          .select(['mark.criterion', 'mark.mark_hundredths', 'mark.comment'])
          .whereRef('mark.province', '=', 'sheet.province')
          .whereRef('mark.season', '=', 'sheet.season')
          .whereRef('mark.category', '=', 'sheet.category')
          .whereRef('mark.candidate', '=', 'sheet.candidate')
          .whereRef('mark.seat', '=', 'sheet.seat'),
      ).as('marks'),
    )
}

export async function findMarkSheet(
  db: Db,
  key: SheetKey,
  criteria: readonly SheetCriterion[],
): Promise<MarkSheet | null> {
  const row = await oneSheet(db, key).executeTakeFirst()
  return row ? toSheet(row, criteria, marksOf(row.marks, criteria)) : null
}

/**
 * Locks the sheet until the transaction ends, then reads it: two devices saving at once take turns. The closing locks
 * all sheets of its category (see lockSheetsOfCategory), so a mark can never slip in behind it.
 * @param holder who must hold the seat at this moment: a save that was under way while somebody else took it finds nothing.
 */
export async function lockMarkSheet(
  db: Db,
  key: SheetKey,
  criteria: readonly SheetCriterion[],
  holder?: string,
): Promise<MarkSheet | null> {
  const locked = await db
    .selectFrom('mark_sheet')
    .leftJoin('panel_seat as held', (join) =>
      join
        .onRef('held.province', '=', 'mark_sheet.province')
        .onRef('held.season', '=', 'mark_sheet.season')
        .onRef('held.seat', '=', 'mark_sheet.seat'),
    )
    .select('held.person')
    .where('mark_sheet.province', '=', key.province)
    .where('mark_sheet.season', '=', key.season)
    .where('mark_sheet.category', '=', key.category)
    .where('mark_sheet.candidate', '=', key.candidate)
    .where('mark_sheet.seat', '=', key.seat)
    .forUpdate('mark_sheet')
    .executeTakeFirst()
  if (holder !== undefined && locked?.person !== holder) return null
  return findMarkSheet(db, key, criteria)
}

export async function saveMarks(db: Db, sheet: MarkSheet, savedAt: Instant): Promise<void> {
  const { province, season, category, candidate, seat } = sheet
  await db
    .updateTable('mark_sheet')
    .set({ version: sheet.version, saved_at: savedAt })
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
    .where('seat', '=', seat)
    .execute()
  if (sheet.marks.length === 0) return
  const values = sheet.marks.map((mark) => ({
    province,
    season,
    category,
    candidate,
    seat,
    criterion: mark.criterion,
    mark_hundredths: mark.markHundredths,
    comment: mark.comment,
  }))
  await db
    .insertInto('mark')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['province', 'season', 'category', 'candidate', 'seat', 'criterion']).doUpdateSet((set) => ({
        mark_hundredths: set.ref('excluded.mark_hundredths'),
        comment: set.ref('excluded.comment'),
      })),
    )
    .execute()
}

export type NewSignature = {
  readonly at: Instant
  readonly by: string
  readonly version: number
  readonly commitment: Commitment
}

export async function insertSignature(db: Db, key: SheetKey, signed: NewSignature): Promise<void> {
  const { province, season, category, candidate, seat } = key
  const { version, commitment } = signed
  const bound = { version, salt: commitment.salt, commitment: commitment.hash }
  await db
    .insertInto('mark_sheet_signature')
    .values({ province, season, category, candidate, seat, signed_at: signed.at, signed_by: signed.by, ...bound })
    .execute()
}

/** What the signature of a sheet binds; null without a signature, and for one made before signatures bound anything. */
export async function findCommitment(db: Db, key: SheetKey): Promise<Commitment | null> {
  const row = await db
    .selectFrom('mark_sheet_signature')
    .select(['salt', 'commitment'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('candidate', '=', key.candidate)
    .where('seat', '=', key.seat)
    .executeTakeFirst()
  return row?.salt && row.commitment ? { hash: row.commitment, salt: row.salt } : null
}

export type SheetOverview = OpenedSheet & {
  readonly category: string
  readonly touched: boolean
  readonly closedAt: Instant | null
}

export type HandedOver = { readonly category: string; readonly candidate: string; readonly version: number }

/**
 * Takes the drafts off the sheets of a seat that are still open, so that whoever takes the seat begins with empty ones. What
 * stood there stays in the history, save by save. The version counts on: a save that is still under way finds another one.
 */
export async function emptyDraftsOf(
  db: Db,
  { province, season }: SeasonKey,
  seat: string,
): Promise<readonly HandedOver[]> {
  const open = sql`sheet.version > 0
    and not exists (select from mark_sheet_signature s where (s.province, s.season, s.category, s.candidate, s.seat)
      = (sheet.province, sheet.season, sheet.category, sheet.candidate, sheet.seat))
    and not exists (select from category_closing c
      where (c.province, c.season, c.category) = (sheet.province, sheet.season, sheet.category))`
  const of = sql`(sheet.province, sheet.season, sheet.seat) = (${province}, ${season}::integer, ${seat})`
  await sql`delete from mark using mark_sheet sheet where ${of} and ${open}
    and (mark.province, mark.season, mark.category, mark.candidate, mark.seat)
      = (sheet.province, sheet.season, sheet.category, sheet.candidate, sheet.seat)`.execute(db)
  const { rows } = await sql<HandedOver>`update mark_sheet sheet set version = version + 1, saved_at = null
    where ${of} and ${open} returning category, candidate, version`.execute(db)
  return rows
}

/** Whether the marking of a season has begun. */
export async function hasSheets(db: Db, key: SeasonKey): Promise<boolean> {
  const row = await db
    .selectFrom('mark_sheet')
    .select('seat')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Who has signed what, without a single mark. By category, candidate and seat. */
export async function listSheets(
  db: Db,
  key: SeasonKey,
  only: { category?: string; seats?: readonly string[] } = {},
): Promise<readonly SheetOverview[]> {
  let query = sheetRows(db, key)
  if (only.category !== undefined) query = query.where('sheet.category', '=', only.category)
  if (only.seats !== undefined) query = query.where('sheet.seat', 'in', only.seats.length > 0 ? [...only.seats] : [''])
  const rows = await query.orderBy('sheet.category').orderBy('sheet.candidate').orderBy('sheet.seat').execute()
  return rows.map((row) => ({
    category: row.category,
    candidate: row.candidate,
    seat: row.seat,
    signedAt: row.signed_at,
    recused: row.declared_at !== null,
    left: leftFrom(row.state),
    touched: row.version > 0,
    closedAt: row.closed_at,
  }))
}
