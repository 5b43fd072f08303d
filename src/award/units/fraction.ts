import { assert } from '../result.ts'
import type { Decimal } from './decimal.ts'
import { decimalsOf } from './decimal.ts'

/** An exact number, always in lowest terms with a positive denominator, so equal fractions have equal parts. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  assert(denominator !== 0n, 'a fraction never divides by zero')
  const divisor = greatestCommonDivisor(numerator, denominator)
  const signed = denominator < 0n ? -divisor : divisor
  return { numerator: numerator / signed, denominator: denominator / signed }
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n }
export const HUNDRED: Fraction = { numerator: 100n, denominator: 1n }

export function fractionFromDecimal(decimal: Decimal): Fraction {
  return fraction(BigInt(decimal.replace('.', '')), 10n ** BigInt(decimalsOf(decimal)))
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO)
}

export function mean(values: readonly Fraction[]): Fraction {
  assert(values.length > 0, 'a mean needs at least one value')
  return divide(sum(values), fraction(BigInt(values.length)))
}

/** Below zero when a is smaller, above zero when a is greater, 0 when they are the same number. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : Number(left > right)
}

/** The value, or the nearer end of the interval. */
export function clipped(value: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compare(value, low) < 0) return low
  return compare(value, high) > 0 ? high : value
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b
}
