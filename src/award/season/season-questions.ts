/** Questions that many ask about a season, with the committee's answers. */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'

export type QuestionDraft = {
  readonly asked: string
  readonly answer: string
  /** Whether everybody sees it on the page of the season. */
  readonly shown: boolean
}

/** `question` counts the questions of a season from 1, `version` its saves. */
export type SeasonQuestion = QuestionDraft & { readonly question: number; readonly version: number }

export type QuestionFlaw =
  | { readonly code: 'question_missing' }
  | { readonly code: 'question_too_long'; readonly charactersMax: number }
  | { readonly code: 'answer_missing' }
  | { readonly code: 'answer_too_long'; readonly charactersMax: number }
  | { readonly code: 'identity_number_typed'; readonly in: 'asked' | 'answer' }

/** More than a page can hold is no help to anybody. */
export const QUESTIONS_MAX = 100
export const ASKED_CHARACTERS_MAX = 300
export const ANSWER_CHARACTERS_MAX = 4_000

/** What was typed, trimmed, or all its flaws at once. */
export function checkedQuestion(draft: QuestionDraft): Result<QuestionDraft, readonly QuestionFlaw[]> {
  const asked = draft.asked.trim().replaceAll(/\s+/g, ' ')
  const answer = draft.answer.trim()
  const flaws: QuestionFlaw[] = []
  if (asked === '') flaws.push({ code: 'question_missing' })
  if (asked.length > ASKED_CHARACTERS_MAX)
    flaws.push({ code: 'question_too_long', charactersMax: ASKED_CHARACTERS_MAX })
  if (holdsIdentityNumber(asked)) flaws.push({ code: 'identity_number_typed', in: 'asked' })
  if (answer === '') flaws.push({ code: 'answer_missing' })
  if (answer.length > ANSWER_CHARACTERS_MAX)
    flaws.push({ code: 'answer_too_long', charactersMax: ANSWER_CHARACTERS_MAX })
  if (holdsIdentityNumber(answer)) flaws.push({ code: 'identity_number_typed', in: 'answer' })
  return flaws.length > 0 ? refuse(flaws) : accept({ asked, answer, shown: draft.shown })
}
