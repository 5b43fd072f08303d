/** What follows from a published figure without adding anything to it: who is left, what base it speaks of, what a target takes. */
import { isApart } from './figure-sense.ts'
import type { CoverageFigure } from './coverage-figure.ts'
import { membersNeeded, unprotectedOf } from './coverage-gap.ts'
import { impliedHeads } from './implied-heads.ts'
import type { Decimal } from '../units/decimal.ts'

export type Consequence =
  /** Both heads known, or the members implied: how many are left. */
  | { readonly is: 'leaves'; readonly covered: number; readonly eligible: number; readonly left: number }
  /** A percentage and a count of the unprotected: how many people that is about. */
  | { readonly is: 'implies'; readonly left: number; readonly eligible: number }
  | { readonly is: 'needs'; readonly target: Decimal; readonly needed: number }

/** In the order in which one would say it; nothing where the source prints too little. */
export function whatFollows(figure: CoverageFigure): readonly Consequence[] {
  const heads = impliedHeads(figure)
  if (!heads) return []
  const { covered, eligible, implied } = heads
  const left = unprotectedOf(covered, eligible)
  const first: Consequence =
    implied === 'eligible' ? { is: 'implies', left, eligible } : { is: 'leaves', covered, eligible, left }
  const { targetPercent: target } = figure
  return target === null ? [first] : [first, { is: 'needs', target, needed: membersNeeded(covered, eligible, target) }]
}

/** The smallest and the largest base that figures of one place, segment and year speak of, where rounding does not explain both. */
export function basesApart(figures: readonly CoverageFigure[]): readonly [number, number] | null {
  const bases = figures.flatMap((figure) => impliedHeads(figure)?.eligible ?? []).toSorted((a, b) => a - b)
  const [least, most] = [bases[0], bases.at(-1)]
  return least !== undefined && most !== undefined && isApart(least, most) ? [least, most] : null
}
