/**
 * Somebody comes with a link of invitation or recovery and chooses a password. The link is used by that, not by opening
 * it: mail programs open links on their own.
 */
import { type LinkPurpose, type LinkState, linkState } from '../award/people/account-link.ts'
import { type PasswordRefusal, passwordRefusal } from '../award/people/password-rule.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { hashedPassword } from '../platform/passwords.ts'
import { hashOf } from '../platform/secrets.ts'
import { findAccountLink, lockAccountLink, replaceAccountLinks, useAccountLink } from '../store/account-links.ts'
import type { Db } from '../store/db.ts'
import { forgetKnownDevices } from '../store/known-devices.ts'
import { replaceMails } from '../store/mails.ts'
import { type Account, findAccount, isClosed, lockPerson, savePassword } from '../store/people.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { afterPassword, type Browser, type NextStep } from './after-password.ts'
import type { Desk } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'
import { writeMail } from './write-mail.ts'

export type UnusableLink = { readonly code: 'link_unusable'; readonly why: Exclude<LinkState, 'open'> }

/** Whose link this is, for the page that asks for the password. */
export async function ownerOfLink(
  desk: Desk,
  db: Db,
  token: string,
  purpose: LinkPurpose,
): Promise<Result<Account, UnusableLink>> {
  const link = await findAccountLink(db, hashOf(token))
  const state = linkState(link, purpose, desk.now())
  if (!link || state !== 'open') return refuse({ code: 'link_unusable', why: state === 'open' ? 'unknown' : state })
  const account = await findAccount(db, link.person)
  if (!account || account.demo || (await isClosed(db, link.person)))
    return refuse({ code: 'link_unusable', why: 'unknown' })
  return accept(account)
}

const DEEDS = { invitation: 'invitation_accepted', recovery: 'password_recovered' } as const

export type Chosen = { readonly token: string; readonly purpose: LinkPurpose; readonly password: string }

/** The person is signed in with it. After a recovery every earlier session and known browser ends, and a mail says so. */
export async function choosePassword(
  desk: Desk,
  { token, purpose, password }: Chosen,
  browser: Browser,
): Promise<Result<NextStep, UnusableLink | PasswordRefusal>> {
  const owner = await ownerOfLink(desk, desk.db, token, purpose)
  if (!owner.ok) return owner
  const refusal = passwordRefusal(password, owner.value)
  if (refusal) return refuse(refusal)
  const passwordHash = await hashedPassword(password)
  return desk.transaction<NextStep, UnusableLink | PasswordRefusal>(async (db) => {
    await lockPerson(db, owner.value.id)
    await lockAccountLink(db, hashOf(token))
    const still = await ownerOfLink(desk, db, token, purpose)
    if (!still.ok) return still
    await useAccountLink(db, hashOf(token), desk.now())
    await replaceAccountLinks(db, still.value.id, desk.now())
    await replaceMails(db, still.value.id, ['invitation', 'recovery'], desk.now())
    await savePassword(db, still.value.id, passwordHash)
    if (purpose === 'recovery') await startOver(desk, db, still.value)
    await recordAccountDeed(desk, db, DEEDS[purpose], still.value, {}, still.value)
    return accept(await afterPassword(desk, db, still.value.id, browser))
  })
}

const NOTICE_DAYS = 3

/** Ends what somebody who knew the old password may have begun, and tells the owner of the mailbox. */
async function startOver(desk: Desk, db: Db, account: Account): Promise<void> {
  await deleteSessionsOf(db, account.id)
  await forgetKnownDevices(db, account.id)
  await writePasswordNotice(desk, db, account)
}

export async function writePasswordNotice(desk: Desk, db: Db, account: Account): Promise<void> {
  const at = desk.now()
  const facts = { kind: 'password_changed', name: account.displayName, at } as const
  await writeMail(desk, db, account, { facts, link: null, expiresAt: minutesLater(at, NOTICE_DAYS * 24 * 60) })
}
