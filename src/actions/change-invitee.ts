/** Somebody who runs the season mends how an invited person is reached, or takes an invitation off the list. */
import { checkedContact, type ContactDraft, type ContactFlaw, type InviteeKey } from '../award/outreach/invitee.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { eraseContact, findInvitee, insertRemoval, saveContact } from '../store/outreach-invitees.ts'
import { actor, type Desk } from './desk.ts'
import { eventToChange } from './invite-to-event.ts'

export type ChangeInviteeRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'invitee_flawed'; readonly flaws: readonly ContactFlaw[] }

/** Who was erased stays so. */
export async function changeInvitee(
  desk: Desk,
  key: InviteeKey,
  draft: ContactDraft,
): Promise<Result<true, ChangeInviteeRefusal>> {
  return desk.transaction<true, ChangeInviteeRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    const invitee = event && (await findInvitee(db, key))
    if (!event || !invitee?.contact) return refuse({ code: 'not_found' })
    const checked = checkedContact(draft)
    if (!checked.ok) return refuse({ code: 'invitee_flawed', flaws: checked.refusal })
    await saveContact(db, key, checked.value, event.beginsAt)
    // What was typed about a person goes with the invitation: the history keeps that it was changed.
    await desk.record(db, key, 'outreach_contact_changed', subjectOf(key), {})
    return accept(true)
  })
}

/**
 * Erases who it was: name, addresses, codes, mails. An invitation of which nothing came leaves the list and all figures;
 * one that was answered or used stays in them without a name.
 */
export async function dropInvitee(
  desk: Desk,
  key: InviteeKey,
): Promise<Result<'removed' | 'erased', { readonly code: 'not_found' }>> {
  return desk.transaction<'removed' | 'erased', { readonly code: 'not_found' }>(async (db) => {
    const event = await eventToChange(desk, db, key)
    const invitee = event && (await findInvitee(db, key))
    if (!invitee) return refuse({ code: 'not_found' })
    const outcome = invitee.answer || invitee.attendance ? 'erased' : 'removed'
    await eraseContact(db, key)
    if (outcome === 'removed') await insertRemoval(db, key, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'outreach_invitee_dropped', subjectOf(key), { outcome })
    return accept(outcome)
  })
}

/** How the history names an invitation. */
export function subjectOf({ event, invitee }: InviteeKey): string {
  return `${event}/${invitee}`
}
