/** Meetings of the committee over the files of a category: what each wrote down, frozen. */
import type { CategoryKey } from '../award/places/season-key.ts'
import type { FileDecision, FilePlenaryRecord } from '../award/verification/file-plenary.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type DecidedStep = { readonly candidate: string; readonly decision: FileDecision; readonly step: number }

/** The season is locked. @returns its number, counted from 1 in the category. */
export async function insertFilePlenary(
  db: Db,
  { province, season, category }: CategoryKey,
  record: FilePlenaryRecord,
  decided: { readonly at: Instant; readonly by: string; readonly steps: readonly DecidedStep[] },
): Promise<number> {
  const last = await db
    .selectFrom('file_plenary')
    .select((select) => select.fn.max('plenary').as('plenary'))
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .executeTakeFirst()
  const plenary = (last?.plenary ?? 0) + 1
  const row = { province, season, category, plenary }
  await db
    .insertInto('file_plenary')
    .values({ ...row, document: JSON.stringify(record), decided_at: decided.at, decided_by: decided.by })
    .execute()
  await db
    .insertInto('file_plenary_decision')
    .values(decided.steps.map((step) => ({ ...row, ...step })))
    .execute()
  return plenary
}

export type StoredFilePlenary = { readonly plenary: number; readonly record: FilePlenaryRecord }

/** The last one first. */
export async function listFilePlenaries(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly StoredFilePlenary[]> {
  const rows = await db
    .selectFrom('file_plenary')
    .select(['plenary', 'document'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .orderBy('plenary', 'desc')
    .execute()
  return rows.map(({ plenary, document }) => ({ plenary, record: JSON.parse(document) as FilePlenaryRecord }))
}
