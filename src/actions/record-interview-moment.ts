/** Somebody at the door or in the room records what happens: here, begun, questions, marks, over, nobody came. */
import { isUnderWay } from '../award/interviews/day-course.ts'
import { checkedDayMove, type DayMoveDraft, type DayMoveRefusal } from '../award/interviews/day-moves.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertMoment, type InterviewKey, lockInterviewDay } from '../store/interview-day.ts'
import { actor, type Desk } from './desk.ts'
import { interviewSubject, keptInterview } from './kept-interview.ts'

export type RecordMomentRefusal = { readonly code: 'not_found' } | DayMoveRefusal

export async function recordInterviewMoment(
  desk: Desk,
  key: InterviewKey,
  draft: DayMoveDraft,
): Promise<Result<true, RecordMomentRefusal>> {
  return desk.transaction<true, RecordMomentRefusal>(async (db) => {
    await lockInterviewDay(db, key)
    const found = await keptInterview(db, desk.viewer, key)
    if (!found) return refuse({ code: 'not_found' })
    const { slot, course } = found.own
    const heard = found.day.interviews.find(
      (other) => other !== found.own && other.slot.room === slot.room && isUnderWay(other.course),
    )
    const at = desk.now()
    const facts = { slot, course, zone: found.day.zone, heardThere: heard?.name ?? null }
    const checked = checkedDayMove(facts, draft, at)
    if (!checked.ok) return checked
    await insertMoment(db, key, checked.value, { startsAt: slot.startsAt, at, by: actor(desk) })
    // Who witnessed, and why something was taken back, may name people: it stays with the moment.
    const { move, moment } = checked.value
    await desk.record(db, key, 'interview_moment_recorded', interviewSubject(key), { move, moment })
    return accept(true)
  })
}
