import { average, squaresAround, standardDeviation, total } from './sums.ts'

/** Differences from the mean in standard deviations (n - 1); where nothing differs, all are 0. */
export function zScores(values: readonly number[]): readonly number[] {
  const [centre, deviation] = [average(values), standardDeviation(values)]
  return values.map((value) => (deviation > 0 ? (value - centre) / deviation : 0))
}

/**
 * Means drawn towards their own mean by what chance explains of their spread: the believed share is
 * 1 - (k - 3) variance / S, never below 0. Source: B. Efron and C. Morris, JASA 70 (1975), 311-319.
 * @param variance of each mean by chance alone.
 */
export function jamesStein(means: readonly number[], variance: number) {
  const [centre, spread] = [average(means), squaresAround(means)]
  const believed = spread > 0 ? Math.max(0, 1 - ((means.length - 3) * variance) / spread) : 0
  return { believed, estimates: means.map((mean) => centre + believed * (mean - centre)) }
}

/** One-way random effects of groups of equal size: variances by mean squares (as REML there), and each group's best guess. */
export function randomEffects(groups: readonly (readonly number[])[]) {
  const size = groups[0]?.length ?? 0
  const means = groups.map(average)
  const within = total(groups.map(squaresAround)) / (groups.length * (size - 1))
  const ofMeans = squaresAround(means) / (groups.length - 1)
  const between = Math.max(0, ofMeans - within / size)
  const centre = average(means)
  const believed = between > 0 ? between / (between + within / size) : 0
  return { centre, between, within, effects: means.map((mean) => believed * (mean - centre)) }
}
