import { chanceOfF, quantileOfF } from './distributions.ts'
import { average, total } from './sums.ts'

/** Of a complete table: mean squares between units, between raters, and what neither explains. */
export type MeanSquares = {
  readonly units: number
  readonly raters: number
  readonly betweenUnits: number
  readonly betweenRaters: number
  readonly residual: number
  /** What lies within the units when nobody asks who rated: raters and residual together. */
  readonly withinUnits: number
}

export type Intraclass = {
  /** One rater alone, and the mean of so many, where every unit had raters of its own. */
  readonly icc1_1: number
  readonly icc1_k: number
  /** One rater alone; raters are a sample of those who could have rated. */
  readonly icc2_1: number
  /** The mean of these raters, their severity counted as error. */
  readonly icc2_k: number
  /** One of these raters alone, severity left out. */
  readonly icc3_1: number
  /** The mean of these raters, their severity left out: it changes no order. */
  readonly icc3_k: number
  /** 95 % interval of icc2_k, stepped up from that of icc2_1. */
  readonly icc2_k_low: number
  readonly icc2_k_high: number
}

const TAIL = 0.025

/** Null for fewer than two units or raters. */
export function meanSquaresOf(table: readonly (readonly number[])[]): MeanSquares | null {
  const [units, raters] = [table.length, table[0]?.length ?? 0]
  if (units < 2 || raters < 2) return null
  const grand = average(table.flat())
  const squares = (means: readonly number[]) => total(means.map((mean) => (mean - grand) ** 2))
  const ofUnits = raters * squares(table.map(average))
  const ofRaters = units * squares((table[0] ?? []).map((_, rater) => average(table.map((row) => row[rater] ?? 0))))
  const all = squares(table.flat())
  return {
    units,
    raters,
    betweenUnits: ofUnits / (units - 1),
    betweenRaters: ofRaters / (raters - 1),
    residual: Math.max(0, all - ofUnits - ofRaters) / ((units - 1) * (raters - 1)),
    withinUnits: Math.max(0, all - ofUnits) / (units * (raters - 1)),
  }
}

/**
 * Intraclass correlations of a complete table, all six. Null where they are not defined: fewer than two units or raters, or
 * units that do not differ from one another more than not at all.
 * Source: P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979), 420-428.
 */
export function intraclassOf(table: readonly (readonly number[])[]): Intraclass | null {
  const squares = meanSquaresOf(table)
  if (!squares) return null
  const { units: n, raters: k, betweenUnits: msr, betweenRaters: msc, residual: mse, withinUnits: msw } = squares
  const ofOne = msr + (k - 1) * mse + (k * (msc - mse)) / n
  const ofMean = msr + (msc - mse) / n
  if (msr <= 0 || ofOne <= 0 || ofMean <= 0) return null
  const single = (msr - mse) / ofOne
  const [low, high] = boundsOfSingle(squares, single)
  const steppedUp = (bound: number) => (k * bound) / (1 + (k - 1) * bound)
  return {
    icc1_1: (msr - msw) / (msr + (k - 1) * msw),
    icc1_k: (msr - msw) / msr,
    icc2_1: single,
    icc2_k: (msr - mse) / ofMean,
    icc3_1: (msr - mse) / (msr + (k - 1) * mse),
    icc3_k: (msr - mse) / msr,
    icc2_k_low: steppedUp(low),
    icc2_k_high: steppedUp(high),
  }
}

/** Whether the units differ at all: the F of units against the residual and how often chance makes one as large. */
export function unitsDiffer({
  units,
  raters,
  betweenUnits,
  residual,
}: MeanSquares): { readonly f: number; readonly p: number } | null {
  if (residual === 0) return null
  const f = betweenUnits / residual
  return { f, p: chanceOfF(f, units - 1, (units - 1) * (raters - 1)) }
}

/** 95 % bounds of icc2_1, by Satterthwaite's degrees of freedom. Raters and units that leave no residual have no spread: the bounds are the value. */
export function boundsOfSingle(squares: MeanSquares, single: number): readonly [low: number, high: number] {
  const { units: n, raters: k, betweenUnits: msr, betweenRaters: msc, residual: mse } = squares
  if (mse === 0) return [single, single]
  const ratio = msc / mse
  const rest = n * (1 + (k - 1) * single) - k * single
  const freedom =
    ((k - 1) * (n - 1) * (k * single * ratio + rest) ** 2) / ((n - 1) * k ** 2 * single ** 2 * ratio ** 2 + rest ** 2)
  const [lower, upper] = [quantileOfF(1 - TAIL, n - 1, freedom), quantileOfF(1 - TAIL, freedom, n - 1)]
  const noise = k * msc + (k * n - k - n) * mse
  return [(n * (msr - lower * mse)) / (lower * noise + n * msr), (n * (upper * msr - mse)) / (noise + n * upper * msr)]
}
