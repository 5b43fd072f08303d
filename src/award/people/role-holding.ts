/** Which roles count for a viewer in a season, and which of them they may hand on. */
import { accept, refuse, type Result } from '../result.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { NATION, SEASON_ROLES, type SeasonRole } from './roles.ts'
import type { Viewer } from './viewer.ts'

export function holdsRole({ roles }: Viewer, { province, season }: SeasonKey, role: SeasonRole): boolean {
  const where = role === 'national_secretariat' ? NATION : province
  return roles.some((held) => held.role === role && held.province === where && held.season === season)
}

/** Every role of the viewer that counts in this season. */
export function rolesIn(viewer: Viewer, key: SeasonKey): readonly SeasonRole[] {
  return SEASON_ROLES.filter((role) => holdsRole(viewer, key, role))
}

const GRANTED_BY: Readonly<Record<SeasonRole, readonly SeasonRole[]>> = {
  national_secretariat: [],
  committee_chair: ['national_secretariat'],
  committee_secretary: ['national_secretariat', 'committee_chair'],
  committee_staff: ['national_secretariat', 'committee_chair', 'committee_secretary'],
  proposer: ['committee_chair', 'committee_secretary'],
  verifier: ['committee_chair', 'committee_secretary'],
  observer: ['committee_chair', 'committee_secretary'],
  candidate_contact: ['committee_chair', 'committee_secretary', 'committee_staff'],
  candidate_leader: ['committee_chair', 'committee_secretary', 'committee_staff'],
  finance_operator: [],
}

/**
 * The roles a viewer may give to others and take from them. Each stands strictly below a role that gives it, so no chain
 * of grants leads upwards; that nobody grants a role to themselves is asked where the other person is known.
 */
export function grantableRoles(viewer: Viewer, key: SeasonKey): readonly SeasonRole[] {
  const atHome = (role: SeasonRole) => (role === 'national_secretariat') === (key.province === NATION)
  const held = rolesIn(viewer, key)
  return SEASON_ROLES.filter(
    (role) =>
      (viewer.administrator || GRANTED_BY[role].some((by) => held.includes(by))) &&
      (role !== 'national_secretariat' || atHome(role)),
  )
}

export type EndingRefusal = { readonly code: 'role_not_yours_to_end' } | { readonly code: 'role_of_oneself' }

/** A role is ended by whoever could give it, and never by its holder: an exclusion would end with it. */
export function mayEndRole(
  viewer: Viewer,
  key: SeasonKey,
  grant: { readonly role: SeasonRole; readonly person: string },
): Result<true, EndingRefusal> {
  if (grant.person === viewer.person?.id) return refuse({ code: 'role_of_oneself' })
  return grantableRoles(viewer, key).includes(grant.role) ? accept(true) : refuse({ code: 'role_not_yours_to_end' })
}

/** Who may see and change how a season is set up: its committee, the national secretariat, an administrator. */
export function isOrganiser(viewer: Viewer, key: SeasonKey): boolean {
  const organisers = ['national_secretariat', 'committee_chair', 'committee_secretary', 'committee_staff'] as const
  return viewer.administrator || organisers.some((role) => holdsRole(viewer, key, role))
}
