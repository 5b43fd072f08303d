/**
 * Four eyes: whoever adopts has not kept the minutes alone. Where the secretary stepped back and the chair keeps them, another
 * member who was at the plenary confirms them, in the version that is adopted.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'
import type { SeatAttendance } from './plenary.ts'

export type MinutesConfirmationFacts = {
  readonly adoptedAt: Instant | null
  readonly version: number
  /** Whether whoever confirms has written this version. */
  readonly isRecorder: boolean
  readonly attendance: readonly SeatAttendance[]
  /** Seats that have confirmed this version. */
  readonly confirmedBy: readonly string[]
}

export type MinutesConfirmationRefusal =
  | { readonly code: 'already_adopted'; readonly adoptedAt: Instant }
  | { readonly code: 'minutes_changed_meanwhile'; readonly version: number }
  | { readonly code: 'own_minutes' }
  | { readonly code: 'not_at_the_plenary' }
  | { readonly code: 'minutes_already_confirmed' }

/** @returns the seat that confirms. @param seats those of whoever asks. */
export function checkedConfirmation(
  { adoptedAt, version, isRecorder, attendance, confirmedBy }: MinutesConfirmationFacts,
  seats: readonly string[],
  seen: number,
): Result<string, MinutesConfirmationRefusal> {
  if (adoptedAt) return refuse({ code: 'already_adopted', adoptedAt })
  if (version !== seen) return refuse({ code: 'minutes_changed_meanwhile', version })
  if (isRecorder) return refuse({ code: 'own_minutes' })
  const seat = seats.find((own) => attendance.some((row) => row.seat === own && row.presence !== 'absent'))
  if (seat === undefined) return refuse({ code: 'not_at_the_plenary' })
  return confirmedBy.includes(seat) ? refuse({ code: 'minutes_already_confirmed' }) : accept(seat)
}
