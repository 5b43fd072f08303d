/** Papers as they were issued, by name; their bytes lie where evidence lies. Rows that stay. */
import type { IssuedPaper } from '../award/proof/issued-paper.ts'
import type { AdoptionKey } from './adoptions.ts'
import { sql } from 'kysely'
import type { Db } from './db.ts'

export async function listIssuedPapers(
  db: Db,
  { province, season, category, adoption }: AdoptionKey,
): Promise<readonly IssuedPaper[]> {
  const rows = await db
    .selectFrom('issued_paper')
    .select(['name', 'bytes', 'sha256'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('adoption', '=', adoption)
    .orderBy(sql`name collate "C"`)
    .execute()
  return rows.map(({ bytes, ...row }) => ({ ...row, bytes: Number(bytes) }))
}

/** For the checker. */
export async function listIssues(db: Db): Promise<readonly AdoptionKey[]> {
  return db.selectFrom('issued_paper').select(['province', 'season', 'category', 'adoption']).distinct().execute()
}

export async function insertIssuedPapers(
  db: Db,
  { province, season, category, adoption }: AdoptionKey,
  papers: readonly IssuedPaper[],
): Promise<void> {
  const key = { province, season, category, adoption }
  for (const paper of papers)
    await db
      .insertInto('issued_paper')
      .values({ ...key, ...paper })
      .execute()
}
