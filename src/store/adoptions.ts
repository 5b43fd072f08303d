/** Adopted results, each numbered within its category: a correction is adopted beside what it corrects. Rows are only ever inserted. */
import type { AdoptedResult } from '../award/decision/adopted-result.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** From 1 within its category. */
export type AdoptionKey = CategoryKey & { readonly adoption: number }

export async function insertAdoption(db: Db, key: AdoptionKey, result: AdoptedResult, by: string): Promise<void> {
  const { province, season, category, adoption } = key
  await db
    .insertInto('adoption')
    .values({
      province,
      season,
      category,
      adoption,
      adopted_at: result.adoptedAt,
      adopted_by: by,
      rulebook_version: result.rulebook.version,
      fingerprint: result.ranked.fingerprint,
      document: JSON.stringify(result),
    })
    .execute()
}

/** When the result was adopted that stands; null also while a correction is open: then what was frozen moves again. */
export async function findAdoptedAt(db: Db, key: CategoryKey): Promise<Instant | null> {
  const correction = await db
    .selectFrom('result_correction as opened')
    .select('correction')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('result_correction_end as ended')
            .select('ended.correction')
            .whereRef('ended.province', '=', 'opened.province')
            .whereRef('ended.season', '=', 'opened.season')
            .whereRef('ended.category', '=', 'opened.category')
            .whereRef('ended.correction', '=', 'opened.correction'),
        ),
      ),
    )
    .executeTakeFirst()
  return correction ? null : ((await findLastAdoption(db, key))?.adoptedAt ?? null)
}

/** The last one, whether it is being corrected or not. */
export async function findLastAdoption(
  db: Db,
  key: CategoryKey,
): Promise<{ readonly adoption: number; readonly adoptedAt: Instant } | null> {
  const row = await db
    .selectFrom('adoption')
    .select(['adoption', 'adopted_at'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('adoption', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { adoption: row.adoption, adoptedAt: row.adopted_at } : null
}

/** Every category of the season that has been adopted. */
export async function listAdoptedCategories(db: Db, { province, season }: SeasonKey): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('adoption')
    .select('category')
    .where('province', '=', province)
    .where('season', '=', season)
    .execute()
  return new Set(rows.map(({ category }) => category))
}

/** @param key with the number of an adoption, or without for the last one. */
export async function findAdoptedResult(
  db: Db,
  key: CategoryKey & { readonly adoption?: number },
): Promise<AdoptedResult | null> {
  const last = db
    .selectFrom('adoption')
    .select('document')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('adoption', 'desc')
    .limit(1)
  const row = await (key.adoption === undefined ? last : last.where('adoption', '=', key.adoption)).executeTakeFirst()
  return row ? (JSON.parse(row.document) as AdoptedResult) : null
}

/** Every adoption there is, oldest first, one at a time for the checker. */
export async function listAdoptions(db: Db): Promise<
  readonly (AdoptionKey & {
    readonly fingerprint: string
    readonly document: string
    readonly adoptedAt: Instant
    readonly rulebookVersion: number
  })[]
> {
  return db
    .selectFrom('adoption')
    .select(['province', 'season', 'category', 'adoption', 'fingerprint', 'document'])
    .select(['adopted_at as adoptedAt', 'rulebook_version as rulebookVersion'])
    .orderBy('adopted_at')
    .orderBy('province')
    .orderBy('category')
    .orderBy('adoption')
    .execute()
}
