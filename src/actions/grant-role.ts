/**
 * Somebody who runs the season gives a role to another person. Whoever has no account yet is invited by mail in the same
 * deed, and the answer is the same for both: nobody learns here who has an account, or under which name.
 */
import { displayNameFromText, emailFromText, type NameRefusal } from '../award/people/email.ts'
import { grantableRoles, isOrganiser } from '../award/people/role-holding.ts'
import { needsOrganisation, type SeasonRole } from '../award/people/roles.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { findOrganisation } from '../store/organisations.ts'
import { type Account, findAccountByEmail, insertPerson } from '../store/people.ts'
import { holdsRoleNow, insertRoleGrant } from '../store/roles.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk, pseudonymOf } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'
import { inviteUnlessActive, type LinkTo, writeInvitation } from './send-invitation.ts'

export type GrantRoleRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'role_missing' }
  | { readonly code: 'role_not_yours_to_grant'; readonly role: SeasonRole }
  | { readonly code: 'email_invalid' }
  | NameRefusal
  | { readonly code: 'role_for_oneself' }
  | { readonly code: 'organisation_missing'; readonly role: SeasonRole }
  | { readonly code: 'role_held_already'; readonly role: SeasonRole }

export type NewRole = {
  /** Null while none is chosen. */
  readonly role: SeasonRole | null
  readonly email: string
  /** How the granter calls the person; their account is made with it when they have none. */
  readonly displayName: string
  /** Needed by the roles of `needsOrganisation`, left aside for the others. */
  readonly organisation: string | null
}

export type CheckedRole = {
  readonly role: SeasonRole
  readonly email: string
  readonly name: string
  readonly organisation: string | null
}

/** @returns the id of the grant. Everything wrong with what was typed comes at once. */
export async function grantRole(
  desk: Desk,
  key: SeasonKey,
  typed: NewRole,
  linkTo: LinkTo,
): Promise<Result<string, readonly GrantRoleRefusal[]>> {
  return desk.transaction<string, readonly GrantRoleRefusal[]>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse([{ code: 'not_found' }])
    const checked = await checkedRole(desk, db, key, typed)
    if (!checked.ok) return checked
    return grantIn(desk, db, key, checked.value, linkTo)
  })
}

/** The same inside a deed that has asked who may, and holds the season. */
export async function grantIn(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  { role, email, name, organisation }: CheckedRole,
  linkTo: LinkTo,
): Promise<Result<string, readonly GrantRoleRefusal[]>> {
  const person = await accountFor(desk, db, { email, name }, linkTo)
  if (person === actor(desk)) return refuse([{ code: 'role_for_oneself' }])
  if (await holdsRoleNow(db, key, { role, person, organisation })) return refuse([{ code: 'role_held_already', role }])
  const id = desk.newId()
  await insertRoleGrant(db, key, { id, role, person, organisation }, { name, at: desk.now(), by: actor(desk) })
  // Not the account's id: its age would tell whether the person was known before.
  await desk.record(db, key, 'role_granted', id, { role, person: pseudonymOf(person, key), organisation })
  return accept(id)
}

async function checkedRole(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  typed: NewRole,
): Promise<Result<CheckedRole, readonly GrantRoleRefusal[]>> {
  const { role } = typed
  const refusals: GrantRoleRefusal[] = []
  if (role === null) refusals.push({ code: 'role_missing' })
  else if (!grantableRoles(desk.viewer, key).includes(role)) refusals.push({ code: 'role_not_yours_to_grant', role })
  const [name, email] = [displayNameFromText(typed.displayName), emailFromText(typed.email)]
  if (!name.ok) refusals.push(name.refusal)
  if (!email.ok) refusals.push(email.refusal)
  const organisation = role !== null && needsOrganisation(role) ? (typed.organisation ?? '') : null
  if (role !== null && organisation !== null && !(await findOrganisation(db, key.province, organisation)))
    refusals.push({ code: 'organisation_missing', role })
  if (refusals.length > 0 || role === null || !name.ok || !email.ok) return refuse(refusals)
  return accept({ role, email: email.value, name: name.value, organisation })
}

/** @returns the id of whoever has this address, invited by mail unless they have chosen a password. */
async function accountFor(
  desk: Desk,
  db: Db,
  { email, name }: Pick<CheckedRole, 'email' | 'name'>,
  linkTo: LinkTo,
): Promise<string> {
  const person: Account = { id: desk.newId(), email, displayName: name, passwordHash: null, demo: false }
  if (!(await findAccountByEmail(db, email)) && (await insertPerson(db, person, desk.now()))) {
    await writeInvitation(desk, db, person, linkTo)
    await recordAccountDeed(desk, db, 'person_invited', person, { email })
    return person.id
  }
  // Now, or at the same moment by somebody else: the address has an account.
  const account = await findAccountByEmail(db, email)
  if (!account) throw new Error('an address that is taken has an account')
  await inviteUnlessActive(desk, db, account.id, linkTo)
  return account.id
}
