/** A clerk records that a paper form came to the counter, and when. */
import {
  checkedReceipt,
  type ClerkRefusal,
  mayCopyPaper,
  type ReceiptDraft,
  type ReceiptRefusal,
} from '../award/nomination/paper-entry.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import { lockFile } from '../store/evidence.ts'
import { insertPaper, listPapers } from '../store/papers.ts'
import { findSeason } from '../store/seasons.ts'
import { type FileKey, findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export type ReceivePaperRefusal =
  | ClerkRefusal
  | { readonly code: 'receipt_refused'; readonly refusals: readonly ReceiptRefusal[] }

/** @returns the number of the paper, counted within the file. */
export async function receivePaper(
  desk: Desk,
  key: FileKey,
  draft: ReceiptDraft,
): Promise<Result<number, ReceivePaperRefusal>> {
  return desk.transaction<number, ReceivePaperRefusal>(async (db) => {
    await lockFile(db, key)
    const file = await findCandidateFile(db, key)
    if (!file) return refuse({ code: 'not_found' })
    const may = mayCopyPaper(desk.viewer, key, file.candidate)
    if (!may.ok) return may
    const season = await findSeason(db, key)
    assert(season, 'a file lies in a season')
    const recordedAt = desk.now()
    const checked = checkedReceipt(draft, season.zone, recordedAt)
    if (!checked.ok) return refuse({ code: 'receipt_refused', refusals: checked.refusal })
    const paper = ((await listPapers(db, key)).at(-1)?.paper ?? 0) + 1
    await insertPaper(db, key, { paper, ...checked.value, recordedAt, recordedBy: actor(desk) })
    await desk.record(db, key, 'paper_received', `${key.candidate}/${paper}`, checked.value)
    return accept(paper)
  })
}
