/** A verifier plans a visit: the day, the place, who goes, and what they will look at. */
import { accept, refuse, type Result } from '../award/result.ts'
import { wallTime } from '../award/units/dates.ts'
import { checkedPlan, type VisitPlanDraft, type VisitRefusal } from '../award/verification/field-visit.ts'
import type { VisitAccessRefusal } from '../award/verification/visit-access.ts'
import { lockFile } from '../store/evidence.ts'
import { insertVisit } from '../store/field-visits.ts'
import { findSeason } from '../store/seasons.ts'
import type { FileKey } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'
import { claimedFigures, fileToVisit, visitSubjects } from './visited-file.ts'

export type FieldVisitRefusal =
  | VisitAccessRefusal
  | { readonly code: 'visit_refused'; readonly refusals: readonly VisitRefusal[] }

/** @returns the number of the visit. */
export async function planFieldVisit(
  desk: Desk,
  key: FileKey,
  draft: VisitPlanDraft,
): Promise<Result<number, FieldVisitRefusal>> {
  return desk.transaction<number, FieldVisitRefusal>(async (db) => {
    // Visits of one candidate are numbered one after the other.
    await lockFile(db, key)
    const file = await fileToVisit(desk, db, key)
    const season = await findSeason(db, key)
    if (!file.ok) return file
    if (!season) return refuse({ code: 'not_found' })
    const subjects = visitSubjects(file.value, await claimedFigures(db, key, file.value))
    const checked = checkedPlan(subjects, draft, wallTime(desk.now(), season.zone).day)
    if (!checked.ok) return refuse({ code: 'visit_refused', refusals: checked.refusal })
    const visit = await insertVisit(db, key, checked.value, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'field_visit_planned', `${key.candidate}/${visit}`, checked.value)
    return accept(visit)
  })
}
