/** Heads behind a figure: as its source prints them, or as they follow from what it prints. Whoever shows them says which. */
import { divide, fraction, fractionFromDecimal, multiply } from '../units/fraction.ts'
import { roundedSteps } from '../units/rounding.ts'
import type { CoverageFigure } from './coverage-figure.ts'
import { impliedBase } from './coverage-gap.ts'

export type Heads = {
  readonly covered: number
  readonly eligible: number
  /** What the source does not print and follows from the rest; null where it prints both. */
  readonly implied: 'covered' | 'eligible' | null
}

/**
 * A percentage and the number of the unprotected make the base (34.83 % and 949,000 are of 1,456,191), and so do a
 * percentage and the members (261,814 are 41.84 % of 625,750); a base and a percentage make the members. Null where a
 * source prints too little for any of them.
 */
export function impliedHeads(figure: CoverageFigure): Heads | null {
  const { covered, eligible, publishedPercent, publishedUnprotected } = figure
  if (covered !== null && eligible !== null) return { covered, eligible, implied: null }
  if (publishedPercent === null) return null
  if (eligible !== null) {
    const members = multiply(fractionFromDecimal(publishedPercent), fraction(BigInt(eligible), 100n))
    return { covered: Number(roundedSteps(members, 0)), eligible, implied: 'covered' }
  }
  if (covered !== null) {
    if (covered === 0 || Number(publishedPercent) === 0) return null
    const base = divide(fraction(BigInt(covered), 1n), fractionFromDecimal(publishedPercent))
    return { covered, eligible: Number(roundedSteps(multiply(base, fraction(100n)), 0)), implied: 'eligible' }
  }
  if (publishedUnprotected === null || Number(publishedPercent) >= 100) return null
  const base = impliedBase(publishedUnprotected, publishedPercent)
  return { covered: base - publishedUnprotected, eligible: base, implied: 'eligible' }
}
