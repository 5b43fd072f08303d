/** Marks over many sheets at once; one sheet with its marks is read and written in `mark-sheets.ts`. */
import type { GivenMark } from '../award/ranking/contest.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'

/**
 * The marks of every signed sheet for a nominee of a category: the only marks that are ever ranked. Read in steps rather
 * than as a join: right after a burst of marks PostgreSQL has no statistics and may join row against row for many seconds.
 * The steps agree, because the signatures come first and the marks of a signed sheet never change.
 */
export async function listSignedMarks(db: Db, key: CategoryKey): Promise<readonly GivenMark[]> {
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
