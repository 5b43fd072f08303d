/** Whether the numbers of one figure make sense together: what cannot be meant, and what is kept but said. */
import type { Decimal } from '../units/decimal.ts'
import { compare, fraction, fractionFromDecimal, multiply, type Fraction } from '../units/fraction.ts'
import { yearOf } from './as-of.ts'
import {
  computedCoverage,
  contradictsItself,
  exceedsBase,
  percentText,
  type CoverageFigure,
} from './coverage-figure.ts'
import { impliedBase } from './coverage-gap.ts'

type OfPercent = { readonly column: 'coverage_pct' | 'target_pct'; readonly percent: Decimal }

export type FigureFault =
  | { readonly code: 'nothing_printed' }
  | { readonly code: 'columns_swapped'; readonly columns: readonly [string, string] }
  | ({ readonly code: 'count_in_percent_column' | 'share_in_percent_column' } & OfPercent)
  | { readonly code: 'percent_in_count_column'; readonly text: string }

export type FigureConcern =
  | { readonly code: 'base_smaller_than_members'; readonly covered: number; readonly eligible: number }
  | { readonly code: 'percent_contradicts_heads'; readonly published: Decimal; readonly computed: string }
  | { readonly code: 'percent_below_one'; readonly published: Decimal }
  | { readonly code: 'members_look_like_percent'; readonly covered: number }
  | { readonly code: 'unprotected_contradict'; readonly published: number; readonly computed: number }
  /** What base a percentage and a number of unprotected speak about; `stated` where the source names another. */
  | { readonly code: 'base_implied'; readonly implied: number; readonly stated: number | null }
  | { readonly code: 'date_before_year'; readonly asOf: string; readonly year: number }

/** Nobody prints ten times everybody; a number so large in a column of percentages is a number of heads. */
const PERCENT_MAX = 1_000
/** Rounded to a thousand of a hundred thousand, and a little more. */
const APART_MAX = fraction(2n, 100n)

function isOver(text: Decimal | null): boolean {
  return text !== null && Number(text) > PERCENT_MAX
}

/** What cannot be meant, or null. @param contradicts whether its percentage is not what its heads make, where that is known. */
export function figureFault(figure: CoverageFigure, contradicts = contradictsItself(figure)): FigureFault | null {
  const { covered, eligible, publishedPercent: percent, publishedUnprotected, targetPercent: target } = figure
  const all = [covered, eligible, percent, publishedUnprotected, target]
  if (all.every((value) => value === null)) return { code: 'nothing_printed' }
  const computed = computedCoverage(figure)
  // A hundred members of a hundred are no percentage in the wrong column.
  if (percent !== null && Number(percent) === covered && (!computed || contradicts))
    return { code: 'percent_in_count_column', text: String(covered) }
  if (percent !== null && isOver(percent) && (!computed || contradicts))
    return { code: 'count_in_percent_column', column: 'coverage_pct', percent }
  if (target !== null && isOver(target))
    return { code: 'count_in_percent_column', column: 'target_pct', percent: target }
  return percent !== null && contradicts ? againstHeads(figure, percent) : null
}

function againstHeads(figure: CoverageFigure, percent: Decimal): FigureFault | null {
  const turned = { ...figure, covered: figure.eligible, eligible: figure.covered }
  if (computedCoverage(turned) && !contradictsItself(turned))
    return { code: 'columns_swapped', columns: ['active_members', 'eligible'] }
  const computed = computedCoverage(figure)
  const hundredfold = multiply(fractionFromDecimal(percent), fraction(100n))
  return computed && percentText(computed) === percentText(hundredfold)
    ? { code: 'share_in_percent_column', column: 'coverage_pct', percent }
    : null
}

/** What is strange about a figure and kept all the same, each with the numbers that show it. */
export function figureConcerns(
  figure: CoverageFigure,
  contradicts = contradictsItself(figure),
): readonly FigureConcern[] {
  const { covered, eligible, publishedPercent: published } = figure
  const concerns: FigureConcern[] = []
  const computed = contradicts ? computedCoverage(figure) : null
  const isPercentAlone = covered === null || eligible === null
  if (covered !== null && eligible !== null && exceedsBase(figure))
    concerns.push({ code: 'base_smaller_than_members', covered, eligible })
  if (published !== null && computed)
    concerns.push({ code: 'percent_contradicts_heads', published, computed: percentText(computed) })
  if (published !== null && isPercentAlone && Number(published) > 0 && Number(published) < 1)
    concerns.push({ code: 'percent_below_one', published })
  if (covered !== null && covered > 0 && covered <= 100 && eligible !== null && eligible >= 10_000)
    concerns.push({ code: 'members_look_like_percent', covered })
  concerns.push(...unprotectedConcerns(figure))
  if (yearOf(figure.asOf) < figure.year)
    concerns.push({ code: 'date_before_year', asOf: figure.asOf, year: figure.year })
  return concerns
}

function unprotectedConcerns(figure: CoverageFigure): readonly FigureConcern[] {
  const { covered, eligible, publishedPercent: percent, publishedUnprotected: unprotected } = figure
  if (unprotected === null) return []
  if (covered !== null && eligible !== null)
    return isApart(unprotected, eligible - covered)
      ? [{ code: 'unprotected_contradict', published: unprotected, computed: eligible - covered }]
      : []
  if (percent === null || Number(percent) >= 100) return []
  const implied = impliedBase(unprotected, percent)
  return eligible === null || isApart(implied, eligible) ? [{ code: 'base_implied', implied, stated: eligible }] : []
}

/** Two counts of the same that rounding does not explain. */
export function isApart(one: number, other: number): boolean {
  const distance: Fraction = fraction(BigInt(Math.abs(one - other)))
  return compare(distance, multiply(APART_MAX, fraction(BigInt(Math.max(Math.abs(one), Math.abs(other)))))) > 0
}
