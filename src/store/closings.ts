/** The closing of a category's marking and the sheets it names as unsigned. */
import type { UnsignedSheet } from '../award/judging/closing.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export async function insertClosing(
  db: Db,
  key: CategoryKey,
  closed: { readonly at: Instant; readonly by: string; readonly unsigned: readonly UnsignedSheet[] },
): Promise<void> {
  const { province, season, category } = key
  await db
    .insertInto('category_closing')
    .values({ province, season, category, closed_at: closed.at, closed_by: closed.by })
    .execute()
  if (closed.unsigned.length === 0) return
  await db
    .insertInto('unsigned_sheet')
    .values(closed.unsigned.map((sheet) => ({ province, season, category, ...sheet })))
    .execute()
}

export async function findClosedAt(db: Db, key: CategoryKey): Promise<Instant | null> {
  const row = await db
    .selectFrom('category_closing')
    .select('closed_at')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .executeTakeFirst()
  return row?.closed_at ?? null
}

/** Every category of the season whose marking has been closed. */
export async function listClosedCategories(db: Db, { province, season }: SeasonKey): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('category_closing')
    .select('category')
    .where('province', '=', province)
    .where('season', '=', season)
    .execute()
  return new Set(rows.map(({ category }) => category))
}

export async function listUnsignedSheets(db: Db, key: CategoryKey): Promise<readonly UnsignedSheet[]> {
  return db
    .selectFrom('unsigned_sheet')
    .select(['candidate', 'seat', 'reason'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('candidate')
    .orderBy('seat')
    .execute()
}

/**
 * Locks every sheet of a category, in one fixed order, until the transaction ends: a mark saved or a sheet signed at
 * the same moment is either in before the closing or refused after it.
 */
export async function lockSheetsOfCategory(db: Db, key: CategoryKey): Promise<void> {
  await db
    .selectFrom('mark_sheet')
    .select('seat')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('candidate')
    .orderBy('seat')
    .forUpdate()
    .execute()
}
