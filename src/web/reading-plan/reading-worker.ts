/** The process that proves one plan of readers; see `reading-desk.ts`. */
import { planReading } from '../../actions/plan-reading.ts'
import { answerOneJob } from '../../platform/one-job-process.ts'

answerOneJob(planReading)
