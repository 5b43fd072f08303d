/** The committee gives a nomination to a verifier to look after. */
import { mayReadDesk } from '../award/verification/access.ts'
import { type AssignRefusal, assignedOwner } from '../award/verification/ownership.ts'
import { rolesIn } from '../award/people/role-holding.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { findOwner, insertOwner } from '../store/nomination-owners.ts'
import { listHandInPeople, lockNomination } from '../store/nominations.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'

export type AssignNominationRefusal = AssignRefusal | { readonly code: 'not_found' }

/** @returns who looks after it from now on. */
export async function assignNomination(
  desk: Desk,
  key: NominationKey,
  verifier: string,
): Promise<Result<string, AssignNominationRefusal>> {
  return desk.transaction<string, AssignNominationRefusal>(async (db) => {
    if (!mayReadDesk(desk.viewer, key)) return refuse({ code: 'not_found' })
    await holdSeason(db, key)
    if (!(await lockNomination(db, key, key.candidate))) return refuse({ code: 'not_found' })
    const now = await findOwner(db, key, key.candidate)
    const verifiers = (await listHolderNames(db, key, ['verifier'])).map(({ person }) => person)
    const handedInBy = await listHandInPeople(db, key, key.candidate)
    const roles = rolesIn(desk.viewer, key)
    const after = assignedOwner(now.owner, verifier, { roles, verifiers, handedInBy })
    if (!after.ok) return after
    const entry = now.entry + 1
    await insertOwner(db, key, key.candidate, { owner: after.value, entry, at: desk.now(), by: actor(desk) })
    // Who it is stands in the row and beside the entry of the history, where a person can be erased.
    await desk.record(db, key, 'nomination_owner_noted', `${key.candidate}/${key.category}`, { entry, wish: 'assign' })
    return accept(after.value)
  })
}
