/** The secretary records that a filled and signed mark sheet was handed in on paper, and names the two who copy it. */
import { type CopierRefusal, copierRefusals, keepsPaperSheets } from '../award/judging/paper-sheet.ts'
import { type SheetClosed, whyClosed } from '../award/judging/mark-sheet.ts'
import { checkedReceipt, type ReceiptDraft, type ReceiptRefusal } from '../award/nomination/paper-entry.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import { lockMarkSheet } from '../store/mark-sheets.ts'
import { insertPaperSheet, listPaperSheets } from '../store/paper-sheets.ts'
import { listSeatHolders } from '../store/panels.ts'
import { findSeason, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { copierFacts, viewerOf } from './paper-sheet.ts'
import { sheetRules } from './sheet-rules.ts'

export type PaperSheetDraft = ReceiptDraft & {
  readonly candidate: string
  readonly seat: string
  /** People. */
  readonly firstCopier: string
  readonly secondCopier: string
  /** Whether whoever receives it has seen the signature in ink. */
  readonly signed: boolean
}

export type PaperSheetReceiptRefusal =
  | ReceiptRefusal
  | CopierRefusal
  | { readonly code: 'paper_sheet_of_nobody' }
  | { readonly code: 'ink_signature_missing' }
  | SheetClosed

export type ReceivePaperSheetRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'receipt_refused'; readonly refusals: readonly PaperSheetReceiptRefusal[] }

/** @returns the number of the paper, counted within the category: the secretary writes it on the sheet. */
export async function receivePaperSheet(
  desk: Desk,
  category: CategoryKey,
  draft: PaperSheetDraft,
): Promise<Result<number, ReceivePaperSheetRefusal>> {
  return desk.transaction<number, ReceivePaperSheetRefusal>(async (db) => {
    const rules = await sheetRules(db, category)
    if (!rules || !keepsPaperSheets(desk.viewer, rules.panel, category)) return refuse({ code: 'not_found' })
    await lockSeason(db, category) // papers are counted, and two may come at once
    const season = await findSeason(db, category)
    assert(season, 'a category lies in a season')
    const recordedAt = desk.now()
    const receipt = checkedReceipt(draft, season.zone, recordedAt)
    const refusals: PaperSheetReceiptRefusal[] = receipt.ok ? [] : [...receipt.refusal]

    const key = { ...category, candidate: draft.candidate, seat: draft.seat }
    const sheet = await lockMarkSheet(db, key, rules.criteria)
    const holder = (await listSeatHolders(db, category)).find(({ seat }) => seat === draft.seat)
    if (!sheet || !holder) refusals.push({ code: 'paper_sheet_of_nobody' })
    const closed = sheet && whyClosed(sheet)
    if (closed) refusals.push(closed)
    if (!draft.signed) refusals.push({ code: 'ink_signature_missing' })
    const [first, second] = [await viewerOf(db, draft.firstCopier), await viewerOf(db, draft.secondCopier)]
    const facts = { ...(await copierFacts(db, key, rules)), receiver: actor(desk) }
    refusals.push(...copierRefusals(first, second, facts))
    if (!receipt.ok || !holder || refusals.length > 0) return refuse({ code: 'receipt_refused', refusals })

    const paper = ((await listPaperSheets(db, category)).at(-1)?.paper ?? 0) + 1
    const { candidate, seat, firstCopier, secondCopier } = draft
    const named = { candidate, seat, paper, firstCopier, secondCopier, signedBy: holder.person }
    await insertPaperSheet(db, category, { ...named, ...receipt.value, recordedAt, recordedBy: actor(desk) })
    await desk.record(db, key, 'paper_sheet_received', subjectOf(key), { paper, receivedAt: receipt.value.receivedAt })
    return accept(paper)
  })
}
