/** Why sources that speak of the same place, segment and year do not agree: which percentages, over which bases. */
import type { Decimal } from '../units/decimal.ts'
import { compare, subtract, type Fraction } from '../units/fraction.ts'
import type { CoverageBase } from '../units/coverage-base.ts'
import { percentText, statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import { impliedBase } from './coverage-gap.ts'
import { isApart } from './figure-sense.ts'

export type CoverageContradiction =
  /** From the least to the most anybody says. */
  | {
      readonly code: 'coverage_differs'
      readonly least: string
      readonly most: string
      readonly points: string
      readonly bases: readonly CoverageBase[]
    }
  /** One source counts unprotected people of one base; another source prints a base that is not it. */
  | {
      readonly code: 'implied_base_differs'
      readonly unprotected: number
      readonly percent: Decimal
      readonly implied: number
      readonly printed: number
    }
  | { readonly code: 'printed_bases_differ'; readonly least: number; readonly most: number }

/** @param figures of one place, segment and year; fewer than two contradict nobody. */
export function contradictionsIn(figures: readonly CoverageFigure[]): readonly CoverageContradiction[] {
  return [...ofCoverage(figures), ...ofImpliedBases(figures), ...ofPrintedBases(figures)]
}

function ofCoverage(figures: readonly CoverageFigure[]): readonly CoverageContradiction[] {
  const stated = figures.flatMap((figure) => {
    const coverage = statedCoverage(figure)
    return coverage === null ? [] : [{ figure, coverage }]
  })
  const sorted = stated.toSorted((one, other) => compare(one.coverage, other.coverage))
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most) return []
  const points: Fraction = subtract(most.coverage, least.coverage)
  if (percentText(points) === '0.00') return []
  const bases = [...new Set(stated.map(({ figure }) => figure.base))].toSorted()
  return [
    {
      code: 'coverage_differs',
      least: percentText(least.coverage),
      most: percentText(most.coverage),
      points: percentText(points),
      bases,
    },
  ]
}

function ofImpliedBases(figures: readonly CoverageFigure[]): readonly CoverageContradiction[] {
  const printed = [...new Set(figures.flatMap(({ eligible }) => (eligible === null ? [] : [eligible])))]
  return figures.flatMap(({ publishedPercent: percent, publishedUnprotected: unprotected }) => {
    if (percent === null || unprotected === null || Number(percent) >= 100) return []
    const implied = impliedBase(unprotected, percent)
    return printed
      .filter((base) => isApart(base, implied))
      .map((base) => ({ code: 'implied_base_differs', unprotected, percent, implied, printed: base }) as const)
  })
}

function ofPrintedBases(figures: readonly CoverageFigure[]): readonly CoverageContradiction[] {
  const printed = figures.flatMap(({ eligible }) => (eligible === null ? [] : [eligible]))
  const [least, most] = [Math.min(...printed), Math.max(...printed)]
  return printed.length > 1 && isApart(least, most) ? [{ code: 'printed_bases_differ', least, most }] : []
}
