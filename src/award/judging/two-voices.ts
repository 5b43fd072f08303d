/** What two people say together about a third of the panel: neither is that third, they differ, and one of them leads. */
import { accept, refuse, type Result } from '../result.ts'

export const VOICES_NEEDED = 2

export const VOICE_CHARACTERS_MAX = 1000

/** What was said before. @property leads whether that person led the category then: its chair or its secretary. */
export type Voice = { readonly turn: number; readonly reason: string; readonly by: string; readonly leads: boolean }

export type Speaker = {
  readonly person: string
  readonly leads: boolean
  /** Whether it is about this person. */
  readonly isConcerned: boolean
}

export type VoiceRefusal =
  | { readonly code: 'about_yourself' }
  | { readonly code: 'said_by_you' }
  | { readonly code: 'leader_needed' }
  | { readonly code: 'voice_without_reason' }
  | { readonly code: 'voice_too_long'; readonly charactersMax: number }

export function isSettled(voices: readonly Voice[]): boolean {
  return voices.length >= VOICES_NEEDED
}

/** @param said voices that are not yet enough. */
export function checkedVoice(
  said: readonly Voice[],
  by: Speaker,
  reason: string,
): Result<{ readonly turn: number; readonly reason: string }, VoiceRefusal> {
  if (by.isConcerned) return refuse({ code: 'about_yourself' })
  if (said.some((voice) => voice.by === by.person)) return refuse({ code: 'said_by_you' })
  const turn = said.length + 1
  if (turn === VOICES_NEEDED && !by.leads && !said.some(({ leads }) => leads)) return refuse({ code: 'leader_needed' })
  const words = reason.trim()
  if (words === '') return refuse({ code: 'voice_without_reason' })
  if (words.length > VOICE_CHARACTERS_MAX)
    return refuse({ code: 'voice_too_long', charactersMax: VOICE_CHARACTERS_MAX })
  return accept({ turn, reason: words })
}
