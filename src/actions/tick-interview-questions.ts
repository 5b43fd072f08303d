/** Somebody who asks ticks what was asked, so that nobody asks it twice. The ticks are the panel's, the notes are one's own. */
import { askingSeats, mayKeepRoom } from '../award/interviews/day-access.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertAsked, type InterviewKey, listAsked, lockInterviewDay } from '../store/interview-day.ts'
import { actor, type Desk } from './desk.ts'
import { interviewQuestions } from './interview-questions.ts'
import { interviewSubject, openInterview } from './kept-interview.ts'

export type TickRefusal = { readonly code: 'not_found' } | { readonly code: 'nothing_ticked' }

/** @param shown the questions on the form, each ticked or not; one that was not shown keeps its tick. */
export async function tickInterviewQuestions(
  desk: Desk,
  key: InterviewKey,
  shown: readonly { readonly id: string; readonly asked: boolean }[],
): Promise<Result<true, TickRefusal>> {
  return desk.transaction<true, TickRefusal>(async (db) => {
    await lockInterviewDay(db, key)
    const found = await openInterview(db, desk.viewer, key)
    const may = found && (askingSeats(desk.viewer, found.panel, key).length > 0 || mayKeepRoom(desk.viewer, found.panel, key)) // prettier-ignore
    if (!may) return refuse({ code: 'not_found' })
    const known = await interviewQuestions(db, key)
    const changed = shown.filter(({ id, asked }) => known.some((one) => one.id === id && one.asked !== asked))
    if (changed.length === 0) return refuse({ code: 'nothing_ticked' })
    const entries = new Map((await listAsked(db, key)).map(({ prompt, entry }) => [prompt, entry]))
    const ticks = changed.map(({ id, asked }) => ({ prompt: id, asked, entry: (entries.get(id) ?? 0) + 1 }))
    await insertAsked(db, key, ticks, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'interview_question_asked', interviewSubject(key), ticks)
    return accept(true)
  })
}
