/** Sessions. Only a hash of the session token is kept, so a stolen table opens no door. */
import type { Db } from './db.ts'
import type { Instant } from '../award/units/dates.ts'

export type Session = {
  readonly tokenHash: string
  readonly person: string
  readonly startedAt: Instant
  readonly expiresAt: Instant
  readonly browser: string
  readonly system: string
}

export async function insertSession(db: Db, session: Session): Promise<void> {
  const { tokenHash, person, startedAt, expiresAt, browser, system } = session
  await db
    .insertInto('session')
    .values({ token_hash: tokenHash, person, started_at: startedAt, expires_at: expiresAt, browser, system })
    .execute()
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function deleteExpiredSessions(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
}

export async function deleteSessionsOf(db: Db, person: string): Promise<void> {
  await db.deleteFrom('session').where('person', '=', person).execute()
}
