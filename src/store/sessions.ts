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

export type OwnSession = {
  readonly tokenHash: string
  readonly startedAt: Instant
  /** To the quarter of an hour; null for a session begun by an earlier version. */
  readonly lastSeenAt: Instant | null
  readonly browser: string
  readonly system: string
}

/** The sessions of a person that have not ended, newest first. */
export async function listSessionsOf(db: Db, person: string, now: Instant): Promise<readonly OwnSession[]> {
  return db
    .selectFrom('session')
    .select(['token_hash as tokenHash', 'started_at as startedAt', 'last_seen_at as lastSeenAt', 'browser', 'system'])
    .where('person', '=', person)
    .where('expires_at', '>', now)
    .orderBy('started_at', 'desc')
    .orderBy('token_hash')
    .execute()
}

export async function saveSessionSeen(db: Db, tokenHash: string, at: Instant): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash).execute()
}

/** @returns how many ended. */
export async function deleteOtherSessions(db: Db, person: string, keptTokenHash: string): Promise<number> {
  const ended = await db
    .deleteFrom('session')
    .where('person', '=', person)
    .where('token_hash', '<>', keptTokenHash)
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}
