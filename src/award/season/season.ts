/** One organiser's award of one assessment year. */
import type { SeasonKey } from '../places/season-key.ts'
import type { Zone } from '../units/dates.ts'

export type Season = SeasonKey & {
  /** What people call it, for example "Paritrana Award 2025". Free text: the same edition carries several labels. */
  readonly label: string
  readonly placeName: string
  readonly placeSlug: string
  readonly zone: Zone
  /** True for invented data: every page and paper then says so. */
  readonly example: boolean
}

/** The assessment period of a season in days, first and last. */
export function assessmentPeriod(season: number): { readonly from: string; readonly to: string } {
  return { from: `${season}-01-01`, to: `${season}-12-31` }
}
