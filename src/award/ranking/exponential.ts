import type { Fraction } from '../units/fraction.ts'
import { compare, fraction } from '../units/fraction.ts'

const DIGITS = 80n
const GUARD_DIGITS = 20n
const SCALE = 10n ** (DIGITS + GUARD_DIGITS)
/** e^-200 is below 10^-86: nothing at this precision. */
const EXPONENT_MAX = fraction(200n)
const HALVINGS = 9n

/**
 * e^-x to 80 decimals, for x of zero or more. Math.exp may differ in its last digit from one machine to the next, and
 * a rank must not hang on that. Taylor series of x/512, then nine squarings.
 */
export function exponentialOfMinus(x: Fraction): Fraction {
  if (compare(x, EXPONENT_MAX) > 0) return fraction(0n)
  const small = (x.numerator * SCALE) / (x.denominator << HALVINGS)
  let [term, result] = [SCALE, 0n]
  for (let step = 1n; term !== 0n; step++) {
    result += term
    term = (-term * small) / (SCALE * step)
  }
  for (let halving = 0n; halving < HALVINGS; halving++) result = (result * result) / SCALE
  return fraction(result / 10n ** GUARD_DIGITS, 10n ** DIGITS)
}
