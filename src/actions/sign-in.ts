/** Signing in and out. A wrong password, an unknown account and a refused demo account all get the same answer after the same work. */
import { accept, refuse, type Result } from '../award/result.ts'
import { hashOf } from '../platform/secrets.ts'
import { findAccountByEmail, isClosed } from '../store/people.ts'
import { deleteSession } from '../store/sessions.ts'
import { afterPassword, type Browser, type NextStep, startSession } from './after-password.ts'
import type { Desk } from './desk.ts'
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
  return account.ok ? accept(await afterPassword(desk, desk.db, account.value.id, browser)) : account
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
  return accept(await startSession(desk, desk.db, found.id, userAgent))
}

export async function signOut(desk: Desk, token: string): Promise<void> {
  await deleteSession(desk.db, hashOf(token))
}
