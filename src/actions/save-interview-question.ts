/** The secretary adds a question for all candidates of a category, or takes one back. What was asked stays known. */
import { addedQuestion, type OwnQuestionRefusal } from '../award/interviews/day-questions.ts'
import { mayPlanDay } from '../award/interviews/day-access.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertOwnQuestion, listOwnQuestions, lockInterviewDay } from '../store/interview-day.ts'
import { latestRulebook } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type SaveQuestionRefusal = { readonly code: 'not_found' } | OwnQuestionRefusal

/** @param change a text to add, or the number of a question that is asked no more. */
export async function saveInterviewQuestion(
  desk: Desk,
  key: CategoryKey,
  change: { readonly text: string } | { readonly withdrawn: number },
): Promise<Result<number, SaveQuestionRefusal>> {
  return desk.transaction<number, SaveQuestionRefusal>(async (db) => {
    await lockInterviewDay(db, key)
    const rules = await latestRulebook(db, key)
    if (!rules || !mayPlanDay(desk.viewer, rules.rulebook.panel, key)) return refuse({ code: 'not_found' })
    const known = await listOwnQuestions(db, key)
    const saved = 'text' in change ? addedQuestion(known, change.text) : withdrawnOf(known, change.withdrawn)
    if (!saved.ok) return saved
    const { question, text } = saved.value
    await insertOwnQuestion(db, key, saved.value, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'interview_question_saved', `${key.category}/${question}`, { text })
    return accept(question)
  })
}

function withdrawnOf(
  known: Awaited<ReturnType<typeof listOwnQuestions>>,
  number: number,
): Result<(typeof known)[number], SaveQuestionRefusal> {
  const there = known.find(({ question, text }) => question === number && text !== '')
  return there ? accept({ question: number, entry: there.entry + 1, text: '' }) : refuse({ code: 'not_found' })
}
