/** Who of the panel reads which file, planned by the rules and the solver. */
import { assign, type AssignmentRefusal } from '../award/assignment/assignment.ts'
import { plannedReading, type ReadingPlan, type ReadingTask } from '../award/assignment/reading-plan.ts'
import type { Result } from '../award/result.ts'
import { openHighs } from '../platform/highs.ts'
import { SOLVER_SECONDS } from './assign-assessors.ts'

export async function planReading(task: ReadingTask): Promise<Result<ReadingPlan, AssignmentRefusal>> {
  const solve = await openHighs(SOLVER_SECONDS)
  return plannedReading(task, (asked) => assign(asked, 'fair', solve))
}
