/** What follows from a published figure without adding anything to it: who is left, what base it speaks of, what a target takes. */
import { computedCoverage, contradictsItself, percentText, type CoverageFigure } from './coverage-figure.ts'
import { membersNeeded, unprotectedOf } from './coverage-gap.ts'
import { isApart } from './figure-sense.ts'
import { impliedHeads, type Heads } from './implied-heads.ts'
import type { Decimal } from '../units/decimal.ts'

export type Consequence =
  /** Both heads known, or the members implied: how many are left. */
  | { readonly is: 'leaves'; readonly covered: number; readonly eligible: number; readonly left: number }
  /** A percentage and a count of the unprotected: how many people that is about. */
  | { readonly is: 'implies'; readonly left: number; readonly eligible: number }
  /** A percentage and the members: how many people that is about, and so how many are left. */
  | { readonly is: 'measures'; readonly covered: number; readonly eligible: number; readonly left: number }
  /** More members than the base counts: nobody is left, and the base counts something else. */
  | { readonly is: 'exceeds'; readonly covered: number; readonly eligible: number }
  /** The percentage in print is not what the heads in print make. */
  | { readonly is: 'contradicts'; readonly published: Decimal; readonly computed: string }
  | { readonly is: 'needs'; readonly target: Decimal; readonly needed: number }

/** In the order in which one would say it; nothing where the source prints too little. */
export function whatFollows(figure: CoverageFigure): readonly Consequence[] {
  const heads = impliedHeads(figure)
  if (!heads) return []
  const { targetPercent: target } = figure
  const { covered, eligible } = heads
  return [
    whoIsLeft(figure, heads),
    ...contradictionIn(figure),
    ...(target === null ? [] : [{ is: 'needs', target, needed: membersNeeded(covered, eligible, target) } as const]),
  ]
}

function whoIsLeft(figure: CoverageFigure, { covered, eligible, implied }: Heads): Consequence {
  const left = unprotectedOf(covered, eligible)
  if (left < 0) return { is: 'exceeds', covered, eligible }
  if (implied !== 'eligible') return { is: 'leaves', covered, eligible, left }
  return figure.covered === null ? { is: 'implies', left, eligible } : { is: 'measures', covered, eligible, left }
}

function contradictionIn(figure: CoverageFigure): readonly Consequence[] {
  const computed = computedCoverage(figure)
  const { publishedPercent: published } = figure
  if (computed === null || published === null || !contradictsItself(figure)) return []
  return [{ is: 'contradicts', published, computed: percentText(computed) }]
}

/** The smallest and the largest base that figures of one place, segment and year speak of, where rounding does not explain both. */
export function basesApart(figures: readonly CoverageFigure[]): readonly [number, number] | null {
  const bases = figures.flatMap((figure) => impliedHeads(figure)?.eligible ?? []).toSorted((a, b) => a - b)
  const [least, most] = [bases[0], bases.at(-1)]
  return least !== undefined && most !== undefined && isApart(least, most) ? [least, most] : null
}
