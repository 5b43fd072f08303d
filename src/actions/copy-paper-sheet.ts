/** One of the two who were named types a mark sheet from paper. It counts for nothing before the other has typed the same. */
import type { Mark } from '../award/judging/mark-sheet.ts'
import { copiedSheet, copyDifferences, type CopyRefusal, mayCopySheet } from '../award/judging/paper-sheet.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertSheetCopy } from '../store/paper-sheets.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { copierFacts, findReceivedSheet, type PaperKey } from './paper-sheet.ts'

/** @returns whose turn it was. Whether the two differ is told to whoever takes the sheet over, not to who copies. */
export async function copyPaperSheet(
  desk: Desk,
  paperKey: PaperKey,
  typed: readonly Mark[],
): Promise<Result<1 | 2, CopyRefusal>> {
  return desk.transaction<1 | 2, CopyRefusal>(async (db) => {
    await holdSeason(db, paperKey)
    const found = await findReceivedSheet(db, paperKey, true)
    if (!found || !mayCopySheet(desk.viewer, await copierFacts(db, found.key, found.rules)))
      return refuse({ code: 'not_found' })
    const copied = copiedSheet(found, actor(desk), typed)
    if (!copied.ok) return copied
    const { turn, marks } = copied.value
    const copy = { marks, by: actor(desk) }
    await insertSheetCopy(db, found.key, { ...copy, turn, at: desk.now() })
    // What was read is sealed and stands beside the receipt, never here.
    const differences = copyDifferences([...found.copies, copy]).length
    const facts = { paper: paperKey.paper, turn, ...(turn === 2 ? { differences } : {}) }
    await desk.record(db, found.key, 'paper_sheet_copied', subjectOf(found.key), facts)
    return accept(turn)
  })
}
