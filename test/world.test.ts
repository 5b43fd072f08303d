import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { Client } from 'pg'
import { startTestDatabase, type TestDatabase } from './world.ts'

let prepared = 0

async function withOneRow(url: string): Promise<void> {
  prepared += 1
  await ask(url, 'create table nomor as select 7 as n')
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

let first: TestDatabase
let second: TestDatabase

before(async () => {
  ;[first, second] = await Promise.all([startTestDatabase(withOneRow), startTestDatabase(withOneRow)])
})

after(() => Promise.all([first.drop(), second.drop()]))

test('each test file gets its own copy of a template prepared once', async () => {
  await ask(first.url, 'update nomor set n = 8')
  assert.deepEqual(await ask(first.url, 'select n from nomor'), [{ n: 8 }])
  assert.deepEqual(await ask(second.url, 'select n from nomor'), [{ n: 7 }])
  assert.equal(prepared, 1)
})

test('a dropped copy is gone, even under an open connection', async () => {
  const third = await startTestDatabase(withOneRow)
  const client = new Client({ connectionString: third.url })
  client.on('error', () => {})
  await client.connect()
  await third.drop()
  await assert.rejects(ask(third.url, 'select 1'), { code: '3D000' })
})
