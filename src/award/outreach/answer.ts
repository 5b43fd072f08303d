/** What an invited person answers, and whether it is taken. */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'
import { onOneLine, type OutreachEvent, takesAnswers } from './event.ts'
import { NAME_CHARACTERS_MAX } from './invitee.ts'

/** In person, by somebody else, not at all. */
export const ANSWERS = ['coming', 'represented', 'declined'] as const
export type AnswerKind = (typeof ANSWERS)[number]

/** `name` is who comes; empty for whoever does not come, or comes in person and does not say. */
export type Answer = { readonly answer: AnswerKind; readonly name: string }
export type AnswerDraft = { readonly answer: string; readonly name: string }

export type AnswerRefusal =
  | { readonly code: 'answer_missing' }
  | { readonly code: 'substitute_missing' }
  | { readonly code: 'name_too_long'; readonly charactersMax: number }
  | { readonly code: 'identity_number_typed' }
  | { readonly code: 'event_cancelled' }
  | { readonly code: 'event_begun' }
  | { readonly code: 'event_full'; readonly seats: number }

/** Who else comes, and where there are no more seats than that. */
type Seats = { readonly capacity: number | null; readonly others: number }

/** @param seats `others` counts those who come, without whoever answers. */
export function checkedAnswer(
  event: Pick<OutreachEvent, 'beginsAt' | 'cancelled'>,
  draft: AnswerDraft,
  { capacity, others }: Seats,
  now: Instant,
): Result<Answer, AnswerRefusal> {
  if (event.cancelled) return refuse({ code: 'event_cancelled' })
  if (!takesAnswers(event, now)) return refuse({ code: 'event_begun' })
  const answer = ANSWERS.find((known) => known === draft.answer)
  if (!answer) return refuse({ code: 'answer_missing' })
  const name = answer === 'declined' ? '' : onOneLine(draft.name)
  if (answer === 'represented' && name === '') return refuse({ code: 'substitute_missing' })
  if (name.length > NAME_CHARACTERS_MAX) return refuse({ code: 'name_too_long', charactersMax: NAME_CHARACTERS_MAX })
  if (holdsIdentityNumber(name)) return refuse({ code: 'identity_number_typed' })
  if (answer !== 'declined' && capacity !== null && others >= capacity)
    return refuse({ code: 'event_full', seats: capacity })
  return accept({ answer, name })
}
