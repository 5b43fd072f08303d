/** Marks over many sheets at once; one sheet with its marks is read and written in `mark-sheets.ts`. */
import type { GivenMark } from '../award/ranking/contest.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import { listRevisionsOfCategory } from './mark-revisions.ts'

/**
 * The marks of every signed sheet for a nominee of a category, each as it was last signed: the only marks that are ever ranked.
 * @param until leaves out what was changed later.
 */
export async function listSignedMarks(db: Db, key: CategoryKey, until?: Instant): Promise<readonly GivenMark[]> {
  const marks = await listFirstMarks(db, key)
  const revisions = (await listRevisionsOfCategory(db, key)).filter(
    ({ isCancelled, revisedAt }) => !isCancelled && (until === undefined || revisedAt <= until),
  )
  if (revisions.length === 0) return marks
  const last = new Map(revisions.map((revision) => [itemOf(revision, revision.seat), revision.markHundredths]))
  return marks.map((mark) => ({
    ...mark,
    markHundredths: last.get(itemOf(mark, mark.assessor)) ?? mark.markHundredths,
  }))
}

function itemOf({ candidate, criterion }: { candidate: string; criterion: string }, seat: string): string {
  return JSON.stringify([candidate, seat, criterion])
}

/**
 * The same marks as they were first signed, before anything was talked about. Read in steps rather than as a join: right after
 * a burst of marks PostgreSQL has no statistics and may join row against row for many seconds. The steps agree, because the
 * signatures come first and the first marks of a signed sheet never change.
 */
export async function listFirstMarks(db: Db, key: CategoryKey): Promise<readonly GivenMark[]> {
  const nominees = await db
    .selectFrom('nomination')
    .select('candidate')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('state', '=', 'nominee')
    .execute()
  const signatures = await db
    .selectFrom('mark_sheet_signature')
    .select(['candidate', 'seat'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .execute()
  const rows = await db
    .selectFrom('mark')
    .select(['candidate', 'seat', 'criterion', 'mark_hundredths'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .execute()
  const judged = new Set(nominees.map(({ candidate }) => candidate))
  const signed = new Set(
    signatures.filter(({ candidate }) => judged.has(candidate)).map(({ candidate, seat }) => `${candidate}/${seat}`),
  )
  return rows.flatMap(({ candidate, seat, criterion, mark_hundredths }) =>
    mark_hundredths === null || !signed.has(`${candidate}/${seat}`)
      ? []
      : [{ candidate, assessor: seat, criterion, markHundredths: mark_hundredths }],
  )
}

/** How many marks one seat has given, by `category/candidate`. */
export async function countMarks(db: Db, key: SeasonKey, seat: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('mark')
    .select(['category', 'candidate', (select) => select.fn.count<string>('mark_hundredths').as('marked')])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('seat', '=', seat)
    .groupBy(['category', 'candidate'])
    .execute()
  return new Map(rows.map(({ category, candidate, marked }) => [`${category}/${candidate}`, Number(marked)]))
}
