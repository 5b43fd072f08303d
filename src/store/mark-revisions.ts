/** Marks changed after signing. Rows that stay, in the order in which they were signed. */
import type { Commitment } from '../award/judging/commitment.ts'
import type { MarkRevision, SignedRevision } from '../award/judging/mark-revision.ts'
import type { SheetKey } from '../award/judging/mark-sheet.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Fingerprint } from '../award/canonical/canonical.ts'
import type { Instant } from '../award/units/dates.ts'
import { hundredths } from '../award/units/hundredths.ts'
import type { Db } from './db.ts'
import { closedPart } from './mark-sheets.ts'

export type RevisionOfSheet = SignedRevision & {
  readonly candidate: string
  readonly seat: string
  readonly revisedBy: string
}

/** Of a whole category, by candidate, seat and number; also those that count for nothing because their correction was cancelled. */
export async function listRevisionsOfCategory(db: Db, key: CategoryKey): Promise<readonly RevisionOfSheet[]> {
  const rows = await db
    .selectFrom('mark_revision')
    .selectAll()
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('candidate')
    .orderBy('seat')
    .orderBy('revision')
    .execute()
  const cancelled = await cancelledCorrections(db, key)
  return rows.map(({ candidate, seat, revision, criterion, mark_hundredths, reason, ...row }) => ({
    candidate,
    seat,
    revision,
    criterion,
    markHundredths: hundredths(mark_hundredths),
    reason,
    revisedAt: row.revised_at,
    revisedBy: row.revised_by,
    correction: row.correction,
    isCancelled: row.correction !== null && cancelled.has(row.correction),
    commitment: {
      hash: row.commitment as Fingerprint,
      salt: row.salt,
      closed: closedPart(row.closed, row.closed_salt),
    },
  }))
}

/** Of one sheet, in their order. */
export async function listRevisions(db: Db, key: SheetKey): Promise<readonly RevisionOfSheet[]> {
  const all = await listRevisionsOfCategory(db, key)
  return all.filter(({ candidate, seat }) => candidate === key.candidate && seat === key.seat)
}

export type RevisionsCounted = {
  /** Grows whenever marks move: with each change, and with each correction that was cancelled. */
  readonly count: number
  /** Of the changes that count. */
  readonly latestAt: Instant | null
}

/** How often marks of a category were changed after signing, and when the last one was. */
export async function countRevisions(db: Db, key: CategoryKey): Promise<RevisionsCounted> {
  const rows = await db
    .selectFrom('mark_revision')
    .select(['revised_at', 'correction'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .orderBy('revised_at')
    .execute()
  const cancelled = await cancelledCorrections(db, key)
  const last = rows.findLast(({ correction }) => correction === null || !cancelled.has(correction))
  return { count: rows.length + cancelled.size, latestAt: last?.revised_at ?? null }
}

async function cancelledCorrections(db: Db, key: CategoryKey): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('result_correction_end')
    .select('correction')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('outcome', '=', 'cancelled')
    .execute()
  return new Set(rows.map(({ correction }) => correction))
}

export async function insertRevision(
  db: Db,
  { province, season, category, candidate, seat }: SheetKey,
  { revision, criterion, markHundredths, reason, correction }: MarkRevision,
  signed: { readonly at: Instant; readonly by: string; readonly commitment: Commitment },
): Promise<void> {
  const { at, by, commitment } = signed
  await db
    .insertInto('mark_revision')
    .values({
      province,
      season,
      category,
      candidate,
      seat,
      revision,
      criterion,
      mark_hundredths: markHundredths,
      reason,
      revised_at: at,
      revised_by: by,
      salt: commitment.salt,
      closed: commitment.closed?.hash ?? null,
      closed_salt: commitment.closed?.salt ?? null,
      commitment: commitment.hash,
      correction,
    })
    .execute()
}
