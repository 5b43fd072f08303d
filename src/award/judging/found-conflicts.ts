/**
 * What becomes of a conflict that follows from facts: the member steps back, or two people who are not that member say why it is
 * none. Until then the member signs no sheet of that candidate.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { StructuralConflict } from './structural-conflicts.ts'
import { checkedVoice, isSettled, type Speaker, type Voice, type VoiceRefusal } from './two-voices.ts'

export type ConflictKey = Pick<StructuralConflict, 'seat' | 'candidate' | 'kind' | 'fact'>

/** One of the two voices. */
export type Dismissal = ConflictKey & Voice

export type FoundConflict = StructuralConflict & {
  readonly state: 'recused' | 'dismissed' | 'open'
  readonly dismissals: readonly Dismissal[]
}

export function foundConflicts(
  conflicts: readonly StructuralConflict[],
  dismissals: readonly Dismissal[],
  isRecused: (seat: string, candidate: string) => boolean,
): readonly FoundConflict[] {
  return conflicts.map((conflict) => {
    const own = dismissals.filter((dismissal) => isSame(dismissal, conflict))
    const state = isRecused(conflict.seat, conflict.candidate) ? 'recused' : isSettled(own) ? 'dismissed' : 'open'
    return { ...conflict, state, dismissals: own }
  })
}

export function isSame(one: ConflictKey, other: ConflictKey): boolean {
  return (
    one.seat === other.seat && one.candidate === other.candidate && one.kind === other.kind && one.fact === other.fact
  )
}

export type DismissalRefusal =
  | { readonly code: 'already_settled'; readonly state: 'recused' | 'dismissed' }
  | VoiceRefusal

export function checkedDismissal(
  conflict: FoundConflict,
  by: Speaker,
  reason: string,
): Result<{ readonly turn: number; readonly reason: string }, DismissalRefusal> {
  if (conflict.state !== 'open') return refuse({ code: 'already_settled', state: conflict.state })
  return checkedVoice(conflict.dismissals, by, reason)
}

/** For whom a member works, or whom they supply. */
export const SEAT_FACT_KINDS = ['works_for', 'supplies'] as const
export type SeatFactKind = (typeof SEAT_FACT_KINDS)[number]

export function isSeatFactKind(text: string): text is SeatFactKind {
  return SEAT_FACT_KINDS.some((kind) => kind === text)
}

export type SeatFact = {
  readonly seat: string
  readonly fact: number
  readonly kind: SeatFactKind
  readonly organisation: string
  readonly words: string
}

export type SeatFactRefusal =
  | { readonly code: 'fact_without_words' }
  | { readonly code: 'fact_too_long'; readonly charactersMax: number }
  | { readonly code: 'fact_known' }

export const SEAT_FACT_CHARACTERS_MAX = 500

/** @param known facts that hold, of this person. */
export function checkedFact(
  known: readonly Pick<SeatFact, 'kind' | 'organisation'>[],
  { kind, organisation, words }: Pick<SeatFact, 'kind' | 'organisation' | 'words'>,
): Result<Pick<SeatFact, 'kind' | 'organisation' | 'words'>, SeatFactRefusal> {
  const said = words.trim()
  if (said === '') return refuse({ code: 'fact_without_words' })
  if (said.length > SEAT_FACT_CHARACTERS_MAX) {
    return refuse({ code: 'fact_too_long', charactersMax: SEAT_FACT_CHARACTERS_MAX })
  }
  if (known.some((one) => one.kind === kind && one.organisation === organisation)) return refuse({ code: 'fact_known' })
  return accept({ kind, organisation, words: said })
}
