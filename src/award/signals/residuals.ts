import type { Ratings } from '../agreement/ratings.ts'
import { average, total } from '../agreement/sums.ts'
import { inverse } from './inverse.ts'
import { dot, explainedShares, withMoreDirections, withoutDirections } from './projection.ts'

/** What a rating is more or less than unit and rater explain. */
export type Residual = {
  readonly unit: number
  readonly rater: number
  readonly residual: number
  /** How much of this rating its own fit explains: 0 to 1. */
  readonly leverage: number
}

export type Residuals = {
  readonly cells: readonly Residual[]
  /** Ratings that nothing explains. */
  readonly freedom: number
  /** Sum of the squared residuals over the freedom; NaN without any. */
  readonly meanSquare: number
}

export type Fit = {
  /** Per rater: above zero is lenient; they sum to zero. */
  readonly severities: readonly number[]
  /** Per rater: the variance of the severity, in units of the residual mean square. */
  readonly severityVariances: readonly number[]
  /** What unit and rater leave. */
  readonly additive: Residuals
  /** What is left when each rater may also spread the units more or less than the others do. */
  readonly withSpread: Residuals
}

type Rated = { readonly unit: number; readonly rater: number; readonly value: number }

/** A sum of squares below this share of the marks' own is the rounding of plain numbers. */
const NOTHING = 1e-20

/**
 * Least squares of value = unit + rater, of complete tables and of those with gaps; in a complete one the residual is
 * the value less the means of its unit and its rater plus the mean of all. Null where the table is in pieces.
 */
export function fitOf({ values, raters }: Ratings): Fit | null {
  const cells = values.flatMap((row, unit) =>
    row.flatMap((value, rater): Rated[] => (value === null ? [] : [{ unit, rater, value }])),
  )
  const panels = values.map((row) => raters.flatMap((_, rater) => (row[rater] === null ? [] : [rater])))
  const withinUnits = (vector: readonly number[]) => less(vector, cells, values.length)
  const marks = withinUnits(cells.map(({ value }) => value))
  const spreadless = severitiesOf(cells, panels, marks, raters.length)
  if (!spreadless) return null
  const { severities, severityVariances } = spreadless

  const merits = values.map((row) =>
    average(row.flatMap((value, rater) => (value === null ? [] : [value - (severities[rater] ?? 0)]))),
  )
  const centre = average(cells.map(({ unit }) => merits[unit] ?? 0))
  const perRater = (weight: (cell: Rated) => number) =>
    raters.map((_, rater) => withinUnits(cells.map((cell) => (cell.rater === rater ? weight(cell) : 0))))
  const ofRaters = withMoreDirections(
    [],
    perRater(() => 1),
  )
  const ofSpreads = withMoreDirections(
    ofRaters,
    perRater(({ unit }) => (merits[unit] ?? 0) - centre),
  )
  const left = (directions: readonly (readonly number[])[]) => residualsOf(cells, panels, marks, directions)
  return { severities, severityVariances, additive: left(ofRaters), withSpread: left(ofSpreads) }
}

function residualsOf(
  cells: readonly Rated[],
  panels: readonly (readonly number[])[],
  marks: readonly number[],
  directions: readonly (readonly number[])[],
): Residuals {
  const left = withoutDirections(marks, directions)
  const shares = explainedShares(cells.length, directions)
  const rated = panels.filter((panel) => panel.length > 0).length
  const freedom = cells.length - rated - directions.length
  const unexplained = dot(left, left)
  return {
    freedom,
    meanSquare: freedom > 0 ? (unexplained > NOTHING * dot(marks, marks) ? unexplained / freedom : 0) : Number.NaN,
    cells: cells.map(({ unit, rater }, at) => ({
      unit,
      rater,
      residual: left[at] ?? 0,
      leverage: 1 / (panels[unit]?.length ?? 1) + (shares[at] ?? 0),
    })),
  }
}

/** The vector less the mean of each unit. */
function less(vector: readonly number[], cells: readonly Rated[], units: number): readonly number[] {
  const sums = Array<number>(units).fill(0)
  const counts = Array<number>(units).fill(0)
  for (const [at, { unit }] of cells.entries()) {
    sums[unit] = (sums[unit] ?? 0) + (vector[at] ?? 0)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  return vector.map((value, at) => {
    const unit = cells[at]?.unit ?? -1
    return value - (sums[unit] ?? 0) / (counts[unit] ?? 1)
  })
}

/**
 * The normal equations of the raters, the units already taken out (as in `ranking/severity.ts`, there exactly). They say
 * nothing about the sum of the severities; adding 1/J everywhere makes it zero and the matrix one that has an inverse.
 */
function severitiesOf(
  cells: readonly Rated[],
  panels: readonly (readonly number[])[],
  marks: readonly number[],
  raters: number,
): Pick<Fit, 'severities' | 'severityVariances'> | null {
  const matrix = Array.from({ length: raters }, () => Array<number>(raters).fill(1 / raters))
  const right = Array<number>(raters).fill(0)
  for (const panel of panels)
    for (const one of panel) {
      addTo(matrix[one], one, 1)
      for (const other of panel) addTo(matrix[one], other, -1 / panel.length)
    }
  for (const [at, { rater }] of cells.entries()) addTo(right, rater, marks[at] ?? 0)
  const inverted = inverse(matrix)
  return (
    inverted && {
      severities: inverted.map((row) => total(row.map((share, at) => share * (right[at] ?? 0)))),
      severityVariances: inverted.map((row, at) => (row[at] ?? 0) - 1 / raters),
    }
  )
}

function addTo(row: number[] | undefined, at: number, amount: number): void {
  if (row) row[at] = (row[at] ?? 0) + amount
}
