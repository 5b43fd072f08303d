/**
 * Chances corrected for how many were looked at, in the order given.
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70: nobody is pointed at wrongly, with the chance that is left.
 */
export function holm(chances: readonly number[]): readonly number[] {
  const corrected = Array<number>(chances.length).fill(1)
  let highest = 0
  for (const [place, { chance, at }] of ascending(chances).entries()) {
    highest = Math.max(highest, Math.min(1, (chances.length - place) * chance))
    corrected[at] = highest
  }
  return corrected
}

/**
 * The same, where a known share of wrong ones among all that are pointed at is acceptable: for overviews, never for a person.
 * Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289-300.
 */
export function benjaminiHochberg(chances: readonly number[]): readonly number[] {
  const corrected = Array<number>(chances.length).fill(1)
  let lowest = 1
  for (const [place, { chance, at }] of [...ascending(chances).entries()].toReversed()) {
    lowest = Math.min(lowest, (chances.length / (place + 1)) * chance)
    corrected[at] = lowest
  }
  return corrected
}

function ascending(chances: readonly number[]): readonly { readonly chance: number; readonly at: number }[] {
  return chances.map((chance, at) => ({ chance, at })).toSorted((a, b) => a.chance - b.chance)
}
