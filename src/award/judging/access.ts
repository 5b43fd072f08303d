/** Who may do what while a panel judges. Each question answers yes or a refusal; pages use the same answer to say why a button is off. */
import { accept, refuse, type Result } from '../result.ts'
import { holdsSeat, seatsIn, type Viewer } from '../people/viewer.ts'
import { scoringSeats, type Panel } from '../rulebook/rulebook.ts'
import type { SeasonKey } from '../places/season-key.ts'
import type { SheetKey } from './mark-sheet.ts'
import { chairSeats, hasSteppedBack, secretarySeats, type LedPanel } from './panel-seats.ts'
import type { Instant } from '../units/dates.ts'

export type AccessRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_your_role'; readonly needed: PanelRole }
export type PanelRole = 'assessor' | 'chair' | 'secretary' | 'committee' | 'panel'

const YES = accept(true as const)
export type May = Result<true, AccessRefusal>

/** An assessor sees and writes only the sheets of a seat they hold; another's sheet does not exist for them. */
export function mayOpenSheet(viewer: Viewer, panel: Panel, key: SheetKey): May {
  const scores = scoringSeats(panel).some((seat) => seat.id === key.seat)
  return scores && holdsSeat(viewer, key, key.seat) ? YES : refuse({ code: 'not_found' })
}

export function isChair(viewer: Viewer, panel: Panel, key: SeasonKey): boolean {
  return seatsIn(viewer, key).some((seat) => chairSeats(panel).includes(seat))
}

export function isSecretary(viewer: Viewer, panel: LedPanel, key: SeasonKey): boolean {
  return secretarySeats(panel).some((seat) => holdsSeat(viewer, key, seat))
}

export function isOnPanel(viewer: Viewer, key: SeasonKey): boolean {
  return seatsIn(viewer, key).length > 0
}

/**
 * Strangers learn nothing, not even that the season has such a room.
 * @param panel of the season; for what belongs to one category the panel that leads it (`ledPanel`).
 */
export function mayActAs(role: PanelRole, viewer: Viewer, panel: LedPanel, key: SeasonKey): May {
  if (!isOnPanel(viewer, key)) return refuse({ code: 'not_found' })
  return holds(role, viewer, panel, key) ? YES : refuse({ code: 'not_your_role', needed: role })
}

function holds(role: PanelRole, viewer: Viewer, panel: LedPanel, key: SeasonKey): boolean {
  switch (role) {
    case 'panel':
      return true
    case 'chair':
      return isChair(viewer, panel, key)
    case 'secretary':
      return isSecretary(viewer, panel, key)
    case 'committee':
      return isChair(viewer, panel, key) || isSecretary(viewer, panel, key)
    case 'assessor':
      return seatsIn(viewer, key).some((seat) => scoringSeats(panel).some((scoring) => scoring.id === seat))
  }
}

/** What decides whether the totals of a category may be seen. */
export type SealFacts = { readonly closedAt: Instant | null; readonly plenaryOpenedAt: Instant | null }

/**
 * Sealed judging: nobody sees a total before the chair has closed the category. Then chair and secretary do, and the
 * category's assessors once the chair has opened the plenary. Whoever stepped back from one of the candidates never does: the
 * ranks of the others, and a gap among them, would tell that candidate's.
 * @param panel that leads the category.
 */
export function maySeeStandings(viewer: Viewer, panel: LedPanel, key: SeasonKey, seal: SealFacts): May {
  const onPanel = mayActAs('panel', viewer, panel, key)
  if (!onPanel.ok) return onPanel
  if (seatsIn(viewer, key).some((seat) => hasSteppedBack(panel, seat))) return refuse({ code: 'not_found' })
  if (!seal.closedAt) return refuse({ code: 'not_found' })
  if (mayActAs('committee', viewer, panel, key).ok) return YES
  return seal.plenaryOpenedAt ? YES : refuse({ code: 'not_found' })
}
