/**
 * A published coverage figure with all it takes to be understood: place, segment, both heads, what the denominator
 * counts, when, who says so and where. What a source does not print stays null; nothing is filled in and nothing is cut
 * to a hundred, for more members than the base has is a finding and not a fault.
 */
import type { Decimal } from '../units/decimal.ts'
import { fraction, fractionFromDecimal, multiply, subtract, HUNDRED, type Fraction } from '../units/fraction.ts'
import { compare } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import type { AsOf } from './as-of.ts'
import type { CoverageBase } from '../units/coverage-base.ts'
import type { CoverageSegment } from './coverage-segment.ts'

export type CoverageFigure = {
  readonly placeCode: string
  readonly segment: CoverageSegment
  /** The year the figure speaks for; a figure of March may be published for the year before. */
  readonly year: number
  readonly asOf: AsOf
  /** Members, in heads. */
  readonly covered: number | null
  /** The denominator, in heads. */
  readonly eligible: number | null
  readonly base: CoverageBase
  /** As printed, in percent. */
  readonly publishedPercent: Decimal | null
  /** As printed, in heads. */
  readonly publishedUnprotected: number | null
  /** The target the same source names for the place, in percent. */
  readonly targetPercent: Decimal | null
  readonly publisher: string
  /** Address of the page, or the name of the paper. */
  readonly source: string
  readonly note: string
}

/** Covered of eligible in percent, exactly; null where the source does not print both, or counts nobody. */
export function computedCoverage({ covered, eligible }: Pick<CoverageFigure, 'covered' | 'eligible'>): Fraction | null {
  if (covered === null || eligible === null || eligible === 0) return null
  return multiply(HUNDRED, fraction(BigInt(covered), BigInt(eligible)))
}

/** What stands for the place: its own heads where both are known, else the percentage as printed. */
export function statedCoverage(figure: CoverageFigure): Fraction | null {
  const computed = computedCoverage(figure)
  if (computed) return computed
  return figure.publishedPercent === null ? null : fractionFromDecimal(figure.publishedPercent)
}

/** Percent with two decimals and a point, half up: `53.43`. */
export function percentText(percent: Fraction): string {
  return roundedText(percent, 2)
}

/** Print rounds to two decimals and sometimes cuts; what differs by more than this is another figure. */
const PRINTED_APART_MAX = fraction(6n, 100n)

/** Whether the percentage in print is not what the heads in print make. */
export function contradictsItself(figure: CoverageFigure): boolean {
  const computed = computedCoverage(figure)
  if (computed === null || figure.publishedPercent === null) return false
  const apart = subtract(computed, fractionFromDecimal(figure.publishedPercent))
  const distance = apart.numerator < 0n ? { ...apart, numerator: -apart.numerator } : apart
  return compare(distance, PRINTED_APART_MAX) > 0
}

/** More members than the base has people: kept as it is, and said. */
export function exceedsBase({ covered, eligible }: Pick<CoverageFigure, 'covered' | 'eligible'>): boolean {
  return covered !== null && eligible !== null && covered > eligible
}
