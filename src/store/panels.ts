/** A season's panel: its decree and who holds which seat. */
import type { Decree } from '../award/decision/plenary.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export async function savePanelDecree(
  db: Db,
  key: SeasonKey,
  decree: Decree,
  recorded: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const row = { ...decree, recorded_at: recorded.at, recorded_by: recorded.by }
  await db
    .insertInto('panel_decree')
    .values({ province: key.province, season: key.season, ...row })
    .onConflict((conflict) => conflict.columns(['province', 'season']).doUpdateSet(row))
    .execute()
}

export async function findPanelDecree(db: Db, key: SeasonKey): Promise<Decree | null> {
  const row = await db
    .selectFrom('panel_decree')
    .select(['number', 'day', 'issuer'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .executeTakeFirst()
  return row ?? null
}

export type SeatHolder = { readonly seat: string; readonly person: string }

export async function saveSeatHolder(db: Db, key: SeasonKey, holder: SeatHolder, appointedAt: Instant): Promise<void> {
  const row = { person: holder.person, appointed_at: appointedAt }
  await db
    .insertInto('panel_seat')
    .values({ province: key.province, season: key.season, seat: holder.seat, ...row })
    .onConflict((conflict) => conflict.columns(['province', 'season', 'seat']).doUpdateSet(row))
    .execute()
}

export async function removeSeatHolder(db: Db, key: SeasonKey, seat: string): Promise<void> {
  await db
    .deleteFrom('panel_seat')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('seat', '=', seat)
    .execute()
}

export async function listSeatHolders(db: Db, key: SeasonKey): Promise<readonly SeatHolder[]> {
  return db
    .selectFrom('panel_seat')
    .select(['seat', 'person'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('seat')
    .execute()
}
