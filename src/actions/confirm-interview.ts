/** The candidate's people say who comes to their interview, by name; a later word replaces an earlier one. */
import {
  checkedConfirmation,
  type ConfirmationDraft,
  type ConfirmationRefusal,
} from '../award/interviews/confirmation.ts'
import { isOf } from '../award/interviews/timetable-conflicts.ts'
import { mayWriteInFile } from '../award/nomination/access.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertConfirmation } from '../store/interview-confirmations.ts'
import { type InterviewKey, lockInterviewDay } from '../store/interview-day.ts'
import { holdSeason } from '../store/seasons.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'
import { interviewDay } from './interview-day.ts'
import { interviewSubject } from './kept-interview.ts'

export type ConfirmInterviewRefusal =
  /** Also where the interview has no place in the timetable, or no longer. */
  { readonly code: 'not_found' } | ConfirmationRefusal

export async function confirmInterview(
  desk: Desk,
  key: InterviewKey,
  draft: ConfirmationDraft,
): Promise<Result<true, ConfirmInterviewRefusal>> {
  return desk.transaction<true, ConfirmInterviewRefusal>(async (db) => {
    await holdSeason(db, key)
    // Whoever moves the interview meanwhile moves it before or after, and the hour confirmed is the one that holds.
    await lockInterviewDay(db, key)
    const file = await findCandidateFile(db, key)
    if (!file || !mayWriteInFile(desk.viewer, key, file.candidate).ok) return refuse({ code: 'not_found' })
    const own = (await interviewDay(db, key))?.interviews.find(({ slot }) => isOf(slot, key))
    if (!own) return refuse({ code: 'not_found' })
    const { slot, course, confirmation } = own
    const checked = checkedConfirmation({ slot, state: course.state }, confirmation, draft)
    if (!checked.ok) return checked
    await insertConfirmation(db, key, checked.value, { at: desk.now(), by: actor(desk) })
    const { leader, companions, startsAt } = checked.value
    const detail = { leader, companions: companions.length, startsAt }
    await desk.record(db, key, 'interview_confirmed', interviewSubject(key), detail)
    return accept(true)
  })
}
