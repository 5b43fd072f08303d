/** The seats with a duty of their own, and who takes a duty over in a category from which its holder has stepped back. */
import type { Panel } from '../rulebook/rulebook.ts'
import { scoringSeats, SECRETARY_SEAT } from '../rulebook/rulebook.ts'

export { SECRETARY_SEAT }

/**
 * The panel as it acts in one category. Seats that stepped back from one of its candidates lead nothing there: what hides
 * from them (the ranks of all betray the mark of one) cannot be closed, minuted or adopted by them.
 */
export type LedPanel = Panel & { readonly steppedBack?: readonly string[] }

/**
 * The chair of a category is the chair of the panel; where every chair stepped back, the first scoring seat in the order of
 * the rulebook that did not, and is not the secretary. Nobody, when none is left.
 * @param steppedBack seats that are recused from any candidate of the category.
 */
export function ledPanel(panel: Panel, steppedBack: readonly string[]): LedPanel {
  if (!panel.seats.some(({ id }) => steppedBack.includes(id))) return panel
  const stays = (seat: string) => !steppedBack.includes(seat)
  const acting = panel.seats.find((seat) => seat.scores && stays(seat.id) && seat.id !== SECRETARY_SEAT)?.id
  const chairs = chairSeats(panel).filter(stays)
  const leading = chairs.length > 0 || chairSeats(panel).length === 0 ? chairs : acting === undefined ? [] : [acting]
  const seats = panel.seats.map((seat) => ({ ...seat, chair: leading.includes(seat.id) }))
  return { ...panel, seats, steppedBack }
}

/** Whether a seat may not know how the candidates of the category stand. */
export function hasSteppedBack({ steppedBack = [] }: LedPanel, seat: string): boolean {
  return steppedBack.includes(seat)
}

export function hasSecretary(panel: Panel): boolean {
  return panel.seats.some((seat) => seat.id === SECRETARY_SEAT)
}

/** Who keeps the minutes of a category: the secretary, or its chair where the secretary stepped back. */
export function secretarySeats(panel: LedPanel): readonly string[] {
  if (!hasSecretary(panel)) return []
  return hasSteppedBack(panel, SECRETARY_SEAT) ? chairSeats(panel) : [SECRETARY_SEAT]
}

export function chairSeats(panel: Panel): readonly string[] {
  return panel.seats.filter((seat) => seat.chair).map((seat) => seat.id)
}

/** Of the people who hold seats, those whose seat scores. */
export function scoringHolders<Holder extends { readonly seat: string }>(
  panel: Panel,
  holders: readonly Holder[],
): readonly Holder[] {
  const scoring = new Set(scoringSeats(panel).map(({ id }) => id))
  return holders.filter(({ seat }) => scoring.has(seat))
}

/** How a seat is shown: by the group it speaks for, never by a person's name. */
export function unsurOf(panel: Panel, seat: string): string {
  return panel.seats.find((known) => known.id === seat)?.unsur ?? seat
}
