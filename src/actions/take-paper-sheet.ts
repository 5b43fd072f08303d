/** Two copies of a paper mark sheet become the assessor's sheet, signed. */
import type { PledgeRefusal } from '../award/judging/conflict-declaration.ts'
import { whyClosed, type MarkSheet } from '../award/judging/mark-sheet.ts'
import {
  copyDifferences,
  mayTakeOver,
  sheetFromPaper,
  type TakerRefusal,
  type Taking,
  type TakingRefusal,
} from '../award/judging/paper-sheet.ts'
import { refuse, type Result } from '../award/result.ts'
import type { StageRefusal } from '../award/season/governing-stage.ts'
import { type Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { saveMarks } from '../store/mark-sheets.ts'
import { insertTaking } from '../store/paper-sheets.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { conflictUnsettled, stageRefusal } from './marking-stage.ts'
import { findReceivedSheet, type PaperKey, type PaperSheetFound } from './paper-sheet.ts'
import { closeBySignature } from './sign-mark-sheet.ts'

export type TakePaperSheetRefusal =
  | TakerRefusal
  | StageRefusal
  | TakingRefusal
  | Extract<PledgeRefusal, { readonly code: 'conflict_unsettled' }>

export async function takePaperSheet(
  desk: Desk,
  paperKey: PaperKey,
  taking: Taking,
): Promise<Result<MarkSheet, TakePaperSheetRefusal>> {
  return desk.transaction<MarkSheet, TakePaperSheetRefusal>(async (db) => {
    await holdSeason(db, paperKey)
    const found = await findReceivedSheet(db, paperKey, true)
    if (!found) return refuse({ code: 'not_found' })
    const may = mayTakeOver(desk.viewer, found.rules.panel, found)
    if (!may.ok) return may
    const at = desk.now()
    const outside = whyClosed(found.sheet) ? null : await paperStageRefusal(db, found, at)
    if (outside) return refuse(outside)
    // A hand on the paper declares nothing of a tie that facts show: it is settled first, and the paper waits.
    const tied = whyClosed(found.sheet) ? null : await conflictUnsettled(db, found.sheet)
    if (tied) return refuse(tied)
    const decision = sheetFromPaper(found, taking)
    if (!decision.ok) return decision
    await recordTaking(desk, db, { found, sheet: decision.value, reason: taking.reason.trim(), at })
    return decision
  })
}

/**
 * A paper that was received while marks were given is in time, whenever it was copied; so is whatever is signed now. What is asked
 * of an assessor on screen (pledge, declaration) stands on the paper over their own hand.
 */
export async function paperStageRefusal(
  db: Db,
  { rules, sheet, receipt }: PaperSheetFound,
  now: Instant,
): Promise<StageRefusal | null> {
  const atReceipt = await stageRefusal(db, rules, { ...sheet, version: 0 }, receipt.receivedAt)
  return atReceipt && stageRefusal(db, rules, sheet, now)
}

type Taken = {
  readonly found: PaperSheetFound
  readonly sheet: MarkSheet
  readonly reason: string
  readonly at: Instant
}

/** A save and a signature like any other, so that history and sheet can be held against each other; and the paper they came from. */
async function recordTaking(desk: Desk, db: Db, { found, sheet, reason, at }: Taken): Promise<void> {
  const { key, copies } = found
  const { version, marks } = sheet
  await saveMarks(db, sheet, at)
  const before = { version: found.sheet.version, marks: found.sheet.marks }
  await desk.record(db, key, 'marks_entered', subjectOf(key), { version, marks }, { before })
  await closeBySignature(desk, db, sheet, at)
  await insertTaking(db, key, { reason, at, by: actor(desk) })
  const facts = { paper: key.paper, version, reason, differences: copyDifferences(copies) }
  await desk.record(db, key, 'paper_sheet_taken', subjectOf(key), facts)
}
