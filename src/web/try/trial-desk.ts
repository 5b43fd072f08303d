/** Where uploads are tried: processes for the ranking and a press of its own, so that no official paper waits behind a draft. */
import { fileURLToPath } from 'node:url'
import { openPaperPress } from '../../actions/render-paper.ts'
import { openJobs, type Jobs, type OneJobOptions } from '../../platform/one-job-process.ts'
import type { Typst } from '../../platform/typst.ts'
import type { TryAnswer, TryJob } from './try-job.ts'

export type TrialDesk = {
  readonly jobs: Jobs<TryJob, TryAnswer>
  readonly press: Typst
  close(): Promise<void>
}

const LIMITS: OneJobOptions = {
  program: fileURLToPath(new URL('./try-worker.ts', import.meta.url)),
  limitMs: 15_000,
  heapMegabytes: 512,
  atOnce: 2,
  waitingMax: 8,
}

/** Starts nothing yet. */
export function openTrialDesk(changes: Partial<OneJobOptions> = {}): TrialDesk {
  const jobs = openJobs<TryJob, TryAnswer>({ ...LIMITS, ...changes })
  const press = openPaperPress({ limitMs: 15_000, waitingMax: 8 })
  const close = async (): Promise<void> => {
    await Promise.all([jobs.close(), press.close()])
  }
  return { jobs, press, close }
}
