import type { Ratings } from '../agreement/ratings.ts'
import { holm } from './corrections.ts'
import { ratiosToOthers } from './impressions.ts'
import type { Signal } from './signal.ts'
import { standingsApart } from './standing-apart.ts'

/** Only what is less than half of what the others do is worth a question, however certain it is. */
const RATIO_MAX = 0.5

/**
 * Less than half of the others' median, and further below them than they are from one another: compared by the cube roots of
 * their squares, which are nearly normal where the values are standard deviations of few numbers (E. B. Wilson and
 * M. M. Hilferty, Proceedings of the National Academy of Sciences 17 (1931), 684-688).
 */
export function ratioSignals(
  code: 'one_impression' | 'narrow_marks',
  { raters }: Ratings,
  values: readonly (number | null)[],
): readonly Signal[] {
  const found = ratiosToOthers(values)
  const compared = found.flatMap((ratio, at) => (ratio === null ? [] : [{ ratio, value: values[at] ?? 0, at }]))
  const standings = standingsApart(compared.map(({ value }) => value ** (2 / 3)))
  const corrected = holm(standings.map((one) => (one && one.t < 0 ? one.chance / 2 : 1)))
  return compared.flatMap(({ ratio, at }, place): Signal[] =>
    ratio < RATIO_MAX ? [{ code, assessor: raters[at] ?? '', ratio, chance: corrected[place] ?? 1 }] : [],
  )
}
