/** Who may do what on the interview day. The room is the panel's and the secretariat's; nobody else learns that it exists. */
import { type DoorRole, mayEnter } from '../judging/door.ts'
import { scoringSeats, type Panel } from '../rulebook/rulebook.ts'
import { seatsIn, type Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'

/** Who sees the whole board. */
export const BOARD_READERS = ['panel', 'committee_chair', 'committee_secretary', 'committee_staff'] as const satisfies readonly DoorRole[] // prettier-ignore

/** Who keeps the clock and the attendance of a room: the secretary, the chair, and the secretariat's people at the door. */
export const ROOM_KEEPERS = ['committee', 'committee_secretary', 'committee_staff'] as const satisfies readonly DoorRole[] // prettier-ignore

/** Who gives an interview another place in the timetable, and who writes the questions of a category. */
export const DAY_PLANNERS = ['committee', 'committee_secretary'] as const satisfies readonly DoorRole[]

export function mayKeepRoom(viewer: Viewer, panel: Panel, key: SeasonKey): boolean {
  return mayEnter(ROOM_KEEPERS, viewer, panel, key).ok
}

export function mayPlanDay(viewer: Viewer, panel: Panel, key: SeasonKey): boolean {
  return mayEnter(DAY_PLANNERS, viewer, panel, key).ok
}

/** The seats in which a viewer hears and asks. */
export function askingSeats(viewer: Viewer, panel: Panel, key: SeasonKey): readonly string[] {
  return seatsIn(viewer, key).filter((seat) => scoringSeats(panel).some(({ id }) => id === seat))
}

/**
 * Whoever stepped back from a candidate, in any seat they hold, sees nothing of the interview but its place in the timetable.
 * @param recused the seats that stepped back from this candidate.
 */
export function mayOpenInterview(viewer: Viewer, key: SeasonKey, recused: readonly string[]): boolean {
  return !seatsIn(viewer, key).some((seat) => recused.includes(seat))
}
