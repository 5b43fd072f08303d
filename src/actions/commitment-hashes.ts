/** The hashes that bind some sheets of a category, sorted, so that their order does not say whose is which. */
import { compareCodePoints } from '../award/canonical/code-points.ts'
import type { Fingerprint } from '../award/canonical/canonical.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { sealsOf } from '../award/proof/published-document.ts'
import type { Db } from '../store/db.ts'
import { listCommitments } from '../store/mark-sheets.ts'

/** None where one of the sheets was signed before seals could be opened. */
export async function commitmentHashes(
  db: Db,
  key: CategoryKey,
  sheets: readonly { readonly candidate: string; readonly seat: string }[],
): Promise<readonly Fingerprint[]> {
  const named = sheets.map(({ candidate, seat }) => ({ candidate, assessor: seat }))
  return sealsOf(named, await listCommitments(db, key))
    .map(({ hash }) => hash)
    .toSorted(compareCodePoints)
}
