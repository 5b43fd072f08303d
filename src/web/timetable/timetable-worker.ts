/** The process that proves one timetable; see `timetable-desk.ts`. */
import { planInterviews } from '../../actions/plan-interviews.ts'
import { answerOneJob } from '../../platform/one-job-process.ts'

answerOneJob(planInterviews)
