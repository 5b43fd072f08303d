/**
 * What a candidate learns about itself from an adopted result: its own points beside those of the category, and what would have
 * moved it one rank. Of the others it learns no name and no rank.
 */
import type { Standing } from '../ranking/contest.ts'
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionFromDecimal,
  multiply,
  subtract,
  ZERO,
} from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import type { Decimal } from '../units/decimal.ts'
import type { AdoptedResult } from './adopted-result.ts'

export type Feedback = {
  /** Null where the candidate could not be ranked. */
  readonly standing: Standing | null
  /** How many were ranked. */
  readonly ranked: number
  readonly criteria: readonly CriterionFeedback[]
  /** Null for whoever shares the first rank, and for whoever has none. */
  readonly nextRank: NextRank | null
}

/** Points from 0 to 100 with two decimals; the middle one of an even number is the lower of the two. */
export type CriterionFeedback = {
  readonly criterion: string
  readonly weight: Decimal
  readonly own: Decimal
  readonly lowest: Decimal
  readonly middle: Decimal
  readonly highest: Decimal
}

export type NextRank = {
  readonly rank: number
  /** Points of the total between the candidate and the next one above; `0.00` where a tie was broken. */
  readonly gap: Decimal
  /** Each alone would have closed the gap, all else equal; two decimals, rounded up. */
  readonly raises: readonly { readonly criterion: string; readonly points: Decimal }[]
}

/** Null for who was no candidate of this result. */
export function feedbackOf({ ranked, candidates }: AdoptedResult, candidate: string): Feedback | null {
  if (!candidates.some((known) => known.candidate === candidate)) return null
  const { standings } = ranked
  const standing = standings.find((known) => known.candidate === candidate) ?? null
  return {
    standing,
    ranked: standings.length,
    criteria: standing ? standing.criteria.map((own) => criterionFeedback(own, standings)) : [],
    nextRank: standing && nextRank(standing, standings),
  }
}

function criterionFeedback(
  { id, points, weight }: Standing['criteria'][number],
  standings: readonly Standing[],
): CriterionFeedback {
  const all = standings
    .flatMap(({ criteria }) => criteria.find((known) => known.id === id)?.points ?? [])
    .toSorted((a, b) => compare(fractionFromDecimal(a), fractionFromDecimal(b)))
  const [lowest = points, highest = points] = [all[0], all.at(-1)]
  const middle = all[Math.ceil(all.length / 2) - 1] ?? points
  return {
    criterion: id,
    weight,
    own: shown(points),
    lowest: shown(lowest),
    middle: shown(middle),
    highest: shown(highest),
  }
}

function shown(exact: Decimal): Decimal {
  return roundedText(fractionFromDecimal(exact), 2)
}

function nextRank(own: Standing, standings: readonly Standing[]): NextRank | null {
  const above = standings.findLast(({ rank }) => rank < own.rank)
  if (!above) return null
  const gap = subtract(fractionFromDecimal(above.total), fractionFromDecimal(own.total))
  const raises =
    compare(gap, ZERO) === 0
      ? []
      : own.criteria.flatMap(({ id, points, weight }) => {
          const share = fractionFromDecimal(weight)
          if (compare(share, ZERO) === 0) return []
          const needed = roundedUp(divide(multiply(gap, fraction(100n)), share))
          const room = subtract(fraction(100n), fractionFromDecimal(points))
          return compare(needed, room) > 0 ? [] : [{ criterion: id, points: roundedText(needed, 2) }]
        })
  return { rank: above.rank, gap: roundedText(gap, 2), raises }
}

/** To whole hundredths. */
function roundedUp(value: Fraction): Fraction {
  const steps = value.numerator * 100n
  const whole = steps / value.denominator
  return fraction(whole * value.denominator === steps ? whole : whole + 1n, 100n)
}
