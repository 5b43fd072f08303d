/** How many more members reach a target by a date, and what members that are added do to coverage. */
import { type ContributionMonth, monthsBetween } from '../programmes/contribution-month.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Decimal } from '../units/decimal.ts'
import { fraction, fractionFromDecimal, multiply, subtract, type Fraction, HUNDRED } from '../units/fraction.ts'
import { computedCoverage } from './coverage-figure.ts'
import { gapPoints, membersNeeded } from './coverage-gap.ts'

export type WhatIfQuestion = {
  /** Members and workers on one base, in heads. */
  readonly covered: number
  readonly eligible: number
  readonly targetPercent: Decimal
  /** The first and the last month in which members join. */
  readonly from: ContributionMonth
  readonly until: ContributionMonth
  /** Which part of those who join work without a wage, in percent: 0 to 100. */
  readonly informalPercent: number
}

export type Joining = { readonly needed: number; readonly perMonth: number }

export type WhatIf = Joining & {
  readonly months: number
  readonly coverage: Fraction
  /** Percentage points; below zero once the target is passed. */
  readonly gapPoints: Fraction
  readonly unprotected: number
  /** Wage earners (PU) and members without a wage (BPU); together exactly what is needed. */
  readonly formal: Joining
  readonly informal: Joining
}

export type WhatIfRefusal = { readonly code: 'what_if_no_base' } | { readonly code: 'what_if_months_backwards' }

export function whatIf(asked: WhatIfQuestion): Result<WhatIf, WhatIfRefusal> {
  const { covered, eligible, targetPercent, from, until, informalPercent } = asked
  const coverage = computedCoverage({ covered, eligible })
  if (coverage === null) return refuse({ code: 'what_if_no_base' })
  const months = monthsBetween(from, until) + 1
  if (months < 1) return refuse({ code: 'what_if_months_backwards' })
  const needed = membersNeeded(covered, eligible, targetPercent)
  const informal = Math.round((needed * informalPercent) / 100)
  return accept({
    ...joining(needed, months),
    months,
    coverage,
    gapPoints: gapPoints(coverage, fractionFromDecimal(targetPercent)),
    unprotected: eligible - covered,
    formal: joining(needed - informal, months),
    informal: joining(informal, months),
  })
}

/** Rounded up: who falls short by one each month misses the target. */
function joining(needed: number, months: number): Joining {
  return { needed, perMonth: Math.ceil(needed / months) }
}

/** What heads that are added do to coverage, in percentage points. */
export function pointsOfHeads(heads: number, eligible: number): Fraction {
  return multiply(HUNDRED, fraction(BigInt(heads), BigInt(eligible)))
}

export type CoverageEffect = {
  readonly before: Fraction
  /** In the month with most heads, and in the last month of the year: who is no longer paid for is no member. */
  readonly atPeak: Fraction
  readonly atEnd: Fraction
  readonly pointsAtPeak: Fraction
  readonly pointsAtEnd: Fraction
}

/** @param heads that a plan pays for in its month with most of them, and in December of its year. */
export function coverageEffect(
  { covered, eligible }: { readonly covered: number; readonly eligible: number },
  heads: { readonly atPeak: number; readonly atEnd: number },
): CoverageEffect | null {
  const before = computedCoverage({ covered, eligible })
  const atPeak = computedCoverage({ covered: covered + heads.atPeak, eligible })
  const atEnd = computedCoverage({ covered: covered + heads.atEnd, eligible })
  if (!before || !atPeak || !atEnd) return null
  return { before, atPeak, atEnd, pointsAtPeak: subtract(atPeak, before), pointsAtEnd: subtract(atEnd, before) }
}
