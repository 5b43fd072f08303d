import { total } from './sums.ts'

export type FleissKappa = {
  /** 0: as chance would; 1: always into the same class. */
  readonly kappa: number
  /** How many standard errors of raters who go by chance alone lie between kappa and 0. */
  readonly z: number
}

/**
 * Fleiss' kappa: do raters put units into the same classes, more often than chance would? Values are names of classes.
 * Null where it is not defined: units of fewer than two ratings, or of different numbers of them, or one class for all.
 * Sources: J. L. Fleiss, Psychological Bulletin 76 (1971), 378-382; the standard error is the corrected one of J. L. Fleiss,
 * J. C. M. Nee and J. R. Landis, Psychological Bulletin 86 (1979), 974-977.
 */
export function fleissKappa(units: readonly (readonly number[])[]): FleissKappa | null {
  const ratings = units[0]?.length ?? 0
  if (ratings < 2 || units.some(({ length }) => length !== ratings)) return null
  const classes = [...new Set(units.flat())]
  const counts = units.map((unit) => classes.map((name) => unit.filter((value) => value === name).length))
  const share = total(counts.flat().map((count) => count * (count - 1))) / (units.length * ratings * (ratings - 1))
  const judgements = units.length * ratings
  const portions = classes.map((_, at) => total(counts.map((row) => row[at] ?? 0)) / judgements)
  const byChance = total(portions.map((portion) => portion ** 2))
  if (classes.length < 2) return null
  const kappa = (share - byChance) / (1 - byChance)
  const skew = total(portions.map((portion) => portion * (1 - portion) * (1 - 2 * portion)))
  const error = Math.sqrt((2 * ((1 - byChance) ** 2 - skew)) / (judgements * (ratings - 1))) / (1 - byChance)
  return { kappa, z: kappa / error }
}
