import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { startPostgres, type Postgres } from '../platform/postgres/start-postgres.ts'
import { openDatabase } from './db.ts'
import { migrate } from './migrate.ts'

/** A server of its own: the shared one may have the application's role already, made by a superuser. */
let dataDir: string
let postgres: Postgres
let url: string

before(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'paritrana-migrate-'))
  postgres = await startPostgres({ dataDir })
  await asSuperuser(`create role kantor login createrole password 'rahasia'`)
  await asSuperuser('create database penghargaan owner kantor')
  const address = new URL(postgres.url)
  address.username = 'kantor'
  address.password = 'rahasia'
  address.pathname = '/penghargaan'
  url = address.href
})
after(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function asSuperuser(statement: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test("an office's own database is migrated and used by its owner, who is no superuser", async () => {
  const names = [
    '0001-first-season',
    '0002-demo-load',
    '0003-roles',
    '0004-mail-and-accounts',
    '0005-season-set-up',
    '0006-people-in-the-history',
    '0007-stage-notices',
    '0008-pictures',
    '0009-bursts-of-tries',
    '0010-names-of-role-holders',
    '0011-nomination-files',
    '0012-evidence-files',
    '0013-verification',
    '0014-season-questions',
    '0015-outreach',
    '0016-ways-in',
    '0018-inside-evidence',
    '0019-visits-and-file-plenary',
    '0020-paper',
    '0021-absent-nominees',
    '0022-coverage-register',
    '0023-protection-plans',
    '0024-conflicts-of-interest',
    '0025-interview-timetable',
    '0026-interview-day',
    '0028-commitments',
    '0029-paper-sheets',
    '0030-device-keys',
    '0031-interview-invitations',
    '0032-mark-revisions',
    '0033-panel-facts',
    '0034-calibration',
    '0035-interview-confirmation',
    '0036-reading-plan',
    '0037-panel-substitutes',
    '0038-recusal-correction',
    '0039-ledgers',
    '0040-closed-part',
    '0041-published-document',
    '0042-nothing-untold',
    '0043-objections',
    '0044-before-the-adoption',
    '0045-issued-papers',
  ]
  assert.deepEqual(await migrate(url), names)
  assert.deepEqual(await migrate(url), [])
  const { db, close } = openDatabase(url, () => undefined)
  try {
    const { rows } = await sql`select current_user::text as role`.execute(db)
    assert.deepEqual(rows, [{ role: 'paritrana_app' }])
    assert.deepEqual(await db.selectFrom('season').selectAll().execute(), [])
    await assert.rejects(() => db.deleteFrom('adoption').execute(), { code: '42501' })
  } finally {
    await close()
  }
})
