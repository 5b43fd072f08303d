/** The candidates of a season as those who run it look through them: page by page, with where they stand and who fills the file in. */
import { sql } from 'kysely'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'

export type ListedCandidate = {
  readonly candidate: string
  readonly name: string
  readonly entityKind: string
  readonly placeCode: string | null
  /** Its entry in the register; null for candidates that were entered on paper. */
  readonly organisation: string | null
  /** By category. */
  readonly nominations: readonly { readonly category: string; readonly state: NominationState }[]
  /** How many contacts it has now. */
  readonly contacts: number
}

/** Those whose name or registration number holds the text; the empty text is in all. */
function holding(db: Db, { province, season }: SeasonKey, text: string) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('candidate')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.province', '=', 'candidate.province')
        .onRef('organisation.organisation', '=', 'candidate.organisation'),
    )
    .where('candidate.province', '=', province)
    .where('candidate.season', '=', season)
    .where((of) => of.or([of('candidate.name', 'ilike', like), of('organisation.registration_number', 'ilike', like)]))
}

export async function countCandidates(db: Db, key: SeasonKey, text: string): Promise<number> {
  const { found } = await holding(db, key, text)
    .select(({ fn }) => fn.countAll<string>().as('found'))
    .executeTakeFirstOrThrow()
  return Number(found)
}

/** By name, then slug. */
export async function findCandidates(
  db: Db,
  key: SeasonKey,
  text: string,
  first: number,
  count: number,
): Promise<readonly ListedCandidate[]> {
  const rows = await holding(db, key, text)
    .select(['candidate.candidate', 'candidate.name', 'candidate.entity_kind', 'candidate.place_code'])
    .select('candidate.organisation')
    .orderBy(sql`lower(candidate.name)`)
    .orderBy('candidate.candidate')
    .offset(first)
    .limit(count)
    .execute()
  if (rows.length === 0) return []
  const slugs = rows.map(({ candidate }) => candidate)
  const nominations = await nominationsOf(db, key, slugs)
  const contacts = await contactsOf(
    db,
    key,
    rows.flatMap(({ organisation }) => organisation ?? []),
  )
  return rows.map(({ entity_kind: entityKind, place_code: placeCode, ...row }) => ({
    ...row,
    entityKind,
    placeCode,
    nominations: nominations
      .filter(({ candidate }) => candidate === row.candidate)
      .map(({ category, state }) => ({ category, state })),
    contacts: contacts.get(row.organisation ?? '') ?? 0,
  }))
}

async function nominationsOf(db: Db, { province, season }: SeasonKey, candidates: readonly string[]) {
  return db
    .selectFrom('nomination')
    .select(['candidate', 'category', 'state'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', 'in', candidates)
    .orderBy('category')
    .execute()
}

/** Contacts that hold the role now, counted by organisation. */
export async function contactsOf(
  db: Db,
  { province, season }: SeasonKey,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (organisations.length === 0) return new Map()
  const rows = await db
    .selectFrom('role_grant')
    .leftJoin('role_end', (join) =>
      join
        .onRef('role_end.province', '=', 'role_grant.province')
        .onRef('role_end.season', '=', 'role_grant.season')
        .onRef('role_end.id', '=', 'role_grant.id'),
    )
    .select(({ fn }) => ['role_grant.organisation', fn.countAll<string>().as('held')])
    .where('role_grant.province', '=', province)
    .where('role_grant.season', '=', season)
    .where('role_grant.role', '=', 'candidate_contact')
    .where('role_grant.organisation', 'in', organisations)
    .where('role_end.id', 'is', null)
    .groupBy('role_grant.organisation')
    .execute()
  return new Map(rows.map(({ organisation, held }) => [organisation ?? '', Number(held)]))
}
