/** Who reads which file, for chair and secretary. */
import type { Route } from '../route.ts'
import { bareLine, ofSeason } from '../route-lines.ts'
import { postReadingPlan, showReadingPlan } from './reading-plan.handlers.ts'
import { readingPlanFields as fields } from './reading-plan.page.tsx'

export const readingPlanRoutes: readonly Route[] = [
  ofSeason('pembagian-telaah', ['committee'], showReadingPlan),
  {
    ...bareLine,
    method: 'POST',
    path: '/ruang/panitia/:tahun/:tempat/pembagian-telaah',
    who: ['committee'],
    records: 'reading_plan_saved',
    fields: [fields.seen, fields.each, fields.expertise('*')],
    of: 'season',
    handler: postReadingPlan,
  },
]
