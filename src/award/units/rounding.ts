import type { Decimal } from './decimal.ts'
import type { Fraction } from './fraction.ts'
import { fraction } from './fraction.ts'

/** Rounds half up (towards plus infinity) to whole steps of 10^-decimals and gives the count of steps. */
export function roundedSteps(value: Fraction, decimals: number): bigint {
  const doubled = 2n * value.numerator * 10n ** BigInt(decimals) + value.denominator
  const divisor = 2n * value.denominator
  const quotient = doubled / divisor
  return doubled < 0n && quotient * divisor !== doubled ? quotient - 1n : quotient
}

/** Rounds half up and prints exactly that many decimals: 83.425 with two is `83.43`, 80 with two is `80.00`. */
export function roundedText(value: Fraction, decimals: number): string {
  const steps = roundedSteps(value, decimals)
  const digits = (steps < 0n ? -steps : steps).toString().padStart(decimals + 1, '0')
  const unsigned = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return steps < 0n ? `-${unsigned}` : unsigned
}

export function rounded(value: Fraction, decimals: number): Fraction {
  return fraction(roundedSteps(value, decimals), 10n ** BigInt(decimals))
}

/** A number in its one canonical spelling: a decimal where it ends, else `numerator/denominator` in lowest terms. */
export function exactText(value: Fraction): string {
  const decimals = decimalsToTheEnd(value.denominator)
  return decimals === null
    ? `${value.numerator}/${value.denominator}`
    : withoutTrailingZeros(roundedText(value, decimals))
}

/** `83.40` is `83.4`, `80.00` is `80`. */
export function withoutTrailingZeros(text: string): Decimal {
  const decimal = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return decimal === '-0' ? '0' : decimal
}

/** How many decimals the fraction 1/denominator has, or null when it never ends. */
function decimalsToTheEnd(denominator: bigint): number | null {
  let rest = denominator
  let [twos, fives] = [0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? Math.max(twos, fives) : null
}
