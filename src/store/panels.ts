/** A season's panel: its decree and who holds which seat. */
import { sql } from 'kysely'
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

/** Keeps who held a seat until now. Called before somebody else takes it. */
export async function keepFormerHolder(
  db: Db,
  { province, season }: SeasonKey,
  seat: string,
  leftAt: Instant,
): Promise<void> {
  await sql`insert into former_seat_holder (province, season, seat, change, person, appointed_at, left_at)
    select province, season, seat,
      (select coalesce(max(change), 0) + 1 from former_seat_holder f
        where (f.province, f.season, f.seat) = (h.province, h.season, h.seat)),
      person, appointed_at, ${leftAt}
    from panel_seat h where (province, season, seat) = (${province}, ${season}::integer, ${seat})`.execute(db)
}

/** When somebody left a seat for the last time; null for whoever never held it. */
export async function findLeftAt(db: Db, key: SeasonKey, seat: string, person: string): Promise<Instant | null> {
  const row = await db
    .selectFrom('former_seat_holder')
    .select('left_at')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('seat', '=', seat)
    .where('person', '=', person)
    .orderBy('change', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.left_at ?? null
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
