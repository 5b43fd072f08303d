/**
 * What a member of the panel says of each candidate before judging: no conflict, or one of a kind, in words. "No conflict" may
 * become a conflict later; a conflict is a recusal and stays.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'

export const CONFLICT_KINDS = ['employer', 'place', 'branch', 'vendor', 'family', 'other'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]
export type DeclaredKind = 'none' | ConflictKind

export function isDeclaredKind(text: string): text is DeclaredKind {
  return text === 'none' || CONFLICT_KINDS.some((kind) => kind === text)
}

/** How a pair of seat and candidate stands. @property declared what was said last; null while nothing was. */
export type DeclarationStanding = {
  readonly declared: DeclaredKind | null
  readonly recused: boolean
  readonly signedAt: Instant | null
  readonly categoryClosedAt: Instant | null
}

export type DeclarationDraft = { readonly kind: DeclaredKind; readonly words: string }

export type DeclarationRefusal =
  | { readonly code: 'already_recused' }
  | { readonly code: 'sheet_already_signed' }
  | { readonly code: 'category_already_closed' }
  | { readonly code: 'conflict_without_words' }
  | { readonly code: 'conflict_words_too_long'; readonly charactersMax: number }

export const CONFLICT_CHARACTERS_MAX = 500

/** Null in place of a declaration where the same was said already: nothing new is written. */
export function checkedDeclaration(
  standing: DeclarationStanding,
  { kind, words }: DeclarationDraft,
): Result<DeclarationDraft | null, DeclarationRefusal> {
  if (standing.recused) return refuse({ code: 'already_recused' })
  if (kind === 'none') return accept(standing.declared === 'none' ? null : { kind, words: '' })
  if (standing.signedAt) return refuse({ code: 'sheet_already_signed' })
  if (standing.categoryClosedAt) return refuse({ code: 'category_already_closed' })
  const said = words.trim()
  if (said === '') return refuse({ code: 'conflict_without_words' })
  if (said.length > CONFLICT_CHARACTERS_MAX) {
    return refuse({ code: 'conflict_words_too_long', charactersMax: CONFLICT_CHARACTERS_MAX })
  }
  return accept({ kind, words: said })
}

/** What a member of the panel still owes before their first mark, where the rules ask for it. */
export type PledgeRefusal =
  | { readonly code: 'pledge_missing' }
  | { readonly code: 'declaration_missing' }
  /** Facts show a tie, which neither a recusal nor two dismissals have settled. */
  | { readonly code: 'conflict_unsettled'; readonly kind: ConflictKind }

/** @param required whether the season's rules ask for pledge and declarations. */
export function whyUndeclared(
  required: boolean,
  { pledged, declared }: { readonly pledged: boolean; readonly declared: boolean },
): PledgeRefusal | null {
  if (!required) return null
  if (!pledged) return { code: 'pledge_missing' }
  return declared ? null : { code: 'declaration_missing' }
}
