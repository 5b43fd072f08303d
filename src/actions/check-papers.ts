/** Papers as they were issued, proven against the history: names, sizes and hashes are those of the entry, and none is missing. */
import { canonicalText } from '../award/canonical/canonical.ts'
import type { Db } from '../store/db.ts'
import type { ActivityProof, BrokenRow } from '../store/invariants.ts'
import { listIssuedPapers, listIssues } from '../store/issued-papers.ts'
import { detailOf } from './check-history.ts'

export async function checkPapers(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const told = new Map(
    activities
      .filter(({ deed }) => deed === 'papers_issued')
      .map((activity) => {
        const { adoption, papers } = detailOf(activity)
        return [
          `${activity.province}/${activity.season}/${activity.subject}/${String(adoption)}`,
          canonicalText(papers),
        ]
      }),
  )
  const broken = new Set<string>()
  for (const key of await listIssues(db)) {
    const row = `${key.province}/${key.season}/${key.category}/${key.adoption}`
    if (told.get(row) !== canonicalText(await listIssuedPapers(db, key))) broken.add(row)
    told.delete(row)
  }
  return [...broken, ...told.keys()].map((row) => ({ invariant: 'issued_papers_are_those_of_the_history', row }))
}
