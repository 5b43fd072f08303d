/**
 * Every figure of one place and segment over time, each on its own base. A line joins figures of one base alone, one a
 * year; what contradicts it stands beside, and a figure whose base is not named is joined to nothing.
 */
import { COVERAGE_BASES, type CoverageBase } from '../units/coverage-base.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import { coverageTrend } from './coverage-trend.ts'
import { standingOfYears, type Choice } from './standing-figure.ts'
import type { Fraction } from '../units/fraction.ts'

/**
 * How a figure hangs together with others of its base: `first` of a line, `joined` to the one before it, cut off from it
 * because the denominator jumped, `beside` the one that counts for its base and year, or on no base that is named.
 */
export type CourseTie = 'first' | 'joined' | 'denominator_jumped' | 'beside' | 'base_unknown'

export type CourseMark<Figure> = { readonly figure: Figure; readonly coverage: Fraction; readonly tie: CourseTie }

export type BaseCourse<Figure> = {
  readonly base: CoverageBase
  /** Marks that one line joins; the next begins where the denominator jumped. */
  readonly lines: readonly (readonly CourseMark<Figure>[])[]
  readonly alone: readonly CourseMark<Figure>[]
}

/** @param figures of one place and one segment; those without a percentage are left out. */
export function coverageCourse<Figure extends CoverageFigure & { readonly id: string }>(
  figures: readonly Figure[],
  choices: readonly Choice[],
): readonly BaseCourse<Figure>[] {
  const byBase = Map.groupBy(
    figures.filter((figure) => statedCoverage(figure) !== null),
    ({ base }) => base,
  )
  return COVERAGE_BASES.flatMap((base) => {
    const own = byBase.get(base)
    return own ? [{ base, ...(base === 'UNKNOWN' ? allAlone(own) : joined(own, choices)) }] : []
  })
}

type Marks<Figure> = Omit<BaseCourse<Figure>, 'base'>

function allAlone<Figure extends CoverageFigure>(figures: readonly Figure[]): Marks<Figure> {
  return { lines: [], alone: figures.flatMap((figure) => markOf(figure, 'base_unknown')) }
}

function joined<Figure extends CoverageFigure & { readonly id: string }>(
  figures: readonly Figure[],
  choices: readonly Choice[],
): Marks<Figure> {
  const standing = standingOfYears(figures, choices)
  const lines = coverageTrend(standing).map(({ points }, line) =>
    points.map(({ figure, coverage }, at) => ({ figure, coverage, tie: tieOf(line, at) })),
  )
  const others = figures.filter((figure) => !standing.includes(figure))
  return { lines, alone: others.flatMap((figure) => markOf(figure, 'beside')) }
}

function tieOf(line: number, at: number): CourseTie {
  if (at > 0) return 'joined'
  return line > 0 ? 'denominator_jumped' : 'first'
}

function markOf<Figure extends CoverageFigure>(figure: Figure, tie: CourseTie): readonly CourseMark<Figure>[] {
  const coverage = statedCoverage(figure)
  return coverage === null ? [] : [{ figure, coverage, tie }]
}
