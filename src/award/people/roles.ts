/**
 * Roles that a person holds in a season, beside the seats of its panel. An organiser's own roles say who runs the season;
 * some of the others are held for an organisation. What each may do is asked at the door (judging/door.ts) and in each
 * chapter.
 */
import type { SeasonKey } from '../places/season-key.ts'

export const SEASON_ROLES = [
  'national_secretariat',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
  'proposer',
  'verifier',
  'observer',
  'candidate_contact',
  'candidate_leader',
  'finance_operator',
] as const
export type SeasonRole = (typeof SEASON_ROLES)[number]

/** Held for an organisation: the branch that proposes, the candidate whose file it is. */
export const ORGANISATION_ROLES = ['proposer', 'candidate_contact', 'candidate_leader'] as const

export type RoleHeld = SeasonKey & { readonly role: SeasonRole; readonly organisation: string | null }

/** The organiser of the national round; its secretariat looks after the provinces of the same assessment year. */
export const NATION = 'ID'

export function isSeasonRole(text: string): text is SeasonRole {
  return SEASON_ROLES.some((role) => role === text)
}

export function needsOrganisation(role: SeasonRole): boolean {
  return ORGANISATION_ROLES.some((held) => held === role)
}
