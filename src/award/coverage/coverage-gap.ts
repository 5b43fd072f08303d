/** How far coverage is from everybody and from a target, and how it moved: in heads and in percentage points. */
import { assert } from '../result.ts'
import type { Decimal } from '../units/decimal.ts'
import { divide, fraction, fractionFromDecimal, multiply, subtract, HUNDRED, type Fraction } from '../units/fraction.ts'

/** Heads that are in the base and not members; below zero where more are members than the base counts. */
export function unprotectedOf(covered: number, eligible: number): number {
  return eligible - covered
}

/** Target less coverage, in percentage points; below zero once the target is passed. */
export function gapPoints(coverage: Fraction, target: Fraction): Fraction {
  return subtract(target, coverage)
}

/** How many more members reach the target on this base, rounded up to whole heads; 0 once it is reached. */
export function membersNeeded(covered: number, eligible: number, targetPercent: Decimal): number {
  const wanted = multiply(fractionFromDecimal(targetPercent), fraction(BigInt(eligible), 100n))
  const heads = (wanted.numerator + wanted.denominator - 1n) / wanted.denominator
  return Math.max(0, Number(heads) - covered)
}

/** Growth in percentage points (55.69 to 68.02 is 12.33) and in percent of what was (22.14); null from nothing. */
export function growthOf(
  before: Fraction,
  now: Fraction,
): { readonly points: Fraction; readonly percent: Fraction | null } {
  const points = subtract(now, before)
  return { points, percent: before.numerator === 0n ? null : multiply(HUNDRED, divide(points, before)) }
}

/** The part of the gap of last year that was closed, in percent; null where the target had been reached already. */
export function gapClosed(before: Fraction, now: Fraction, target: Fraction): Fraction | null {
  const gap = subtract(target, before)
  return gap.numerator <= 0n ? null : multiply(HUNDRED, divide(subtract(now, before), gap))
}

/** How many people a percentage and a count of the unprotected speak about: 34.83 % and 949,000 are of 1,456,191. */
export function impliedBase(unprotected: number, coveredPercent: Decimal): number {
  const open = subtract(HUNDRED, fractionFromDecimal(coveredPercent))
  assert(open.numerator > 0n, 'only a coverage below 100 percent leaves somebody unprotected')
  const base = divide(multiply(fraction(BigInt(unprotected)), HUNDRED), open)
  return Number((2n * base.numerator + base.denominator) / (2n * base.denominator))
}
