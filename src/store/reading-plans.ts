/** Who of the panel reads which file: versions that stay, of which the last holds. */
import type { Expertise } from '../award/assignment/reading-plan.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type Reader = { readonly category: string; readonly candidate: string; readonly seat: string }

export type StoredReadingPlan = {
  readonly version: number
  readonly each: number
  readonly expertise: Expertise
  readonly smallest: number
  readonly total: number
  readonly spread: number
  readonly savedAt: Instant
  readonly readers: readonly Reader[]
}

/** The version that holds; null as long as none was saved. */
export async function latestReadingPlan(db: Db, { province, season }: SeasonKey): Promise<StoredReadingPlan | null> {
  const head = await db
    .selectFrom('reading_plan')
    .select(['version', 'each', 'expertise', 'smallest', 'total', 'spread', 'saved_at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!head) return null
  const readers = await db
    .selectFrom('reading_plan_reader')
    .select(['category', 'candidate', 'seat'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('version', '=', head.version)
    .orderBy('category')
    .orderBy('candidate')
    .orderBy('seat')
    .execute()
  const { saved_at: savedAt, expertise, ...rest } = head
  return { ...rest, expertise: expertise as Expertise, savedAt, readers }
}

/** @returns false when somebody has just saved this version. */
export async function insertReadingPlan(
  db: Db,
  { province, season }: SeasonKey,
  { readers, expertise, savedAt, ...plan }: StoredReadingPlan,
  by: string,
): Promise<boolean> {
  const inserted = await db
    .insertInto('reading_plan')
    .values({ province, season, ...plan, expertise: JSON.stringify(expertise), saved_at: savedAt, saved_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  const of = { province, season, version: plan.version }
  if (readers.length > 0)
    await db
      .insertInto('reading_plan_reader')
      .values(readers.map((reader) => ({ ...of, ...reader })))
      .execute()
  return true
}
