/** Of figures that speak for one place, segment and year, the one that counts. */
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'

type Identified = CoverageFigure & { readonly id: string }
export type Choice = Pick<CoverageFigure, 'placeCode' | 'segment' | 'year'> & { readonly figure: string }

/**
 * The figure that was chosen with a reason; without a choice the newest with a named base; else the newest. A choice of
 * a figure that is no longer there holds no more.
 * @param figures of one place, segment and year.
 */
export function standingFigure<Figure extends Identified>(
  figures: readonly Figure[],
  choices: readonly Choice[],
): Figure | null {
  const chosen = figures.find((figure) => isChosen(figure, choices))
  return chosen ?? newest(figures.filter(({ base }) => base !== 'UNKNOWN')) ?? newest(figures)
}

/** Whether somebody chose this figure, with a reason, over others of its place, segment and year. */
export function isChosen({ id, placeCode, segment, year }: Identified, choices: readonly Choice[]): boolean {
  return choices.some(
    (choice) =>
      choice.figure === id && choice.placeCode === placeCode && choice.segment === segment && choice.year === year,
  )
}

/** Of each year the figure that counts, in the order of years. @param figures of one place and segment. */
export function standingOfYears<Figure extends Identified>(
  figures: readonly Figure[],
  choices: readonly Choice[],
): readonly Figure[] {
  const byYear = Map.groupBy(figures, ({ year }) => year)
  return [...byYear.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((year) => standingFigure(byYear.get(year) ?? [], choices) ?? [])
}

/** What a place is shown with where there is room for one figure: of all workers and of the newest year, or null. */
export function newestStanding<Figure extends Identified>(
  figures: readonly Figure[],
  choices: readonly Choice[],
): Figure | null {
  const whole = figures.filter((figure) => figure.segment === 'ALL' && statedCoverage(figure) !== null)
  return standingOfYears(whole, choices).at(-1) ?? null
}

/** The last of equals: whoever lists figures lists them in a settled order. */
function newest<Figure extends Identified>(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>(
    (best, figure) => (best === null || figure.asOf >= best.asOf ? figure : best),
    null,
  )
}
