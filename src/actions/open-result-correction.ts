/** The chair opens a correction of an adopted result: from now on marks, minutes and recusals of the category move again. */
import { checkedCorrection, type CorrectionDraft, type CorrectionRefusal } from '../award/decision/result-correction.ts'
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertCorrection } from '../store/result-corrections.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { judgedIn, objectionCourse } from './objection-course.ts'
import { leadingRules } from './sheet-rules.ts'

export type OpenResultCorrectionRefusal = AccessRefusal | CorrectionRefusal

export async function openResultCorrection(
  desk: Desk,
  key: CategoryKey,
  draft: CorrectionDraft,
): Promise<Result<true, OpenResultCorrectionRefusal>> {
  return desk.transaction<true, OpenResultCorrectionRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    const course = await objectionCourse(db, key)
    const adopted = course && { adoption: course.adoption, judged: judgedIn(course.result) }
    const checked = checkedCorrection({ adopted, corrections: course?.corrections ?? [] }, draft)
    if (!checked.ok) return checked
    await insertCorrection(db, key, checked.value, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'result_correction_opened', key.category, checked.value)
    return accept(true)
  })
}
