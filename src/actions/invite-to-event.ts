/** Somebody who runs the season invites one person or office to an event. */
import { checkedInvitee, type InviteeDraft, type InviteeFlaw, INVITEES_MAX } from '../award/outreach/invitee.ts'
import type { EventKey } from '../award/outreach/event.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import { listOrganisationsNamed } from '../store/organisations.ts'
import { findEvent, lockOutreach, type StoredEvent } from '../store/outreach-events.ts'
import { insertInvitee, nextInvitee, saveContact } from '../store/outreach-invitees.ts'
import type { Db } from '../store/db.ts'
import { actor, type Desk } from './desk.ts'

export type InviteRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'invitee_flawed'; readonly flaws: readonly InviteeFlaw[] }
  | { readonly code: 'too_many_invitees'; readonly inviteesMax: number }

/** @returns the number of the invitation. */
export async function inviteToEvent(
  desk: Desk,
  key: EventKey,
  draft: InviteeDraft,
): Promise<Result<number, InviteRefusal>> {
  return desk.transaction<number, InviteRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    if (!event) return refuse({ code: 'not_found' })
    const entered = await enterInvitee(desk, db, key, event, draft, false)
    if (entered.ok) await desk.record(db, key, 'outreach_invited', String(key.event), { invitees: [entered.value] })
    return entered
  })
}

/** The event, held until the transaction ends, for whoever runs its season. */
export async function eventToChange(desk: Desk, db: Db, key: EventKey): Promise<StoredEvent | null> {
  if (!maySetUp(desk.viewer, key).ok) return null
  await lockOutreach(db, key)
  return findEvent(db, key)
}

/** Inside a deed. An office that the register knows by exactly this name is that organisation, with its kind and place. */
export async function enterInvitee(
  desk: Desk,
  db: Db,
  key: EventKey,
  event: StoredEvent,
  draft: InviteeDraft,
  walkIn: boolean,
): Promise<Result<number, InviteRefusal>> {
  const checked = checkedInvitee(draft)
  if (!checked.ok) return refuse({ code: 'invitee_flawed', flaws: checked.refusal })
  const invitee = await nextInvitee(db, key)
  if (invitee > INVITEES_MAX) return refuse({ code: 'too_many_invitees', inviteesMax: INVITEES_MAX })
  const { kind, placeCode, ...contact } = checked.value
  const named = await listOrganisationsNamed(db, key.province, contact.organisationName, 2)
  const known = contact.organisationName !== '' && named.length === 1 ? named[0] : undefined
  const row = {
    invitee,
    kind: known?.kind ?? kind,
    organisation: known?.organisation ?? null,
    placeCode: known?.placeCode ?? placeCode,
    walkIn,
  }
  await insertInvitee(db, key, row, { at: desk.now(), by: actor(desk) })
  await saveContact(db, { ...key, invitee }, contact, event.beginsAt)
  return accept(invitee)
}
