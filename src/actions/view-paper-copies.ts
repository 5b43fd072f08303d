/** Somebody opens both copies of a paper mark sheet to take it over: the one look at its marks, and it is recorded. */
import { type SheetClosed, whyClosed } from '../award/judging/mark-sheet.ts'
import { mayTakeOver, type TakerRefusal } from '../award/judging/paper-sheet.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { findReceivedSheet, type PaperKey, type PaperSheetFound } from './paper-sheet.ts'

export type ViewCopiesRefusal = TakerRefusal | SheetClosed

/** Once the sheet is signed its marks are sealed again, from whoever took it over too. */
export async function viewPaperCopies(
  desk: Desk,
  paperKey: PaperKey,
): Promise<Result<PaperSheetFound, ViewCopiesRefusal>> {
  return desk.transaction<PaperSheetFound, ViewCopiesRefusal>(async (db) => {
    const found = await findReceivedSheet(db, paperKey)
    if (!found) return refuse({ code: 'not_found' })
    const may = mayTakeOver(desk.viewer, found.rules.panel, found)
    if (!may.ok) return may
    const closed = whyClosed(found.sheet)
    if (closed) return refuse(closed)
    await desk.record(db, found.key, 'paper_sheet_viewed', subjectOf(found.key), { paper: paperKey.paper })
    return accept(found)
  })
}
