/** Somebody who runs the season gives a role to another person. */
import { grantableRoles, isOrganiser } from '../award/people/role-holding.ts'
import { needsOrganisation, type SeasonRole } from '../award/people/roles.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findOrganisation } from '../store/organisations.ts'
import { findAccountByEmail } from '../store/people.ts'
import { holdsRoleNow, insertRoleGrant } from '../store/roles.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type GrantRoleRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'role_not_yours_to_grant'; readonly role: SeasonRole }
  | { readonly code: 'role_for_oneself' }
  | { readonly code: 'person_unknown'; readonly email: string }
  | { readonly code: 'organisation_missing'; readonly role: SeasonRole }
  | { readonly code: 'role_held_already'; readonly role: SeasonRole }

export type NewRole = {
  readonly role: SeasonRole
  readonly email: string
  /** Needed by the roles of `needsOrganisation`, left aside for the others. */
  readonly organisation: string | null
}

/** @returns the id of the grant. */
export async function grantRole(
  desk: Desk,
  key: SeasonKey,
  { role, email, organisation }: NewRole,
): Promise<Result<string, GrantRoleRefusal>> {
  return desk.transaction<string, GrantRoleRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    if (!grantableRoles(desk.viewer, key).includes(role)) return refuse({ code: 'role_not_yours_to_grant', role })
    const person = await findAccountByEmail(db, email.trim().toLowerCase())
    if (!person) return refuse({ code: 'person_unknown', email: email.trim() })
    if (person.id === actor(desk)) return refuse({ code: 'role_for_oneself' })
    const held = needsOrganisation(role) ? organisation : null
    if (needsOrganisation(role) && !(held && (await findOrganisation(db, key.province, held))))
      return refuse({ code: 'organisation_missing', role })
    if (await holdsRoleNow(db, key, { role, person: person.id, organisation: held }))
      return refuse({ code: 'role_held_already', role })

    const id = desk.newId()
    const grant = { id, role, person: person.id, organisation: held }
    await insertRoleGrant(db, key, grant, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'role_granted', id, { role, person: person.id, organisation: held })
    return accept(id)
  })
}
