/** What must stand before the panel gets its sheets. */

export type MarkingObstacle =
  | { readonly code: 'category_already_closed' }
  | { readonly code: 'panel_decree_missing' }
  | { readonly code: 'scoring_seats_vacant'; readonly seats: readonly string[] }
  | { readonly code: 'category_has_no_nominee' }

export type OpeningFacts = {
  readonly isClosed: boolean
  /** The rules ask for a decree, and none is recorded. */
  readonly lacksDecree: boolean
  readonly vacantSeats: readonly string[]
  readonly nominees: number
}

/** The first thing in the way, in the order in which it is mended; null where nothing is. */
export function markingObstacle({
  isClosed,
  lacksDecree,
  vacantSeats,
  nominees,
}: OpeningFacts): MarkingObstacle | null {
  if (isClosed) return { code: 'category_already_closed' }
  if (lacksDecree) return { code: 'panel_decree_missing' }
  if (vacantSeats.length > 0) return { code: 'scoring_seats_vacant', seats: vacantSeats }
  return nominees === 0 ? { code: 'category_has_no_nominee' } : null
}
