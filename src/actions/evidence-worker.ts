/** The program of the process that looks into files of evidence, one at a time. */
import { answerOneJob } from '../platform/one-job-process.ts'
import { contentAnswer } from './evidence-content.ts'

answerOneJob(contentAnswer)
