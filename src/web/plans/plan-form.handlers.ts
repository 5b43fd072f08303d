/** Making a plan and changing one. A refused form comes back as it was typed. */
import { planSeasonOf } from '../../actions/plan-season.ts'
import {
  makeProtectionPlan,
  reviseProtectionPlan,
  type SavePlanRefusal,
  tagsOf,
} from '../../actions/save-protection-plan.ts'
import type { PlanDraft } from '../../award/coverage/plan-document.ts'
import { planningBases } from '../../award/coverage/planning-base.ts'
import { isChosen } from '../../award/coverage/standing-figure.ts'
import { wallTime } from '../../award/units/dates.ts'
import { listChoices, listFiguresOf } from '../../store/place-coverage.ts'
import type { PlanKey } from '../../store/protection-plans.ts'
import { planFlawSentence, planWords } from '../../wording/plans.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { draftOfPlan, fieldOfFlaw, firstDraft, planDraftOf, withRoom } from './plan-form.ts'
import { planFields, PlanFormPage } from './plan-form.page.tsx'
import { forPlanner, forPlanOfOnes, type PlaceFound, type PlanFound } from './plan-found.ts'

export const showNewPlan = forPlanner(async (visit, found) => {
  const { site, desk } = visit
  const [figures, choices] = await Promise.all([
    listFiguresOf(site.db, [found.place.code]),
    listChoices(site.db, [found.place.code]),
  ])
  const [base] = planningBases(figures, (figure) => isChosen(figure, choices))
  const nextYear = Number(wallTime(desk.now(), 'WIB').day.slice(0, 4)) + 1
  return newPlanPage(visit, found, firstDraft(base ?? null), String(nextYear), [], 200)
})

export const postNewPlan = forPlanner(async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const place = found.place.code
  const typedYear = form.text(planFields.year).trim()
  const draft = planDraftOf(form, typedYear)
  const year = /^\d{4}$/.test(typedYear) ? Number(typedYear) : 0
  const outcome = await makeProtectionPlan(desk, { place, year }, draft)
  if (outcome.ok) return seeOther(visit, paths.plan(outcome.value), 'rencana-tersimpan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  return newPlanPage(visit, found, draft, typedYear, errorsOf(visit, refusal), 422)
})

export const showChangePlan = forPlanOfOnes((visit, found) =>
  changePage(visit, found, draftOfPlan(found.plan.document), found.plan.version, [], 200),
)

export const postChangePlan = forPlanOfOnes(async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const draft = planDraftOf(form, String(found.key.year))
  const seen = Number(form.text(planFields.version))
  const outcome = await reviseProtectionPlan(desk, found.key, seen, draft)
  if (outcome.ok) return seeOther(visit, paths.plan(found.key), 'rencana-tersimpan')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const status = refusal.code === 'plan_refused' ? 422 : 409
  // Whoever has read that there is a newer version may save over it.
  const version = refusal.code === 'plan_changed_meanwhile' ? refusal.version : seen
  return changePage(visit, found, draft, version, errorsOf(visit, refusal), status)
})

type Refused = Exclude<SavePlanRefusal, { readonly code: 'not_found' }>

function errorsOf({ language }: Visit, refusal: Refused): readonly FieldError[] {
  const words = planWords[language]
  switch (refusal.code) {
    case 'plan_refused':
      return refusal.flaws.map((flaw) => ({ field: fieldOfFlaw(flaw), text: planFlawSentence(flaw, language) }))
    case 'plan_year_invalid':
      return [{ field: planFields.year, text: words.yearInvalid(refusal.min, refusal.max) }]
    case 'plan_changed_meanwhile':
      return [{ field: planFields.title, text: words.changedMeanwhile(refusal.version) }]
    case 'plan_unchanged':
      return [{ field: planFields.title, text: words.unchanged }]
  }
}

async function newPlanPage(
  visit: Visit,
  { place }: PlaceFound,
  draft: PlanDraft,
  year: string,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { db } = visit.site
  const view = {
    place: place.name,
    listHref: paths.plans(place.code),
    action: paths.newPlan(place.code),
    version: null,
    year,
    draft: withRoom(draft),
    tags: await tagsOf(db, await planSeasonOf(db, place.code)),
    errors,
  }
  return page(visit, PlanFormPage({ frame: frameOf(visit), view }), status)
}

async function changePage(
  visit: Visit,
  { place, plan, key }: PlanFound & { readonly key: PlanKey },
  draft: PlanDraft,
  version: number,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const view = {
    place: place.name,
    listHref: paths.plan(key),
    action: paths.changePlan(key),
    version,
    year: String(key.year),
    draft: withRoom(draft),
    tags: await tagsOf(visit.site.db, plan.season),
    errors,
  }
  return page(visit, PlanFormPage({ frame: frameOf(visit), view }), status)
}
