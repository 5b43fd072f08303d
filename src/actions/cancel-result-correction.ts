/** The chair cancels the open correction, whole: no mark that was changed within it counts, and the adopted result stands. */
import { type CancelCorrectionRefusal, checkedCancellation } from '../award/decision/result-correction.ts'
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { endCorrection, listCorrections } from '../store/result-corrections.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type CancelResultCorrectionRefusal = AccessRefusal | CancelCorrectionRefusal

export async function cancelResultCorrection(
  desk: Desk,
  key: CategoryKey,
  typed: string,
): Promise<Result<true, CancelResultCorrectionRefusal>> {
  return desk.transaction<true, CancelResultCorrectionRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    const checked = checkedCancellation(await listCorrections(db, key), typed)
    if (!checked.ok) return checked
    const { correction, reason } = checked.value
    const { correction: number } = correction
    await endCorrection(db, key, number, { how: 'cancelled', reason, at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'result_correction_cancelled', key.category, { correction: number, reason })
    return accept(true)
  })
}
