import { chanceOfT } from '../agreement/distributions.ts'
import { holm } from './corrections.ts'
import type { Fit } from './residuals.ts'

export type SeverityTest = {
  /** Above zero is lenient, in the unit of the ratings. */
  readonly severity: number
  readonly t: number
  /** How often chance alone makes a t at least as far from zero. */
  readonly chance: number
  /** After Holm, over all raters. */
  readonly corrected: number
}

/**
 * Per rater, whether the severity is more than the residuals explain; in a complete table of J raters and C units
 * t = b / sqrt(MSE (J-1)/(JC)) with (J-1)(C-1) degrees of freedom. Null where no residual is left to compare with.
 * Honest raters differ in severity, so that alone says nothing against anybody: see `standing-apart.ts`.
 */
export function severityTests({ severities, severityVariances, additive }: Fit): readonly SeverityTest[] | null {
  if (!(additive.meanSquare > 0)) return null
  const ts = severities.map(
    (severity, at) => severity / Math.sqrt(additive.meanSquare * (severityVariances[at] ?? Number.NaN)),
  )
  const chances = ts.map((t) => chanceOfT(t, additive.freedom))
  const corrected = holm(chances)
  return ts.map((t, at) => ({
    severity: severities[at] ?? 0,
    t,
    chance: chances[at] ?? 1,
    corrected: corrected[at] ?? 1,
  }))
}
