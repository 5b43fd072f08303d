/** How many people several places leave unprotected: heads of one base, one segment and one year add up, others never do. */
import type { Compared } from './comparisons.ts'
import type { CoverageFigure } from './coverage-figure.ts'
import { unprotectedOf } from './coverage-gap.ts'
import { impliedHeads } from './implied-heads.ts'

export type SummedGap = {
  /** Codes of the places that are in the sum. */
  readonly places: readonly string[]
  /** Codes of those on the base whose source prints too little to count people. */
  readonly withoutHeads: readonly string[]
  readonly covered: number
  readonly eligible: number
  /** A place with more members than its base counts leaves nobody, and makes up for no other. */
  readonly left: number
}

/** Null where no place can be counted. @param compared as `comparedPlaces` gives it for one comparison. */
export function summedGap(compared: ReadonlyMap<string, Compared<CoverageFigure>>): SummedGap | null {
  const onBase = [...compared].filter(([, { is }]) => is === 'comparable')
  const counted = onBase.flatMap(([place, { figure }]) => {
    const heads = impliedHeads(figure)
    return heads ? [{ place, ...heads }] : []
  })
  if (counted.length === 0) return null
  const places = counted.map(({ place }) => place)
  return {
    places,
    withoutHeads: onBase.map(([place]) => place).filter((place) => !places.includes(place)),
    covered: sum(counted.map(({ covered }) => covered)),
    eligible: sum(counted.map(({ eligible }) => eligible)),
    left: sum(counted.map(({ covered, eligible }) => Math.max(0, unprotectedOf(covered, eligible)))),
  }
}

function sum(heads: readonly number[]): number {
  return heads.reduce((total, one) => total + one, 0)
}
