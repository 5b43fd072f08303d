/** In how many of all possible weightings one candidate would be ahead of another. For who studies a result, not for deciding one. */

/**
 * P(sum of w d > 0) for weights w uniform on the simplex: the divided difference of max(0, x)^(n-1) at the differences d, which
 * for distinct d is the sum over d_i > 0 of d_i^(n-1) / prod (d_i - d_j). Equal differences take derivatives in its place.
 * @param differences points of the one minus points of the other, one for each criterion.
 * @returns from 0 to 1; one half where all differences are zero.
 */
export function shareOfWeightings(differences: readonly number[]): number {
  if (differences.every((difference) => difference === 0)) return 0.5
  const nodes = differences.toSorted((a, b) => a - b)
  const power = nodes.length - 1
  let row = nodes.map((node) => powerOf(node, power))
  for (let width = 1; width < nodes.length; width++)
    row = Array.from({ length: nodes.length - width }, (_, at) => {
      const [low = 0, high = 0] = [nodes[at], nodes[at + width]]
      if (high === low) return choose(power, width) * powerOf(low, power - width)
      return ((row[at + 1] ?? 0) - (row[at] ?? 0)) / (high - low)
    })
  return Math.min(1, Math.max(0, row[0] ?? 0))
}

function powerOf(base: number, exponent: number): number {
  return base > 0 ? base ** exponent : 0
}

function choose(from: number, count: number): number {
  let ways = 1
  for (let nth = 1; nth <= count; nth++) ways = (ways * (from - count + nth)) / nth
  return ways
}
