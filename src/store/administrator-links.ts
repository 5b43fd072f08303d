/** The one-time link that makes the first administrator. Only its hash is kept. */
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export async function replaceAdministratorLink(db: Db, tokenHash: string, at: Instant): Promise<void> {
  await db.deleteFrom('administrator_link').where('used_at', 'is', null).execute()
  await db.insertInto('administrator_link').values({ token_hash: tokenHash, created_at: at, used_at: null }).execute()
}

export async function findOpenAdministratorLink(db: Db, tokenHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('administrator_link')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** @returns whether this call used it: of two at once only one does. */
export async function useAdministratorLink(db: Db, tokenHash: string, at: Instant): Promise<boolean> {
  const used = await db
    .updateTable('administrator_link')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}
