/** Signing in and out. A wrong password, an unknown account and a refused demo account all get the same answer after the same work. */
import { createHash } from 'node:crypto'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import { passwordFits } from '../platform/passwords.ts'
import type { Db } from '../store/db.ts'
import { findAccountByEmail, type Account } from '../store/people.ts'
import {
  countSignInFailures,
  deleteExpiredSessions,
  deleteSession,
  forgetSignInFailures,
  forgetSignInTry,
  insertSession,
  insertSignInTry,
  markSignInFailed,
} from '../store/sessions.ts'
import { pseudonymOf, type Desk } from './desk.ts'

export const SESSION_HOURS = 12
export const FAILURE_WINDOW_MINUTES = 15
export const ACCOUNT_FAILURES_MAX = 5
export const ADDRESS_FAILURES_MAX = 30

export type SignInRefusal =
  | { readonly code: 'sign_in_refused' }
  | { readonly code: 'too_many_sign_ins'; readonly waitMinutes: number }

export type SignIn = {
  readonly email: string
  readonly password: string
  readonly address: string
  readonly demoAllowed: boolean
}

/** @returns the session token, which exists only in the person's cookie; the database keeps its hash. */
export async function signIn(
  desk: Desk,
  { email, password, address, demoAllowed }: SignIn,
): Promise<Result<string, SignInRefusal>> {
  const account = email.trim().toLowerCase()
  const accountHash = hashOf(account)
  // The try is written down before the password is looked at, so that tries at the same moment see one another.
  const id = desk.newId()
  await insertSignInTry(desk.db, { id, accountHash, triedAt: desk.now() })
  const tries = await countSignInFailures(desk.db, accountHash, address, before(desk.now(), FAILURE_WINDOW_MINUTES))
  if (tries.account > ACCOUNT_FAILURES_MAX || tries.address >= ADDRESS_FAILURES_MAX) {
    await forgetSignInTry(desk.db, id)
    return refuse({ code: 'too_many_sign_ins', waitMinutes: FAILURE_WINDOW_MINUTES })
  }
  const found = await findAccountByEmail(desk.db, account)
  const fits = await passwordFits(password, found?.passwordHash ?? null)
  if (!found || !fits || (found.demo && !demoAllowed)) {
    await markSignInFailed(desk.db, id, address)
    return refuse({ code: 'sign_in_refused' })
  }
  await forgetSignInFailures(desk.db, accountHash)
  return signedIn(desk, found)
}

/** A button of the start page: only for demo accounts, only where the demo is allowed. */
export async function signInAsDemo(
  desk: Desk,
  email: string,
  demoAllowed: boolean,
): Promise<Result<string, SignInRefusal>> {
  const found = demoAllowed ? await findAccountByEmail(desk.db, email.trim().toLowerCase()) : null
  if (!found?.demo) return refuse({ code: 'sign_in_refused' })
  return signedIn(desk, found)
}

/** The session and its line in the history, together. */
async function signedIn(desk: Desk, { id, displayName }: Account): Promise<Result<string, SignInRefusal>> {
  return desk.transaction<string, SignInRefusal>(async (db) => {
    const token = await startSession(desk, db, id)
    const by = { id, name: displayName }
    await desk.record(db, OUTSIDE_SEASONS, 'signed_in', pseudonymOf(id, OUTSIDE_SEASONS), {}, { by })
    return accept(token)
  })
}

export async function signOut(desk: Desk, token: string): Promise<void> {
  await desk.transaction<true, never>(async (db) => {
    await deleteSession(db, hashOf(token))
    const { person } = desk.viewer
    if (person) await desk.record(db, OUTSIDE_SEASONS, 'signed_out', pseudonymOf(person.id, OUTSIDE_SEASONS), {})
    return accept(true)
  })
}

export async function startSession(desk: Desk, db: Db, person: string): Promise<string> {
  const token = Buffer.from(desk.randomBytes(32)).toString('base64url')
  const startedAt = desk.now()
  await deleteExpiredSessions(db, startedAt)
  await insertSession(db, {
    tokenHash: hashOf(token),
    person,
    startedAt,
    expiresAt: before(startedAt, -60 * SESSION_HOURS),
  })
  return token
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function before(now: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(now) - minutes * 60_000).toISOString())
}
