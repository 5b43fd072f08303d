/** People and their accounts, the demo accounts and administrators among them. */
import type { Db } from './db.ts'
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

export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const row = await accountRows(db).where('person.id', '=', id).executeTakeFirst()
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

/** A closed account is none to whoever knocks. */
export async function isClosed(db: Db, person: string): Promise<boolean> {
  const row = await db.selectFrom('person').select('closed_at').where('id', '=', person).executeTakeFirst()
  return row === undefined || row.closed_at !== null
}

export async function lockPerson(db: Db, person: string): Promise<void> {
  await db.selectFrom('person').select('id').where('id', '=', person).forUpdate().execute()
}

export async function setClosed(db: Db, person: string, closedAt: Instant | null): Promise<void> {
  await db.updateTable('person').set({ closed_at: closedAt }).where('id', '=', person).execute()
}

export async function savePassword(db: Db, person: string, passwordHash: string): Promise<void> {
  await db.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', person).execute()
}

/** The key of this person's devices, in hex; null once they are erased. */
export async function findDeviceKey(db: Db, person: string): Promise<string | null> {
  const row = await db.selectFrom('person').select('device_key').where('id', '=', person).executeTakeFirst()
  return row?.device_key ?? null
}

export async function countPeople(db: Db): Promise<number> {
  const { people } = await db
    .selectFrom('person')
    .select((select) => select.fn.countAll<string>().as('people'))
    .executeTakeFirstOrThrow()
  return Number(people)
}

/** A person as the administrator's list shows them: what they may do is not asked here. */
export type ListedPerson = Person & {
  readonly demo: boolean
  readonly hasPassword: boolean
  readonly closedAt: Instant | null
  /** When the newest invitation that still stands ends. */
  readonly invitedUntil: Instant | null
}

/** By name, then address. */
export async function listPeople(db: Db, first: number, count: number): Promise<readonly ListedPerson[]> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('demo_account', 'demo_account.person', 'person.id')
    .select((select) => [
      'person.id',
      'email',
      'display_name as displayName',
      'closed_at as closedAt',
      select('password_hash', 'is not', null).as('hasPassword'),
      select('demo_account.person', 'is not', null).as('demo'),
      select
        .selectFrom('account_link')
        .whereRef('account_link.person', '=', 'person.id')
        .where('purpose', '=', 'invitation')
        .where('used_at', 'is', null)
        .where('replaced_at', 'is', null)
        .select((max) => max.fn.max('expires_at').as('until'))
        .as('invitedUntil'),
    ])
    .orderBy('display_name')
    .orderBy('email')
    .offset(first)
    .limit(count)
    .execute()
  return rows.map((row) => ({ ...row, hasPassword: Boolean(row.hasPassword), demo: Boolean(row.demo) }))
}

/** The people with these ids, whoever of them exists. */
export async function listPeopleOf(db: Db, ids: readonly string[]): Promise<readonly Person[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .select(['id', 'email', 'display_name'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('email')
    .execute()
  return rows.map(({ id, email, display_name }) => ({ id, email, displayName: display_name }))
}
