/** The timetable of interviews, planned by the rules and the solver. */
import type { InterviewTask } from '../award/interviews/interview-task.ts'
import { timetable, type Timetable, type TimetableRefusal } from '../award/interviews/timetable.ts'
import type { Result } from '../award/result.ts'
import { openHighs } from '../platform/highs.ts'
import { SOLVER_SECONDS } from './assign-assessors.ts'

export async function planInterviews(task: InterviewTask): Promise<Result<Timetable, TimetableRefusal>> {
  return timetable(task, await openHighs(SOLVER_SECONDS))
}
