/** What places can be compared by: one base, one segment, one year at a time, and which figure of a place then stands. */
import { mayBeRanked } from '../units/coverage-base.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import type { Comparison } from './coverage-ranking.ts'
import { standingFigure } from './standing-figure.ts'

type Figure = CoverageFigure & { readonly id: string }
type Choices = Parameters<typeof standingFigure>[1]

export type PossibleComparison = Comparison & { readonly places: number }

/** The one that holds most places first, then the newest; none over an unknown base. */
export function comparisonsIn(figures: readonly CoverageFigure[]): readonly PossibleComparison[] {
  const placesBy = new Map<string, { readonly over: Comparison; readonly places: Set<string> }>()
  for (const figure of figures) {
    if (!mayBeRanked(figure.base) || statedCoverage(figure) === null) continue
    const { base, segment, year } = figure
    const key = comparisonKey({ base, segment, year })
    const known = placesBy.get(key) ?? { over: { base, segment, year }, places: new Set() }
    known.places.add(figure.placeCode)
    placesBy.set(key, known)
  }
  return [...placesBy.entries()]
    .map(([key, { over, places }]) => ({ key, ...over, places: places.size }))
    .toSorted((a, b) => b.places - a.places || b.year - a.year || (a.key < b.key ? -1 : 1))
    .map(({ base, segment, year, places }) => ({ base, segment, year, places }))
}

/** `2024~ALL~ELIGIBLE_AGENCY`: how an address names a comparison. */
export function comparisonKey({ base, segment, year }: Comparison): string {
  return `${year}~${segment}~${base}`
}

/** `other_base`: the place has a figure for this segment and year, but it counts something else. */
export type Compared<One> = { readonly figure: One; readonly is: 'comparable' | 'other_base' }

/**
 * Of each place the figure that stands in the comparison. Where somebody chose among contradicting figures the choice
 * holds, even if it takes the place out of the comparison; else a figure on the base goes before one on another.
 */
export function comparedPlaces<One extends Figure>(
  figures: readonly One[],
  choices: Choices,
  over: Comparison,
): ReadonlyMap<string, Compared<One>> {
  const inYear = figures.filter(
    (figure) => figure.segment === over.segment && figure.year === over.year && statedCoverage(figure) !== null,
  )
  const compared = new Map<string, Compared<One>>()
  for (const [place, own = []] of Object.entries(Object.groupBy(inYear, ({ placeCode }) => placeCode))) {
    const chosen = choices.some(({ figure }) => own.some(({ id }) => id === figure))
    const onBase = own.filter(({ base }) => base === over.base)
    const figure = standingFigure(chosen || onBase.length === 0 ? own : onBase, choices)
    if (figure) compared.set(place, { figure, is: figure.base === over.base ? 'comparable' : 'other_base' })
  }
  return compared
}
