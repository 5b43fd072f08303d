/** Somebody who runs the season invites organisations of the register, by kind and place. Who is invited already is left out. */
import type { EventKey } from '../award/outreach/event.ts'
import { INVITEES_MAX } from '../award/outreach/invitee.ts'
import { ORGANISATION_KINDS } from '../award/people/organisation.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { listOrganisations } from '../store/organisations.ts'
import { insertInvitee, listInvitedOrganisations, nextInvitee, saveContact } from '../store/outreach-invitees.ts'
import { actor, type Desk } from './desk.ts'
import { eventToChange } from './invite-to-event.ts'

/** An empty kind or place stands for all. A place takes in all that lies in it: `61.04` also `61.04.01.2003`. */
export type RegisterChoice = { readonly kind: string; readonly placeCode: string }

export type InviteRegisterRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'nobody_to_invite' }
  | { readonly code: 'too_many_invitees'; readonly inviteesMax: number }

/** @returns how many were invited. */
export async function inviteRegister(
  desk: Desk,
  key: EventKey,
  { kind, placeCode }: RegisterChoice,
): Promise<Result<number, InviteRegisterRefusal>> {
  return desk.transaction<number, InviteRegisterRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    if (!event) return refuse({ code: 'not_found' })
    const invited = await listInvitedOrganisations(db, key)
    const chosen = (await listOrganisations(db, key.province)).filter(
      (one) =>
        !invited.has(one.organisation) &&
        (kind === '' || one.kind === ORGANISATION_KINDS.find((known) => known === kind)) &&
        liesIn(one.placeCode, placeCode.trim()),
    )
    if (chosen.length === 0) return refuse({ code: 'nobody_to_invite' })
    const first = await nextInvitee(db, key)
    if (first + chosen.length - 1 > INVITEES_MAX)
      return refuse({ code: 'too_many_invitees', inviteesMax: INVITEES_MAX })
    for (const [at, one] of chosen.entries()) {
      const invitee = first + at
      const row = { invitee, kind: one.kind, organisation: one.organisation, placeCode: one.placeCode, walkIn: false }
      await insertInvitee(db, key, row, { at: desk.now(), by: actor(desk) })
      const contact = { name: '', organisationName: one.name, email: null, phone: null }
      await saveContact(db, { ...key, invitee }, contact, event.beginsAt)
    }
    const invitees = chosen.map((_, at) => first + at)
    await desk.record(db, key, 'outreach_invited', String(key.event), { invitees })
    return accept(chosen.length)
  })
}

function liesIn(code: string | null, place: string): boolean {
  return place === '' || (code !== null && (code === place || code.startsWith(`${place}.`)))
}
