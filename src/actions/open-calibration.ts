/** Chair or secretary lays an invented dossier before the panel of a category: everybody marks it alone before the day. */
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import { openedCalibration, type OpenCalibrationRefusal, type SampleDossier } from '../award/judging/calibration.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertCalibrationRound, listCalibrationRounds, lockCalibration } from '../store/calibrations.ts'
import { findClosedAt } from '../store/closings.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

/** @returns the number of the round. */
export async function openCalibration(
  desk: Desk,
  key: CategoryKey,
  sample: SampleDossier,
): Promise<Result<number, AccessRefusal | OpenCalibrationRefusal>> {
  return desk.transaction<number, AccessRefusal | OpenCalibrationRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('committee', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockCalibration(db, key)
    const opened = openedCalibration(await listCalibrationRounds(db, key), sample, await findClosedAt(db, key))
    if (!opened.ok) return opened
    const { round, title } = opened.value
    await insertCalibrationRound(db, { ...key, round }, opened.value, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'calibration_opened', `${key.category}/${round}`, { title })
    return accept(round)
  })
}
