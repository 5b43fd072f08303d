/** What a publication waits for: the window for objections, an answer to each of them, and the correction that follows from one. */
import type { Instant } from '../units/dates.ts'
import { type ResultCorrection, openCorrectionOf } from './result-correction.ts'
import { isWindowOpen, type Objection, type ObjectionWindow } from './objection.ts'

export type PublishingFacts = {
  readonly now: Instant
  /** Null where the rules know no objections. */
  readonly window: ObjectionWindow | null
  readonly objections: readonly Objection[]
  readonly corrections: readonly ResultCorrection[]
}

export type PublishingObstacle =
  | { readonly code: 'correction_open'; readonly openedAt: Instant }
  | { readonly code: 'objection_window_open'; readonly closesAt: Instant }
  | { readonly code: 'objections_unanswered'; readonly candidates: readonly string[] }
  /** Upheld, and nothing was corrected since: a correction may also end in nothing being changed, with a reason. */
  | { readonly code: 'objections_not_acted_upon'; readonly candidates: readonly string[] }

/** Every open point; empty when the chair may publish. */
export function publishingObstacles(facts: PublishingFacts): readonly PublishingObstacle[] {
  const { now, window, objections, corrections } = facts
  const open = openCorrectionOf(corrections)
  const unanswered = objections.filter(({ answer }) => answer === null)
  const idle = objections.filter(
    ({ answer }) => answer?.outcome === 'upheld' && !corrections.some(({ openedAt }) => openedAt >= answer.answeredAt),
  )
  return [
    ...(open ? [{ code: 'correction_open', openedAt: open.openedAt } as const] : []),
    ...(window && isWindowOpen(window, now)
      ? [{ code: 'objection_window_open', closesAt: window.closesAt } as const]
      : []),
    ...(unanswered.length > 0 ? [{ code: 'objections_unanswered', candidates: namesOf(unanswered) } as const] : []),
    ...(idle.length > 0 ? [{ code: 'objections_not_acted_upon', candidates: namesOf(idle) } as const] : []),
  ]
}

function namesOf(objections: readonly Objection[]): readonly string[] {
  return objections.map(({ candidate }) => candidate)
}
