/** A verifier's word on one file of evidence: accepted, or rejected with a reason that the candidate reads. */
import type { SeasonRole } from '../people/roles.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { EvidenceFile } from './evidence.ts'
import { type NominationState, REASON_CHARACTERS_MAX } from './nomination-states.ts'

/** States in which a file lies with those who check it. */
const CHECKED_STATES: ReadonlySet<NominationState> = new Set(['proposed', 'complete', 'verified'])

export type JudgementDraft = {
  readonly accepted: boolean
  readonly reason: string
  /** How many judgements the person had before their eyes. */
  readonly seen: number
}

export type Judgement = { readonly accepted: boolean; readonly reason: string | null; readonly judgement: number }

export type JudgeEvidenceRefusal =
  | { readonly code: 'evidence_not_yours_to_judge' }
  | { readonly code: 'own_evidence_judged' }
  /** The virus scanner has not answered yet, or found something. */
  | { readonly code: 'evidence_not_scanned_clean' }
  | { readonly code: 'evidence_not_handed_in'; readonly states: readonly NominationState[] }
  | { readonly code: 'evidence_judged_meanwhile'; readonly accepted: boolean }
  | { readonly code: 'judgement_reason_missing' }
  | { readonly code: 'judgement_reason_too_long'; readonly charactersMax: number }

export function mayJudgeEvidence(roles: readonly SeasonRole[], states: readonly NominationState[]): boolean {
  return roles.includes('verifier') && states.some((state) => CHECKED_STATES.has(state))
}

/** @param states of the nominations whose criteria ask for this file. */
export function judgedEvidence(
  { addedBy, judgements, judged, scan }: Pick<EvidenceFile, 'addedBy' | 'judgements' | 'judged' | 'scan'>,
  { accepted, reason, seen }: JudgementDraft,
  roles: readonly SeasonRole[],
  person: string,
  states: readonly NominationState[],
): Result<Judgement, JudgeEvidenceRefusal> {
  if (!roles.includes('verifier')) return refuse({ code: 'evidence_not_yours_to_judge' })
  if (addedBy === person) return refuse({ code: 'own_evidence_judged' })
  if (!mayJudgeEvidence(roles, states)) return refuse({ code: 'evidence_not_handed_in', states })
  if (scan !== null && scan.verdict !== 'clean') return refuse({ code: 'evidence_not_scanned_clean' })
  if (seen !== judgements) return refuse({ code: 'evidence_judged_meanwhile', accepted: judged?.accepted === true })
  const given = reason.trim()
  if (!accepted && given === '') return refuse({ code: 'judgement_reason_missing' })
  if (given.length > REASON_CHARACTERS_MAX)
    return refuse({ code: 'judgement_reason_too_long', charactersMax: REASON_CHARACTERS_MAX })
  return accept({ accepted, reason: given === '' ? null : given, judgement: judgements + 1 })
}
