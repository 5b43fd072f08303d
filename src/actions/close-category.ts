/** The chair ends the marking of a category and names every unsigned sheet with a reason. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { closedCategory, expectedSheets, type ClosingRefusal, type UnsignedSheet } from '../award/judging/closing.ts'
import { chairSeats } from '../award/judging/panel-seats.ts'
import { refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { findClosedAt, insertClosing, lockSheetsOfCategory } from '../store/closings.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { lockSeason } from '../store/seasons.ts'
import { commitmentHashes } from './commitment-hashes.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type CloseCategoryRefusal = AccessRefusal | ClosingRefusal

export async function closeCategory(
  desk: Desk,
  key: CategoryKey,
  reasons: readonly UnsignedSheet[],
): Promise<Result<readonly UnsignedSheet[], CloseCategoryRefusal>> {
  return desk.transaction<readonly UnsignedSheet[], CloseCategoryRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may

    await lockSeason(db, key) // no new sheet may open while this one is deciding
    await lockSheetsOfCategory(db, key)
    const opened = await listSheets(db, key, { category: key.category })
    const sheets = expectedSheets(opened)
    const nominees = new Set(opened.filter(({ left }) => !left).map((sheet) => sheet.candidate)).size
    const closedAt = await findClosedAt(db, key)
    const decision = closedCategory({ sheets, nominees, closedAt, chairSeats: chairSeats(rules.panel) }, reasons)
    if (!decision.ok) return decision

    await insertClosing(db, key, { at: desk.now(), by: actor(desk), unsigned: decision.value })
    // In the order of their hashes, which says nothing: so this entry can be shown, and no sheet is added or changed after it.
    const given = sheets.filter(({ signedAt }) => signedAt)
    const commitments = await commitmentHashes(db, key, given)
    await desk.record(db, key, 'category_closed', key.category, { unsigned: decision.value, commitments })
    return decision
  })
}
