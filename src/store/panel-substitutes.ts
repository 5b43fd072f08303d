/** Whom the decree names to take a seat, and for how long it holds. */
import type { PanelTerm, Seated } from '../award/judging/substitutes.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export async function listSubstitutes(db: Db, { province, season }: SeasonKey): Promise<readonly Seated[]> {
  return db
    .selectFrom('panel_substitute')
    .select(['seat', 'person'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('seat')
    .execute()
}

/** Instead of those named before. */
export async function saveSubstitutes(
  db: Db,
  key: SeasonKey,
  named: readonly Seated[],
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const { province, season } = key
  await removeSubstitutes(db, key, null)
  if (named.length === 0) return
  const rows = named.map((one) => ({ province, season, ...one, named_at: at, named_by: by }))
  await db.insertInto('panel_substitute').values(rows).execute()
}

/** @param seat null for all seats. */
export async function removeSubstitutes(db: Db, { province, season }: SeasonKey, seat: string | null): Promise<void> {
  await db
    .deleteFrom('panel_substitute')
    .where('province', '=', province)
    .where('season', '=', season)
    .$if(seat !== null, (query) => query.where('seat', '=', seat ?? ''))
    .execute()
}

/** Null where the decree names no term, and where there is none. */
export async function findPanelTerm(db: Db, { province, season }: SeasonKey): Promise<PanelTerm | null> {
  const row = await db
    .selectFrom('panel_decree')
    .select(['term_from', 'term_until'])
    .where('province', '=', province)
    .where('season', '=', season)
    .executeTakeFirst()
  return row?.term_from && row.term_until ? { from: row.term_from, until: row.term_until } : null
}

export async function savePanelTerm(db: Db, { province, season }: SeasonKey, term: PanelTerm | null): Promise<void> {
  await db
    .updateTable('panel_decree')
    .set({ term_from: term?.from ?? null, term_until: term?.until ?? null })
    .where('province', '=', province)
    .where('season', '=', season)
    .execute()
}
