/**
 * A correction of an adopted result: because an objection was upheld, or because the committee found a fault itself. What it
 * changes is a proposed set beside the old result, adopted whole or cancelled whole; the old result stays as it was.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'

export const CORRECTION_REASON_MAX = 2000

export const CORRECTION_ENDS = ['applied', 'cancelled'] as const
export type CorrectionEnding = (typeof CORRECTION_ENDS)[number]

export type ResultCorrection = {
  /** Of one category, from 1. */
  readonly correction: number
  /** Which adoption it corrects. */
  readonly adoption: number
  /** Whose marks may be looked at again, on every criterion; others only where the panel was far apart. */
  readonly candidates: readonly string[]
  readonly reason: string
  readonly openedAt: Instant
  /** Null while it is open. */
  readonly end: { readonly how: CorrectionEnding; readonly reason: string; readonly endedAt: Instant } | null
}

/** The one that is open: there is at most one. */
export function openCorrectionOf(corrections: readonly ResultCorrection[]): ResultCorrection | null {
  return corrections.find(({ end }) => end === null) ?? null
}

export type CorrectionDraft = { readonly candidates: readonly string[]; readonly reason: string }

export type CorrectionRefusal =
  | { readonly code: 'result_not_adopted' }
  | { readonly code: 'correction_already_open'; readonly openedAt: Instant }
  | { readonly code: 'correction_candidate_missing' }
  | { readonly code: 'correction_reason_missing' }
  | { readonly code: 'correction_reason_too_long'; readonly charactersMax: number }

export type CorrectionFacts = {
  /** The number of the last adoption and whom it judged; null while there is none. */
  readonly adopted: { readonly adoption: number; readonly judged: readonly string[] } | null
  readonly corrections: readonly ResultCorrection[]
}

export function checkedCorrection(
  { adopted, corrections }: CorrectionFacts,
  draft: CorrectionDraft,
): Result<Pick<ResultCorrection, 'correction' | 'adoption' | 'candidates' | 'reason'>, CorrectionRefusal> {
  if (!adopted) return refuse({ code: 'result_not_adopted' })
  const open = openCorrectionOf(corrections)
  if (open) return refuse({ code: 'correction_already_open', openedAt: open.openedAt })
  const candidates = adopted.judged.filter((candidate) => draft.candidates.includes(candidate))
  if (candidates.length === 0 || candidates.length < new Set(draft.candidates).size)
    return refuse({ code: 'correction_candidate_missing' })
  const reason = checkedReason(draft.reason)
  if (!reason.ok) return reason
  const { adoption } = adopted
  return accept({ correction: corrections.length + 1, adoption, candidates, reason: reason.value })
}

export type CancelCorrectionRefusal =
  | { readonly code: 'no_correction_open' }
  | Extract<CorrectionRefusal, { readonly code: 'correction_reason_missing' | 'correction_reason_too_long' }>

export function checkedCancellation(
  corrections: readonly ResultCorrection[],
  typed: string,
): Result<{ readonly correction: ResultCorrection; readonly reason: string }, CancelCorrectionRefusal> {
  const correction = openCorrectionOf(corrections)
  if (!correction) return refuse({ code: 'no_correction_open' })
  const reason = checkedReason(typed)
  return reason.ok ? accept({ correction, reason: reason.value }) : reason
}

function checkedReason(
  typed: string,
): Result<string, Extract<CorrectionRefusal, { code: 'correction_reason_missing' | 'correction_reason_too_long' }>> {
  const reason = typed.normalize('NFC').trim()
  if (reason === '') return refuse({ code: 'correction_reason_missing' })
  return reason.length > CORRECTION_REASON_MAX
    ? refuse({ code: 'correction_reason_too_long', charactersMax: CORRECTION_REASON_MAX })
    : accept(reason)
}
