/** Places that organise a season, by name. */
import type { Place, PlaceLevel } from '../award/places/place.ts'
import type { Db } from './db.ts'

export async function listPlaces(db: Db): Promise<readonly Place[]> {
  const rows = await db.selectFrom('place').select(['code', 'level', 'name', 'slug']).orderBy('name').execute()
  return rows.map((row) => ({ ...row, level: row.level as PlaceLevel }))
}

/** Whether another place answers to this address already. */
export async function findPlaceBySlug(db: Db, slug: string): Promise<string | null> {
  const row = await db.selectFrom('place').select('code').where('slug', '=', slug).executeTakeFirst()
  return row?.code ?? null
}

/** Until the end of the transaction nobody else holds this place; rows that only point to it are not kept waiting. */
export async function lockPlace(db: Db, code: string): Promise<void> {
  await db.selectFrom('place').select('code').where('code', '=', code).forNoKeyUpdate().execute()
}
