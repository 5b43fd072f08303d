/** The chair ends the marking of a category. From then on no sheet of it can be written, and its standings may be seen. */
import type { NominationState } from '../nomination/nomination-states.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'

/** One sheet a category expects: every nominee by every scoring seat, but for the recused. */
export type ExpectedSheet = { readonly candidate: string; readonly seat: string; readonly signedAt: Instant | null }

/** A sheet that was opened. @property left as on the sheet itself: where a candidate went who is no nominee any more. */
export type OpenedSheet = ExpectedSheet & { readonly recused: boolean; readonly left: NominationState | null }

/** The sheets somebody owes or has given: neither of the recused nor for a candidate who has left. */
export function expectedSheets<Sheet extends OpenedSheet>(opened: readonly Sheet[]): readonly Sheet[] {
  return opened.filter(({ recused, left }) => !recused && !left)
}

export type UnsignedSheet = { readonly candidate: string; readonly seat: string; readonly reason: string }

export type ClosingRefusal =
  | { readonly code: 'category_already_closed'; readonly closedAt: Instant }
  | { readonly code: 'category_has_no_nominee' }
  | { readonly code: 'chair_owes_sheets'; readonly candidates: readonly string[] }
  | { readonly code: 'unsigned_sheet_without_reason'; readonly sheets: readonly { candidate: string; seat: string }[] }
  | { readonly code: 'reason_for_a_signed_sheet'; readonly candidate: string; readonly seat: string }
  | {
      readonly code: 'reason_too_long'
      readonly candidate: string
      readonly seat: string
      readonly charactersMax: number
    }

export const REASON_CHARACTERS_MAX = 1000

export type CategoryMarking = {
  /** The expected ones. */
  readonly sheets: readonly ExpectedSheet[]
  readonly nominees: number
  readonly closedAt: Instant | null
  readonly chairSeats: readonly string[]
}

/**
 * Names every unsigned sheet with a reason and ends that debt. A chair who scores must have signed every sheet first:
 * whoever can open the standings may not still be deciding on a mark.
 */
export function closedCategory(
  marking: CategoryMarking,
  reasons: readonly UnsignedSheet[],
): Result<readonly UnsignedSheet[], ClosingRefusal> {
  if (marking.closedAt) return refuse({ code: 'category_already_closed', closedAt: marking.closedAt })
  if (marking.nominees === 0) return refuse({ code: 'category_has_no_nominee' })
  const unsigned = marking.sheets.filter((sheet) => !sheet.signedAt)
  const owed = unsigned.filter((sheet) => marking.chairSeats.includes(sheet.seat))
  if (owed.length > 0) return refuse({ code: 'chair_owes_sheets', candidates: owed.map((sheet) => sheet.candidate) })

  const stray = reasons.find((given) => !unsigned.some((sheet) => same(sheet, given)))
  if (stray) return refuse({ code: 'reason_for_a_signed_sheet', candidate: stray.candidate, seat: stray.seat })
  const long = reasons.find((given) => given.reason.length > REASON_CHARACTERS_MAX)
  if (long) {
    const { candidate, seat } = long
    return refuse({ code: 'reason_too_long', candidate, seat, charactersMax: REASON_CHARACTERS_MAX })
  }
  const named = unsigned.map(({ candidate, seat }) => ({
    candidate,
    seat,
    reason: reasons.find((given) => same(given, { candidate, seat }))?.reason.trim() ?? '',
  }))
  const silent = named.filter((sheet) => sheet.reason === '').map(({ candidate, seat }) => ({ candidate, seat }))
  return silent.length > 0 ? refuse({ code: 'unsigned_sheet_without_reason', sheets: silent }) : accept(named)
}

function same(a: { candidate: string; seat: string }, b: { candidate: string; seat: string }): boolean {
  return a.candidate === b.candidate && a.seat === b.seat
}
