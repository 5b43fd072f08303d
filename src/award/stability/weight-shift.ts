/** How far the weights would have to move for another winner: from one criterion to one other, all else as it is. */
import {
  compare,
  divide,
  type Fraction,
  fractionFromDecimal,
  HUNDRED,
  multiply,
  subtract,
  ZERO,
} from '../units/fraction.ts'

/** @property total exact, on the scale of the points. @property points by criterion, in the order of the weights. */
export type Weighed = { readonly candidate: string; readonly total: Fraction; readonly points: readonly Fraction[] }

export type WeightShift = {
  readonly rival: string
  /** Indexes of criteria. */
  readonly from: number
  readonly to: number
  /** Percentage points; from this much on, the rival is level or ahead. Exact. */
  readonly points: Fraction
}

/**
 * The smallest shift by which any rival catches up with the leader: margin / (greatest - least difference of points), no weight
 * below zero. Null where no single shift does it. Which sheets trimming keeps is taken as it was.
 * @param rivals best total first.
 * @param weights in percent, as decimal text.
 */
export function smallestShift(
  leader: Weighed,
  rivals: readonly Weighed[],
  weights: readonly string[],
): WeightShift | null {
  let best: WeightShift | null = null
  for (const rival of rivals) {
    // Points differ by a hundred at most, so a shift is never smaller than the margin: whoever is further behind needs more.
    if (best && compare(subtract(leader.total, rival.total), best.points) > 0) break
    const shift = shiftTo(leader, rival, weights)
    if (shift && (best === null || compare(shift.points, best.points) < 0)) best = shift
  }
  return best
}

function shiftTo(leader: Weighed, rival: Weighed, weights: readonly string[]): WeightShift | null {
  const margin = subtract(leader.total, rival.total)
  const ahead = leader.points.map((points, at) => subtract(points, rival.points[at] ?? ZERO))
  let best: WeightShift | null = null
  for (const [from, weight] of weights.entries())
    for (const to of weights.keys()) {
      const gain = subtract(ahead[from] ?? ZERO, ahead[to] ?? ZERO)
      if (compare(gain, ZERO) <= 0) continue
      const points = multiply(divide(margin, gain), HUNDRED)
      if (compare(points, fractionFromDecimal(weight)) > 0) continue
      if (best === null || compare(points, best.points) < 0) best = { rival: rival.candidate, from, to, points }
    }
  return best
}
