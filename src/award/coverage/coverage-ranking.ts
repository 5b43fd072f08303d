/**
 * A ranking of places by coverage exists only inside one base, one segment and one year. Places whose figure stands on
 * another base or on none that is named are shown without a rank, and each says why.
 */
import { compare, type Fraction } from '../units/fraction.ts'
import { mayBeRanked, type CoverageBase } from '../units/coverage-base.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import type { CoverageSegment } from './coverage-segment.ts'

export type Comparison = { readonly base: CoverageBase; readonly segment: CoverageSegment; readonly year: number }

export type RankedFigure = { readonly rank: number; readonly figure: CoverageFigure; readonly coverage: Fraction }

export type UnrankedFigure = {
  readonly figure: CoverageFigure
  readonly reason: 'base_unknown' | 'other_base' | 'other_segment' | 'other_year' | 'no_percentage'
}

export type CoverageRanking = { readonly ranked: readonly RankedFigure[]; readonly unranked: readonly UnrankedFigure[] }

/** Highest coverage first; equal coverage shares a rank and the next rank is skipped. */
export function coverageRanking(figures: readonly CoverageFigure[], over: Comparison): CoverageRanking {
  const unranked: UnrankedFigure[] = []
  const entries: { figure: CoverageFigure; coverage: Fraction }[] = []
  for (const figure of figures) {
    const coverage = statedCoverage(figure)
    const reason = outsideOf(figure, over) ?? (coverage === null ? 'no_percentage' : null)
    if (reason !== null) unranked.push({ figure, reason })
    else if (coverage !== null) entries.push({ figure, coverage })
  }
  const sorted = entries.toSorted(
    (a, b) => compare(b.coverage, a.coverage) || (a.figure.placeCode < b.figure.placeCode ? -1 : 1),
  )
  const ranked: RankedFigure[] = []
  for (const entry of sorted) {
    const before = ranked.at(-1)
    const isEqual = before !== undefined && compare(before.coverage, entry.coverage) === 0
    ranked.push({ ...entry, rank: isEqual ? before.rank : ranked.length + 1 })
  }
  return { ranked, unranked }
}

function outsideOf({ base, segment, year }: CoverageFigure, over: Comparison): UnrankedFigure['reason'] | null {
  if (!mayBeRanked(base)) return 'base_unknown'
  if (base !== over.base) return 'other_base'
  if (segment !== over.segment) return 'other_segment'
  return year === over.year ? null : 'other_year'
}
