/** The place and the plan an address names, and whether this visitor may write there. */
import { knownPlace } from '../../actions/known-place.ts'
import { mayWritePlans } from '../../award/coverage/plan-access.ts'
import { type Region } from '../../award/places/region.ts'
import { findPlan, listRepresented, type PlanKey, type StoredPlan } from '../../store/protection-plans.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Handler } from '../route.ts'
import type { Visit } from '../visit.ts'

export type PlaceFound = { readonly place: Region; readonly writes: boolean }
export type PlanFound = PlaceFound & { readonly key: PlanKey; readonly plan: StoredPlan }

export async function placeOf({ site, viewer, params }: Visit): Promise<PlaceFound | null> {
  const place = await knownPlace(site.db, params['wilayah'] ?? '')
  if (!place) return null
  return { place, writes: mayWritePlans(viewer, place.code, await listRepresented(site.db, viewer.roles)) }
}

export function forPlace(handle: (visit: Visit, found: PlaceFound) => Promise<Response>): Handler {
  return async (visit) => {
    const found = await placeOf(visit)
    return found ? handle(visit, found) : notFound(visit)
  }
}

/** A place one may not plan for is none. */
export function forPlanner(handle: (visit: Visit, found: PlaceFound) => Promise<Response>): Handler {
  return forPlace((visit, found) => (found.writes ? handle(visit, found) : notFound(visit)))
}

/** Whoever may write it sees its last version, everybody else the one that was published. */
export function forPlan(handle: (visit: Visit, found: PlanFound) => Promise<Response>): Handler {
  return forPlace(async (visit, found) => {
    const key = {
      place: found.place.code,
      year: numberIn(visit.params['anggaran']),
      plan: numberIn(visit.params['rencana']),
    }
    const plan = await findPlan(visit.site.db, key, found.writes ? 'last' : 'published')
    return plan ? handle(visit, { ...found, key, plan }) : notFound(visit)
  })
}

export function forPlanOfOnes(handle: (visit: Visit, found: PlanFound) => Promise<Response>): Handler {
  return forPlan((visit, found) => (found.writes ? handle(visit, found) : notFound(visit)))
}

/** 0, which counts nothing, for what is no number of ours. */
function numberIn(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0
}
