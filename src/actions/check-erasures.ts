/** What is missing from the history is exactly what erasures on record took, no part more and none less. */
import { isProof } from '../award/people/deeds.ts'
import { canonicalText } from '../award/canonical/canonical.ts'
import type { Db } from '../store/db.ts'
import type { ActivityProof, BrokenRow } from '../store/invariants.ts'
import { listErasures } from '../store/personal-data.ts'
import { detailOf } from './check-history.ts'
import { erasureProof } from './erasure-proof.ts'

export async function checkErasures(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const recorded = new Map<string, string>()
  for (const activity of activities.filter(({ deed }) => isProof(deed))) {
    const { request, parts, hash } = detailOf(activity)
    recorded.set(String(request), canonicalText({ request: String(request), parts: Number(parts), hash: String(hash) }))
  }
  const kept = await listErasures(db)
  const requests = new Set([...recorded.keys(), ...kept.keys()])
  return [...requests].toSorted().flatMap((request) => {
    const same = canonicalText(erasureProof(request, kept.get(request) ?? [])) === recorded.get(request)
    return same ? [] : [{ invariant: 'erasure_is_the_one_recorded', row: `erasure/${request}` }]
  })
}
