/** The first checkpoint over the adoption that stands: the same one however long the ledger grows. */
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import { findCheckpointOver, findLedgerEntry, type KeptCheckpoint } from '../store/ledgers.ts'

/** @returns null while nothing is adopted, and in the seconds until the adoption has its number: reading numbers nothing. */
export async function adoptionCheckpoint(db: Db, key: CategoryKey): Promise<KeptCheckpoint | null> {
  const adoption = await findLedgerEntry(db, key, 'result_adopted', key.category)
  return adoption && findCheckpointOver(db, key, adoption.position)
}
