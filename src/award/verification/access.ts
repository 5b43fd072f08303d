/** Who may look at the verification desk of a season and at where nominations are stuck. */
import { rolesIn } from '../people/role-holding.ts'
import type { SeasonRole } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'

/** The one in which somebody acts there first. */
export const DESK_READERS = [
  'verifier',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
  'national_secretariat',
  'observer',
] as const satisfies readonly SeasonRole[]

export function mayReadDesk(viewer: Viewer, key: SeasonKey): boolean {
  return DESK_READERS.some((role) => rolesIn(viewer, key).includes(role))
}

/** Names of people who must act are for those who work there; an observer reads roles. */
export function mayReadNames(viewer: Viewer, key: SeasonKey): boolean {
  return rolesIn(viewer, key).some((role) => role !== 'observer' && DESK_READERS.some((reader) => reader === role))
}

/** Whose meeting over the files decides: that of chair and secretary of the committee. */
export function holdsFilePlenary(roles: readonly SeasonRole[]): boolean {
  return roles.includes('committee_chair') || roles.includes('committee_secretary')
}
