/**
 * Coverage of small places beside each other. In a village of twelve workers nine members are 75 percent and chance; a
 * league table puts it first. The funnel shows which places lie further from the common coverage than chance alone would
 * put them, and the shrunk proportion draws a small place towards the others as far as its size leaves room for chance.
 *
 * For villages and small firms only. A regency counts so many heads that these limits close around every point, and say
 * nothing: there the denominator (which register, which date) is what is uncertain. Statistics, in floating point; they
 * never decide a rank.
 */
import { assert } from '../result.ts'

/** Heads of a place: members, and all who are counted. */
export type Count = { readonly covered: number; readonly eligible: number }

/** Above this many workers a place is no small one: two control limits then lie less than two points apart. */
export const SMALL_PLACE_WORKERS_MAX = 10_000

export type Interval = { readonly low: number; readonly high: number }

/** The normal distribution's 97.5 percent point. */
const Z = 1.959963984540054

/** Wilson's 95 percent interval of a proportion (Newcombe 1998, method 3). */
export function wilsonInterval({ covered, eligible }: Count): Interval {
  assert(eligible > 0 && covered <= eligible, 'an interval belongs to a part of a whole')
  const p = covered / eligible
  const spread = (Z * Z) / eligible
  const centre = (p + spread / 2) / (1 + spread)
  const half = (Z * Math.sqrt((p * (1 - p) + spread / 4) / eligible)) / (1 + spread)
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/** Shares between which chance alone leaves 95 and 99.8 of a hundred places. */
export type ControlLimits = { readonly inner: Interval; readonly outer: Interval }

const PROBABILITIES = [0.001, 0.025, 0.975, 0.999] as const

/** Exact binomial quantiles over n, not interpolated (Spiegelhalter 2005). @param share between 0 and 1. */
export function controlLimits(share: number, eligible: number): ControlLimits {
  const [outerLow = 0, innerLow = 0, innerHigh = 1, outerHigh = 1] = binomialQuantiles(
    eligible,
    share,
    PROBABILITIES,
  ).map((heads) => heads / eligible)
  return { inner: { low: innerLow, high: innerHigh }, outer: { low: outerLow, high: outerHigh } }
}

/** The smallest counts whose cumulated probability reaches each of the probabilities, which rise. */
export function binomialQuantiles(n: number, p: number, probabilities: readonly number[]): readonly number[] {
  if (p <= 0 || p >= 1) return probabilities.map(() => (p <= 0 ? 0 : n))
  const { from, weights } = binomialWeights(n, p)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const quantiles: number[] = []
  let cumulated = 0
  for (const [index, weight] of weights.entries()) {
    cumulated += weight / whole
    while (quantiles.length < probabilities.length && cumulated >= (probabilities[quantiles.length] ?? 1)) {
      quantiles.push(from + index)
    }
  }
  while (quantiles.length < probabilities.length) quantiles.push(n)
  return quantiles
}

/** Ten standard deviations hold all that a double can tell from nothing. */
const REACH = 10

/** Probabilities of the counts around the likeliest, as multiples of its own. */
function binomialWeights(n: number, p: number): { readonly from: number; readonly weights: readonly number[] } {
  const likeliest = Math.min(n, Math.floor((n + 1) * p))
  const reach = Math.ceil(REACH * Math.sqrt(n * p * (1 - p))) + REACH
  const odds = p / (1 - p)
  const below: number[] = []
  for (let k = likeliest, weight = 1; k > Math.max(0, likeliest - reach); k--) {
    weight *= k / ((n - k + 1) * odds)
    below.push(weight)
  }
  const above: number[] = []
  for (let k = likeliest, weight = 1; k < Math.min(n, likeliest + reach); k++) {
    weight *= ((n - k) * odds) / (k + 1)
    above.push(weight)
  }
  return { from: likeliest - below.length, weights: [...below.toReversed(), 1, ...above] }
}

/**
 * How far true shares differ between places beyond chance, as a variance: the moment estimate of DerSimonian and Laird
 * (1986) with the variance that chance would give under the common share. 0 where chance explains all.
 */
export function varianceBetween(counts: readonly Count[], share: number): number {
  const chance = share * (1 - share)
  if (counts.length < 2 || chance === 0) return 0
  const weights = counts.map(({ eligible }) => eligible / chance)
  const whole = sumOf(weights)
  const scatter = sumOf(counts.map(({ covered, eligible }) => (eligible / chance) * (covered / eligible - share) ** 2))
  const divisor = whole - sumOf(weights.map((weight) => weight ** 2)) / whole
  return divisor <= 0 ? 0 : Math.max(0, (scatter - (counts.length - 1)) / divisor)
}

/** The share drawn towards the common one: mu + A / (A + mu (1 - mu) / n) (p - mu). */
export function shrunkShare(
  { covered, eligible }: Count,
  { share, variance }: { readonly share: number; readonly variance: number },
): number {
  const chance = (share * (1 - share)) / eligible
  const kept = variance + chance === 0 ? 0 : variance / (variance + chance)
  return share + kept * (covered / eligible - share)
}

/** `within`: chance alone may do it; `warning`: one place in twenty would by chance; `alarm`: one in five hundred. */
export type FunnelStanding = 'within' | 'warning_low' | 'warning_high' | 'alarm_low' | 'alarm_high'

export type FunnelPlace<Place extends Count> = {
  readonly place: Place
  readonly share: number
  readonly interval: Interval
  readonly limits: ControlLimits
  readonly standing: FunnelStanding
  readonly shrunk: number
  /** By the share as counted, and by the shrunk one; equal ones share a rank. */
  readonly rank: number
  readonly rankShrunk: number
}

export type LeftOut<Place extends Count> = {
  readonly place: Place
  readonly reason: 'nobody_counted' | 'exceeds_base' | 'not_small'
}

export type Funnel<Place extends Count> = {
  /** Members of all places over workers of all places. */
  readonly share: number
  readonly variance: number
  /** In the order of the shrunk shares, highest first. */
  readonly places: readonly FunnelPlace<Place>[]
  readonly leftOut: readonly LeftOut<Place>[]
}

/** @returns null where fewer than two places can stand beside each other. */
export function funnelOf<Place extends Count>(counted: readonly Place[]): Funnel<Place> | null {
  const leftOut = counted.flatMap((place): LeftOut<Place>[] => {
    const reason = outsideOf(place)
    return reason ? [{ place, reason }] : []
  })
  const small = counted.filter((place) => outsideOf(place) === null)
  if (small.length < 2) return null
  const share = sumOf(small.map(({ covered }) => covered)) / sumOf(small.map(({ eligible }) => eligible))
  const variance = varianceBetween(small, share)
  const shares = small.map(({ covered, eligible }) => covered / eligible)
  const shrunken = small.map((place) => shrunkShare(place, { share, variance }))
  const places = small.map((place, index): FunnelPlace<Place> => {
    const own = shares[index] ?? 0
    const shrunk = shrunken[index] ?? 0
    const limits = controlLimits(share, place.eligible)
    return {
      place,
      share: own,
      interval: wilsonInterval(place),
      limits,
      standing: standingOf(own, limits),
      shrunk,
      rank: 1 + shares.filter((other) => other > own).length,
      rankShrunk: 1 + shrunken.filter((other) => other > shrunk).length,
    }
  })
  return { share, variance, places: places.toSorted((a, b) => a.rankShrunk - b.rankShrunk || a.rank - b.rank), leftOut }
}

function outsideOf({ covered, eligible }: Count): LeftOut<Count>['reason'] | null {
  if (eligible === 0) return 'nobody_counted'
  if (covered > eligible) return 'exceeds_base'
  return eligible > SMALL_PLACE_WORKERS_MAX ? 'not_small' : null
}

function standingOf(share: number, { inner, outer }: ControlLimits): FunnelStanding {
  if (share < outer.low) return 'alarm_low'
  if (share > outer.high) return 'alarm_high'
  if (share < inner.low) return 'warning_low'
  return share > inner.high ? 'warning_high' : 'within'
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
