/** A role ends, with the reason: by whoever could have given it. Nobody ends their own; the grant stays to be read. */
import { grantableRoles, isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findRoleGrant, insertRoleEnd } from '../store/roles.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type EndRoleRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'role_not_yours_to_end' }
  | { readonly code: 'role_of_oneself' }
  | { readonly code: 'end_without_reason' }

export async function endRole(
  desk: Desk,
  key: SeasonKey,
  id: string,
  reason: string,
): Promise<Result<true, EndRoleRefusal>> {
  return desk.transaction<true, EndRoleRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const grant = await findRoleGrant(db, key, id)
    if (!grant) return refuse({ code: 'not_found' })
    if (!grantableRoles(desk.viewer, key).includes(grant.role)) return refuse({ code: 'role_not_yours_to_end' })
    if (grant.person === actor(desk)) return refuse({ code: 'role_of_oneself' })
    if (reason.trim() === '') return refuse({ code: 'end_without_reason' })

    await insertRoleEnd(db, key, id, { reason: reason.trim(), at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'role_ended', id, { role: grant.role, person: grant.person, reason: reason.trim() })
    return accept(true)
  })
}
