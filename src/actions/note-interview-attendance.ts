/** Who came to an interview is noted in the room; a later note corrects an earlier one. It is what a criterion may count. */
import {
  checkedAttendance,
  type DayAttendanceDraft,
  type DayAttendanceRefusal,
} from '../award/interviews/day-attendance.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findClosedAt } from '../store/closings.ts'
import { insertDayAttendance, type InterviewKey, lockInterviewDay } from '../store/interview-day.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { interviewSubject, keptInterview } from './kept-interview.ts'

export type NoteDayAttendanceRefusal =
  | { readonly code: 'not_found' }
  /** What counts for the ranking is not changed behind a closed category. */
  | { readonly code: 'attendance_category_closed' }
  | DayAttendanceRefusal

export async function noteInterviewAttendance(
  desk: Desk,
  key: InterviewKey,
  draft: DayAttendanceDraft,
): Promise<Result<true, NoteDayAttendanceRefusal>> {
  return desk.transaction<true, NoteDayAttendanceRefusal>(async (db) => {
    await holdSeason(db, key)
    await lockInterviewDay(db, key)
    const found = await keptInterview(db, desk.viewer, key)
    if (!found) return refuse({ code: 'not_found' })
    if (await findClosedAt(db, key)) return refuse({ code: 'attendance_category_closed' })
    const { slot, attendance } = found.own
    const at = desk.now()
    const checked = checkedAttendance({ startsAt: slot.startsAt, zone: found.day.zone }, attendance, draft, at)
    if (!checked.ok) return checked
    await insertDayAttendance(db, key, checked.value, { at, by: actor(desk) })
    const { leader, companions } = checked.value
    const before = attendance && { leader: attendance.leader, companions: attendance.companions }
    await desk.record(db, key, 'interview_attendance_noted', interviewSubject(key), { leader, companions }, { before })
    return accept(true)
  })
}
