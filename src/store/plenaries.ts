/** The plenary of a category: that the chair opened it, and the minutes the secretary keeps. */
import type { PlenaryMinutes } from '../award/decision/plenary.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export async function insertPlenaryOpening(
  db: Db,
  key: CategoryKey,
  opened: { at: Instant; by: string },
): Promise<void> {
  const { province, season, category } = key
  await db
    .insertInto('plenary_opening')
    .values({ province, season, category, opened_at: opened.at, opened_by: opened.by })
    .execute()
}

export async function findPlenaryOpenedAt(db: Db, key: CategoryKey): Promise<Instant | null> {
  const row = await db
    .selectFrom('plenary_opening')
    .select('opened_at')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .executeTakeFirst()
  return row?.opened_at ?? null
}

export type KeptMinutes = { readonly version: number; readonly minutes: PlenaryMinutes }

/** Minutes as they were last recorded. */
export async function findMinutes(
  db: Db,
  key: CategoryKey,
): Promise<(KeptMinutes & { readonly recordedAt: Instant; readonly recordedBy: string }) | null> {
  const row = await db
    .selectFrom('plenary')
    .select(['version', 'minutes', 'recorded_at', 'recorded_by'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .executeTakeFirst()
  return row
    ? {
        version: row.version,
        minutes: JSON.parse(row.minutes) as PlenaryMinutes,
        recordedAt: row.recorded_at,
        recordedBy: row.recorded_by,
      }
    : null
}

export async function saveMinutes(
  db: Db,
  key: CategoryKey,
  kept: KeptMinutes,
  recorded: { at: Instant; by: string },
): Promise<void> {
  const { province, season, category } = key
  const row = {
    version: kept.version,
    minutes: JSON.stringify(kept.minutes),
    recorded_at: recorded.at,
    recorded_by: recorded.by,
  }
  await db
    .insertInto('plenary')
    .values({ province, season, category, ...row })
    .onConflict((conflict) => conflict.columns(['province', 'season', 'category']).doUpdateSet(row))
    .execute()
}

/** When the minutes were last saved. */
export async function findMinutesRecordedAt(db: Db, key: CategoryKey): Promise<Instant | null> {
  const row = await db
    .selectFrom('plenary')
    .select('recorded_at')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .executeTakeFirst()
  return row?.recorded_at ?? null
}

/** Who confirmed a version of the minutes, by seat. */
export async function listMinutesConfirmations(
  db: Db,
  key: CategoryKey,
  version: number,
): Promise<readonly { readonly seat: string; readonly by: string }[]> {
  return db
    .selectFrom('minutes_confirmation')
    .select(['seat', 'confirmed_by as by'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('version', '=', version)
    .orderBy('seat')
    .execute()
}

/** For the checker. */
export async function listAllMinutesConfirmations(
  db: Db,
): Promise<readonly (CategoryKey & { readonly version: number; readonly seat: string })[]> {
  return db.selectFrom('minutes_confirmation').select(['province', 'season', 'category', 'version', 'seat']).execute()
}

export async function insertMinutesConfirmation(
  db: Db,
  { province, season, category }: CategoryKey,
  { version, seat }: { readonly version: number; readonly seat: string },
  confirmed: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('minutes_confirmation')
    .values({ province, season, category, version, seat, confirmed_at: confirmed.at, confirmed_by: confirmed.by })
    .execute()
}
