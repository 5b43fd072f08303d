import { chanceOfT } from '../agreement/distributions.ts'
import { average, squaresAround } from '../agreement/sums.ts'

export type StandingApart = {
  /** How far from the others' mean, in the others' standard deviations (externally studentised). */
  readonly t: number
  /** Two-sided: how often one of equals stands so far apart. */
  readonly chance: number
}

/**
 * Per value, how far it stands from all the others, measured by how far these stand from one another. Exact for values of
 * one normal distribution of whatever width: people may differ, one of them stands apart. Null for fewer than four values
 * and where the others do not differ at all.
 */
export function standingsApart(values: readonly number[]): readonly (StandingApart | null)[] {
  return values.map((value, at) => {
    const others = values.filter((_, other) => other !== at)
    const spread = Math.sqrt(squaresAround(others) / (others.length - 1))
    if (others.length < 3 || !(spread > 0) || !Number.isFinite(spread)) return null
    const t = (value - average(others)) / (spread * Math.sqrt(1 + 1 / others.length))
    return Number.isFinite(t) ? { t, chance: chanceOfT(t, others.length - 1) } : null
  })
}
