/** What `one-job-process.test.ts` runs: does what it is told, badly where it is told so. */
import { answerOneJob } from './one-job-process.ts'

export type TestJob = {
  readonly do: 'echo' | 'spin' | 'eat' | 'die' | 'tell' | 'hoard' | 'grow'
  readonly text?: string
}

export let grown: Buffer | undefined

answerOneJob(async (job: TestJob): Promise<string> => {
  if (job.do === 'die') process.exit(3)
  if (job.do === 'spin') for (;;);
  if (job.do === 'eat') return eaten()
  if (job.do === 'grow') grown = Buffer.alloc(200 * 1024 * 1024, 1)
  if (job.do === 'grow') return `${process.pid}`
  if (job.do === 'hoard') return hoarded()
  if (job.do === 'tell') return `${process.pid} ${JSON.stringify(process.env)}`
  return job.text ?? ''
})

function eaten(): string {
  const kept: string[][] = []
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${kept.length} ${index}`))
}

/** Outside the heap of objects, and never done. */
async function hoarded(): Promise<string> {
  const kept: Buffer[] = []
  for (;;) {
    if (kept.length < 30) kept.push(Buffer.alloc(10 * 1024 * 1024, 1))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
