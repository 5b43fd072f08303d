/** The what-if, and the plans of a place. Whoever may not plan for a place finds no form of it. */
import type { Handler, Recorded, Route } from '../route.ts'
import { bareLine, names, open } from '../route-lines.ts'
import { showComparison } from './compare-plans.handlers.ts'
import { compareFields } from './compare-plans.page.tsx'
import { downloadPlanAnnex, downloadPlanCsv, downloadPlanXlsx } from './plan-file.handlers.ts'
import { postChangePlan, postNewPlan, showChangePlan, showNewPlan } from './plan-form.handlers.ts'
import { planFields } from './plan-form.page.tsx'
import { postPlanPayment, postPublishPlan, showPlan, showPlans } from './plan.handlers.ts'
import { paymentFields, publishFields, versionFields } from './plan.page.tsx'
import { showWhatIf } from './what-if.handlers.ts'
import { whatIfFields } from './what-if.page.tsx'

const PLACE = '/rencana/:wilayah'
const PLAN = `${PLACE}/:anggaran/:rencana`

export const plansRoutes: readonly Route[] = [
  open('/rencana', showWhatIf, names(whatIfFields)),
  open(PLACE, showPlans),
  open(`${PLACE}/banding`, showComparison, names(compareFields)),
  planner(`${PLACE}/baru`, showNewPlan),
  deed(`${PLACE}/baru`, 'protection_plan_saved', names(planFields), postNewPlan),
  open(PLAN, showPlan, names(versionFields)),
  planner(`${PLAN}/ubah`, showChangePlan),
  deed(`${PLAN}/ubah`, 'protection_plan_saved', names(planFields), postChangePlan),
  deed(`${PLAN}/terbitkan`, 'protection_plan_published', names(publishFields), postPublishPlan),
  deed(`${PLAN}/realisasi`, 'protection_plan_payment_noted', names(paymentFields), postPlanPayment),
  open(`${PLAN}/lampiran.pdf`, downloadPlanAnnex),
  open(`${PLAN}/rencana.csv`, downloadPlanCsv),
  open(`${PLAN}/rencana.xlsx`, downloadPlanXlsx),
]

function planner(path: string, handler: Handler): Route {
  return { ...bareLine, method: 'GET', path, who: ['signed-in'], of: 'site', handler }
}

function deed(path: string, records: Recorded, fields: readonly string[], handler: Handler): Route {
  return { ...planner(path, handler), method: 'POST', records, fields }
}
