/** How far the counted sheets of one candidate lie apart. Advisory: it asks for a discussion and never changes a mark. */
import type { Decimal } from '../units/decimal.ts'
import { compare, fractionFromDecimal, subtract } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import type { AssessorStanding } from './contest.ts'

/** `points` is the highest sheet total minus the lowest, with two decimals. */
export type Spread = { readonly points: string; readonly tooWide: boolean }

/** Null with fewer than two counted sheets. @param limit the rulebook's: a spread above it is pointed out, one equal to it is not. */
export function spreadOf(sheets: readonly AssessorStanding[], limit: Decimal): Spread | null {
  const totals = sheets.map((sheet) => fractionFromDecimal(sheet.total)).toSorted(compare)
  const [lowest, highest] = [totals[0], totals.at(-1)]
  if (!lowest || !highest || totals.length < 2) return null
  const apart = subtract(highest, lowest)
  return { points: roundedText(apart, 2), tooWide: compare(apart, fractionFromDecimal(limit)) > 0 }
}
