/** Figures as verifiers found them. Rows that stay; the last of a place holds. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { FigurePlace } from '../award/verification/verified-value.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type StoredValue = FigurePlace & {
  readonly entry: number
  readonly claimed: string
  readonly value: number
  readonly source: string
  readonly recordedAt: Instant
}

/** The last entry of every figure of one file. */
export async function listVerifiedValues(
  db: Db,
  { province, season }: SeasonKey,
  candidate: string,
): Promise<readonly StoredValue[]> {
  const rows = await db
    .selectFrom('verified_value')
    .distinctOn(['section', 'item', 'field'])
    .select(['section', 'item', 'field', 'entry', 'claimed', 'value', 'source', 'recorded_at as recordedAt'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .orderBy('section')
    .orderBy('item')
    .orderBy('field')
    .orderBy('entry', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, value: Number(row.value) }))
}

/** @returns false when somebody else has recorded this entry at the same moment. */
export async function insertVerifiedValue(
  db: Db,
  key: SeasonKey & { readonly candidate: string },
  { section, item, field, entry, claimed, value, source, recordedAt }: StoredValue,
  by: string,
): Promise<boolean> {
  const { province, season, candidate } = key
  const place = { province, season, candidate, section, item, field, entry }
  const inserted = await db
    .insertInto('verified_value')
    .values({ ...place, claimed, value: String(value), source, recorded_at: recordedAt, recorded_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
