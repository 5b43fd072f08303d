/** All nominations of a season with where they stand and since when: the queue of the desk, and what is counted. */
import { sql } from 'kysely'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type QueueFilter = { readonly states: readonly NominationState[]; readonly category: string | null }

export type QueuedNomination = {
  readonly category: string
  readonly candidate: string
  readonly name: string
  readonly organisation: string | null
  readonly proposedBy: string | null
  readonly state: NominationState
  readonly step: number
  /** Of the last step. */
  readonly since: Instant
  readonly owner: string | null
  readonly ownerName: string | null
}

function queued(db: Db, { province, season }: SeasonKey, { states, category }: QueueFilter) {
  const rows = db
    .selectFrom('nomination')
    .where('nomination.province', '=', province)
    .where('nomination.season', '=', season)
    .where('nomination.state', 'in', states)
  return category === null ? rows : rows.where('nomination.category', '=', category)
}

export async function countQueue(db: Db, key: SeasonKey, filter: QueueFilter): Promise<number> {
  const { nominations } = await queued(db, key, filter)
    .select((select) => select.fn.countAll<string>().as('nominations'))
    .executeTakeFirstOrThrow()
  return Number(nominations)
}

/** Those that wait longest first. */
export async function listQueue(
  db: Db,
  key: SeasonKey,
  filter: QueueFilter,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<readonly QueuedNomination[]> {
  return queued(db, key, filter)
    .innerJoin('candidate', (join) =>
      join
        .onRef('candidate.province', '=', 'nomination.province')
        .onRef('candidate.season', '=', 'nomination.season')
        .onRef('candidate.candidate', '=', 'nomination.candidate'),
    )
    .innerJoin('nomination_step as last', (join) =>
      join
        .onRef('last.province', '=', 'nomination.province')
        .onRef('last.season', '=', 'nomination.season')
        .onRef('last.category', '=', 'nomination.category')
        .onRef('last.candidate', '=', 'nomination.candidate')
        .onRef('last.step', '=', 'nomination.step'),
    )
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('nomination_owner')
          .select('nomination_owner.owner')
          .whereRef('nomination_owner.province', '=', 'nomination.province')
          .whereRef('nomination_owner.season', '=', 'nomination.season')
          .whereRef('nomination_owner.category', '=', 'nomination.category')
          .whereRef('nomination_owner.candidate', '=', 'nomination.candidate')
          .orderBy('nomination_owner.entry', 'desc')
          .limit(1)
          .as('owned'),
      (join) => join.onTrue(),
    )
    .leftJoin('person', 'person.id', 'owned.owner')
    .select(['nomination.category', 'nomination.candidate', 'candidate.name', 'candidate.organisation'])
    .select(['candidate.proposed_by as proposedBy', 'nomination.state', 'nomination.step', 'last.moved_at as since'])
    .select(['owned.owner', 'person.display_name as ownerName'])
    .orderBy('last.moved_at')
    .orderBy('nomination.category')
    .orderBy('nomination.candidate')
    .offset(first)
    .limit(count)
    .execute()
}

/** Where every nomination of the season stands and since when, in no order. */
export async function listWaiting(
  db: Db,
  { province, season }: SeasonKey,
): Promise<readonly { readonly state: NominationState; readonly since: Instant }[]> {
  return db
    .selectFrom('nomination')
    .innerJoin('nomination_step as last', (join) =>
      join
        .onRef('last.province', '=', 'nomination.province')
        .onRef('last.season', '=', 'nomination.season')
        .onRef('last.category', '=', 'nomination.category')
        .onRef('last.candidate', '=', 'nomination.candidate')
        .onRef('last.step', '=', 'nomination.step'),
    )
    .select(['nomination.state', 'last.moved_at as since'])
    .where('nomination.province', '=', province)
    .where('nomination.season', '=', season)
    .execute()
}

export type RoleHolderName = {
  readonly role: SeasonRole
  readonly person: string
  readonly name: string
  readonly organisation: string | null
}

/** Everybody who holds one of these roles now, by the name under which it was granted, else that of the account. */
export async function listHolderNames(
  db: Db,
  { province, season }: SeasonKey,
  roles: readonly SeasonRole[],
): Promise<readonly RoleHolderName[]> {
  return db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person')
    .leftJoin('role_holder_name as named', (join) =>
      join
        .onRef('named.province', '=', 'role_grant.province')
        .onRef('named.season', '=', 'role_grant.season')
        .onRef('named.id', '=', 'role_grant.id'),
    )
    .leftJoin('role_end', (join) =>
      join
        .onRef('role_end.province', '=', 'role_grant.province')
        .onRef('role_end.season', '=', 'role_grant.season')
        .onRef('role_end.id', '=', 'role_grant.id'),
    )
    .select(['role_grant.role', 'role_grant.person', 'role_grant.organisation'])
    .select(sql<string>`coalesce(named.name, person.display_name)`.as('name'))
    .where('role_grant.province', '=', province)
    .where('role_grant.season', '=', season)
    .where('role_grant.role', 'in', roles)
    .where('role_end.id', 'is', null)
    .orderBy('name')
    .orderBy('role_grant.id')
    .execute()
}
