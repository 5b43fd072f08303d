import { chanceOfT } from '../agreement/distributions.ts'
import { average, squaresAround, total } from '../agreement/sums.ts'

export type OwnAgainstOthers = {
  /** Mean of the own less the mean of the others. */
  readonly difference: number
  /** One-sided: in how many ways of drawing as many at random the own do at least as well. */
  readonly chance: number
  /** The least that this chance could ever be with so many: where it is not small, numbers can prove nothing. */
  readonly leastChance: number
}

/** Above this many ways they are not gone through: Welch's t takes their place. */
const WAYS_MAX = 20_000
/** Two sums of plain numbers that differ by less are equal. */
const EQUAL = 1e-9

/** Whether an assessor's own candidates do better than the others, judged by the same numbers. Null where one side is empty. */
export function ownAgainstOthers(own: readonly number[], others: readonly number[]): OwnAgainstOthers | null {
  if (own.length === 0 || others.length === 0) return null
  const ways = waysToChoose(own.length + others.length, own.length)
  const chance = ways > WAYS_MAX ? welchChance(own, others) : shareAtLeast(own, others) / ways
  return { difference: average(own) - average(others), chance, leastChance: 1 / ways }
}

export function waysToChoose(from: number, count: number): number {
  let ways = 1
  for (let taken = 1; taken <= count; taken += 1) ways = (ways * (from - count + taken)) / taken
  return Math.round(ways)
}

/** How many ways of choosing as many as the own have a sum at least as great. */
function shareAtLeast(own: readonly number[], others: readonly number[]): number {
  const all = [...own, ...others]
  const least = total(own) - EQUAL * (1 + total(all.map(Math.abs)))
  const count = (from: number, missing: number, sum: number): number => {
    if (missing === 0) return sum >= least ? 1 : 0
    let found = 0
    for (let at = from; at <= all.length - missing; at += 1) found += count(at + 1, missing - 1, sum + (all[at] ?? 0))
    return found
  }
  return count(0, own.length, 0)
}

/** B. L. Welch, Biometrika 34 (1947), 28-35, one-sided. */
function welchChance(own: readonly number[], others: readonly number[]): number {
  const parts = [own, others].map((side) => ({
    noise: squaresAround(side) / (side.length - 1) / side.length,
    freedom: side.length - 1,
  }))
  const noise = total(parts.map((part) => part.noise))
  const difference = average(own) - average(others)
  if (!(noise > 0)) return difference > 0 ? 0 : 1
  const freedom = noise ** 2 / total(parts.map((part) => part.noise ** 2 / part.freedom))
  const twoSided = chanceOfT(difference / Math.sqrt(noise), freedom)
  return difference > 0 ? twoSided / 2 : 1 - twoSided / 2
}
