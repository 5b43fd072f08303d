/** The process that reads, lists and forgets one file of employers; see `long-list-desk.ts`. */
import { answerOneJob } from '../../platform/one-job-process.ts'
import { longListAnswer } from './long-list-job.ts'

answerOneJob(longListAnswer)
