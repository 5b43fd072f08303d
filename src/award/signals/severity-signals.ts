import type { Ratings } from '../agreement/ratings.ts'
import { holm } from './corrections.ts'
import type { Fit } from './residuals.ts'
import { severityTests } from './severity-tests.ts'
import type { Signal } from './signal.ts'
import { standingsApart } from './standing-apart.ts'

/** Both: more than chance explains, and further from the others than these are from one another. */
export function severitySignals({ raters }: Ratings, fit: Fit): readonly Signal[] {
  const tests = severityTests(fit) ?? []
  const apart = holm(standingsApart(fit.severities).map((standing) => standing?.chance ?? 1))
  return tests.map(({ severity, corrected }, at) => ({
    code: severity > 0 ? 'lenient_assessor' : 'severe_assessor',
    assessor: raters[at] ?? '',
    points: severity,
    chance: Math.max(corrected, apart[at] ?? 1),
  }))
}
