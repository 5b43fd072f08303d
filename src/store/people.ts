/** People who may sign in, what they hold, and the demo accounts among them. */
import type { SeatHeld, Viewer } from '../award/people/viewer.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { RulebookVersion } from './seasons.ts'
import type { Instant } from '../award/units/dates.ts'

export type Person = { readonly id: string; readonly email: string; readonly displayName: string }
export type Account = Person & { readonly passwordHash: string | null; readonly demo: boolean }

/** @returns false, and writes nothing, when somebody else took the address at the same moment. */
export async function insertPerson(db: Db, account: Account, at: Instant): Promise<boolean> {
  const { id, email, displayName, passwordHash } = account
  const inserted = await db
    .insertInto('person')
    .values({ id, email, display_name: displayName, password_hash: passwordHash, created_at: at })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return false
  if (account.demo) await db.insertInto('demo_account').values({ person: id, created_at: at }).execute()
  return true
}

export async function hasPeople(db: Db): Promise<boolean> {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

function accountRows(db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('demo_account', 'demo_account.person', 'person.id')
    .select(['person.id', 'email', 'display_name', 'password_hash', 'demo_account.person as demo'])
}
type AccountRow = Awaited<ReturnType<ReturnType<typeof accountRows>['executeTakeFirstOrThrow']>>

function toAccount(row: AccountRow): Account {
  const { id, email } = row
  return { id, email, displayName: row.display_name, passwordHash: row.password_hash, demo: row.demo !== null }
}

/** @param email in lower case, as it is stored. */
export async function findAccountByEmail(db: Db, email: string): Promise<Account | null> {
  const row = await accountRows(db).where('email', '=', email).executeTakeFirst()
  return row ? toAccount(row) : null
}

export async function listDemoAccounts(db: Db): Promise<readonly Account[]> {
  const rows = await accountRows(db).where('demo_account.person', 'is not', null).orderBy('email').execute()
  return rows.map(toAccount)
}

export async function appointAdministrator(db: Db, person: string, at: Instant): Promise<void> {
  await db.insertInto('administrator').values({ person, appointed_at: at }).execute()
}

/** One who is not of the demo: those of the demo are refused wherever it is not allowed. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const found = await db
    .selectFrom('administrator')
    .select('person')
    .where('person', 'not in', db.selectFrom('demo_account').select('person'))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export async function hasAnybody(db: Db): Promise<boolean> {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

const viewerRows = compiledOnce((db, { tokenHash, now }: { readonly tokenHash: string; readonly now: Instant }) =>
  db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person')
    .leftJoin('panel_seat', 'panel_seat.person', 'person.id')
    .leftJoin('administrator', 'administrator.person', 'person.id')
    .leftJoin('demo_account', 'demo_account.person', 'person.id')
    .leftJoinLateral(
      (select) =>
        select
          .selectFrom('rulebook_version')
          .select(['version', 'hash'])
          .whereRef('rulebook_version.province', '=', 'panel_seat.province')
          .whereRef('rulebook_version.season', '=', 'panel_seat.season')
          .orderBy('version', 'desc')
          .limit(1)
          .as('rules'),
      (join) => join.onTrue(),
    )
    .select([
      'person.id',
      'person.display_name',
      'panel_seat.province',
      'panel_seat.season',
      'panel_seat.seat',
      'rules.version',
      'rules.hash',
      'administrator.person as administrator',
      'demo_account.person as demo',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .orderBy('panel_seat.province')
    .orderBy('panel_seat.season')
    .orderBy('panel_seat.seat'),
)

/** A seat with the rules its season has now. */
export type SeatInForce = { readonly held: SeatHeld; readonly rules: Omit<RulebookVersion, 'rulebook'> }

export type SignedIn = Viewer & { readonly demo: boolean; readonly inForce: readonly SeatInForce[] }

/** Everything the rules want to know about a signed-in person, in one question. */
export async function findViewer(db: Db, tokenHash: string, now: Instant): Promise<SignedIn | null> {
  const rows = await viewerRows(db, { tokenHash, now })
  const [first] = rows
  if (!first) return null
  const seats = rows.flatMap(({ province, season, seat, version, hash }) =>
    province !== null && season !== null && seat !== null ? [{ held: { province, season, seat }, version, hash }] : [],
  )
  return {
    person: { id: first.id, name: first.display_name },
    seats: seats.map(({ held }) => held),
    administrator: first.administrator !== null,
    demo: first.demo !== null,
    inForce: seats.flatMap(({ held, version, hash }) =>
      version !== null && hash !== null ? [{ held, rules: { version, hash } }] : [],
    ),
  }
}

/** The seats one person holds, in every season. */
export async function findSeatsOf(db: Db, person: string): Promise<Viewer['seats']> {
  return db
    .selectFrom('panel_seat')
    .select(['province', 'season', 'seat'])
    .where('person', '=', person)
    .orderBy('province')
    .orderBy('season')
    .orderBy('seat')
    .execute()
}

/** The people with these ids, whoever of them exists. */
export async function listPeople(db: Db, ids: readonly string[]): Promise<readonly Person[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .select(['id', 'email', 'display_name'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('email')
    .execute()
  return rows.map(({ id, email, display_name }) => ({ id, email, displayName: display_name }))
}
