/** Somebody who runs the season sends the invitations of an event by mail, each with a link of its own. */
import type { EventKey } from '../award/outreach/event.ts'
import type { InviteeKey } from '../award/outreach/invitee.ts'
import type { OutreachLetter } from '../award/people/mail.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Season } from '../award/season/season.ts'
import type { Instant } from '../award/units/dates.ts'
import { hashOf } from '../platform/secrets.ts'
import type { Db } from '../store/db.ts'
import { replaceMailsTo } from '../store/mails.ts'
import { countOutreachMails, insertCode, noteOutreachMail } from '../store/outreach-answers.ts'
import type { StoredEvent } from '../store/outreach-events.ts'
import { inviteeName, type ListedInvitee, listInvitees } from '../store/outreach-invitees.ts'
import { newToken } from './after-password.ts'
import type { Desk } from './desk.ts'
import { eventToChange } from './invite-to-event.ts'
import type { LinkTo } from './send-invitation.ts'
import { writeMailToInvitee } from './write-mail.ts'

export type SendInvitationsRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'event_begun' }
  | { readonly code: 'no_address' }

/** Those who have not been told of the event as it now stands: never invited, or before it was moved or cancelled. */
export async function sendEventInvitations(
  desk: Desk,
  season: Season,
  key: EventKey,
  linkTo: LinkTo,
): Promise<Result<number, SendInvitationsRefusal>> {
  return desk.transaction<number, SendInvitationsRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    if (!event) return refuse({ code: 'not_found' })
    if (event.beginsAt <= desk.now()) return refuse({ code: 'event_begun' })
    const waiting = (await listInvitees(db, key)).filter((invitee) => isOwed(invitee, event))
    if (waiting.length === 0) return refuse({ code: 'no_address' })
    for (const invitee of waiting) await writeInvitation(desk, db, { season, event, invitee, linkTo })
    const invitees = waiting.map(({ invitee }) => invitee)
    await desk.record(db, key, 'outreach_invitations_sent', String(key.event), { version: event.version, invitees })
    return accept(waiting.length)
  })
}

/** Of a cancelled event only those hear who were invited by mail before. */
export function isOwed({ contact, mailedVersion }: ListedInvitee, { version, cancelled }: StoredEvent): boolean {
  return contact?.email != null && (mailedVersion === null ? !cancelled : mailedVersion < version)
}

type Writing = {
  readonly season: Season
  readonly event: StoredEvent
  readonly invitee: ListedInvitee
  readonly linkTo: LinkTo
}

async function writeInvitation(desk: Desk, db: Db, { season, event, invitee, linkTo }: Writing): Promise<void> {
  const key = keyOf(season, invitee)
  const entry = (await countOutreachMails(db, key, 'invitation')) + 1
  await noteOutreachMail(db, key, { kind: 'invitation', entry, version: event.version }, desk.now())
  // What still waits to go tells of the event as it was.
  await replaceMailsTo(db, inviteeName(key), desk.now())
  await writeOutreachLetter(desk, db, 'outreach_invitation', { season, event, invitee, linkTo })
}

export function keyOf({ province, season }: Season, { event, invitee }: ListedInvitee): InviteeKey {
  return { province, season, event, invitee }
}

/** Inside a deed: a mail with a code of its own. Whoever has no address gets none. */
export async function writeOutreachLetter(
  desk: Desk,
  db: Db,
  kind: OutreachLetter['kind'],
  { season, event, invitee, linkTo }: Writing,
): Promise<void> {
  const { contact } = invitee
  if (contact?.email == null) return
  const key = keyOf(season, invitee)
  const token = await makeCode(desk, db, key, event.beginsAt)
  const facts = letterFacts(kind, season, event, contact.name || contact.organisationName)
  const mail = { facts, link: linkTo(token), expiresAt: event.beginsAt }
  await writeMailToInvitee(desk, db, { invitee: key, email: contact.email }, mail)
}

/** @returns the code; only its hash is kept. */
export async function makeCode(desk: Desk, db: Db, key: InviteeKey, keptSince: Instant): Promise<string> {
  const token = newToken(desk)
  await insertCode(db, key, { tokenHash: hashOf(token), madeAt: desk.now(), keptSince })
  return token
}

function letterFacts(kind: OutreachLetter['kind'], season: Season, event: StoredEvent, name: string): OutreachLetter {
  const { version, savedAt, title, venue, beginsAt, endsAt, zone, agenda, cancelled } = event
  const uid = `sosialisasi-${season.province}-${season.season}-${event.event}`.toLowerCase()
  return {
    kind,
    name,
    season: `${season.label}, ${season.placeName}`,
    event: { uid, version, savedAt, title, venue, beginsAt, endsAt, zone, agenda, cancelled },
  }
}
