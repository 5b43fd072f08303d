/** Signing in and out. A wrong password, an unknown account and a refused demo account all get the same answer after the same work. */
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { hashOf } from '../platform/secrets.ts'
import type { Db } from '../store/db.ts'
import { type Account, findAccountByEmail, isClosed } from '../store/people.ts'
import { deleteSession } from '../store/sessions.ts'
import { afterPassword, type Browser, type NextStep, startSession } from './after-password.ts'
import { pseudonymOf, type Desk } from './desk.ts'
import { type PasswordTryRefusal, tryPassword } from './try-password.ts'

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
): Promise<Result<NextStep, PasswordTryRefusal>> {
  const tried = { email: email.trim().toLowerCase(), password, address, deviceToken: browser.deviceToken }
  const account = await tryPassword(
    desk,
    tried,
    async ({ id, demo }) => (demoAllowed || !demo) && !(await isClosed(desk.db, id)),
  )
  if (!account.ok) return account
  return desk.transaction<NextStep, PasswordTryRefusal>(async (db) => {
    await recordSignIn(desk, db, account.value)
    return accept(await afterPassword(desk, db, account.value.id, browser))
  })
}

/** A button of the start page, without a password: @returns a session token, only for demo accounts, only where the demo is allowed. */
export async function signInAsDemo(
  desk: Desk,
  email: string,
  demoAllowed: boolean,
  userAgent = '',
): Promise<Result<string, { readonly code: 'sign_in_refused' }>> {
  const found = demoAllowed ? await findAccountByEmail(desk.db, email.trim().toLowerCase()) : null
  if (!found?.demo) return refuse({ code: 'sign_in_refused' })
  return desk.transaction<string, { readonly code: 'sign_in_refused' }>(async (db) => {
    await recordSignIn(desk, db, found)
    return accept(await startSession(desk, db, found.id, userAgent))
  })
}

async function recordSignIn(desk: Desk, db: Db, { id, displayName }: Account): Promise<void> {
  const by = { id, name: displayName }
  await desk.record(db, OUTSIDE_SEASONS, 'signed_in', pseudonymOf(id, OUTSIDE_SEASONS), {}, { by })
}

export async function signOut(desk: Desk, token: string): Promise<void> {
  await desk.transaction<true, never>(async (db) => {
    await deleteSession(db, hashOf(token))
    const { person } = desk.viewer
    if (person) await desk.record(db, OUTSIDE_SEASONS, 'signed_out', pseudonymOf(person.id, OUTSIDE_SEASONS), {})
    return accept(true)
  })
}
