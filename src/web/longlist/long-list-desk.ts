/** Where files of employers are listed: processes that read, rank and forget one upload each. */
import { fileURLToPath } from 'node:url'
import { type Jobs, type OneJobOptions, openJobs } from '../../platform/one-job-process.ts'
import type { LongListAnswer, LongListJob } from './long-list-job.ts'

export type LongListDesk = Jobs<LongListJob, LongListAnswer>

const LIMITS: OneJobOptions = {
  program: fileURLToPath(new URL('./long-list-worker.ts', import.meta.url)),
  limitMs: 30_000,
  heapMegabytes: 768,
  atOnce: 1,
  waitingMax: 4,
  // Whoever mends a file uploads it again soon; a process that grew over a large file ends by itself.
  spareMs: 60_000,
  jobsEach: 10,
}

/** Starts nothing yet. */
export function openLongListDesk(changes: Partial<OneJobOptions> = {}): LongListDesk {
  return openJobs<LongListJob, LongListAnswer>({ ...LIMITS, ...changes })
}
