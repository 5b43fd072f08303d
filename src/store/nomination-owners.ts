/** Who looks after a nomination. Rows that stay: the last one holds. */
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type Ownership = { readonly owner: string | null; readonly entry: number }

/** @returns entry 0 and nobody where it was never taken. */
export async function findOwner(
  db: Db,
  { province, season, category }: CategoryKey,
  candidate: string,
): Promise<Ownership> {
  const row = await db
    .selectFrom('nomination_owner')
    .select(['owner', 'entry'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
    .orderBy('entry', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { owner: null, entry: 0 }
}

export type OwnerEntry = Ownership & { readonly at: Instant; readonly by: string }

/** The nomination is locked. */
export async function insertOwner(
  db: Db,
  { province, season, category }: CategoryKey,
  candidate: string,
  { owner, entry, at, by }: OwnerEntry,
): Promise<void> {
  await db
    .insertInto('nomination_owner')
    .values({ province, season, category, candidate, entry, owner, noted_at: at, noted_by: by })
    .execute()
}
