/**
 * The one gate before marks, which saving, signing and whatever brings marks later ask: whether the stage is open, and whether
 * pledge and declaration are there where the rules want them. Asked while the season is held: no notice comes in between.
 */
import { whyUndeclared, type PledgeRefusal } from '../award/judging/conflict-declaration.ts'
import type { MarkSheet } from '../award/judging/mark-sheet.ts'
import { type StageRefusal, whyOutsideStage } from '../award/season/governing-stage.ts'
import { noticesInForce } from '../award/season/stages.ts'
import type { Instant } from '../award/units/dates.ts'
import { findPledgedAt, hasDeclared } from '../store/conflict-declarations.ts'
import type { Db } from '../store/db.ts'
import { conflictsFound } from './conflicts-found.ts'
import { listStageNotices, type StageNotice } from '../store/stage-notices.ts'
import type { SheetRules } from './sheet-rules.ts'

/**
 * Why the sheet can be neither saved nor signed at this moment; null when it can. A sheet with a draft was begun in time:
 * saves after the closing are taken for such sheets alone.
 * @param asked `now` is read after the season is held (`holdSeason`); `person` is whose hand it is; `notices` where they were read
 * with the lock of the sheet; `tied` false where it is known that the person acts for and supplies nobody.
 */
export async function markingRefusal(
  db: Db,
  rules: Pick<SheetRules, 'markingStage' | 'panel'>,
  sheet: MarkSheet,
  {
    now,
    person,
    notices,
    tied = true,
  }: {
    readonly now: Instant
    readonly person: string
    readonly notices?: readonly StageNotice[]
    readonly tied?: boolean
  },
): Promise<StageRefusal | PledgeRefusal | null> {
  return (
    (await stageRefusal(db, rules, sheet, now, notices)) ??
    (await undeclared(db, rules, sheet, person)) ??
    (tied ? await conflictUnsettled(db, sheet) : null)
  )
}

/** A tie that facts show closes the sheet until it is settled. */
export async function conflictUnsettled(
  db: Db,
  { candidate, seat, ...key }: MarkSheet,
): Promise<Extract<PledgeRefusal, { readonly code: 'conflict_unsettled' }> | null> {
  const open = (await conflictsFound(db, key)).find(
    (found) => found.state === 'open' && found.seat === seat && found.candidate === candidate,
  )
  return open ? { code: 'conflict_unsettled', kind: open.kind } : null
}

async function undeclared(
  db: Db,
  { panel }: Pick<SheetRules, 'panel'>,
  sheet: MarkSheet,
  person: string,
): Promise<PledgeRefusal | null> {
  if (!panel.pledgeRequired) return null
  const pledged = (await findPledgedAt(db, sheet, person)) !== null
  return whyUndeclared(true, { pledged, declared: await hasDeclared(db, sheet, person) })
}

/** The stage alone: null while marks may be given. */
export async function stageRefusal(
  db: Db,
  { markingStage }: Pick<SheetRules, 'markingStage'>,
  sheet: MarkSheet,
  now: Instant,
  known?: readonly StageNotice[],
): Promise<StageRefusal | null> {
  if (!markingStage) return null
  const notices = noticesInForce(known ?? (await listStageNotices(db, sheet)), now)
  return whyOutsideStage(markingStage, notices, now, sheet.version > 0)
}
