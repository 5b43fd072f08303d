/** Whoever could give a role sends its holder a fresh invitation. The answer does not say whether one was needed. */
import { isOrganiser, mayEndRole } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findRoleGrant } from '../store/roles.ts'
import type { Desk } from './desk.ts'
import { inviteUnlessActive, type LinkTo } from './send-invitation.ts'

/** @param id of the grant. */
export async function repeatRoleInvitation(
  desk: Desk,
  key: SeasonKey,
  id: string,
  linkTo: LinkTo,
): Promise<Result<true, { readonly code: 'not_found' }>> {
  return desk.transaction<true, { readonly code: 'not_found' }>(async (db) => {
    const grant = isOrganiser(desk.viewer, key) ? await findRoleGrant(db, key, id) : null
    if (!grant || !mayEndRole(desk.viewer, key, grant).ok) return refuse({ code: 'not_found' })
    await inviteUnlessActive(desk, db, grant.person, linkTo)
    return accept(true)
  })
}
