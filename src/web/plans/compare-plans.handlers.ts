/** Lays two plans of a place side by side, or two versions of one. */
import { listPlans, type StoredPlan } from '../../store/protection-plans.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { comparison } from './comparison.ts'
import { compareFields, ComparePlansPage, type ComparePlansView } from './compare-plans.page.tsx'
import { planFigures, ruleOfPlan } from './plan-figures.ts'
import { forPlace } from './plan-found.ts'
import { comparedAs, comparedLabel } from './plan-history-view.ts'

/** The clock of the plans' pages where no season says another. */
const ZONE = 'WIB'

export const showComparison = forPlace(async (visit, { place, writes }) => {
  const { site, language, url } = visit
  const versions = await listPlans(site.db, place.code, writes ? 'every' : 'every_published')
  const asked = [compareFields.left, compareFields.right].map((name) => url.searchParams.get(name))
  const [left, right] = asked.map((key) => versions.find((one) => comparedAs(one) === key) ?? null)
  const reading = { zone: ZONE, writes, language } as const
  const isTheSame = left !== null && left === right
  const [first = '', second = ''] = versions.map(comparedAs)
  const view: ComparePlansView = {
    place: place.name,
    listHref: paths.plans(place.code),
    action: paths.comparePlans(place.code),
    options: versions.map((one) => ({ value: comparedAs(one), label: comparedLabel(one, language) })),
    left: left ? comparedAs(left) : second,
    right: right ? comparedAs(right) : first,
    compared: left && right && !isTheSame ? comparison([await sideOf(left), await sideOf(right)], reading) : null,
    isTheSame,
  }
  return page(visit, ComparePlansPage({ frame: frameOf(visit), view }))

  async function sideOf(plan: StoredPlan) {
    return { plan, figures: planFigures(plan, await ruleOfPlan(site.db, plan)) }
  }
})
