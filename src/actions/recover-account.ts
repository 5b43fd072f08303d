/**
 * Somebody has forgotten their password. Asking only writes down the address that was typed; the post office looks later
 * whether there is such an account. So the answer cannot differ: the same text, the same status, the same work.
 */
import { NOBODY } from '../award/people/viewer.ts'
import { LINK_MINUTES, linkState } from '../award/people/account-link.ts'
import { emailFromText } from '../award/people/email.ts'
import { RECOVERIES_MAX } from '../award/people/sign-in-tries.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import type { Clock } from '../platform/clock.ts'
import { hashOf } from '../platform/secrets.ts'
import { insertAccountLink, listUnusedLinks } from '../store/account-links.ts'
import type { Database, Db } from '../store/db.ts'
import { isKnownDevice } from '../store/known-devices.ts'
import { type Account, findAccountByEmail, isClosed, lockPerson } from '../store/people.ts'
import { insertRecoveryRequest, takeRecoveryRequest } from '../store/recovery-requests.ts'
import { newToken } from './after-password.ts'
import { type Desk, openDesk } from './desk.ts'
import { knock, type TooManyKnocks } from './knock.ts'
import type { LinkTo } from './send-invitation.ts'
import { writeMail } from './write-mail.ts'

export type RecoveryAsked = { readonly email: string; readonly address: string; readonly deviceToken: string | null }

/** A browser that the account knows is heard also from an address where others asked too often. */
export async function askRecovery(
  desk: Desk,
  { email, address, deviceToken }: RecoveryAsked,
): Promise<Result<true, TooManyKnocks | { readonly code: 'email_invalid' }>> {
  const read = emailFromText(email)
  if (!read.ok) return read
  const tokenHash = deviceToken === null ? '' : hashOf(deviceToken)
  const isKnown = await isKnownDevice(desk.db, tokenHash, read.value, desk.now())
  const tooMany = await knock(desk, 'recovery', address, RECOVERIES_MAX)
  if (tooMany && !isKnown) return refuse(tooMany)
  await insertRecoveryRequest(desk.db, { id: desk.newId(), email: read.value }, desk.now())
  return accept(true)
}

/**
 * So many links may be open at once. Each stays good when the next is asked for, so that nobody ends somebody else's by
 * asking; and nobody fills a mailbox with them.
 */
export const OPEN_RECOVERIES_MAX = 3

export type RecoveryParts = { readonly db: Database; readonly clock: Clock; readonly recoveryLink: LinkTo }

/** @returns whether there was one to carry out. */
export async function carryOutRecovery({ db, clock, recoveryLink }: RecoveryParts): Promise<boolean> {
  const desk = openDesk({ db, clock, viewer: NOBODY })
  const done = await desk.transaction<boolean, never>(async (tx) => {
    const request = await takeRecoveryRequest(tx)
    if (!request) return accept(false)
    const account = await findAccountByEmail(tx, request.email)
    if (account && (await mayRecover(desk, tx, account))) await writeRecovery(desk, tx, account, recoveryLink)
    return accept(true)
  })
  return done.ok && done.value
}

/** An account of somebody who has chosen a password once; who has not is invited again by the administrator. */
async function mayRecover(desk: Desk, db: Db, account: Account): Promise<boolean> {
  if (account.demo || account.passwordHash === null) return false
  await lockPerson(db, account.id)
  if (await isClosed(db, account.id)) return false
  const links = await listUnusedLinks(db, account.id, 'recovery')
  const open = links.filter((link) => linkState(link, 'recovery', desk.now()) === 'open')
  return open.length < OPEN_RECOVERIES_MAX
}

async function writeRecovery(desk: Desk, db: Db, account: Account, recoveryLink: LinkTo): Promise<void> {
  const token = newToken(desk)
  const createdAt = desk.now()
  const expiresAt = minutesLater(createdAt, LINK_MINUTES.recovery)
  const link = { tokenHash: hashOf(token), person: account.id, purpose: 'recovery', createdBy: null } as const
  await insertAccountLink(db, { ...link, createdAt, expiresAt })
  const facts = { kind: 'recovery', name: account.displayName, until: expiresAt } as const
  await writeMail(desk, db, account, { facts, link: recoveryLink(token), expiresAt })
}
