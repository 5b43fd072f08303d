/** Conflicts of interest, as declared: which seat does not judge which candidate, and why. */
import { sql } from 'kysely'
import type { StandingRecusal } from '../award/judging/recusal-correction.ts'
import type { Voice } from '../award/judging/two-voices.ts'
import type { SheetKey } from '../award/judging/mark-sheet.ts'
import type { GivenRecusal } from '../award/ranking/contest.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export async function insertRecusal(
  db: Db,
  key: SheetKey,
  declared: { readonly reason: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { province, season, category, candidate, seat } = key
  const { reason, at, by } = declared
  const next = sql<number>`(select coalesce(max(recusal), 0) + 1 from recusal
    where (province, season, category, candidate, seat, declared_by)
      = (${province}, ${season}::integer, ${category}, ${candidate}, ${seat}, ${by}))`
  const row = { province, season, category, candidate, seat, reason, declared_at: at, declared_by: by }
  await db
    .insertInto('recusal')
    .values({ ...row, recusal: next })
    .execute()
}

/** Who has stepped back from somebody in this season, and from which seat. */
export async function listRecused(
  db: Db,
  key: SeasonKey,
): Promise<readonly { readonly person: string; readonly seat: string }[]> {
  return db
    .selectFrom('recusal_standing')
    .select(['declared_by as person', 'seat'])
    .distinct()
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('seat')
    .execute()
}

/** Who stepped back from whom in the whole season. */
export async function listRecusalsOfSeason(
  db: Db,
  key: SeasonKey,
): Promise<readonly Pick<SheetKey, 'category' | 'candidate' | 'seat'>[]> {
  return db
    .selectFrom('recusal_in_force')
    .select(['category', 'candidate', 'seat'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .execute()
}

/** Of a season, what somebody's own seats stepped back from. */
export async function listRecusedBySeats(
  db: Db,
  key: SeasonKey,
  seats: readonly string[],
): Promise<readonly { readonly category: string; readonly candidate: string }[]> {
  if (seats.length === 0) return []
  return db
    .selectFrom('recusal_in_force')
    .select(['category', 'candidate'])
    .distinct()
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('seat', 'in', [...seats])
    .orderBy('category')
    .orderBy('candidate')
    .execute()
}

/** Seats that stepped back from any candidate of a category. */
export async function listSteppedBack(db: Db, key: CategoryKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('recusal_in_force')
    .select('seat')
    .distinct()
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('seat')
    .execute()
  return rows.map(({ seat }) => seat)
}

export async function listRecusals(db: Db, key: CategoryKey): Promise<readonly GivenRecusal[]> {
  const rows = await db
    .selectFrom('recusal_in_force')
    .select(['candidate', 'seat', 'reason'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('candidate')
    .orderBy('seat')
    .execute()
  return rows.map((row) => ({ candidate: row.candidate, assessor: row.seat, reason: row.reason }))
}

/** The recusals of a category that hold, each with what was said against it. By candidate, then seat. */
export async function listStandingRecusals(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly StandingRecusal[]> {
  const { rows } = await sql<Omit<StandingRecusal, 'voices'> & { readonly voices: readonly Voice[] | null }>`
    select r.seat, r.candidate, r.declared_by as person, r.recusal, r.reason,
      (select json_agg(json_build_object('turn', c.turn, 'reason', c.reason, 'by', c.corrected_by, 'leads', c.leads)
          order by c.turn)
        from recusal_correction c
        where (c.province, c.season, c.category, c.candidate, c.seat, c.person, c.recusal)
          = (r.province, r.season, r.category, r.candidate, r.seat, r.declared_by, r.recusal)) as voices
    from recusal_in_force r
    where r.province = ${province} and r.season = ${season} and r.category = ${category}
    order by r.candidate, r.seat`.execute(db)
  return rows.map(({ voices, ...recusal }) => ({ ...recusal, voices: voices ?? [] }))
}

/** @param declarations how many declarations the pair has now: those do not count once the correction does. */
export async function insertCorrection(
  db: Db,
  { province, season, category }: CategoryKey,
  { seat, candidate, person, recusal }: StandingRecusal,
  { at, declarations, turn, reason, by, leads }: Voice & { readonly at: Instant; readonly declarations: number },
): Promise<void> {
  const key = { province, season, category, candidate, seat, person, recusal, turn }
  await db
    .insertInto('recusal_correction')
    .values({ ...key, reason, leads, declarations, corrected_at: at, corrected_by: by })
    .execute()
}
