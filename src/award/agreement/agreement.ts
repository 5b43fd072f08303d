import { type Concordance, kendallW } from './concordance.ts'
import { type FleissKappa, fleissKappa } from './fleiss-kappa.ts'
import { type Intraclass, intraclassOf } from './intraclass.ts'
import { krippendorffAlpha, type Level, LEVELS } from './krippendorff-alpha.ts'
import { completeTable, type Ratings } from './ratings.ts'
import { twoWayEffects, type Variances } from './two-way-effects.ts'

export type Agreement = {
  readonly krippendorff: Readonly<Record<Level, number | null>>
  /** These ask for a complete table; null where anything is missing or nothing varies. */
  readonly icc: Intraclass | null
  readonly kendallW: Concordance | null
  readonly fleissKappa: FleissKappa | null
  /** What makes the ratings differ. */
  readonly variances: Variances | null
}

/** How far those who rated agree: a reason to talk to one another, never an error and never a mark. */
export function agreementOf(ratings: Ratings): Agreement {
  const table = completeTable(ratings)
  const alphas = LEVELS.map((level) => [level, krippendorffAlpha(ratings, level)] as const)
  return {
    krippendorff: Object.fromEntries(alphas) as Record<Level, number | null>,
    icc: table && intraclassOf(table),
    kendallW: table && kendallW(table),
    fleissKappa: table && fleissKappa(table),
    variances: table && (twoWayEffects(table)?.variances ?? null),
  }
}
