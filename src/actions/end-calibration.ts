/** Chair or secretary ends a calibration with those who have sent; who has not is named, and sends no more. */
import { type AccessRefusal, mayActAs } from '../award/judging/access.ts'
import { endedCalibration, type EndCalibrationRefusal, seatsToSend } from '../award/judging/calibration.ts'
import { scoringHolders } from '../award/judging/panel-seats.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertCalibrationEnd, listCalibrationRounds, listSampleMarks, lockCalibration } from '../store/calibrations.ts'
import { listSeatHolders } from '../store/panels.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export async function endCalibration(
  desk: Desk,
  key: CategoryKey,
  round: number,
): Promise<Result<true, AccessRefusal | EndCalibrationRefusal>> {
  return desk.transaction<true, AccessRefusal | EndCalibrationRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('committee', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockCalibration(db, key)
    const known = (await listCalibrationRounds(db, key)).find((asked) => asked.round === round)
    if (!known) return refuse({ code: 'not_found' })
    const sent = await listSampleMarks(db, { ...key, round })
    const ended = endedCalibration(known, sent)
    if (!ended.ok) return ended
    const held = scoringHolders(rules.panel, await listSeatHolders(db, key)).map(({ seat }) => seat)
    await insertCalibrationEnd(db, { ...key, round }, { at: desk.now(), by: actor(desk) })
    const told = { sent: sent.length, missing: seatsToSend(held, sent) }
    await desk.record(db, key, 'calibration_ended', `${key.category}/${round}`, told)
    return accept(true)
  })
}
