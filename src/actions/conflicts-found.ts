/** The conflicts of interest that facts show in a category, and what became of each. */
import { type FoundConflict, foundConflicts } from '../award/judging/found-conflicts.ts'
import { structuralConflicts, tiesOf } from '../award/judging/structural-conflicts.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { listTiedCandidates } from '../store/conflict-declarations.ts'
import type { Db } from '../store/db.ts'
import { listRecusals } from '../store/recusals.ts'
import { listDismissals, listSeatActs } from '../store/seat-facts.ts'

/** By seat, then by candidate. */
export async function conflictsFound(db: Db, key: CategoryKey): Promise<readonly FoundConflict[]> {
  const ties = (await listSeatActs(db, key)).map(({ seat, actedFor, supplied }) => tiesOf(seat, actedFor, supplied))
  if (ties.length === 0) return []
  const conflicts = structuralConflicts(ties, await listTiedCandidates(db, key))
  if (conflicts.length === 0) return []
  const recusals = await listRecusals(db, key)
  return foundConflicts(conflicts, await listDismissals(db, key), (seat, candidate) =>
    recusals.some((recusal) => recusal.assessor === seat && recusal.candidate === candidate),
  )
}
