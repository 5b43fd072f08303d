/** Where timetables are proven: a process beside the server, because a search for a proof leaves no time to answer anybody. */
import { fileURLToPath } from 'node:url'
import type { InterviewTask } from '../../award/interviews/interview-task.ts'
import type { Timetable, TimetableRefusal } from '../../award/interviews/timetable.ts'
import type { Result } from '../../award/result.ts'
import { type Jobs, type OneJobOptions, openJobs } from '../../platform/one-job-process.ts'

export type TimetableDesk = Jobs<InterviewTask, Result<Timetable, TimetableRefusal>>

const LIMITS: OneJobOptions = {
  program: fileURLToPath(new URL('./timetable-worker.ts', import.meta.url)),
  // The solver gives up by itself before.
  limitMs: 90_000,
  heapMegabytes: 512,
  atOnce: 1,
  waitingMax: 4,
  // Whoever changes a setting plans again soon.
  spareMs: 60_000,
  jobsEach: 20,
}

/** Starts nothing yet. */
export function openTimetableDesk(changes: Partial<OneJobOptions> = {}): TimetableDesk {
  return openJobs<InterviewTask, Result<Timetable, TimetableRefusal>>({ ...LIMITS, ...changes })
}
