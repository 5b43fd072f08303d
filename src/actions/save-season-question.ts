/** Somebody who runs the season writes a question and its answer for everybody, changes them, or takes them off the page. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import {
  checkedQuestion,
  type QuestionDraft,
  type QuestionFlaw,
  QUESTIONS_MAX,
  type SeasonQuestion,
} from '../award/season/season-questions.ts'
import type { Db } from '../store/db.ts'
import { lockSeason } from '../store/seasons.ts'
import { insertSeasonQuestion, listSeasonQuestions } from '../store/season-questions.ts'
import { actor, type Desk } from './desk.ts'

export type SaveQuestionRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'question_flawed'; readonly flaws: readonly QuestionFlaw[] }
  | { readonly code: 'too_many_questions'; readonly questionsMax: number }
  /** Somebody saved another version meanwhile. */
  | { readonly code: 'question_changed_elsewhere'; readonly now: SeasonQuestion }

/** @param seen the question and the version that whoever writes had in front of them; null for a new one. */
export async function saveSeasonQuestion(
  desk: Desk,
  key: SeasonKey,
  seen: Pick<SeasonQuestion, 'question' | 'version'> | null,
  draft: QuestionDraft,
): Promise<Result<SeasonQuestion, SaveQuestionRefusal>> {
  return desk.transaction<SeasonQuestion, SaveQuestionRefusal>((db) => saveQuestionInside(desk, db, key, seen, draft))
}

/** Inside a deed that writes more. */
export async function saveQuestionInside(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  seen: Pick<SeasonQuestion, 'question' | 'version'> | null,
  draft: QuestionDraft,
): Promise<Result<SeasonQuestion, SaveQuestionRefusal>> {
  if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
  const questions = await listSeasonQuestions(db, key)
  const now = seen && questions.find(({ question }) => question === seen.question)
  if (seen && !now) return refuse({ code: 'not_found' })
  const checked = checkedQuestion(draft)
  if (!checked.ok) return refuse({ code: 'question_flawed', flaws: checked.refusal })
  if (now && now.version !== seen.version) return refuse({ code: 'question_changed_elsewhere', now })
  if (!now && questions.length >= QUESTIONS_MAX)
    return refuse({ code: 'too_many_questions', questionsMax: QUESTIONS_MAX })
  const [question, version] = now ? [now.question, now.version + 1] : [questions.length + 1, 1]
  const saved = { ...checked.value, question, version }
  await insertSeasonQuestion(db, key, saved, { at: desk.now(), by: actor(desk) })
  await desk.record(db, key, 'season_question_saved', String(question), saved, { before: now })
  return accept(saved)
}
