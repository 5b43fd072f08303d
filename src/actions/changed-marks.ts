/** The marks of a category that are no longer what was first signed, each with the reason of its last change. */
import type { ChangedMark } from '../award/decision/adopted-result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { listFirstMarks } from '../store/marks.ts'
import { listRevisionsOfCategory } from '../store/mark-revisions.ts'
import type { Db } from '../store/db.ts'

/** By candidate and seat, in the order of the changes. A mark that went back to what was signed is told too: it was talked about. */
export async function listChangedMarks(db: Db, key: CategoryKey): Promise<readonly ChangedMark[]> {
  const revisions = (await listRevisionsOfCategory(db, key)).filter(({ isCancelled }) => !isCancelled)
  if (revisions.length === 0) return []
  const first = await listFirstMarks(db, key)
  const last = Map.groupBy(revisions, ({ candidate, seat, criterion }) => JSON.stringify([candidate, seat, criterion]))
  return [...last.values()].flatMap((changes) => {
    const change = changes.at(-1)
    const signed = first.find(
      ({ candidate, assessor, criterion }) =>
        candidate === change?.candidate && assessor === change.seat && criterion === change.criterion,
    )
    if (!change || !signed) return []
    const { candidate, seat: assessor, criterion, markHundredths, reason } = change
    return [{ candidate, assessor, criterion, firstHundredths: signed.markHundredths, markHundredths, reason }]
  })
}
