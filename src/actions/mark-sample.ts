/**
 * An assessor sends marks for the sample dossier. The last of the held seats ends the round: from then on all see how far
 * apart they are. The history tells that somebody sent, never what.
 */
import { checkedSampleMarks, type SampleMarksRefusal, seatsToSend } from '../award/judging/calibration.ts'
import type { Mark } from '../award/judging/mark-sheet.ts'
import { scoringHolders } from '../award/judging/panel-seats.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import {
  insertCalibrationEnd,
  insertSampleMarks,
  listCalibrationRounds,
  listSampleMarks,
  lockCalibration,
} from '../store/calibrations.ts'
import { listSeatHolders } from '../store/panels.ts'
import { actor, type Desk } from './desk.ts'
import { sheetRules } from './sheet-rules.ts'

export type MarkSampleRefusal = { readonly code: 'not_found' } | SampleMarksRefusal

/** @returns whether the round ended with it. */
export async function markSample(
  desk: Desk,
  key: CategoryKey,
  round: number,
  marks: readonly Mark[],
): Promise<Result<boolean, MarkSampleRefusal>> {
  return desk.transaction<boolean, MarkSampleRefusal>(async (db) => {
    const rules = await sheetRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    await lockCalibration(db, key)
    // Read behind the lock: somebody else may have taken the seat while this was under way.
    const holders = scoringHolders(rules.panel, await listSeatHolders(db, key))
    const held = seatsIn(desk.viewer, key)
    const seat = holders.find((holder) => holder.person === actor(desk) && held.includes(holder.seat))?.seat
    const known = (await listCalibrationRounds(db, key)).find((asked) => asked.round === round)
    if (!seat || !known) return refuse({ code: 'not_found' })
    const sent = await listSampleMarks(db, { ...key, round })
    const checked = checkedSampleMarks(known, sent, { seat, marks, criteria: rules.criteria })
    if (!checked.ok) return checked

    const now = { at: desk.now(), by: actor(desk) }
    await insertSampleMarks(db, { ...key, round }, { seat, marks }, now)
    await desk.record(db, key, 'sample_marked', `${key.category}/${round}/${seat}`, { criteria: marks.length })
    const left = seatsToSend(
      holders.map((holder) => holder.seat),
      [...sent, { seat }],
    )
    if (left.length > 0) return accept(false)
    await insertCalibrationEnd(db, { ...key, round }, now)
    await desk.record(db, key, 'calibration_ended', `${key.category}/${round}`, { sent: sent.length + 1, missing: [] })
    return accept(true)
  })
}
