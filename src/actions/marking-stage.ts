/** Whether the stage in which marks are given is open, asked while the season is held: no notice comes in between. */
import type { MarkSheet } from '../award/judging/mark-sheet.ts'
import { type StageRefusal, whyOutsideStage } from '../award/season/governing-stage.ts'
import { noticesInForce } from '../award/season/stages.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import type { SheetRules } from './sheet-rules.ts'

/**
 * Why the sheet can be neither saved nor signed at this moment; null when it can. A sheet with a draft was begun in time:
 * saves after the closing are taken for such sheets alone.
 * @param now read after the season is held (`holdSeason`).
 */
export async function markingRefusal(
  db: Db,
  { markingStage }: Pick<SheetRules, 'markingStage'>,
  sheet: MarkSheet,
  now: Instant,
): Promise<StageRefusal | null> {
  if (!markingStage) return null
  const notices = noticesInForce(await listStageNotices(db, sheet), now)
  return whyOutsideStage(markingStage, notices, now, sheet.version > 0)
}
