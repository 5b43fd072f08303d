/** Signing in and out. A wrong password, an unknown account and a refused demo account all get the same answer after the same work. */
import { accept, refuse, type Result } from '../award/result.ts'
import { instant, type Instant } from '../award/units/dates.ts'
import { passwordFits } from '../platform/passwords.ts'
import { hashOf } from '../platform/secrets.ts'
import { findAccountByEmail, isClosed } from '../store/people.ts'
import {
  countSignInFailures,
  deleteSession,
  forgetSignInFailures,
  forgetSignInTry,
  insertSignInTry,
  markSignInFailed,
} from '../store/sessions.ts'
import { afterPassword, type Browser, type NextStep, startSession } from './after-password.ts'
import type { Desk } from './desk.ts'

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
  readonly browser: Browser
  readonly demoAllowed: boolean
}

export async function signIn(
  desk: Desk,
  { email, password, address, browser, demoAllowed }: SignIn,
): Promise<Result<NextStep, SignInRefusal>> {
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
  if (!found || !fits || (found.demo && !demoAllowed) || (await isClosed(desk.db, found.id))) {
    await markSignInFailed(desk.db, id, address)
    return refuse({ code: 'sign_in_refused' })
  }
  await forgetSignInFailures(desk.db, accountHash)
  return accept(await afterPassword(desk, desk.db, found.id, browser))
}

/** A button of the start page, without a password: @returns a session token, only for demo accounts, only where the demo is allowed. */
export async function signInAsDemo(
  desk: Desk,
  email: string,
  demoAllowed: boolean,
  userAgent = '',
): Promise<Result<string, SignInRefusal>> {
  const found = demoAllowed ? await findAccountByEmail(desk.db, email.trim().toLowerCase()) : null
  if (!found?.demo) return refuse({ code: 'sign_in_refused' })
  return accept(await startSession(desk, desk.db, found.id, userAgent))
}

export async function signOut(desk: Desk, token: string): Promise<void> {
  await deleteSession(desk.db, hashOf(token))
}

function before(now: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(now) - minutes * 60_000).toISOString())
}
