/** The short page on how judging works. */
import { frameOf } from '../frame.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { HowJudgingWorksPage } from './how-judging-works.page.tsx'

export async function showHowJudgingWorks(visit: Visit): Promise<Response> {
  return page(visit, HowJudgingWorksPage({ frame: frameOf(visit), view: {} }))
}
