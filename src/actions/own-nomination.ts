/** A verifier takes a nomination to look after, or it is given back. */
import { type OwnershipRefusal, type OwnershipWish, ownerAfter } from '../award/verification/ownership.ts'
import { mayReadDesk } from '../award/verification/access.ts'
import { rolesIn } from '../award/people/role-holding.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findOwner, insertOwner } from '../store/nomination-owners.ts'
import { lockNomination } from '../store/nominations.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'

export type OwnNominationRefusal = OwnershipRefusal | { readonly code: 'not_found' }

/** @returns who looks after it from now on. */
export async function ownNomination(
  desk: Desk,
  key: NominationKey,
  wish: OwnershipWish,
): Promise<Result<string | null, OwnNominationRefusal>> {
  return desk.transaction<string | null, OwnNominationRefusal>(async (db) => {
    if (!mayReadDesk(desk.viewer, key)) return refuse({ code: 'not_found' })
    await holdSeason(db, key)
    if (!(await lockNomination(db, key, key.candidate))) return refuse({ code: 'not_found' })
    const now = await findOwner(db, key, key.candidate)
    const person = actor(desk)
    const after = ownerAfter(now.owner, wish, rolesIn(desk.viewer, key), person)
    if (!after.ok) return after
    const entry = now.entry + 1
    await insertOwner(db, key, key.candidate, { owner: after.value, entry, at: desk.now(), by: person })
    // Who it is stands in the row and beside the entry of the history, where a person can be erased.
    await desk.record(db, key, 'nomination_owner_noted', `${key.candidate}/${key.category}`, { entry, wish })
    return accept(after.value)
  })
}
