/** The history as people read it: newest first by id, a page at a time, filtered by what they ask. */
import { sql } from 'kysely'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant, Zone } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type HistoryFilter = {
  readonly season: SeasonKey | null
  readonly deed: string | null
  /** The hands of the people asked for, in every season; null for anybody's. */
  readonly pseudonyms: readonly string[] | null
  readonly from: Instant | null
  /** Not included. */
  readonly until: Instant | null
  /** Anywhere in the subject, in any case. */
  readonly text: string
  /** Sheets left out, saves and signatures alike: `category/candidate/`, of whom the reader stepped back from. */
  readonly withoutSheetsOf?: readonly string[]
}

/** Where a page begins: entries older than an id, or newer than one. */
export type HistoryPlace = { readonly olderThan: string } | { readonly newerThan: string }

export type HistoryRow = SeasonKey & {
  readonly id: string
  readonly at: Instant
  readonly pseudonym: string
  readonly deed: string
  readonly subject: string
  readonly detail: string | null
  readonly who: string | null
  readonly erased: readonly ('who' | 'detail')[]
  /** Null outside the seasons. */
  readonly label: string | null
  readonly placeName: string | null
  readonly zone: Zone | null
}

/** Newest first, whichever way the page lies. */
export async function listHistory(
  db: Db,
  filter: HistoryFilter,
  place: HistoryPlace,
  rowsMax: number,
): Promise<readonly HistoryRow[]> {
  const older = 'olderThan' in place
  const rows = await historyRows(db, filter)
    .where('activity.id', older ? '<' : '>', older ? place.olderThan : place.newerThan)
    .orderBy('activity.id', older ? 'desc' : 'asc')
    .limit(rowsMax)
    .execute()
  const shown = rows.map((row) => ({ ...row, zone: row.zone as Zone | null }))
  return older ? shown : shown.toReversed()
}

function historyRows(db: Db, filter: HistoryFilter) {
  const { season, deed, pseudonyms, from, until, text, withoutSheetsOf = [] } = filter
  const wanted = text.trim()
  return db
    .selectFrom('activity')
    .leftJoin('activity_detail as kept', (join) =>
      join
        .onRef('kept.province', '=', 'activity.province')
        .onRef('kept.season', '=', 'activity.season')
        .onRef('kept.id', '=', 'activity.id'),
    )
    .leftJoin('season', (join) =>
      join.onRef('season.province', '=', 'activity.province').onRef('season.season', '=', 'activity.season'),
    )
    .leftJoin('place', 'place.code', 'season.province')
    .select(['activity.province', 'activity.season', 'activity.id', 'at', 'actor_pseudonym as pseudonym', 'deed'])
    .select(['subject', 'kept.detail', 'kept.who', 'label', 'place.name as placeName', 'zone'])
    .select(
      sql<('who' | 'detail')[]>`array(select part from activity_erasure e
        where (e.province, e.season, e.id) = (activity.province, activity.season, activity.id) order by part)`.as(
        'erased',
      ),
    )
    .$if(season !== null, (rows) =>
      rows.where('activity.province', '=', season?.province ?? '').where('activity.season', '=', season?.season ?? 0),
    )
    .$if(deed !== null, (rows) => rows.where('deed', '=', deed ?? ''))
    .$if(pseudonyms !== null, (rows) => rows.where('actor_pseudonym', '=', sql<string>`any(${pseudonyms ?? []})`))
    .$if(withoutSheetsOf.length > 0, (rows) =>
      rows.where(
        sql<boolean>`not (deed in ('marks_entered', 'mark_sheet_signed') and exists (
          select from unnest(${withoutSheetsOf}::text[]) as kept_from(sheets) where starts_with(subject, sheets)))`,
      ),
    )
    .$if(from !== null, (rows) => rows.where('at', '>=', from as Instant))
    .$if(until !== null, (rows) => rows.where('at', '<', until as Instant))
    .$if(wanted !== '', (rows) => rows.where('subject', 'ilike', `%${wanted.replace(/[\\%_]/g, '\\$&')}%`))
}

/** The seasons that have a history, for the choice of one; newest year first. */
export async function listHistorySeasons(
  db: Db,
): Promise<readonly (SeasonKey & { label: string; placeName: string })[]> {
  return db
    .selectFrom('season')
    .innerJoin('place', 'place.code', 'season.province')
    .select(['province', 'season', 'label', 'place.name as placeName'])
    .orderBy('season', 'desc')
    .orderBy('place.name')
    .execute()
}

/** Categories of a season that are closed, as `province/season/category`. */
export async function listClosedCategories(db: Db, { province, season }: SeasonKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('category_closing')
    .select('category')
    .where('province', '=', province)
    .where('season', '=', season)
    .execute()
  return rows.map(({ category }) => `${province}/${season}/${category}`)
}

/** What somebody stepped back from, in whichever seat: `province/season/category/candidate`. */
export async function listRecusedPairs(
  db: Db,
  person: string,
  { province, season }: SeasonKey,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('recusal')
    .select(['category', 'candidate'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('declared_by', '=', person)
    .execute()
  return rows.map(({ category, candidate }) => `${province}/${season}/${category}/${candidate}`)
}

/** People whose name or e-mail holds a text; at most twenty. */
export async function findPeopleNamed(db: Db, text: string): Promise<readonly string[]> {
  const like = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where((of) => of.or([of('display_name', 'ilike', like), of('email', 'ilike', like)]))
    .orderBy('id')
    .limit(20)
    .execute()
  return rows.map(({ id }) => id)
}
