/** Sessions and failed sign-ins. Only a hash of the session token is kept, so a stolen table opens no door. */
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

export type SignInTry = { readonly id: string; readonly accountHash: string; readonly triedAt: Instant }

/** A try counts for its account at once; its address stays empty, and counts for nobody, until the try has failed. */
export async function insertSignInTry(db: Db, { id, accountHash, triedAt }: SignInTry): Promise<void> {
  await db
    .insertInto('sign_in_failure')
    .values({ id, account_hash: accountHash, address: '', failed_at: triedAt })
    .execute()
}

export async function markSignInFailed(db: Db, id: string, address: string): Promise<void> {
  await db.updateTable('sign_in_failure').set({ address }).where('id', '=', id).execute()
}

/** For a try that was turned away unlooked at: it does not make the wait longer. */
export async function forgetSignInTry(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('id', '=', id).execute()
}

/** Tries of the account since an instant, those under way included, and failures of the address it came from. */
export async function countSignInFailures(
  db: Db,
  accountHash: string,
  address: string,
  since: Instant,
): Promise<{ readonly account: number; readonly address: number }> {
  const count = (column: 'account_hash' | 'address', value: string) =>
    db
      .selectFrom('sign_in_failure')
      .select((select) => select.fn.countAll<string>().as('failures'))
      .where(column, '=', value)
      .where('failed_at', '>', since)
      .executeTakeFirstOrThrow()
  const ofAccount = await count('account_hash', accountHash)
  const ofAddress = await count('address', address)
  return { account: Number(ofAccount.failures), address: Number(ofAddress.failures) }
}

export async function forgetSignInFailures(db: Db, accountHash: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('account_hash', '=', accountHash).execute()
}

export async function deleteSessionsOf(db: Db, person: string): Promise<void> {
  await db.deleteFrom('session').where('person', '=', person).execute()
}
