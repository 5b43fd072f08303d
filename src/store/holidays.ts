/** What was changed of the national holidays on screen. Rows that stay; the last of a day holds. */
import type { HolidayEntry } from '../award/season/holidays.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** The last entry of every day that was ever changed. */
export async function listHolidayEntries(db: Db): Promise<readonly HolidayEntry[]> {
  const rows = await db
    .selectFrom('holiday_entry')
    .distinctOn('day')
    .select(['day', 'kind', 'name', 'source'])
    .orderBy('day')
    .orderBy('entry', 'desc')
    .execute()
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as HolidayEntry['kind'] }))
}

/** @returns false when somebody has just written an entry of that day. */
export async function insertHolidayEntry(
  db: Db,
  { day, kind, name, source }: HolidayEntry,
  noted: { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const last = await db
    .selectFrom('holiday_entry')
    .select((select) => select.fn.max('entry').as('entry'))
    .where('day', '=', day)
    .executeTakeFirst()
  const row = { day, entry: (last?.entry ?? 0) + 1, kind, name, source, noted_at: noted.at, noted_by: noted.by }
  const inserted = await db
    .insertInto('holiday_entry')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
