/**
 * A recusal declared by mistake, of the wrong candidate say. Whoever stepped back cannot undo it; two others can, one of whom
 * leads, until the category is closed. The member then declares anew.
 */
import { refuse, type Result } from '../result.ts'
import { checkedVoice, type Speaker, type Voice, type VoiceRefusal } from './two-voices.ts'

/** A recusal that holds, with what has been said against it. @property recusal its number among that person's for the pair. */
export type StandingRecusal = {
  readonly seat: string
  readonly candidate: string
  readonly person: string
  readonly recusal: number
  readonly reason: string
  readonly voices: readonly Voice[]
}

export type CorrectionRefusal = { readonly code: 'category_already_closed' } | VoiceRefusal

export function checkedCorrection(
  recusal: StandingRecusal,
  { isClosed, by }: { readonly isClosed: boolean; readonly by: Omit<Speaker, 'isConcerned'> },
  reason: string,
): Result<{ readonly turn: number; readonly reason: string }, CorrectionRefusal> {
  if (isClosed) return refuse({ code: 'category_already_closed' })
  return checkedVoice(recusal.voices, { ...by, isConcerned: by.person === recusal.person }, reason)
}
