/** Pictures under the hash of their bytes. Whoever has the name has seen the picture, so a name alone may ask for one. */
import type { Picture } from '../award/season/logos.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** The same picture twice is stored once. */
export async function insertPicture(db: Db, key: SeasonKey, picture: Picture, at: Instant): Promise<void> {
  const { province, season } = key
  await db
    .insertInto('picture')
    .values({ province, season, picture: picture.name, bytes: Buffer.from(picture.bytes), added_at: at })
    .onConflict((conflict) => conflict.columns(['province', 'season', 'picture']).doNothing())
    .execute()
}

export async function countPictures(db: Db, { province, season }: SeasonKey): Promise<number> {
  const { count } = await db
    .selectFrom('picture')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('province', '=', province)
    .where('season', '=', season)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Of whatever season: rules that were taken over from another one name the same picture. */
export async function findPicture(db: Db, name: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('picture').select('bytes').where('picture', '=', name).limit(1).executeTakeFirst()
  return row ? row.bytes : null
}

/** Those of the names that are stored. */
export async function knownPictures(db: Db, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set()
  const rows = await db.selectFrom('picture').select('picture').distinct().where('picture', 'in', names).execute()
  return new Set(rows.map(({ picture }) => picture))
}
