import { total } from './sums.ts'

/**
 * Fleiss' kappa: do raters put units into the same classes, more often than chance would? Values are names of classes.
 * Null where it is not defined: units of fewer than two ratings, or of different numbers of them, or one class for all.
 * Source: J. L. Fleiss, Psychological Bulletin 76 (1971), 378-382.
 */
export function fleissKappa(units: readonly (readonly number[])[]): number | null {
  const ratings = units[0]?.length ?? 0
  if (ratings < 2 || units.some(({ length }) => length !== ratings)) return null
  const classes = [...new Set(units.flat())]
  const counts = units.map((unit) => classes.map((name) => unit.filter((value) => value === name).length))
  const share = total(counts.flat().map((count) => count * (count - 1))) / (units.length * ratings * (ratings - 1))
  const byChance = total(
    classes.map((_, at) => (total(counts.map((row) => row[at] ?? 0)) / (units.length * ratings)) ** 2),
  )
  return byChance === 1 ? null : (share - byChance) / (1 - byChance)
}
