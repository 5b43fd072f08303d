/**
 * Who may enter a room of a season: one rule for seats of the panel and for roles. A room names whom it is for; whoever
 * has no part in the season at all learns nothing of it, not even that the room exists.
 */
import { rolesIn } from '../people/role-holding.ts'
import { isSeasonRole, type SeasonRole } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'
import { isOnPanel, mayActAs, type PanelRole } from './access.ts'
import type { LedPanel } from './panel-seats.ts'

/** The administrator runs the system. That opens the rooms that name them, and none of the panel's. */
export type DoorRole = PanelRole | SeasonRole | 'administrator'

export type DoorRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_your_role'; readonly needed: readonly DoorRole[] }

/** @returns the first of the wanted roles that opens the door: the one in which the visitor acts there. */
export function mayEnter(
  wanted: readonly DoorRole[],
  viewer: Viewer,
  panel: LedPanel,
  key: SeasonKey,
): Result<DoorRole, DoorRefusal> {
  const opening = wanted.find((role) => opens(role, viewer, panel, key))
  if (opening) return accept(opening)
  return hasPartIn(viewer, key) ? refuse({ code: 'not_your_role', needed: wanted }) : refuse({ code: 'not_found' })
}

export function hasPartIn(viewer: Viewer, key: SeasonKey): boolean {
  return isOnPanel(viewer, key) || rolesIn(viewer, key).length > 0
}

function opens(role: DoorRole, viewer: Viewer, panel: LedPanel, key: SeasonKey): boolean {
  if (role === 'administrator') return viewer.administrator
  if (isSeasonRole(role)) return rolesIn(viewer, key).includes(role)
  return mayActAs(role, viewer, panel, key).ok
}
