/**
 * Questions asked at an event: noted while they are asked, answered later. The answer is an entry of the season's
 * questions and answers, so that everybody reads the same.
 */
import type { EventKey } from '../award/outreach/event.ts'
import { onOneLine } from '../award/outreach/event.ts'
import { holdsIdentityNumber } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { ASKED_CHARACTERS_MAX, type QuestionDraft, type SeasonQuestion } from '../award/season/season-questions.ts'
import { insertAsked, insertAskedAnswer, listAsked } from '../store/outreach-materials.ts'
import { actor, type Desk } from './desk.ts'
import { eventToChange } from './invite-to-event.ts'
import { saveQuestionInside, type SaveQuestionRefusal } from './save-season-question.ts'

export const ASKED_MAX = 200

export type NoteQuestionRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'question_missing' }
  | { readonly code: 'question_too_long'; readonly charactersMax: number }
  | { readonly code: 'identity_number_typed'; readonly in: 'asked' }
  | { readonly code: 'too_many_questions'; readonly questionsMax: number }

export async function noteEventQuestion(
  desk: Desk,
  key: EventKey,
  typed: string,
): Promise<Result<number, NoteQuestionRefusal>> {
  return desk.transaction<number, NoteQuestionRefusal>(async (db) => {
    if (!(await eventToChange(desk, db, key))) return refuse({ code: 'not_found' })
    const asked = onOneLine(typed)
    if (asked === '') return refuse({ code: 'question_missing' })
    if (asked.length > ASKED_CHARACTERS_MAX)
      return refuse({ code: 'question_too_long', charactersMax: ASKED_CHARACTERS_MAX })
    if (holdsIdentityNumber(asked)) return refuse({ code: 'identity_number_typed', in: 'asked' })
    const number = (await listAsked(db, key)).length + 1
    if (number > ASKED_MAX) return refuse({ code: 'too_many_questions', questionsMax: ASKED_MAX })
    await insertAsked(db, key, { number, asked }, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'outreach_question_noted', `${key.event}/${number}`, { asked })
    return accept(number)
  })
}

export type AnswerQuestionRefusal = SaveQuestionRefusal | { readonly code: 'question_answered' }

/** In one step: the question as it is to be read, its answer, the entry of the season, and the tie between them. */
export async function answerEventQuestion(
  desk: Desk,
  key: EventKey,
  number: number,
  draft: QuestionDraft,
): Promise<Result<SeasonQuestion, AnswerQuestionRefusal>> {
  return desk.transaction<SeasonQuestion, AnswerQuestionRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    const asked = event && (await listAsked(db, key)).find((one) => one.number === number)
    if (!asked) return refuse({ code: 'not_found' })
    if (asked.question !== null) return refuse({ code: 'question_answered' })
    const saved = await saveQuestionInside(desk, db, key, null, draft)
    if (!saved.ok) return saved
    const { question } = saved.value
    await insertAskedAnswer(db, key, { number, question }, { at: desk.now(), by: actor(desk) })
    return saved
  })
}
