/** Roles granted in a season and their ends. Both are rows that stay. */
import type { RoleHeld, SeasonRole } from '../award/people/roles.ts'
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
  granted: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const { province, season } = key
  await db
    .insertInto('role_grant')
    .values({ province, season, id, role, person, organisation, granted_at: granted.at, granted_by: granted.by })
    .execute()
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
  readonly displayName: string
  readonly email: string
  readonly organisationName: string | null
  readonly grantedAt: Instant
}

/** Who holds which role in a season now, by role, then name. */
export async function listRoleHolders(db: Db, key: SeasonKey): Promise<readonly RoleHolder[]> {
  const rows = await grantsInForce(db, key)
    .innerJoin('person', 'person.id', 'role_grant.person')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.province', '=', 'role_grant.province')
        .onRef('organisation.organisation', '=', 'role_grant.organisation'),
    )
    .select(['person.display_name', 'person.email', 'organisation.name', 'role_grant.granted_at'])
    .orderBy('role_grant.role')
    .orderBy('person.display_name')
    .orderBy('role_grant.id')
    .execute()
  return rows.map(({ id, role, person, organisation, display_name, email, name, granted_at }) => ({
    id,
    role,
    person,
    organisation,
    displayName: display_name,
    email,
    organisationName: name,
    grantedAt: granted_at,
  }))
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
