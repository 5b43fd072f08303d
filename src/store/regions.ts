/** Places of the country that figures are about; rows come when the first figure does. */
import type { Region } from '../award/places/region.ts'
import type { Db } from './db.ts'
import { unnested } from './unnested.ts'

/** Parents before their children; a place that is known stays as it is. */
export async function saveRegions(db: Db, regions: readonly Region[]): Promise<void> {
  if (regions.length === 0) return
  await db
    .insertInto('region')
    .columns(['code', 'parent', 'level', 'name'])
    .expression((select) =>
      select
        .selectFrom(
          unnested<Region>(regions, { code: 'text', parent: 'text', level: 'text', name: 'text' }).as('region'),
        )
        .select(['code', 'parent', 'level', 'name']),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listRegions(db: Db): Promise<readonly Region[]> {
  return db.selectFrom('region').select(['code', 'parent', 'level', 'name']).orderBy('code').execute()
}

/** Villages of a regency or city that figures are about. */
export async function listVillages(db: Db, regency: string): Promise<readonly Region[]> {
  return db
    .selectFrom('region')
    .select(['code', 'parent', 'level', 'name'])
    .where('level', '=', 'village')
    .where((where) => where(where.fn<boolean>('starts_with', ['code', where.val(`${regency}.`)]), '=', true))
    .orderBy('code')
    .execute()
}

export async function findRegion(db: Db, code: string): Promise<Region | null> {
  const row = await db
    .selectFrom('region')
    .select(['code', 'parent', 'level', 'name'])
    .where('code', '=', code)
    .executeTakeFirst()
  return row ?? null
}

/** A place and those directly in it: the place first, then by code. */
export async function listRegionsAt(db: Db, code: string): Promise<readonly Region[]> {
  return db
    .selectFrom('region')
    .select(['code', 'parent', 'level', 'name'])
    .where((where) => where.or([where('code', '=', code), where('parent', '=', code)]))
    .orderBy((order) => order('code', '<>', code))
    .orderBy('code')
    .execute()
}
