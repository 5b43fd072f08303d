/** Somebody who runs the season has the letters of an event made for printing: each carries a fresh code of its own. */
import type { EventKey } from '../award/outreach/event.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { StoredEvent } from '../store/outreach-events.ts'
import { type ListedInvitee, listInvitees } from '../store/outreach-invitees.ts'
import type { Desk } from './desk.ts'
import { eventToChange } from './invite-to-event.ts'
import { makeCode } from './send-event-invitations.ts'

export type MadeLetter = { readonly invitee: ListedInvitee; readonly code: string }
export type MadeLetters = { readonly event: StoredEvent; readonly letters: readonly MadeLetter[] }

export type MakeLettersRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'event_cancelled' }
  | { readonly code: 'no_letters' }

/** One file stays quick to make and to print. */
export const LETTERS_MAX = 200

/** @param choice one invitation, or so many from the first (counted from 0) in the order of the list. */
export async function makeEventLetters(
  desk: Desk,
  key: EventKey,
  choice: { readonly invitee: number } | { readonly first: number },
): Promise<Result<MadeLetters, MakeLettersRefusal>> {
  return desk.transaction<MadeLetters, MakeLettersRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    if (!event) return refuse({ code: 'not_found' })
    if (event.cancelled) return refuse({ code: 'event_cancelled' })
    const named = (await listInvitees(db, key)).filter(({ contact, walkIn }) => contact !== null && !walkIn)
    const chosen =
      'invitee' in choice
        ? named.filter(({ invitee }) => invitee === choice.invitee)
        : named.slice(choice.first, choice.first + LETTERS_MAX)
    if (chosen.length === 0) return refuse({ code: 'no_letters' })
    const letters: MadeLetter[] = []
    for (const invitee of chosen)
      letters.push({ invitee, code: await makeCode(desk, db, { ...key, invitee: invitee.invitee }, event.beginsAt) })
    const invitees = chosen.map(({ invitee }) => invitee)
    await desk.record(db, key, 'outreach_letters_made', String(key.event), { invitees })
    return accept({ event, letters })
  })
}
