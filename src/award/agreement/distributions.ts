/** The distributions that statistics are compared with, from a library: their numerics are nobody's first work. */
import jstat from 'jstat'

export function quantileOfF(share: number, above: number, below: number): number {
  return jstat.centralF.inv(share, above, below)
}

/** How often chance alone makes an F at least as large. */
export function chanceOfF(f: number, above: number, below: number): number {
  return 1 - jstat.centralF.cdf(f, above, below)
}

/** How often chance alone makes a chi-square at least as large. */
export function chanceOfChiSquare(chiSquare: number, freedom: number): number {
  return 1 - jstat.chisquare.cdf(chiSquare, freedom)
}

export function quantileOfT(share: number, freedom: number): number {
  return jstat.studentt.inv(share, freedom)
}

/**
 * The greatest share that so many found among so many looked at do not yet contradict, exactly by the binomial distribution.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413, one-sided.
 */
export function greatestShare(found: number, looked: number, certainty: number): number {
  return found >= looked ? 1 : jstat.beta.inv(certainty, found + 1, looked - found)
}

/** How often chance alone makes a t at least as far from zero, on either side. */
export function chanceOfT(t: number, freedom: number): number {
  return 2 * jstat.studentt.cdf(-Math.abs(t), freedom)
}
