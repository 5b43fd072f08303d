import type { Band, ValueFunction } from '../rulebook/rulebook.ts'
import type { Decimal } from '../units/decimal.ts'
import type { Fraction } from '../units/fraction.ts'
import { add, clipped, compare, divide, fraction, fractionFromDecimal, HUNDRED } from '../units/fraction.ts'
import { multiply, subtract, ZERO } from '../units/fraction.ts'
import { rounded } from '../units/rounding.ts'
import { exponentialOfMinus } from './exponential.ts'

const POINTS_DECIMALS = 4
const ONE = fraction(1n)

/** Points of an indicator value: 0 to 100, rounded half up to four decimals straight away. */
export function indicatorPoints(rule: ValueFunction, value: Fraction): Fraction {
  return rounded(clipped(rawPoints(rule, value), ZERO, HUNDRED), POINTS_DECIMALS)
}

function rawPoints(rule: ValueFunction, value: Fraction): Fraction {
  switch (rule.kind) {
    case 'linear':
      return share(value, fractionFromDecimal(rule.low), fractionFromDecimal(rule.high))
    case 'target':
      return share(value, ZERO, fractionFromDecimal(rule.target))
    case 'bands':
      return bandPoints(rule.bands, value)
    case 'piecewise':
      return piecewisePoints(rule.points, value)
    case 'saturation':
      return saturationPoints(value, fractionFromDecimal(rule.rate), fractionFromDecimal(rule.cap))
  }
}

/** 100 x (value - low) / (high - low); high below low means that less is better. */
function share(value: Fraction, low: Fraction, high: Fraction): Fraction {
  return multiply(HUNDRED, divide(subtract(value, low), subtract(high, low)))
}

/** The points of the last band that begins at or below the value; none before the first. */
function bandPoints(bands: readonly Band[], value: Fraction): Fraction {
  const band = bands.findLast(({ from }) => compare(fractionFromDecimal(from), value) <= 0)
  return band ? fractionFromDecimal(band.points) : ZERO
}

/** Straight lines between the points; flat before the first and after the last. */
function piecewisePoints(points: readonly (readonly [Decimal, Decimal])[], value: Fraction): Fraction {
  const corners = points.map(([x, y]) => ({ x: fractionFromDecimal(x), y: fractionFromDecimal(y) }))
  const next = corners.findIndex((corner) => compare(corner.x, value) > 0)
  const left = next === -1 ? corners.at(-1) : corners[next - 1]
  const right = corners[next]
  if (!left || !right) return (left ?? right)?.y ?? ZERO
  const part = divide(subtract(value, left.x), subtract(right.x, left.x))
  return add(left.y, multiply(part, subtract(right.y, left.y)))
}

/** 100 x (1 - e^-rate*value) / (1 - e^-rate*cap): steep at first, full at the cap. */
function saturationPoints(value: Fraction, rate: Fraction, cap: Fraction): Fraction {
  if (compare(value, ZERO) <= 0) return ZERO
  if (compare(value, cap) >= 0) return HUNDRED
  const reached = subtract(ONE, exponentialOfMinus(multiply(rate, value)))
  const full = subtract(ONE, exponentialOfMinus(multiply(rate, cap)))
  return multiply(HUNDRED, divide(reached, full))
}
