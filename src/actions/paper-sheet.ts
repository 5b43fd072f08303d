/** A mark sheet on paper as deeds and pages find it: its receipt, the sheet it is for, and what was copied. */
import type { CategoryKey } from '../award/places/season-key.ts'
import { assert } from '../award/result.ts'
import type { CopierFacts, ReceivedSheet } from '../award/judging/paper-sheet.ts'
import type { Viewer } from '../award/people/viewer.ts'
import { findCandidate } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { findMarkSheet, lockMarkSheet } from '../store/mark-sheets.ts'
import { findPaperSheet, findSheetCopies, type PaperSheetKey, type StoredPaperSheet } from '../store/paper-sheets.ts'
import { findAccount } from '../store/people.ts'
import { findRolesOf } from '../store/roles.ts'
import { findSeatsOf } from '../store/viewers.ts'
import { sheetRules, type SheetRules } from './sheet-rules.ts'

export type PaperKey = CategoryKey & { readonly paper: number }

export type PaperSheetFound = ReceivedSheet & {
  readonly key: PaperSheetKey
  readonly rules: SheetRules
  readonly receipt: StoredPaperSheet
}

/** @param lock until the transaction ends: two who copy at once take turns, and so do the paper and the screen. */
export async function findReceivedSheet(db: Db, paperKey: PaperKey, lock = false): Promise<PaperSheetFound | null> {
  const rules = await sheetRules(db, paperKey)
  const receipt = rules && (await findPaperSheet(db, paperKey, paperKey.paper))
  if (!receipt) return null
  const { province, season, category, paper } = paperKey
  const key = { province, season, category, candidate: receipt.candidate, seat: receipt.seat, paper }
  const sheet = await (lock ? lockMarkSheet : findMarkSheet)(db, key, rules.criteria)
  assert(sheet, 'a paper is received for a sheet that is open')
  const copies = await findSheetCopies(db, key, paper)
  return { key, rules, receipt, sheet, copies, copiers: [receipt.firstCopier, receipt.secondCopier] }
}

/** What the rule asks about those who copy: the panel, and whose candidate it is. */
export async function copierFacts(
  db: Db,
  key: CategoryKey & { readonly candidate: string },
  { panel }: Pick<SheetRules, 'panel'>,
): Promise<Omit<CopierFacts, 'receiver'>> {
  const candidate = await findCandidate(db, key, key.candidate)
  return { key, panel, parties: candidate ?? { organisation: null, proposedBy: null } }
}

/** Somebody as the rules see them, who is not here now; null when there is no such account any more. */
export async function viewerOf(db: Db, person: string): Promise<Viewer | null> {
  const account = await findAccount(db, person)
  if (!account) return null
  const [seats, roles] = [await findSeatsOf(db, person), await findRolesOf(db, person)]
  return { person: { id: person, name: account.displayName }, seats, roles, administrator: false }
}
