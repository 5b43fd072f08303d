/** Which mails a season has written, so that none is written twice. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Day, Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type SeasonMail = { readonly day: Day; readonly kind: string; readonly about: string }

/** @returns false when it is noted already; who notes it at the same moment waits for the other. */
export async function noteSeasonMail(
  db: Db,
  { province, season }: SeasonKey,
  mail: SeasonMail,
  at: Instant,
): Promise<boolean> {
  const inserted = await db
    .insertInto('season_mail')
    .values({ province, season, ...mail, written_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Whether the mails of that day have all been written. */
export async function isDayNoted(db: Db, { province, season }: SeasonKey, day: Day): Promise<boolean> {
  const row = await db
    .selectFrom('season_mail')
    .select('day')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('day', '=', day)
    .where('kind', '=', 'day')
    .executeTakeFirst()
  return row !== undefined
}
