/** Conflicts of interest, as declared: which seat does not judge which candidate, and why. */
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
  await db
    .insertInto('recusal')
    .values({
      province,
      season,
      category,
      candidate,
      seat,
      reason: declared.reason,
      declared_at: declared.at,
      declared_by: declared.by,
    })
    .execute()
}

/** Who has stepped back from somebody in this season, and from which seat. */
export async function listRecused(
  db: Db,
  key: SeasonKey,
): Promise<readonly { readonly person: string; readonly seat: string }[]> {
  return db
    .selectFrom('recusal')
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
