/** Recoveries that were asked for, for the seconds until the post office carries them out. */
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type RecoveryRequest = { readonly id: string; readonly email: string }

export async function insertRecoveryRequest(db: Db, { id, email }: RecoveryRequest, at: Instant): Promise<void> {
  await db.insertInto('recovery_request').values({ id, email, requested_at: at }).execute()
}

/** The oldest one, taken out of the table: it is gone when, and only when, the transaction is committed. */
export async function takeRecoveryRequest(db: Db): Promise<RecoveryRequest | null> {
  const row = await db
    .selectFrom('recovery_request')
    .select(['id', 'email'])
    .orderBy('requested_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return null
  await db.deleteFrom('recovery_request').where('id', '=', row.id).execute()
  return row
}
