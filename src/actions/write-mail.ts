/** Writes a mail into the outbox, inside the deed that causes it: it goes when, and only when, the deed is committed. */
import type { InviteeKey } from '../award/outreach/invitee.ts'
import type { MailFacts } from '../award/people/mail.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { insertMail } from '../store/mails.ts'
import { inviteeName } from '../store/outreach-invitees.ts'
import type { Desk } from './desk.ts'

export type Letter = { readonly facts: MailFacts; readonly link: string | null; readonly expiresAt: Instant }

/** `id` is null for somebody without an account. */
export type Addressee = { readonly id: string | null; readonly email: string; readonly demo: boolean }

/** A demo account has no mailbox anywhere: it gets none. */
export async function writeMail(desk: Desk, db: Db, to: Addressee, { facts, link, expiresAt }: Letter): Promise<void> {
  if (to.demo) return
  await insertMail(db, {
    id: desk.newId(),
    person: to.id,
    address: to.email,
    facts,
    link,
    writtenAt: desk.now(),
    expiresAt,
  })
}

/** To somebody without an account; erased with the invitation. */
export async function writeMailToInvitee(
  desk: Desk,
  db: Db,
  to: { readonly invitee: InviteeKey; readonly email: string },
  { facts, link, expiresAt }: Letter,
): Promise<void> {
  await insertMail(db, {
    id: desk.newId(),
    person: null,
    invitee: inviteeName(to.invitee),
    address: to.email,
    facts,
    link,
    writtenAt: desk.now(),
    expiresAt,
  })
}
