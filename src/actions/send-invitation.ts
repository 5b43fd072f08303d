/** An administrator invites a person by mail: an account without a password, and a link with which the person chooses one. */
import { LINK_MINUTES } from '../award/people/account-link.ts'
import { displayNameFromText, emailFromText, type InvitationTrouble } from '../award/people/email.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { hashOf } from '../platform/secrets.ts'
import { insertAccountLink, replaceAccountLinks } from '../store/account-links.ts'
import type { Db } from '../store/db.ts'
import { replaceMails } from '../store/mails.ts'
import { type Account, findAccount, findAccountByEmail, insertPerson, isClosed, lockPerson } from '../store/people.ts'
import { newToken } from './after-password.ts'
import { actor, type Desk } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'
import { writeMail } from './write-mail.ts'

/** Where a link with this token leads to; the addresses of pages are the web's. */
export type LinkTo = (token: string) => string

export type Invited = { readonly email: string; readonly displayName: string }

export type InvitationRefusal = InvitationTrouble | { readonly code: 'not_found' }

export type RepeatRefusal = { readonly code: 'not_found' } | { readonly code: 'already_active' }

/** @returns the id of the person. Everything wrong with what was typed comes at once. */
export async function sendInvitation(
  desk: Desk,
  typed: Invited,
  linkTo: LinkTo,
): Promise<Result<string, readonly InvitationRefusal[]>> {
  if (!desk.viewer.administrator) return refuse([{ code: 'not_found' }])
  const [email, name] = [emailFromText(typed.email), displayNameFromText(typed.displayName)]
  if (!email.ok || !name.ok) return refuse([...(name.ok ? [] : [name.refusal]), ...(email.ok ? [] : [email.refusal])])
  return desk.transaction<string, readonly InvitationRefusal[]>(async (db) => {
    if (await findAccountByEmail(db, email.value)) return refuse([{ code: 'account_exists' }])
    const person = { id: desk.newId(), email: email.value, displayName: name.value, passwordHash: null, demo: false }
    if (!(await insertPerson(db, person, desk.now()))) return refuse([{ code: 'account_exists' }])
    await writeInvitation(desk, db, person, linkTo)
    await recordAccountDeed(desk, db, 'person_invited', person, { email: person.email })
    return accept(person.id)
  })
}

/** A new link for somebody who has not chosen a password yet; the one sent before ends. */
export async function repeatInvitation(
  desk: Desk,
  person: string,
  linkTo: LinkTo,
): Promise<Result<true, RepeatRefusal>> {
  if (!desk.viewer.administrator) return refuse({ code: 'not_found' })
  return desk.transaction<true, RepeatRefusal>(async (db) => {
    await lockPerson(db, person)
    const account = await findAccount(db, person)
    if (!account || account.demo || (await isClosed(db, person))) return refuse({ code: 'not_found' })
    if (account.passwordHash !== null) return refuse({ code: 'already_active' })
    await renewInvitation(desk, db, account, linkTo)
    await recordAccountDeed(desk, db, 'invitation_repeated', account)
    return accept(true)
  })
}

/** Inside a deed: another link for whoever has not chosen a password yet; nothing for anybody else. */
export async function inviteUnlessActive(desk: Desk, db: Db, person: string, linkTo: LinkTo): Promise<void> {
  await lockPerson(db, person)
  const account = await findAccount(db, person)
  if (!account || account.passwordHash !== null || account.demo || (await isClosed(db, person))) return
  await renewInvitation(desk, db, account, linkTo)
  await recordAccountDeed(desk, db, 'invitation_repeated', account)
}

/** The link sent before ends. */
async function renewInvitation(desk: Desk, db: Db, account: Account, linkTo: LinkTo): Promise<void> {
  await replaceAccountLinks(db, account.id, desk.now())
  await replaceMails(db, account.id, ['invitation'], desk.now())
  await writeInvitation(desk, db, account, linkTo)
}

/** Inside a deed: the first link. */
export async function writeInvitation(desk: Desk, db: Db, account: Account, linkTo: LinkTo): Promise<void> {
  const token = newToken(desk)
  const createdAt = desk.now()
  const expiresAt = minutesLater(createdAt, LINK_MINUTES.invitation)
  await insertAccountLink(db, {
    tokenHash: hashOf(token),
    person: account.id,
    purpose: 'invitation',
    createdAt,
    createdBy: actor(desk),
    expiresAt,
  })
  const facts = { kind: 'invitation', name: account.displayName, until: expiresAt } as const
  await writeMail(desk, db, account, { facts, link: linkTo(token), expiresAt })
}
