/** A role ends, with the reason: by whoever could have given it. Nobody ends their own; the grant stays to be read. */
import { type EndingRefusal, isOrganiser, mayEndRole } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findRoleGrant, insertRoleEnd } from '../store/roles.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk, pseudonymOf } from './desk.ts'

export type EndRoleRefusal =
  | { readonly code: 'not_found' }
  | EndingRefusal
  | { readonly code: 'end_without_reason' }
  | { readonly code: 'end_reason_too_long'; readonly charactersMax: number }

const REASON_CHARACTERS_MAX = 500

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
    const may = mayEndRole(desk.viewer, key, grant)
    if (!may.ok) return may
    if (reason.trim() === '') return refuse({ code: 'end_without_reason' })
    if (reason.trim().length > REASON_CHARACTERS_MAX)
      return refuse({ code: 'end_reason_too_long', charactersMax: REASON_CHARACTERS_MAX })

    await insertRoleEnd(db, key, id, { reason: reason.trim(), at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'role_ended', id, {
      role: grant.role,
      person: pseudonymOf(grant.person, key),
      reason: reason.trim(),
    })
    return accept(true)
  })
}
