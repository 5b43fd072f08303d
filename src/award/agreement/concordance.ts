import { chanceOfChiSquare } from './distributions.ts'
import { average, squaresAround, total } from './sums.ts'

export type Concordance = {
  /** 0: no common order; 1: all have the same. */
  readonly w: number
  readonly chiSquare: number
  readonly freedom: number
  /** How often chance alone makes an order as common as this. */
  readonly p: number
}

/** Ranks from 1, the least first; those that are equal share the mean of their places. */
export function midRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return below + (equal + 1) / 2
  })
}

/** Over groups of equal values: the sum of t^3 - t. */
function tiesOf(values: readonly number[]): number {
  const groups = [...Map.groupBy(values, (value) => value).values()]
  return total(groups.map(({ length }) => length ** 3 - length))
}

/**
 * Kendall's W of a complete table (units by raters), corrected for ties: do the raters put the units into the same order?
 * Null for fewer than two units or raters, and where every rater holds all units equal.
 * Source: M. G. Kendall and B. Babington Smith, The Annals of Mathematical Statistics 10 (1939), 275-287.
 */
export function kendallW(table: readonly (readonly number[])[]): Concordance | null {
  const [n, m] = [table.length, table[0]?.length ?? 0]
  if (n < 2 || m < 2) return null
  const byRater = (table[0] ?? []).map((_, rater) => table.map((row) => row[rater] ?? 0))
  const ranks = byRater.map(midRanks)
  const sums = table.map((_, unit) => total(ranks.map((own) => own[unit] ?? 0)))
  const most = m ** 2 * (n ** 3 - n) - m * total(byRater.map(tiesOf))
  if (most === 0) return null
  const w = (12 * squaresAround(sums)) / most
  const [chiSquare, freedom] = [m * (n - 1) * w, n - 1]
  return { w, chiSquare, freedom, p: chanceOfChiSquare(chiSquare, freedom) }
}

/** Pearson's correlation; null where one side does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const [meanX, meanY] = [average(x), average(y)]
  const shared = total(x.map((value, at) => (value - meanX) * ((y[at] ?? 0) - meanY)))
  const spread = Math.sqrt(squaresAround(x) * squaresAround(y))
  return spread === 0 || x.length < 2 ? null : shared / spread
}

/** Spearman's rho: the correlation of the ranks. */
export function spearmanRho(x: readonly number[], y: readonly number[]): number | null {
  return correlation(midRanks(x), midRanks(y))
}

/** Kendall's tau-b: pairs in the same order less pairs in the opposite one, pairs that are tied counted apart. */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | null {
  const [ofX, ofY] = [pairSigns(x), pairSigns(y)]
  const spread = Math.sqrt(untied(ofX) * untied(ofY))
  return spread === 0 ? null : total(ofX.map((sign, at) => sign * (ofY[at] ?? 0))) / spread
}

/** Of every pair: 1 where the first is greater, -1 where it is less, 0 where they are tied. */
function pairSigns(values: readonly number[]): readonly number[] {
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => Math.sign(one - other)))
}

function untied(signs: readonly number[]): number {
  return signs.filter((sign) => sign !== 0).length
}
