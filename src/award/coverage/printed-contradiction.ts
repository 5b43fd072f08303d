/** Where a figure in print is not what its own parts make: the software says so beside the figure, and keeps both. */
import type { Decimal } from '../units/decimal.ts'
import { decimalsOf } from '../units/decimal.ts'
import {
  compare,
  fraction,
  fractionFromDecimal,
  multiply,
  subtract,
  HUNDRED,
  type Fraction,
} from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import { LOWEST_PACKAGE } from '../programmes/bpu-contribution.ts'

export type PrintedContradiction =
  /** The heads make another percentage than the one in print. */
  | { readonly code: 'percent_differs'; readonly computed: string; readonly published: Decimal }
  /** The percentage was cut where it should have been rounded: 150.87 printed as 150. */
  | { readonly code: 'percent_cut'; readonly computed: string; readonly published: Decimal }
  /** What is called unprotected is the whole base: only so is the percentage in print right. */
  | {
      readonly code: 'unprotected_is_base'
      readonly asBase: string
      readonly asUnprotected: string
      readonly published: Decimal
    }
  /** A number of heads is not the one its parts make; it may be another number of the same page that slipped in. */
  | {
      readonly code: 'heads_differ'
      readonly computed: number
      readonly published: number
      readonly repeats: 'contribution' | null
    }

/** Print that is this near, in points, was rounded somewhere on its way. */
const NEAR = fraction(6n, 100n)

/** Members of a base against the percentage in print; null where they agree as far as it is printed. */
export function percentContradiction(covered: number, base: number, published: Decimal): PrintedContradiction | null {
  const exact = percentOf(covered, base)
  const places = decimalsOf(published)
  if (compare(fractionFromDecimal(roundedText(exact, places)), fractionFromDecimal(published)) === 0) return null
  const computed = roundedText(exact, 2)
  if (compare(cut(exact, places), fractionFromDecimal(published)) === 0)
    return { code: 'percent_cut', computed, published }
  return isNear(exact, published) ? null : { code: 'percent_differs', computed, published }
}

/** Members and "unprotected" heads of one page against its percentage: which of the two readings it was made with. */
export function unprotectedContradiction(
  covered: number,
  unprotected: number,
  published: Decimal,
): PrintedContradiction | null {
  const asUnprotected = percentOf(covered, covered + unprotected)
  if (isNear(asUnprotected, published)) return null
  const asBase = percentOf(covered, unprotected)
  const texts = { asBase: roundedText(asBase, 2), asUnprotected: roundedText(asUnprotected, 2), published }
  if (isNear(asBase, published)) return { code: 'unprotected_is_base', ...texts }
  return { code: 'percent_differs', computed: texts.asUnprotected, published }
}

/** Heads in print against what their parts sum to. */
export function sumContradiction(parts: readonly number[], published: number): PrintedContradiction | null {
  return headsContradiction(
    parts.reduce((sum, part) => sum + part, 0),
    published,
  )
}

/** Heads that a gap in points stands for, on a base, against those in print. */
export function gapContradiction(base: number, points: Fraction, published: number): PrintedContradiction | null {
  return headsContradiction(headsOfPoints(base, points), published)
}

/** 206,000 workers and 3.37 points are 6,942 heads; half a head rounds up. */
export function headsOfPoints(base: number, points: Fraction): number {
  return Number(roundedText(multiply(points, fraction(BigInt(base), 100n)), 0))
}

function headsContradiction(computed: number, published: number): PrintedContradiction | null {
  if (computed === published) return null
  return { code: 'heads_differ', computed, published, repeats: published === LOWEST_PACKAGE ? 'contribution' : null }
}

function percentOf(part: number, whole: number): Fraction {
  return multiply(HUNDRED, fraction(BigInt(part), BigInt(whole)))
}

/** The digits that are printed, and nothing made of those that are not. */
function cut({ numerator, denominator }: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places)
  return fraction((numerator * scale) / denominator, scale)
}

function isNear(exact: Fraction, published: Decimal): boolean {
  const apart = subtract(exact, fractionFromDecimal(published))
  const distance = apart.numerator < 0n ? { ...apart, numerator: -apart.numerator } : apart
  return compare(distance, NEAR) <= 0
}
