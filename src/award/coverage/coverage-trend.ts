/**
 * The figures of one place and segment in the order of time, cut wherever the definition changed: no line is ever drawn
 * across a break, and no growth is counted over it.
 */
import { compare, fraction, multiply, type Fraction } from '../units/fraction.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'

export type TrendPoint<Figure = CoverageFigure> = { readonly figure: Figure; readonly coverage: Fraction }

export type TrendBreak = 'base_changed' | 'base_unknown' | 'denominator_jumped'

/** Points that may be joined by a line; `begins` tells what separates them from the stretch before (null for the first). */
export type TrendStretch<Figure = CoverageFigure> = {
  readonly begins: TrendBreak | null
  readonly points: readonly TrendPoint<Figure>[]
}

/**
 * A workforce does not grow by a sixth from one year to the next; where the denominator does under the same name, its
 * definition changed. Bengkulu's rose by a half in 2025, Kalimantan's from 5.4 to 7.9 million.
 */
const JUMP_FROM = fraction(15n, 100n)

/** @param figures of one place and one segment; those without a percentage are left out. */
export function coverageTrend<Figure extends CoverageFigure>(
  figures: readonly Figure[],
): readonly TrendStretch<Figure>[] {
  const points = figures
    .flatMap((figure) => {
      const coverage = statedCoverage(figure)
      return coverage === null ? [] : [{ figure, coverage }]
    })
    .toSorted((a, b) => (a.figure.asOf < b.figure.asOf ? -1 : Number(a.figure.asOf > b.figure.asOf)))
  const stretches: { begins: TrendBreak | null; points: TrendPoint<Figure>[] }[] = []
  for (const point of points) {
    const last = stretches.at(-1)
    const before = last?.points.at(-1)
    if (!last || !before) {
      stretches.push({ begins: null, points: [point] })
      continue
    }
    const begins = breakBetween(before.figure, point.figure)
    if (begins) stretches.push({ begins, points: [point] })
    else last.points.push(point)
  }
  return stretches
}

/** What keeps two figures from being compared, or null. A figure without a named base is joined to none: nobody knows whether it changed. */
export function breakBetween(before: CoverageFigure, after: CoverageFigure): TrendBreak | null {
  if (before.base === 'UNKNOWN' || after.base === 'UNKNOWN') return 'base_unknown'
  if (before.base !== after.base) return 'base_changed'
  return jumped(before.eligible, after.eligible) ? 'denominator_jumped' : null
}

function jumped(before: number | null, after: number | null): boolean {
  if (before === null || after === null || before === 0) return false
  const change = fraction(BigInt(Math.abs(after - before)))
  return compare(change, multiply(JUMP_FROM, fraction(BigInt(before)))) > 0
}
