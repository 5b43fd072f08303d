/**
 * Klarifikasi: what the plenary asks a candidate before it decides. A question that is open keeps the result from being adopted;
 * the candidate's people answer it, the secretary writes down an answer given in the room, or the chair takes it back.
 */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'

export const QUESTION_MAX = 1000
export const CLARIFICATION_MAX = 4000

export type Clarification = {
  /** Of one category, from 1. */
  readonly number: number
  readonly candidate: string
  readonly question: string
  readonly askedAt: Instant
  /** Null while it is open. */
  readonly answer: ClarificationAnswer | null
}

/** `room`: said in the plenary and written down. `withdrawn`: the panel needs no answer any more; the text says why. */
export type ClarificationWay = 'candidate' | 'room' | 'withdrawn'

export type ClarificationAnswer = {
  readonly way: ClarificationWay
  readonly text: string
  readonly answeredAt: Instant
}

export type ClarificationTimeRefusal =
  /** There is a plenary to ask it between its opening and the adoption. */
  { readonly code: 'plenary_not_opened' } | { readonly code: 'already_adopted'; readonly adoptedAt: Instant }

export type ClarificationTextRefusal =
  | { readonly code: 'clarification_missing' }
  | { readonly code: 'clarification_too_long'; readonly charactersMax: number }
  /** Of a worker: it is read by many. */
  | { readonly code: 'clarification_identity_number' }

export type AskRefusal =
  | ClarificationTimeRefusal
  | ClarificationTextRefusal
  /** Is judged by nobody in this category. */
  | { readonly code: 'candidate_not_judged' }

export type ClarificationTime = { readonly plenaryOpenedAt: Instant | null; readonly adoptedAt: Instant | null }

export function whyNoClarification({ plenaryOpenedAt, adoptedAt }: ClarificationTime): ClarificationTimeRefusal | null {
  if (!plenaryOpenedAt) return { code: 'plenary_not_opened' }
  return adoptedAt ? { code: 'already_adopted', adoptedAt } : null
}

export function checkedQuestion(
  time: ClarificationTime,
  judged: readonly string[],
  draft: { readonly candidate: string; readonly question: string },
): Result<{ readonly candidate: string; readonly question: string }, AskRefusal> {
  const late = whyNoClarification(time)
  if (late) return refuse(late)
  if (!judged.includes(draft.candidate)) return refuse({ code: 'candidate_not_judged' })
  const question = checkedText(draft.question, QUESTION_MAX)
  return question.ok ? accept({ candidate: draft.candidate, question: question.value }) : question
}

export type ClarificationAnswerRefusal =
  | ClarificationTimeRefusal
  | ClarificationTextRefusal
  | { readonly code: 'clarification_already_answered'; readonly answeredAt: Instant }

export function checkedClarification(
  time: ClarificationTime,
  { answer }: Clarification,
  typed: string,
): Result<string, ClarificationAnswerRefusal> {
  if (answer) return refuse({ code: 'clarification_already_answered', answeredAt: answer.answeredAt })
  const late = whyNoClarification(time)
  return late ? refuse(late) : checkedText(typed, CLARIFICATION_MAX)
}

function checkedText(typed: string, charactersMax: number): Result<string, ClarificationTextRefusal> {
  const text = typed.normalize('NFC').trim()
  if (text === '') return refuse({ code: 'clarification_missing' })
  if (text.length > charactersMax) return refuse({ code: 'clarification_too_long', charactersMax })
  return holdsIdentityNumber(text) ? refuse({ code: 'clarification_identity_number' }) : accept(text)
}
