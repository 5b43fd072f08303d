/** Writes into the history what is done with an account: outside the seasons, and about a pseudonym that stays. */
import type { Deed } from '../award/people/deeds.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import { actor, type Desk, pseudonymOf } from './desk.ts'

/** Whose account it is. */
export type Owner = { readonly id: string; readonly displayName: string }

/** Id and name stand in the detail, which goes with the person. @param by who did it where nobody is signed in yet. */
export async function recordAccountDeed(
  desk: Desk,
  db: Db,
  deed: Deed,
  { id, displayName }: Owner,
  more: Readonly<Record<string, unknown>> = {},
  by?: Owner,
): Promise<void> {
  const about = { person: id, name: displayName, ...more }
  const hand = by ? { by: { id: by.id, name: by.displayName } } : {}
  await desk.record(db, OUTSIDE_SEASONS, deed, pseudonymOf(id, OUTSIDE_SEASONS), about, hand)
}

/** Of the account that is signed in: the hand says whose. */
export async function recordOwnDeed(
  desk: Desk,
  db: Db,
  deed: Deed,
  after: Readonly<Record<string, unknown>>,
): Promise<void> {
  await desk.record(db, OUTSIDE_SEASONS, deed, pseudonymOf(actor(desk), OUTSIDE_SEASONS), after)
}
