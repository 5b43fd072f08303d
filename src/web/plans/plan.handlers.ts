/** Plans: the list of a place, one plan, its publication and what was paid. */
import { notePlanPayment } from '../../actions/note-plan-payment.ts'
import { publishProtectionPlan } from '../../actions/publish-protection-plan.ts'
import type { PlanPaymentDraft } from '../../award/coverage/plan-realisation.ts'
import { listPlanPayments, listPlans, listPlanVersions } from '../../store/protection-plans.ts'
import { findSeason } from '../../store/seasons.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { planChangeWords } from '../../wording/plan-changes.ts'
import { paymentSentence, planWords } from '../../wording/plans.ts'
import { fileFailed, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { planFigures, ruleOfPlan } from './plan-figures.ts'
import { forPlace, forPlan, forPlanOfOnes, type PlanFound } from './plan-found.ts'
import { planHistory, publicationOf } from './plan-history-view.ts'
import { listedPlan, planParts, stateOf } from './plan-view.ts'
import { paymentFields, PlanPage, type PlanView, publishFields, versionFields } from './plan.page.tsx'
import { PlansPage } from './plans.page.tsx'
import { whatIfFields } from './what-if.page.tsx'

export const showPlans = forPlace(async (visit, { place, writes }) => {
  const { db } = visit.site
  const plans = await listPlans(db, place.code, writes ? 'last' : 'published')
  const comparable = await listPlans(db, place.code, writes ? 'every' : 'every_published')
  const listed = []
  for (const plan of plans) listed.push(listedPlan(plan, planFigures(plan, await ruleOfPlan(db, plan)), visit.language))
  const view = {
    place: place.name,
    plans: listed,
    makeHref: writes ? paths.newPlan(place.code) : null,
    compareHref: comparable.length > 1 ? paths.comparePlans(place.code) : null,
    whatIfHref: paths.whatIf({ [whatIfFields.place]: place.code }),
  }
  return page(visit, PlansPage({ frame: frameOf(visit), view }))
})

const NOTHING_TYPED: PlanPaymentDraft = { fund: 'APBD', month: '', heads: '', rupiah: '', proof: '' }

/** The version that is asked for; without one the version in force. */
export const showPlan = forPlan(async (visit, found) => {
  const asked = visit.url.searchParams.get(versionFields.version)
  const { plan, writes } = found
  if (asked === null || asked === String(plan.version)) return planPage(visit, found, NOTHING_TYPED, [], 200)
  const versions = await listPlanVersions(visit.site.db, found.key, writes ? 'every' : 'every_published')
  const wanted = versions.find(({ version }) => String(version) === asked)
  return wanted ? planPage(visit, { ...found, plan: wanted }, NOTHING_TYPED, [], 200, plan.version) : notFound(visit)
})

export const postPublishPlan = forPlanOfOnes(async (visit, { key }) => {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const outcome = await publishProtectionPlan(desk, key, Number(form.text(publishFields.version)))
  if (outcome.ok) return seeOther(visit, paths.plan(key), 'rencana-terbit')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const words = planWords[language]
  const why =
    refusal.code === 'plan_published_already' ? words.publishedAlready : words.changedMeanwhile(refusal.version)
  return fileFailed(visit, why, paths.plan(key))
})

export const postPlanPayment = forPlanOfOnes(async (visit, found) => {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const draft: PlanPaymentDraft = {
    fund: form.text(paymentFields.fund),
    month: form.text(paymentFields.month),
    heads: form.text(paymentFields.heads),
    rupiah: form.text(paymentFields.rupiah),
    proof: form.text(paymentFields.proof),
  }
  const outcome = await notePlanPayment(desk, found.key, draft)
  if (outcome.ok) return seeOther(visit, paths.plan(found.key), 'realisasi-tercatat')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  if (refusal.code === 'payment_noted_meanwhile')
    return planPage(visit, found, draft, [{ field: paymentFields.month, text: planWords[language].meanwhile }], 409)
  const errors = refusal.flaws.map((flaw) => ({ field: FIELD_OF[flaw.code], text: paymentSentence(flaw, language) }))
  return planPage(visit, found, draft, errors, 422)
})

const FIELD_OF = {
  plan_fund_unknown: paymentFields.fund,
  month_not_a_month: paymentFields.month,
  month_before_rules: paymentFields.month,
  month_too_far: paymentFields.month,
  payment_heads_invalid: paymentFields.heads,
  payment_proof_missing: paymentFields.proof,
  payment_proof_too_long: paymentFields.proof,
  rupiah_empty: paymentFields.rupiah,
  rupiah_negative: paymentFields.rupiah,
  rupiah_not_whole: paymentFields.rupiah,
  rupiah_not_a_number: paymentFields.rupiah,
  rupiah_too_large: paymentFields.rupiah,
} as const

async function planPage(
  visit: Visit,
  { place, plan, key, writes: mayWrite }: PlanFound,
  payment: PlanPaymentDraft,
  errors: readonly FieldError[],
  status: number,
  versionInForce = plan.version,
): Promise<Response> {
  const { site, language } = visit
  const words = planWords[language]
  const figures = planFigures(plan, await ruleOfPlan(site.db, plan))
  const season = plan.season && (await findSeason(site.db, plan.season))
  const zone = season?.zone ?? 'WIB'
  const versions = await listPlanVersions(site.db, key, mayWrite ? 'every' : 'every_published')
  const isOld = plan.version !== versionInForce
  const writes = mayWrite && !isOld
  const view: PlanView = {
    title: plan.document.title,
    place: place.name,
    year: String(plan.year),
    state: isOld ? publicationOf(plan, zone, language) : stateOf(plan, language),
    version: `${words.version(plan.version)}, ${words.savedAt(writtenInstant(plan.savedAt, zone, language))}`,
    note: plan.document.note,
    listHref: paths.plans(place.code),
    ...planParts(plan, figures, await listPlanPayments(site.db, key), language),
    downloads: isOld
      ? []
      : [
          { label: words.annex, href: paths.planAnnex(key), note: 'PDF' },
          { label: words.file, href: paths.planXlsx(key), note: 'XLSX' },
          { label: words.file, href: paths.planCsv(key), note: 'CSV' },
        ],
    old: isOld ? { text: planChangeWords[language].oldVersion(plan.version), href: paths.plan(key) } : null,
    history: planHistory(versions, place.code, { zone, writes: mayWrite, language }),
    writes: writes
      ? {
          editHref: paths.changePlan(key),
          publishHref: plan.publishedVersion === plan.version ? null : paths.publishPlan(key),
          version: plan.version,
          paymentsHref: paths.planPayments(key),
          payment,
        }
      : null,
    errors,
  }
  return page(visit, PlanPage({ frame: frameOf(visit, season?.example ?? false), view }), status)
}
