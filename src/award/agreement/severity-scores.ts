import { compareCodePoints } from '../canonical/code-points.ts'
import { type Cell, leastSquaresSeverities, type SeverityRefusal, shrunkenSeverities } from '../ranking/severity.ts'
import type { Result } from '../result.ts'
import { accept } from '../result.ts'
import { SHEETS_TO_TRIM } from '../rulebook/rulebook.ts'
import type { Fraction } from '../units/fraction.ts'
import { compare, mean, subtract, ZERO } from '../units/fraction.ts'

export const SEVERITY_METHODS = ['mean', 'trimmed', 'adjusted', 'leastsquares'] as const
export type SeverityMethod = (typeof SEVERITY_METHODS)[number]

export type SeverityScores = {
  /** In the unit of the marks, exactly. */
  readonly candidates: ReadonlyMap<string, Fraction>
  /** Above zero is lenient, in the unit of the marks. */
  readonly assessors: ReadonlyMap<string, Fraction>
}

/**
 * What candidates get and how severe assessors are, by one of four ways to look at the same marks.
 * `mean`, and `trimmed` without the highest and the lowest of at least five: nothing is corrected; an assessor's severity is
 * how far on average they stand from the mean of those they marked. `leastsquares` takes fitted severities off each mark,
 * `adjusted` the believed part of them. The last two are refused where the marks fall into pieces that nobody joins.
 */
export function severityScores(
  cells: readonly Cell[],
  method: SeverityMethod,
): Result<SeverityScores, SeverityRefusal> {
  if (cells.length === 0) return accept({ candidates: new Map(), assessors: new Map() })
  switch (method) {
    case 'mean':
      return accept({ candidates: scoresOf(cells, mean), assessors: distances(cells) })
    case 'trimmed':
      return accept({ candidates: scoresOf(cells, trimmedMean), assessors: distances(cells) })
    case 'leastsquares': {
      const fitted = leastSquaresSeverities(cells)
      return fitted.ok ? accept(corrected(cells, fitted.value)) : fitted
    }
    case 'adjusted': {
      const shrunken = shrunkenSeverities(cells)
      return shrunken.ok ? accept(corrected(cells, shrunken.value.byAssessor)) : shrunken
    }
  }
}

function corrected(cells: readonly Cell[], assessors: ReadonlyMap<string, Fraction>): SeverityScores {
  const fair = cells.map((cell) => ({ ...cell, total: subtract(cell.total, assessors.get(cell.assessor) ?? ZERO) }))
  return { candidates: scoresOf(fair, mean), assessors }
}

type Middle = (totals: readonly Fraction[]) => Fraction

function scoresOf(cells: readonly Cell[], middle: Middle): ReadonlyMap<string, Fraction> {
  return grouped(cells, (cell) => cell.candidate, middle)
}

function distances(cells: readonly Cell[]): ReadonlyMap<string, Fraction> {
  const scores = scoresOf(cells, mean)
  const apart = cells.map((cell) => ({ ...cell, total: subtract(cell.total, scores.get(cell.candidate) ?? ZERO) }))
  return grouped(apart, (cell) => cell.assessor, mean)
}

function grouped(cells: readonly Cell[], idOf: (cell: Cell) => string, middle: Middle): ReadonlyMap<string, Fraction> {
  const groups = [...Map.groupBy(cells, idOf)].toSorted(([a], [b]) => compareCodePoints(a, b))
  return new Map(groups.map(([id, own]) => [id, middle(own.map(({ total }) => total))]))
}

function trimmedMean(totals: readonly Fraction[]): Fraction {
  return mean(totals.length < SHEETS_TO_TRIM ? totals : totals.toSorted(compare).slice(1, -1))
}
