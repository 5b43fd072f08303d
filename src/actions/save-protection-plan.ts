/** Whoever plans for a place saves a plan: a new one, or the next version of one that is there. */
import { mayWritePlans } from '../award/coverage/plan-access.ts'
import { type PlanDraft, type PlanFlaw, planFrom } from '../award/coverage/plan-document.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { unchanged } from '../award/coverage/plan-changes.ts'
import {
  findPlan,
  insertPlan,
  insertPlanVersion,
  listRepresented,
  nextPlanNumber,
  type PlanKey,
  type PlanSeason,
} from '../store/protection-plans.ts'
import { latestRulebook } from '../store/seasons.ts'
import type { Db } from '../store/db.ts'
import { actor, type Desk } from './desk.ts'
import { settledPlace } from './known-place.ts'
import { planSeasonOf } from './plan-season.ts'

export const PLAN_YEAR_MIN = 2015
export const PLAN_YEAR_MAX = 2099

export type SavePlanRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'plan_year_invalid'; readonly min: number; readonly max: number }
  | { readonly code: 'plan_refused'; readonly flaws: readonly PlanFlaw[] }
  /** Somebody saved another version since the form was opened. */
  | { readonly code: 'plan_changed_meanwhile'; readonly version: number }
  | { readonly code: 'plan_unchanged' }

export async function makeProtectionPlan(
  desk: Desk,
  where: { readonly place: string; readonly year: number },
  draft: PlanDraft,
): Promise<Result<PlanKey, SavePlanRefusal>> {
  return desk.transaction<PlanKey, SavePlanRefusal>(async (db) => {
    const { place, year } = where
    if (!(await mayPlan(desk, db, place)) || !(await settledPlace(db, place))) return refuse({ code: 'not_found' })
    if (!Number.isInteger(year) || year < PLAN_YEAR_MIN || year > PLAN_YEAR_MAX)
      return refuse({ code: 'plan_year_invalid', min: PLAN_YEAR_MIN, max: PLAN_YEAR_MAX })
    const season = await planSeasonOf(db, place)
    const checked = planFrom(draft, await tagsOf(db, season))
    if (!checked.ok) return refuse({ code: 'plan_refused', flaws: checked.refusal })
    const key = { place, year, plan: await nextPlanNumber(db, place, year) }
    const by = { at: desk.now(), by: actor(desk) }
    await insertPlan(db, key, season, by)
    await insertPlanVersion(db, key, 1, checked.value, by)
    await desk.record(db, OUTSIDE_SEASONS, 'protection_plan_saved', subjectOf(key), { version: 1, ...checked.value })
    return accept(key)
  })
}

/** @param seen the version that the form was filled from. */
export async function reviseProtectionPlan(
  desk: Desk,
  key: PlanKey,
  seen: number,
  draft: PlanDraft,
): Promise<Result<number, SavePlanRefusal>> {
  return desk.transaction<number, SavePlanRefusal>(async (db) => {
    const before = (await mayPlan(desk, db, key.place)) ? await findPlan(db, key, 'last') : null
    if (!before) return refuse({ code: 'not_found' })
    const checked = planFrom(draft, await tagsOf(db, before.season))
    if (!checked.ok) return refuse({ code: 'plan_refused', flaws: checked.refusal })
    if (before.version !== seen) return refuse({ code: 'plan_changed_meanwhile', version: before.version })
    if (unchanged(before.document, checked.value)) return refuse({ code: 'plan_unchanged' })
    const version = before.version + 1
    if (!(await insertPlanVersion(db, key, version, checked.value, { at: desk.now(), by: actor(desk) })))
      return refuse({ code: 'plan_changed_meanwhile', version })
    await desk.record(
      db,
      OUTSIDE_SEASONS,
      'protection_plan_saved',
      subjectOf(key),
      { version, ...checked.value },
      { before: { version: before.version, ...before.document } },
    )
    return accept(version)
  })
}

export async function mayPlan({ viewer }: Pick<Desk, 'viewer'>, db: Db, place: string): Promise<boolean> {
  return mayWritePlans(viewer, place, await listRepresented(db, viewer.roles))
}

export async function tagsOf(db: Db, season: PlanSeason | null): Promise<readonly string[]> {
  return season ? ((await latestRulebook(db, season))?.rulebook.tags ?? []) : []
}

export function subjectOf({ place, year, plan }: PlanKey): string {
  return `${place}/${year}/${plan}`
}
