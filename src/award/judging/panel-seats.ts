/** The seats with a duty of their own. */
import type { Panel } from '../rulebook/rulebook.ts'

/** The id of the seat that keeps the minutes. It is a convention of our rulebooks, whoever holds the seat and whether or not it scores. */
export const SECRETARY_SEAT = 'sekretaris'

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
