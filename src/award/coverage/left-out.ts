/** Why a place has no rank in a comparison, and the figure of it that shows why. */
import { mayBeRanked } from '../units/coverage-base.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import type { Comparison } from './coverage-ranking.ts'
import { standingFigure, standingOfYears, type Choice } from './standing-figure.ts'

type Identified = CoverageFigure & { readonly id: string }

export type LeftOut<Figure> =
  | {
      /** In this order: it speaks for the year and counts something else; it speaks for another year; of a part of all; it has heads alone; only a target. */
      readonly because: 'base_unknown' | 'other_base' | 'other_year' | 'other_segment' | 'no_percentage' | 'only_target'
      readonly figure: Figure
    }
  | { readonly because: 'no_figure'; readonly figure: null }

/**
 * @param figures of one place that has no rank in the comparison.
 * @param over null where nothing at all can be compared.
 */
export function leftOut<Figure extends Identified>(
  figures: readonly Figure[],
  choices: readonly Choice[],
  over: Comparison | null,
): LeftOut<Figure> {
  const segment = over?.segment ?? 'ALL'
  const stated = figures.filter((figure) => statedCoverage(figure) !== null)
  const ofSegment = stated.filter((figure) => figure.segment === segment)
  const inYear = ofSegment.filter(({ year }) => over === null || year === over.year)
  const standing = over === null ? newestOf(inYear, choices) : standingFigure(inYear, choices)
  if (standing) return { because: mayBeRanked(standing.base) ? 'other_base' : 'base_unknown', figure: standing }
  const older = newestOf(ofSegment, choices)
  if (older) return { because: 'other_year', figure: older }
  const part = newestOf(stated, choices)
  if (part) return { because: 'other_segment', figure: part }
  const counted = figures.findLast(({ covered, publishedUnprotected }) => (covered ?? publishedUnprotected) !== null)
  if (counted) return { because: 'no_percentage', figure: counted }
  const aimed = figures.findLast(({ targetPercent }) => targetPercent !== null)
  return aimed ? { because: 'only_target', figure: aimed } : { because: 'no_figure', figure: null }
}

function newestOf<Figure extends Identified>(figures: readonly Figure[], choices: readonly Choice[]): Figure | null {
  return standingOfYears(figures, choices).at(-1) ?? null
}
