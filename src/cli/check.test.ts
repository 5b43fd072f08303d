import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { KEY } from '../../test/cast.ts'
import { prepareTemplate } from '../../test/judged-season.ts'
import { runParitrana } from '../../test/serve-process.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { loadDemo } from '../actions/load-demo.ts'
import { openDatabase } from '../store/db.ts'
import { runCommand } from './command.examples.ts'
import { checkCommand } from './check.ts'
import { migrateCommand } from './migrate.ts'

let database: TestDatabase

before(async () => {
  database = await startTestDatabase(prepareTemplate)
  const { db, close } = openDatabase(database.url, () => undefined)
  await loadDemo(db, { now: () => '2027-02-03T04:05:06.789Z' })
  await close()
})
after(() => database.drop())

async function asOwner(statement: string, url = database.url): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('the demo is clean: counts of what was looked at, exit 0, and with --json one value alone on stdout', async () => {
  const json = await runParitrana(['check', '--json'], { DATABASE_URL: database.url })
  assert.equal(json.exit, 0)
  assert.equal(json.stderr, '')
  const report = JSON.parse(json.stdout) as { ok: boolean; checked: Record<string, number>; broken: unknown[] }
  assert.deepEqual([report.ok, report.broken, report.checked['adoptions']], [true, [], 2])
  const text = await runParitrana(['check'], { DATABASE_URL: database.url })
  assert.equal(text.exit, 0)
  assert.match(text.stdout, new RegExp(`${report.checked['sheets']} lembar nilai, 2 hasil yang ditetapkan`))
  assert.match(text.stdout, /Tidak ada yang salah\.\nNothing is wrong\.\n$/)
})

test('a planted wrong row makes it exit 1 and names the row, in both languages', async () => {
  await asOwner(`update mark set mark_hundredths = 10001 where province = '61' and candidate = 'ketapang'
    and category = '${KEY.category}' and seat = 'ketua' and criterion = (select min(criterion) from mark where province = '61'
    and category = '${KEY.category}')`)
  const text = await runParitrana(['check'], { DATABASE_URL: database.url })
  assert.equal(text.exit, 1)
  assert.match(text.stdout, /61\/2024\/pemerintah-kabupaten-kota\/ketapang\/ketua/)
  assert.match(text.stdout, /Nilai ini lebih tinggi daripada skalanya\./)
  assert.match(text.stdout, /This mark is above its scale\./)
  const json = await runParitrana(['check', '--json'], { DATABASE_URL: database.url })
  const report = JSON.parse(json.stdout) as { ok: boolean; broken: { invariant: string; row: string }[] }
  assert.deepEqual([json.exit, report.ok], [1, false])
  assert.ok(report.broken.some(({ row }) => row.startsWith('61/2024/pemerintah-kabupaten-kota/ketapang/ketua')))
})

test('a database without our tables is refused until it is migrated, and migrating twice does nothing more', async () => {
  const empty = await startTestDatabase(async () => {})
  const refused = await runParitrana(['check', '--json'], { DATABASE_URL: empty.url })
  assert.equal(refused.exit, 1)
  assert.deepEqual(JSON.parse(refused.stdout), { ok: false, refused: { code: 'database_not_migrated' } })
  assert.match(refused.stderr, /paritrana migrate/)
  const first = await runParitrana(['migrate', '--json'], { DATABASE_URL: empty.url })
  const second = await runParitrana(['migrate', '--json'], { DATABASE_URL: empty.url })
  const names = JSON.parse(first.stdout) as { migrations: string[] }
  assert.deepEqual([first.exit, names.migrations[0]], [0, '0001-first-season'])
  assert.deepEqual([second.exit, JSON.parse(second.stdout)], [0, { migrations: [] }])
  const clean = await runParitrana(['check'], { DATABASE_URL: empty.url })
  assert.deepEqual([clean.exit, clean.stderr], [0, ''])
  await empty.drop()
})

test('help is bilingual with exit 0, and wrong usage is exit 2', async () => {
  for (const command of [checkCommand, migrateCommand]) {
    const help = await runCommand(command, '--help')
    assert.equal(help.exit, 0)
    assert.match(help.stdout, /Salah pakai: 2/)
    assert.match(help.stdout, /wrong usage/)
    assert.equal((await runCommand(command, 'berkas.csv')).exit, 2)
    assert.equal((await runCommand(command, '--cepat')).exit, 2)
  }
})
