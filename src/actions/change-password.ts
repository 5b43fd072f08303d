/** Somebody who is signed in changes their password. It asks for the old one, so that a browser left open is not enough. */
import { type PasswordRefusal, passwordRefusal } from '../award/people/password-rule.ts'
import type { TooManyTries } from '../award/people/sign-in-tries.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { hashedPassword } from '../platform/passwords.ts'
import { hashOf } from '../platform/secrets.ts'
import { replaceAccountLinks } from '../store/account-links.ts'
import type { Db } from '../store/db.ts'
import { forgetKnownDevices } from '../store/known-devices.ts'
import { replaceMails } from '../store/mails.ts'
import { type Account, findAccount, lockPerson, savePassword } from '../store/people.ts'
import { deleteOtherSessions, listSessionsOf } from '../store/sessions.ts'
import { knowDevice } from './after-password.ts'
import { writePasswordNotice } from './choose-password.ts'
import { actor, type Desk } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'
import { tryPassword } from './try-password.ts'

export type PasswordChange = {
  readonly oldPassword: string
  readonly newPassword: string
  /** The session that stays. */
  readonly sessionToken: string
  readonly address: string
  readonly deviceToken: string | null
}

export type ChangeRefusal =
  | PasswordRefusal
  | TooManyTries
  | { readonly code: 'old_password_wrong' }
  /** Everybody sits in it; its password is printed. */
  | { readonly code: 'demo_account' }

/** Ends every other session and known browser, and the links of recoveries. @returns the token by which this browser is known now. */
export async function changePassword(desk: Desk, change: PasswordChange): Promise<Result<string, ChangeRefusal>> {
  const account = await findAccount(desk.db, actor(desk))
  if (!account || account.demo) return refuse({ code: 'demo_account' })
  const refusal = passwordRefusal(change.newPassword, account)
  if (refusal) return refuse(refusal)
  const { address, deviceToken } = change
  const tried = { email: account.email, password: change.oldPassword, address, deviceToken }
  const outcome = await tryPassword(desk, tried, async () => true)
  if (!outcome.ok)
    return outcome.refusal.code === 'sign_in_refused' ? refuse({ code: 'old_password_wrong' }) : refuse(outcome.refusal)
  const passwordHash = await hashedPassword(change.newPassword)
  return desk.transaction<string, ChangeRefusal>(async (db) => {
    await lockPerson(db, account.id)
    if (!(await isStillSo(desk, db, outcome.value, change.sessionToken))) return refuse({ code: 'old_password_wrong' })
    await savePassword(db, account.id, passwordHash)
    await deleteOtherSessions(db, account.id, hashOf(change.sessionToken))
    await replaceAccountLinks(db, account.id, desk.now())
    await replaceMails(db, account.id, ['recovery'], desk.now())
    await forgetKnownDevices(db, account.id)
    await writePasswordNotice(desk, db, account)
    await recordAccountDeed(desk, db, 'password_changed', account)
    return accept(await knowDevice(desk, db, account.id, deviceToken))
  })
}

/** A recovery may have come between: then neither the old password nor this session counts any more. */
async function isStillSo(desk: Desk, db: Db, { id, passwordHash }: Account, sessionToken: string): Promise<boolean> {
  const now = await findAccount(db, id)
  const sessions = await listSessionsOf(db, id, desk.now())
  return now?.passwordHash === passwordHash && sessions.some(({ tokenHash }) => tokenHash === hashOf(sessionToken))
}
