/** The program of the process that looks into one archive and ends. */
import { answerOneJob } from '../platform/one-job-process.ts'
import { archiveAnswer } from './evidence-archive.ts'

answerOneJob(archiveAnswer)
