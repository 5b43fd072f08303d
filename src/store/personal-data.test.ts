/** The register of personal data against the tables as they are: no text column without a decision, no decision without a column. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { registeredColumns } from '../award/people/personal-data.ts'
import { NO_PERSONAL_DATA } from '../award/people/plain-columns.ts'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { openDatabase, type OpenDatabase } from './db.ts'

let database: TestDatabase
let opened: OpenDatabase

before(async () => {
  database = await startTestDatabase(prepareTemplate)
  opened = openDatabase(database.url, () => undefined)
})
after(async () => {
  await opened.close()
  await database.drop()
})

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Everything that can hold words: text of any kind, JSON, bytes, and lists of them. */
async function textColumns(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and (t.typcategory in ('S', 'A') or t.typname in ('json', 'jsonb', 'bytea', 'xml', 'inet', 'cidr'))
    order by 1`.execute(opened.db)
  return rows.map(({ name }) => name)
}

function decided(): readonly string[] {
  const none = Object.entries(NO_PERSONAL_DATA).flatMap(([table, columns]) =>
    columns.map((column) => `${table}.${column}`),
  )
  return [...registeredColumns(), ...none]
}

test('every text column of every table is in the register of personal data or is listed as holding none', async () => {
  const known = new Set(decided())
  assert.deepEqual(
    (await textColumns()).filter((name) => !known.has(name)),
    [],
  )
})

test('the register names no column that is not there, and none twice', async () => {
  const there = new Set(await textColumns())
  assert.deepEqual(
    decided().filter((name) => !there.has(name)),
    [],
  )
  assert.deepEqual(decided().toSorted(), [...new Set(decided())].toSorted())
})

test('a planted column without a decision is found, whatever its type', async () => {
  await asOwner(
    `alter table person add column phone text; create table planted (note jsonb, list text[], address inet, n int)`,
  )
  const known = new Set(decided())
  assert.deepEqual(
    (await textColumns()).filter((name) => !known.has(name)),
    ['person.phone', 'planted.address', 'planted.list', 'planted.note'],
  )
  await asOwner('alter table person drop column phone; drop table planted')
})
