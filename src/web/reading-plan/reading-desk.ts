/** Where plans of who reads which file are proven: a process beside the server, because proving leaves no time to answer anybody. */
import { fileURLToPath } from 'node:url'
import type { AssignmentRefusal } from '../../award/assignment/assignment.ts'
import type { ReadingPlan, ReadingTask } from '../../award/assignment/reading-plan.ts'
import type { Result } from '../../award/result.ts'
import { type Jobs, type OneJobOptions, openJobs } from '../../platform/one-job-process.ts'

export type ReadingDesk = Jobs<ReadingTask, Result<ReadingPlan, AssignmentRefusal>>

const LIMITS: OneJobOptions = {
  program: fileURLToPath(new URL('./reading-worker.ts', import.meta.url)),
  // The solver gives up by itself before.
  limitMs: 90_000,
  heapMegabytes: 512,
  atOnce: 1,
  waitingMax: 4,
  // Whoever changes a setting divides again soon.
  spareMs: 60_000,
  jobsEach: 20,
}

/** Starts nothing yet. */
export function openReadingDesk(changes: Partial<OneJobOptions> = {}): ReadingDesk {
  return openJobs<ReadingTask, Result<ReadingPlan, AssignmentRefusal>>({ ...LIMITS, ...changes })
}
