/** An assessor signs their own sheet; from then on it is closed, and the history holds a hash that binds its marks. */
import { mayOpenSheet } from '../award/judging/access.ts'
import { type Commitment, commitmentTo, type SignedSheet } from '../award/judging/commitment.ts'
import {
  signedSheet,
  whyClosed,
  type MarkSheet,
  type SheetKey,
  type SigningRefusal,
} from '../award/judging/mark-sheet.ts'
import { refuse, type Result } from '../award/result.ts'
import type { StageRefusal } from '../award/season/governing-stage.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { insertSignature, lockMarkSheet } from '../store/mark-sheets.ts'
import { holdSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { subjectOf } from './enter-marks.ts'
import { markingRefusal } from './marking-stage.ts'
import { sheetRules } from './sheet-rules.ts'

const SALT_BYTES = 16

export type SignSheetRefusal = { readonly code: 'not_found' } | StageRefusal | SigningRefusal

/** @param seen the version whose marks the assessor read before signing. */
export async function signMarkSheet(
  desk: Desk,
  key: SheetKey,
  seen: number,
): Promise<Result<MarkSheet, SignSheetRefusal>> {
  return desk.transaction<MarkSheet, SignSheetRefusal>(async (db) => {
    await holdSeason(db, key)
    const rules = await sheetRules(db, key)
    if (!rules || !mayOpenSheet(desk.viewer, rules.panel, key).ok) return refuse({ code: 'not_found' })
    const sheet = await lockMarkSheet(db, key, rules.criteria, actor(desk))
    if (!sheet) return refuse({ code: 'not_found' })

    const at = desk.now()
    const outside = whyClosed(sheet) ? null : await markingRefusal(db, rules, sheet, { now: at, person: actor(desk) })
    if (outside) return refuse(outside)
    const decision = signedSheet(sheet, seen, at)
    if (!decision.ok) return decision

    await closeBySignature(desk, db, decision.value, at)
    return decision
  })
}

/** What every signature leaves, on the screen or from paper: everything that has to happen at signing happens here. */
export async function closeBySignature(desk: Desk, db: Db, sheet: MarkSheet, at: Instant): Promise<void> {
  const { version, marks } = sheet
  const commitment = newCommitment(desk, { ...sheet, version, marks, signedAt: at })
  await insertSignature(db, sheet, { at, by: actor(desk), version, commitment })
  // Not the marks: they stand in the sheet and its saves, and the hash binds them. So this entry can be shown.
  const signed = { version, commitment: commitment.hash }
  await desk.record(db, sheet, 'mark_sheet_signed', subjectOf(sheet), signed)
}

/** Binds a sheet by dice of its own. */
export function newCommitment(desk: Desk, sheet: SignedSheet): Commitment {
  return commitmentTo(sheet, newSalt(desk), newSalt(desk))
}

function newSalt(desk: Desk): string {
  return Buffer.from(desk.randomBytes(SALT_BYTES)).toString('hex')
}
