/** Who reads which file, planned by the rules and the solver. */
import type { AssignmentTask } from '../award/assignment/assignment-task.ts'
import { assign, type AssignmentAim, type AssignmentRefusal, type Assigned } from '../award/assignment/assignment.ts'
import type { Result } from '../award/result.ts'
import { openHighs } from '../platform/highs.ts'

/** Longer than this nobody waits; what was asked is then refused, never answered with something unproven. */
export const SOLVER_SECONDS = 30

export async function assignAssessors(
  task: AssignmentTask,
  aim: AssignmentAim,
): Promise<Result<Assigned, AssignmentRefusal>> {
  return assign(task, aim, await openHighs(SOLVER_SECONDS))
}
