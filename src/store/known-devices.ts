/** Browsers in which somebody signed in to an account before. Only the hash of a browser's token is kept. */
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type KnownDevice = {
  readonly tokenHash: string
  readonly person: string
  readonly knownAt: Instant
  readonly expiresAt: Instant
}

/** The newest of a person's devices that are kept. */
const DEVICES_MAX = 20

/**
 * Makes a browser known under a new token. The one it had (null for none) goes, for every account it was known to: a
 * token that somebody planted or copied is worth nothing after the owner's next sign-in.
 */
export async function saveKnownDevice(db: Db, device: KnownDevice, earlierHash: string | null): Promise<void> {
  const { tokenHash, person, knownAt, expiresAt } = device
  if (earlierHash !== null)
    await db.updateTable('known_device').set({ token_hash: tokenHash }).where('token_hash', '=', earlierHash).execute()
  await db
    .insertInto('known_device')
    .values({ token_hash: tokenHash, person, known_at: knownAt, expires_at: expiresAt })
    .onConflict((conflict) =>
      conflict.columns(['token_hash', 'person']).doUpdateSet({ known_at: knownAt, expires_at: expiresAt }),
    )
    .execute()
  const newest = db
    .selectFrom('known_device')
    .select('token_hash')
    .where('person', '=', person)
    .orderBy('known_at', 'desc')
    .orderBy('token_hash')
    .limit(DEVICES_MAX)
  await db.deleteFrom('known_device').where('person', '=', person).where('token_hash', 'not in', newest).execute()
}

/** @param email of an account, or of none: the question is the same. */
export async function isKnownDevice(db: Db, tokenHash: string, email: string, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('known_device')
    .innerJoin('person', 'person.id', 'known_device.person')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('person.email', '=', email)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** After somebody else may have had the password: no browser is known any more. */
export async function forgetKnownDevices(db: Db, person: string): Promise<void> {
  await db.deleteFrom('known_device').where('person', '=', person).execute()
}
