/** The seats with a duty of their own. */
import type { Panel } from '../rulebook/rulebook.ts'
import { SECRETARY_SEAT } from '../rulebook/rulebook.ts'

export { SECRETARY_SEAT }

export function hasSecretary(panel: Panel): boolean {
  return panel.seats.some((seat) => seat.id === SECRETARY_SEAT)
}

export function chairSeats(panel: Panel): readonly string[] {
  return panel.seats.filter((seat) => seat.chair).map((seat) => seat.id)
}

/** How a seat is shown: by the group it speaks for, never by a person's name. */
export function unsurOf(panel: Panel, seat: string): string {
  return panel.seats.find((known) => known.id === seat)?.unsur ?? seat
}
