/** What stands between a closed category and its adopted result. Nothing is adopted while one of these is open. */
import type { RankedContest, RankingRefusal } from '../ranking/contest.ts'
import type { LedPanel } from '../judging/panel-seats.ts'
import type { Result } from '../result.ts'
import { quorumOf, type Decree, type PlenaryMinutes } from './plenary.ts'
import type { Instant } from '../units/dates.ts'

export type AdoptionFacts = {
  /** The one that leads the category. */
  readonly panel: LedPanel
  readonly panelDecree: Decree | null
  readonly closedAt: Instant | null
  readonly plenaryOpenedAt: Instant | null
  readonly minutes: PlenaryMinutes | null
  /** When they were last recorded. */
  readonly minutesAt: Instant | null
  /** When a mark was last changed after signing; null when none was. */
  readonly revisedAt: Instant | null
  readonly ranked: Result<RankedContest, readonly RankingRefusal[]>
  /** Null also while what was adopted is being corrected. */
  readonly adoptedAt: Instant | null
  /** Of the correction that is open. */
  readonly correctionOpenedAt: Instant | null
  /** Ties that facts show between a member and a candidate whose signed sheet of theirs counts, settled by nobody. */
  readonly openConflicts: readonly { readonly seat: string; readonly candidate: string }[]
  /** Of whom the plenary asked something that is not answered. */
  readonly unclarified: readonly string[]
  /** Whether whoever adopts kept the minutes too, and nobody else confirmed them. */
  readonly minutesUnconfirmed: boolean
}

export type AdoptionObstacle =
  | { readonly code: 'already_adopted'; readonly adoptedAt: Instant }
  | { readonly code: 'category_not_closed' }
  | { readonly code: 'panel_decree_missing' }
  | { readonly code: 'plenary_not_opened' }
  | { readonly code: 'plenary_not_recorded' }
  | { readonly code: 'minutes_older_than_marks'; readonly revisedAt: Instant }
  /** They are those of the meeting that is being corrected. */
  | { readonly code: 'minutes_older_than_correction'; readonly openedAt: Instant }
  | { readonly code: 'conflict_open'; readonly pairs: AdoptionFacts['openConflicts'] }
  | { readonly code: 'clarification_open'; readonly candidates: readonly string[] }
  | { readonly code: 'minutes_unconfirmed' }
  | { readonly code: 'quorum_not_reached'; readonly present: number; readonly required: number }
  | { readonly code: 'chair_not_present' }
  | { readonly code: 'ranking_refused'; readonly refusals: readonly RankingRefusal[] }
  | { readonly code: 'nobody_ranked' }

/** Every open point, in the order in which a committee would close them; empty when the chair may adopt. */
export function adoptionObstacles(facts: AdoptionFacts): readonly AdoptionObstacle[] {
  if (facts.adoptedAt) return [{ code: 'already_adopted', adoptedAt: facts.adoptedAt }]
  return [
    ...(facts.closedAt ? [] : [{ code: 'category_not_closed' } as const]),
    ...(facts.panelDecree || !facts.panel.decreeRequired ? [] : [{ code: 'panel_decree_missing' } as const]),
    ...(facts.openConflicts.length > 0 ? [{ code: 'conflict_open', pairs: facts.openConflicts } as const] : []),
    ...(facts.unclarified.length > 0 ? [{ code: 'clarification_open', candidates: facts.unclarified } as const] : []),
    ...plenaryObstacles(facts),
    ...rankingObstacles(facts),
  ]
}

function plenaryObstacles({
  panel,
  plenaryOpenedAt,
  minutes,
  minutesAt,
  revisedAt,
  correctionOpenedAt,
  minutesUnconfirmed,
}: AdoptionFacts): readonly AdoptionObstacle[] {
  if (!plenaryOpenedAt) return [{ code: 'plenary_not_opened' }]
  if (!minutes) return [{ code: 'plenary_not_recorded' }]
  const quorum = quorumOf(panel, minutes.attendance)
  const tooFew = quorum.present < quorum.required
  const isFormer = correctionOpenedAt !== null && minutesAt !== null && minutesAt < correctionOpenedAt
  const isOlder = !isFormer && minutesAt !== null && revisedAt !== null && minutesAt < revisedAt
  return [
    ...(isFormer ? [{ code: 'minutes_older_than_correction', openedAt: correctionOpenedAt } as const] : []),
    ...(isOlder ? [{ code: 'minutes_older_than_marks', revisedAt } as const] : []),
    ...(minutesUnconfirmed ? [{ code: 'minutes_unconfirmed' } as const] : []),
    ...(tooFew ? [{ code: 'quorum_not_reached', present: quorum.present, required: quorum.required } as const] : []),
    ...(quorum.chairPresent || !panel.chairRequired ? [] : [{ code: 'chair_not_present' } as const]),
  ]
}

function rankingObstacles({ closedAt, ranked }: AdoptionFacts): readonly AdoptionObstacle[] {
  if (!closedAt) return []
  if (!ranked.ok) return [{ code: 'ranking_refused', refusals: ranked.refusal }]
  return ranked.value.standings.length === 0 ? [{ code: 'nobody_ranked' }] : []
}
