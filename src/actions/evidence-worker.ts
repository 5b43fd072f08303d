/** The program of the process that looks into one file of evidence and ends. */
import { answerOneJob } from '../platform/one-job-process.ts'
import { contentAnswer } from './evidence-content.ts'

answerOneJob(contentAnswer)
