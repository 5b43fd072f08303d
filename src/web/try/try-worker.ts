/** The process that reads, ranks and forgets one upload; see `trial-desk.ts`. */
import { answerOneJob } from '../../platform/one-job-process.ts'
import { tryAnswer } from './try-job.ts'

answerOneJob(tryAnswer)
