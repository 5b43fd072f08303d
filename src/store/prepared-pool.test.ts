import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { prepareTemplate } from '../../test/judged-season.ts'
import { preparedPool } from './prepared-pool.ts'
import { openDatabase, type OpenDatabase } from './db.ts'

let database: TestDatabase
let opened: OpenDatabase
before(async () => {
  database = await startTestDatabase(prepareTemplate)
  opened = openDatabase(database.url, () => undefined, 1)
})
after(async () => {
  await opened.close()
  await database.drop()
})

function placeNamed(name: string) {
  return opened.db.selectFrom('place').select('code').where('name', '=', name).execute()
}

/** Texts prepared on the one connection, with how often each was carried out. */
async function prepared(): Promise<readonly { readonly statement: string }[]> {
  const { rows } = await sql<{ statement: string }>`SELECT statement FROM pg_prepared_statements`.execute(opened.db)
  return rows
}

function placesFrom(first: number, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const name = `${first + at}`
    return { code: `99.${name}`, level: 'regency', name, slug: `tempat-${name}` } as const
  })
}

test('writing one row is prepared too, writing many is not: their number is part of the text', async () => {
  for (const first of [1, 2]) await opened.db.insertInto('place').values(placesFrom(first, 1)).execute()
  for (const first of [100, 200]) await opened.db.insertInto('place').values(placesFrom(first, 50)).execute()
  const inserts = (await prepared()).filter(({ statement }) => statement.startsWith('insert'))
  assert.equal(inserts.length, 1)
})

test('a question asked again is prepared once and answers what stands there now', async () => {
  assert.deepEqual(await placeNamed('Sanggau'), [])
  const place = { code: '61.03', level: 'regency', name: 'Sanggau', slug: 'sanggau' } as const
  await opened.db.insertInto('place').values(place).execute()
  assert.deepEqual(await placeNamed('Sanggau'), [{ code: '61.03' }])
  assert.deepEqual(await placeNamed('Sintang'), [])
  const texts = (await prepared()).map(({ statement }) => statement)
  assert.equal(texts.filter((text) => text.includes('"name" = $1')).length, 1)
})

test('past five hundred different texts the rest is asked without preparing', async () => {
  for (let nth = 0; nth < 510; nth++) {
    const { rows } = await sql<{ nth: number }>`select ${sql.lit(nth)}::int as nth`.execute(opened.db)
    assert.deepEqual(rows, [{ nth }])
  }
  assert.equal((await prepared()).length, 500)
})

test('questions go out behind a beginning that is not yet answered; a write, and whatever comes after it, waits', async () => {
  const sent: string[] = []
  const begun = Promise.withResolvers<void>()
  const client = {
    query: async ({ text }: { readonly text: string }) => {
      sent.push(text)
      if (text === 'begin') await begun.promise
      return { command: 'SELECT', rowCount: 0, rows: [] }
    },
    release: () => undefined,
  }
  const line = await preparedPool({ connect: async () => client } as unknown as Pool).connect()
  await line.query('begin', [])
  const asked = ['select 1', 'insert into place values (1)', 'select 2'].map((text) => line.query(text, []))
  assert.deepEqual(sent, ['begin', 'select 1'])
  begun.resolve()
  await Promise.all(asked)
  assert.deepEqual(sent, ['begin', 'select 1', 'insert into place values (1)', 'select 2'])
})
