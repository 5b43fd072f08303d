import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { startServe } from '../../test/serve-process.ts'
import { until } from '../../test/until.ts'
import { prepareTemplate } from '../../test/judged-season.ts'
import { startTestDatabase } from '../../test/world.ts'
import { spawn } from 'node:child_process'
import { instant } from '../award/units/dates.ts'
import { openDatabase, type Database } from '../store/db.ts'
import { beginDemoLoad } from '../store/demo-load.ts'
import { insertPerson } from '../store/people.ts'
import { listSeasons } from '../store/seasons.ts'
import { checkInvariants } from './check-invariants.ts'
import { prepareDemo } from './load-demo.ts'

const AT = instant('2027-02-03T04:05:06.789Z')
const clock = { now: () => AT }
const PARITRANA = path.join(import.meta.dirname, '../../paritrana')

async function people(db: Database): Promise<number> {
  return (await db.selectFrom('person').select('id').execute()).length
}

test('kill -9 in the middle of the first start: the next start loads the whole demo', async (t) => {
  const database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-demo-'))
  t.after(async () => {
    await close()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder, PORT: '0' }
  const first = spawn('sh', [PARITRANA, 'serve'], { env, stdio: 'ignore' })
  await until(async () => (await people(db)) >= 6, 5)
  first.kill('SIGKILL')
  await new Promise((resolve) => first.once('exit', resolve))
  assert.notEqual(
    await db.selectFrom('demo_load').selectAll().where('completed_at', 'is', null).executeTakeFirst(),
    undefined,
  )

  const second = await startServe({ DATABASE_URL: database.url, DATA_DIR: folder })
  t.after(() => second.child.kill('SIGKILL'))
  assert.match(second.stderr(), /removed a demo whose loading was interrupted/)
  assert.equal((await listSeasons(db)).length, 2)
  assert.deepEqual((await checkInvariants(db)).broken, [])
  const sheets = await db.selectFrom('mark_sheet_signature').select('seat').execute()
  assert.ok(sheets.length > 50, `${sheets.length} signed sheets`)
  assert.equal(await second.end('SIGTERM'), 0)
})

test('a demo that stopped half way is left alone when anybody else has come since', async () => {
  const database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  await beginDemoLoad(db, AT)
  await insertPerson(db, { id: 'a', email: 'a@contoh.example', displayName: 'A', passwordHash: null, demo: true }, AT)
  await insertPerson(db, { id: 'b', email: 'b@kantor.example', displayName: 'B', passwordHash: null, demo: false }, AT)
  assert.deepEqual(await prepareDemo(database.url, db, clock, true), { interruptedRemoved: false, loaded: false })
  assert.equal(await people(db), 2)
  await close()
  await database.drop()
})

test('two starts at once load one demo, and half of one goes even where no demo is wanted', async () => {
  const database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  await beginDemoLoad(db, AT)
  await insertPerson(db, { id: 'a', email: 'a@contoh.example', displayName: 'A', passwordHash: null, demo: true }, AT)
  assert.deepEqual(await prepareDemo(database.url, db, clock, false), { interruptedRemoved: true, loaded: false })
  assert.equal(await people(db), 0)

  const both = await Promise.all([1, 2].map(() => prepareDemo(database.url, db, clock, true)))
  assert.deepEqual(both.map(({ interruptedRemoved, loaded }) => [interruptedRemoved, loaded]).toSorted(), [
    [false, false],
    [false, true],
  ])
  await close()
  await database.drop()
})
