/** Whoever plans for a place notes what was paid of a fund for a month; the last note holds, the earlier ones stay. */
import { type PlanPayment, type PlanPaymentDraft, type PlanPaymentFlaw, planPaymentFrom } from '../award/coverage/plan-realisation.ts' // prettier-ignore
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findPlan, insertPlanPayment, listPlanPayments, type PlanKey } from '../store/protection-plans.ts'
import { actor, type Desk } from './desk.ts'
import { mayPlan, subjectOf } from './save-protection-plan.ts'

export type NotePaymentRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'payment_refused'; readonly flaws: readonly PlanPaymentFlaw[] }
  | { readonly code: 'payment_noted_meanwhile' }

export async function notePlanPayment(
  desk: Desk,
  key: PlanKey,
  draft: PlanPaymentDraft,
): Promise<Result<PlanPayment, NotePaymentRefusal>> {
  return desk.transaction<PlanPayment, NotePaymentRefusal>(async (db) => {
    const plan = (await mayPlan(desk, db, key.place)) ? await findPlan(db, key, 'last') : null
    if (!plan) return refuse({ code: 'not_found' })
    const checked = planPaymentFrom(draft)
    if (!checked.ok) return refuse({ code: 'payment_refused', flaws: checked.refusal })
    const payment = checked.value
    const noted = await listPlanPayments(db, key)
    const before = noted.find(({ fund, month }) => fund === payment.fund && month === payment.month) ?? null
    if (!(await insertPlanPayment(db, key, payment, { at: desk.now(), by: actor(desk) })))
      return refuse({ code: 'payment_noted_meanwhile' })
    await desk.record(db, OUTSIDE_SEASONS, 'protection_plan_payment_noted', subjectOf(key), payment, { before })
    return accept(payment)
  })
}
