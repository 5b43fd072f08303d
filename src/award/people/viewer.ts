/** Who is asking, and in which roles. Rules and pages ask this one value; nothing else decides who may do what. */
import type { SeasonKey } from '../places/season-key.ts'
import type { RoleHeld } from './roles.ts'

/** A seat of a season's panel held by the viewer. What the seat may do follows from the rulebook: see judging/access.ts. */
export type SeatHeld = SeasonKey & { readonly seat: string }

export type Viewer = {
  readonly person: { readonly id: string; readonly name: string } | null
  readonly seats: readonly SeatHeld[]
  /** Roles in force, in every season. */
  readonly roles: readonly RoleHeld[]
  readonly administrator: boolean
}

export const NOBODY: Viewer = { person: null, seats: [], roles: [], administrator: false }

/** The viewer's seats in one season. */
export function seatsIn(viewer: Viewer, key: SeasonKey): readonly string[] {
  return viewer.seats
    .filter((held) => held.province === key.province && held.season === key.season)
    .map((held) => held.seat)
}

export function holdsSeat(viewer: Viewer, key: SeasonKey, seat: string): boolean {
  return seatsIn(viewer, key).includes(seat)
}
