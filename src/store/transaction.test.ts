import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { type Db, openDatabase, type OpenDatabase, poolOf } from './db.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase
let opened: OpenDatabase
before(async () => {
  database = await startTestDatabase(prepareTemplate)
  // One line: whatever a transaction leaves behind on it, the next question meets.
  opened = openDatabase(database.url, () => undefined, 1)
})
after(async () => {
  await opened.close()
  await database.drop()
})

function addPlace(db: Db, name: string) {
  return db
    .insertInto('place')
    .values({ code: `97.${name}`, level: 'regency', name, slug: name })
    .execute()
}

async function places(): Promise<readonly string[]> {
  const rows = await opened.db
    .selectFrom('place')
    .select('name')
    .where('code', 'like', '97.%')
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

async function transactionNumber(db: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db)
  return rows[0]?.id ?? ''
}

test('what is asked together stands in one transaction, in the order of asking, and is there after it', async () => {
  const seen = await inTransaction(opened.db, (db) =>
    Promise.all([
      transactionNumber(db),
      addPlace(db, 'bersama'),
      db.selectFrom('place').select('name').where('name', '=', 'bersama').execute(),
      transactionNumber(db),
    ]),
  )
  assert.deepEqual(seen[2], [{ name: 'bersama' }])
  assert.equal(seen[0], seen[3])
  assert.deepEqual(await places(), ['bersama'])
})

test('one failed question of several takes all of them back, and the line serves the next transaction', async () => {
  const both = inTransaction(opened.db, (db) => Promise.all([addPlace(db, 'kembar'), addPlace(db, 'kembar')]))
  await assert.rejects(both, { code: '23505' })
  assert.deepEqual(await places(), ['bersama'])
  await inTransaction(opened.db, (db) => addPlace(db, 'sesudah'))
  assert.deepEqual(await places(), ['bersama', 'sesudah'])
})

test('a deed that passes over a failed question does not count as done', async () => {
  const careless = inTransaction(opened.db, async (db) => {
    await addPlace(db, 'lengah')
    await addPlace(db, 'lengah').catch(() => undefined)
  })
  await assert.rejects(careless, /no failed question/)
  assert.deepEqual(await places(), ['bersama', 'sesudah'])
})

test('nothing can be asked in a transaction that has ended, so nothing lands in that of somebody else', async () => {
  let kept: Db | undefined
  await inTransaction(opened.db, async (db) => {
    kept = db
  })
  assert(kept)
  await assert.rejects(addPlace(kept, 'terlambat'), /has ended/)
  assert.deepEqual(await places(), ['bersama', 'sesudah'])
})

test('a line that dies in a transaction fails it, and the next one has another line', async () => {
  const dying = inTransaction(opened.db, async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    await addPlace(db, 'putus')
    const other = new Client({ connectionString: database.url })
    await other.connect()
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await other.end()
    await addPlace(db, 'sesudah-putus')
  })
  await assert.rejects(dying)
  assert.deepEqual(await places(), ['bersama', 'sesudah'])
})

test('a database in which only a deed was done closes its lines: a command does not wait ten seconds for them', async () => {
  const short = openDatabase(database.url, () => undefined, 1)
  const pool = poolOf(short.db)
  await inTransaction(short.db, transactionNumber)
  await short.close()
  await assert.rejects(pool.connect(), /Cannot use a pool after calling end on the pool/)
})
