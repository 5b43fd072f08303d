import { compareCodePoints } from '../canonical/code-points.ts'
import type { Category, Criterion } from '../rulebook/rulebook.ts'
import { indicatorCriteria, panelCriteria } from '../rulebook/rulebook.ts'
import type { Fraction } from '../units/fraction.ts'
import { add, divide, fractionFromDecimal, HUNDRED, mean, multiply, subtract, sum, ZERO } from '../units/fraction.ts'
import type { GivenIndicator, Unranked } from './contest.ts'
import type { PanelScale, TotalledSheet } from './panel-part.ts'
import { keptSheets, meanPoints, meanTotal } from './panel-part.ts'
import type { Severities } from './severity.ts'
import { indicatorPoints } from './value-function.ts'

/** A candidate with everything computed and nothing rounded. */
export type ScoredCandidate = {
  readonly candidate: string
  readonly total: Fraction
  /** Exact points by criterion, in the order of the rulebook. */
  readonly points: readonly Fraction[]
  readonly sheets: readonly TotalledSheet[]
  readonly dropped: ReadonlySet<TotalledSheet>
  /** What severity adds to the total, or null in a category that is not adjusted. */
  readonly adjustment: Fraction | null
}

/** What is known of one candidate before anything is computed. */
export type CandidateFile = {
  readonly candidate: string
  readonly sheets: readonly TotalledSheet[]
  readonly indicators: ReadonlyMap<string, GivenIndicator>
}

/** Why this candidate gets no rank, or null. */
export function unrankedReason(file: CandidateFile, category: Category): Unranked | null {
  const { candidate } = file
  if (panelCriteria(category).length > 0 && file.sheets.length === 0) {
    return { candidate, reason: 'no_counted_sheet', indicators: [] }
  }
  const needed = new Set(indicatorCriteria(category).map(({ indicator }) => indicator))
  const missing = [...needed].filter((indicator) => !file.indicators.has(indicator))
  return missing.length > 0 ? { candidate, reason: 'indicator_missing', indicators: missing } : null
}

/** Total = (panel part + sum of weight x indicator points) / 100, exactly. */
export function scoredCandidate(
  file: CandidateFile,
  category: Category,
  scale: PanelScale,
  severities: Severities | null,
): ScoredCandidate {
  const { kept, dropped } = keptSheets(file.sheets, category.aggregation)
  const points = criterionPoints(file, category, kept)
  const raw = kept.length > 0 ? meanTotal(kept, scale) : ZERO
  const indicatorPart = sum(
    category.criteria.map((each, index) => (each.source === 'indicator' ? weighted(each, points[index]) : ZERO)),
  )
  const adjustment = severities && adjustmentOf(kept, severities)
  const total = add(divide(add(raw, indicatorPart), HUNDRED), adjustment ?? ZERO)
  const sheets = file.sheets.toSorted((a, b) => compareCodePoints(a.assessor, b.assessor))
  return { candidate: file.candidate, total, points, sheets, dropped: new Set(dropped), adjustment }
}

function criterionPoints(
  { indicators }: CandidateFile,
  category: Category,
  kept: readonly TotalledSheet[],
): readonly Fraction[] {
  let nth = 0
  return category.criteria.map((criterion) => {
    if (criterion.source === 'panel') return meanPoints(kept, nth++, criterion.scaleMax)
    const given = indicators.get(criterion.indicator)
    return given ? indicatorPoints(criterion.valueFunction, given.value) : ZERO
  })
}

function weighted({ weight }: Criterion, points: Fraction | undefined): Fraction {
  return multiply(fractionFromDecimal(weight), points ?? ZERO)
}

/** What one criterion gives to the total: weight x points / 100. */
export function contribution(criterion: Criterion, points: Fraction): Fraction {
  return divide(weighted(criterion, points), HUNDRED)
}

/** Lenient assessors (severity above zero) lower the total of whom they saw, strict ones lift it. */
function adjustmentOf(sheets: readonly TotalledSheet[], { byAssessor }: Severities): Fraction {
  if (sheets.length === 0) return ZERO
  const severity = mean(sheets.map(({ assessor }) => byAssessor.get(assessor) ?? ZERO))
  return subtract(ZERO, severity)
}
