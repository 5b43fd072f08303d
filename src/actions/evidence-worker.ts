/** The program of the process that looks into one file of evidence and ends. */
import { answerOneJob } from '../platform/one-job-process.ts'
import { preparePdf } from '../platform/pdf.ts'
import { contentAnswer } from './evidence-content.ts'

answerOneJob(contentAnswer)
// While it waits for its job.
void preparePdf()
