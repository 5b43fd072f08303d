/** Roles granted in a season and their ends. Both are rows that stay. */
import { sql } from 'kysely'
import { type RoleHeld, SEASON_ROLES, type SeasonRole } from '../award/people/roles.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type RoleGrant = {
  readonly id: string
  readonly role: SeasonRole
  readonly person: string
  readonly organisation: string | null
}

export async function insertRoleGrant(
  db: Db,
  key: SeasonKey,
  { id, role, person, organisation }: RoleGrant,
  /** `name`: as whoever grants it wrote it. */
  granted: { readonly name: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { province, season } = key
  await db
    .insertInto('role_grant')
    .values({ province, season, id, role, person, organisation, granted_at: granted.at, granted_by: granted.by })
    .execute()
  await db.insertInto('role_holder_name').values({ province, season, id, person, name: granted.name }).execute()
}

export async function insertRoleEnd(
  db: Db,
  key: SeasonKey,
  id: string,
  ended: { readonly reason: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { province, season } = key
  await db
    .insertInto('role_end')
    .values({ province, season, id, reason: ended.reason, ended_at: ended.at, ended_by: ended.by })
    .execute()
}

/** Grants of a season without those that have ended. */
function grantsInForce(db: Db, key: SeasonKey) {
  return db
    .selectFrom('role_grant')
    .leftJoin('role_end', (join) =>
      join
        .onRef('role_end.province', '=', 'role_grant.province')
        .onRef('role_end.season', '=', 'role_grant.season')
        .onRef('role_end.id', '=', 'role_grant.id'),
    )
    .select(['role_grant.id', 'role_grant.role', 'role_grant.person', 'role_grant.organisation'])
    .where('role_grant.province', '=', key.province)
    .where('role_grant.season', '=', key.season)
    .where('role_end.id', 'is', null)
}

export async function findRoleGrant(db: Db, key: SeasonKey, id: string): Promise<RoleGrant | null> {
  return (await grantsInForce(db, key).where('role_grant.id', '=', id).executeTakeFirst()) ?? null
}

export async function holdsRoleNow(db: Db, key: SeasonKey, grant: Omit<RoleGrant, 'id'>): Promise<boolean> {
  const { role, person, organisation } = grant
  const held = await grantsInForce(db, key)
    .where('role', '=', role)
    .where('person', '=', person)
    .where('organisation', 'is not distinct from', organisation)
    .executeTakeFirst()
  return held !== undefined
}

export type RoleHolder = RoleGrant & {
  /** As whoever granted it wrote it; null where nothing was written, or the person is erased. */
  readonly name: string | null
  readonly email: string
  readonly organisationName: string | null
  readonly grantedAt: Instant
}

export type EndedRole = RoleHolder & { readonly endedAt: Instant; readonly reason: string }

/** Every grant of a season with its holder, and with its end if it has one. */
function holderRows(db: Db, key: SeasonKey) {
  return db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person')
    .leftJoin('role_holder_name', (join) =>
      join
        .onRef('role_holder_name.province', '=', 'role_grant.province')
        .onRef('role_holder_name.season', '=', 'role_grant.season')
        .onRef('role_holder_name.id', '=', 'role_grant.id'),
    )
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.province', '=', 'role_grant.province')
        .onRef('organisation.organisation', '=', 'role_grant.organisation'),
    )
    .leftJoin('role_end', (join) =>
      join
        .onRef('role_end.province', '=', 'role_grant.province')
        .onRef('role_end.season', '=', 'role_grant.season')
        .onRef('role_end.id', '=', 'role_grant.id'),
    )
    .select(['role_grant.id', 'role_grant.role', 'role_grant.person', 'role_grant.organisation'])
    .select(['role_holder_name.name', 'person.email', 'organisation.name as organisationName'])
    .select(['role_grant.granted_at as grantedAt', 'role_end.ended_at as endedAt', 'role_end.reason'])
    .where('role_grant.province', '=', key.province)
    .where('role_grant.season', '=', key.season)
}
type HolderRow = Awaited<ReturnType<ReturnType<typeof holderRows>['executeTakeFirstOrThrow']>>

function toHolder(row: HolderRow): RoleHolder {
  const { id, role, person, organisation, name, email, organisationName, grantedAt } = row
  return { id, role, person, organisation, name, email, organisationName, grantedAt }
}

export async function countRoles(db: Db, key: SeasonKey): Promise<{ readonly held: number; readonly ended: number }> {
  const { granted, ended } = await db
    .selectFrom('role_grant')
    .leftJoin('role_end', (join) =>
      join
        .onRef('role_end.province', '=', 'role_grant.province')
        .onRef('role_end.season', '=', 'role_grant.season')
        .onRef('role_end.id', '=', 'role_grant.id'),
    )
    .select(({ fn }) => [fn.countAll<string>().as('granted'), fn.count<string>('role_end.id').as('ended')])
    .where('role_grant.province', '=', key.province)
    .where('role_grant.season', '=', key.season)
    .executeTakeFirstOrThrow()
  return { held: Number(granted) - Number(ended), ended: Number(ended) }
}

/** Who holds which role in a season now: by role from the highest down, then name. */
export async function listRoleHolders(
  db: Db,
  key: SeasonKey,
  first: number,
  count: number,
): Promise<readonly RoleHolder[]> {
  const rows = await holderRows(db, key)
    .where('role_end.id', 'is', null)
    .orderBy(sql`array_position(${[...SEASON_ROLES]}::text[], role_grant.role)`)
    .orderBy(sql`lower(coalesce(role_holder_name.name, person.email))`)
    .orderBy('role_grant.id')
    .offset(first)
    .limit(count)
    .execute()
  return rows.map(toHolder)
}

/** Roles of a season that have ended, the last end first. */
export async function listEndedRoles(
  db: Db,
  key: SeasonKey,
  first: number,
  count: number,
): Promise<readonly EndedRole[]> {
  const rows = await holderRows(db, key)
    .where('role_end.id', 'is not', null)
    .orderBy('role_end.ended_at', 'desc')
    .orderBy('role_grant.id')
    .offset(first)
    .limit(count)
    .execute()
  return rows.flatMap((row) => {
    const { endedAt, reason } = row
    return endedAt === null || reason === null ? [] : [{ ...toHolder(row), endedAt, reason }]
  })
}

/** One role that is held now. */
export async function findRoleHolder(db: Db, key: SeasonKey, id: string): Promise<RoleHolder | null> {
  const row = await holderRows(db, key)
    .where('role_grant.id', '=', id)
    .where('role_end.id', 'is', null)
    .executeTakeFirst()
  return row ? toHolder(row) : null
}

/** The roles one person holds now, in every season. */
export async function findRolesOf(db: Db, person: string): Promise<readonly RoleHeld[]> {
  return db
    .selectFrom('role_grant')
    .leftJoin('role_end', (join) =>
      join
        .onRef('role_end.province', '=', 'role_grant.province')
        .onRef('role_end.season', '=', 'role_grant.season')
        .onRef('role_end.id', '=', 'role_grant.id'),
    )
    .select(['role_grant.province', 'role_grant.season', 'role_grant.role', 'role_grant.organisation'])
    .where('role_grant.person', '=', person)
    .where('role_end.id', 'is', null)
    .orderBy('role_grant.province')
    .orderBy('role_grant.season')
    .orderBy('role_grant.id')
    .execute()
}
