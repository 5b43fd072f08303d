/**
 * What becomes of a conflict that follows from facts: the member steps back, or two people who are not that member say why it is
 * none. Until then the member signs no sheet of that candidate.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { StructuralConflict } from './structural-conflicts.ts'

export type ConflictKey = Pick<StructuralConflict, 'seat' | 'candidate' | 'kind' | 'fact'>

/** One of the two voices. */
export type Dismissal = ConflictKey & {
  readonly turn: number
  readonly reason: string
  readonly by: string
  /** Whether that person leads the category: its chair or its secretary. */
  readonly leads: boolean
}

export type FoundConflict = StructuralConflict & {
  readonly state: 'recused' | 'dismissed' | 'open'
  readonly dismissals: readonly Dismissal[]
}

export const DISMISSALS_NEEDED = 2

export function foundConflicts(
  conflicts: readonly StructuralConflict[],
  dismissals: readonly Dismissal[],
  isRecused: (seat: string, candidate: string) => boolean,
): readonly FoundConflict[] {
  return conflicts.map((conflict) => {
    const own = dismissals.filter((dismissal) => isSame(dismissal, conflict))
    const isSettled = own.length >= DISMISSALS_NEEDED
    const state = isRecused(conflict.seat, conflict.candidate) ? 'recused' : isSettled ? 'dismissed' : 'open'
    return { ...conflict, state, dismissals: own }
  })
}

export function isSame(one: ConflictKey, other: ConflictKey): boolean {
  return (
    one.seat === other.seat && one.candidate === other.candidate && one.kind === other.kind && one.fact === other.fact
  )
}

export type DismissalRefusal =
  | { readonly code: 'own_conflict' }
  | { readonly code: 'already_settled'; readonly state: 'recused' | 'dismissed' }
  | { readonly code: 'dismissed_by_you' }
  | { readonly code: 'leader_needed' }
  | { readonly code: 'dismissal_without_reason' }
  | { readonly code: 'dismissal_too_long'; readonly charactersMax: number }

export const DISMISSAL_CHARACTERS_MAX = 1000

/** @param by whose voice it is; `isConcerned` is the member the conflict is about. */
export function checkedDismissal(
  conflict: FoundConflict,
  by: { readonly person: string; readonly leads: boolean; readonly isConcerned: boolean },
  reason: string,
): Result<{ readonly turn: number; readonly reason: string }, DismissalRefusal> {
  if (by.isConcerned) return refuse({ code: 'own_conflict' })
  if (conflict.state !== 'open') return refuse({ code: 'already_settled', state: conflict.state })
  if (conflict.dismissals.some((voice) => voice.by === by.person)) return refuse({ code: 'dismissed_by_you' })
  const isLast = conflict.dismissals.length + 1 === DISMISSALS_NEEDED
  if (isLast && !by.leads && !conflict.dismissals.some(({ leads }) => leads)) return refuse({ code: 'leader_needed' })
  const said = reason.trim()
  if (said === '') return refuse({ code: 'dismissal_without_reason' })
  if (said.length > DISMISSAL_CHARACTERS_MAX) {
    return refuse({ code: 'dismissal_too_long', charactersMax: DISMISSAL_CHARACTERS_MAX })
  }
  return accept({ turn: conflict.dismissals.length + 1, reason: said })
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
