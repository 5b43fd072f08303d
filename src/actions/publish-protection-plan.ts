/** Whoever plans for a place lets everybody read the version they have looked at. */
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findPlan, insertPlanPublication, type PlanKey } from '../store/protection-plans.ts'
import { actor, type Desk } from './desk.ts'
import { mayPlan, subjectOf } from './save-protection-plan.ts'

export type PublishPlanRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'plan_changed_meanwhile'; readonly version: number }
  | { readonly code: 'plan_published_already' }

export async function publishProtectionPlan(
  desk: Desk,
  key: PlanKey,
  seen: number,
): Promise<Result<number, PublishPlanRefusal>> {
  return desk.transaction<number, PublishPlanRefusal>(async (db) => {
    const plan = (await mayPlan(desk, db, key.place)) ? await findPlan(db, key, 'last') : null
    if (!plan) return refuse({ code: 'not_found' })
    const { version } = plan
    if (version !== seen) return refuse({ code: 'plan_changed_meanwhile', version })
    if (!(await insertPlanPublication(db, key, version, { at: desk.now(), by: actor(desk) })))
      return refuse({ code: 'plan_published_already' })
    await desk.record(db, OUTSIDE_SEASONS, 'protection_plan_published', subjectOf(key), { version })
    return accept(version)
  })
}
