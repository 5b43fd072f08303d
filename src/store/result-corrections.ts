/** Corrections of adopted results: opened, then applied or cancelled whole. Rows that stay. */
import { type CorrectionEnding, openCorrectionOf, type ResultCorrection } from '../award/decision/result-correction.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** Of a category, the first one first. */
export async function listCorrections(db: Db, key: CategoryKey): Promise<readonly ResultCorrection[]> {
  const { province, season, category } = key
  const opened = await db
    .selectFrom('result_correction')
    .select(['correction', 'adoption', 'reason', 'opened_at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .orderBy('correction')
    .execute()
  if (opened.length === 0) return []
  const candidates = await db
    .selectFrom('result_correction_candidate')
    .select(['correction', 'candidate'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .orderBy('candidate')
    .execute()
  const ends = await db
    .selectFrom('result_correction_end')
    .select(['correction', 'outcome', 'reason', 'ended_at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .execute()
  return opened.map(({ correction, adoption, reason, opened_at }) => {
    const end = ends.find((one) => one.correction === correction)
    return {
      correction,
      adoption,
      candidates: candidates.filter((one) => one.correction === correction).map(({ candidate }) => candidate),
      reason,
      openedAt: opened_at,
      end: end ? { how: end.outcome, reason: end.reason, endedAt: end.ended_at } : null,
    }
  })
}

/** For the checker. */
export async function listCorrectedCategories(db: Db): Promise<readonly CategoryKey[]> {
  return db.selectFrom('result_correction').select(['province', 'season', 'category']).distinct().execute()
}

export async function findOpenCorrection(db: Db, key: CategoryKey): Promise<ResultCorrection | null> {
  return openCorrectionOf(await listCorrections(db, key))
}

export async function insertCorrection(
  db: Db,
  { province, season, category }: CategoryKey,
  {
    correction,
    adoption,
    candidates,
    reason,
  }: Pick<ResultCorrection, 'correction' | 'adoption' | 'candidates' | 'reason'>,
  opened: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const key = { province, season, category, correction }
  await db
    .insertInto('result_correction')
    .values({ ...key, adoption, reason, opened_at: opened.at, opened_by: opened.by })
    .execute()
  await db
    .insertInto('result_correction_candidate')
    .values(candidates.map((candidate) => ({ ...key, candidate })))
    .execute()
}

/** @param end its reason is empty where the correction was applied. */
export async function endCorrection(
  db: Db,
  { province, season, category }: CategoryKey,
  correction: number,
  end: { readonly how: CorrectionEnding; readonly reason: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { how, reason, at, by } = end
  await db
    .insertInto('result_correction_end')
    .values({ province, season, category, correction, outcome: how, reason, ended_at: at, ended_by: by })
    .execute()
}
