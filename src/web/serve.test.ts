import assert from 'node:assert/strict'
import { after, before, describe, test, type TestContext } from 'node:test'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { openFormVisitor } from '../../test/form-visitor.ts'
import { prepareTemplate } from '../../test/judged-season.ts'
import { runParitrana, type ServeProcess, type ServeSettings, startServe } from '../../test/serve-process.ts'
import { until } from '../../test/until.ts'
import { startTestDatabase, type TestDatabase } from '../../test/world.ts'
import { DEMO_ADMINISTRATOR, DEMO_PASSWORD, loadDemo } from '../actions/load-demo.ts'
import { readPostmaster } from '../platform/postgres/postmaster.ts'
import { startPostgres } from '../platform/postgres/start-postgres.ts'
import { openDatabase } from '../store/db.ts'

async function served(t: TestContext, settings: ServeSettings): Promise<ServeProcess> {
  const server = await startServe(settings)
  t.after(() => server.child.kill('SIGKILL'))
  return server
}

/** The page without what differs from visit to visit and from link to link. */
function plain(text: string): string {
  return text.replaceAll(/[A-Za-z0-9_-]{32}/g, 'TOKEN').replaceAll('bukan-tautan', 'TOKEN')
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-serve-'))
  chmodSync(folder, 0o755)
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))
  return path.join(folder, 'data')
}

describe('a server on the demo', () => {
  let database: TestDatabase
  before(async () => {
    database = await startTestDatabase(prepareTemplate)
    const { db, close } = openDatabase(database.url, () => undefined)
    await loadDemo(db, { now: () => new Date().toISOString() })
    await close()
  })
  after(() => database.drop())

  test('a port that is taken is named in a sentence and exit 1, and PostgreSQL is let go', async (t) => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    t.after(() => taken.close())
    const { port } = taken.address() as { port: number }
    const ended = await runParitrana(['serve'], { DATABASE_URL: database.url, PORT: String(port) })
    assert.equal(ended.exit, 1)
    assert.match(ended.stderr, new RegExp(`Port ${port} sedang dipakai program lain\\.[^\n]*\nPort ${port} is used by`))
    assert.equal(ended.stdout, '')
  })

  test('an address that is not of this machine is refused in a sentence', async () => {
    const ended = await runParitrana(['serve'], { DATABASE_URL: database.url, HOST: '192.0.2.1' })
    assert.equal(ended.exit, 1)
    assert.match(ended.stderr, /The site cannot be opened on 192\.0\.2\.1/)
  })

  test('reachable from elsewhere, demo accounts are refused, their sessions too, and no seat is offered', async (t) => {
    const local = await served(t, { DATABASE_URL: database.url })
    const visitor = openFormVisitor(() => local.address)
    const email = DEMO_ADMINISTRATOR
    const entered = await visitor.submit('/masuk', '/masuk', { surel: email, sandi: DEMO_PASSWORD })
    assert.deepEqual([entered.status, entered.location], [303, '/ruang'])
    assert.match((await visitor.get('/')).text, /action="\/masuk\/contoh"/)

    const open = await served(t, { DATABASE_URL: database.url, HOST: '0.0.0.0' })
    assert.doesNotMatch(open.stdout(), new RegExp(DEMO_PASSWORD))
    const moved = openFormVisitor(() => open.address)
    for (const [name, value] of visitor.cookies) (moved.cookies as Map<string, string>).set(name, value)
    assert.deepEqual([(await moved.get('/ruang')).status, (await moved.get('/ruang')).location], [303, '/masuk'])
    const stranger = openFormVisitor(() => open.address)
    assert.doesNotMatch((await stranger.get('/')).text, /action="\/masuk\/contoh"/)
    assert.equal((await stranger.submit('/masuk', '/masuk', { surel: email, sandi: DEMO_PASSWORD })).status, 401)
    const antiForgery = stranger.cookies.get('paritrana_tanda') ?? ''
    assert.equal((await stranger.post('/masuk/contoh', { antiForgery, akun: email, account: email })).status, 401)
    await Promise.all([local.end('SIGTERM'), open.end('SIGTERM')])
  })

  test('told to stop, it finishes what is under way and exits 0', async (t) => {
    const server = await served(t, { DATABASE_URL: database.url })
    const visitor = openFormVisitor(() => server.address)
    await visitor.get('/masuk') // one anti-forgery cookie for all that follows
    const answers = Array.from({ length: 12 }, () =>
      visitor.submit('/masuk', '/masuk', { surel: 'tak-ada@contoh.example', sandi: 'x' }).catch(() => null),
    )
    await pause(150)
    const exit = server.end('SIGTERM')
    const statuses = (await Promise.all(answers)).map((answer) => answer?.status ?? 'not taken')
    assert.equal(await exit, 0)
    assert.deepEqual(
      statuses.filter((status) => ![401, 429, 'not taken'].includes(status)),
      [],
    )
  })
})

test('two servers share a folder: the second goes on when the first ends, and the last one stops PostgreSQL', async (t) => {
  const dataDir = emptyFolder(t)
  const first = await served(t, { DATA_DIR: dataDir, PARITRANA_DEMO: '0' })
  const second = await served(t, { DATA_DIR: dataDir, PARITRANA_DEMO: '0' })
  assert.notEqual(first.address, second.address)
  assert.equal(await first.end('SIGTERM'), 0)
  assert.equal((await fetch(`${second.address}/healthz`)).status, 200)
  const checked = await runParitrana(['check', '--json'], { DATA_DIR: dataDir })
  assert.equal(checked.exit, 0)
  assert.equal((await fetch(`${second.address}/healthz`)).status, 200)
  assert.equal(await second.end('SIGTERM'), 0)
  assert.equal(readPostmaster(path.join(dataDir, 'postgres')).state, 'none')
})

test('healthz says 503 while the database is gone, whoever asks, and 200 once it is back', async (t) => {
  const dataDir = emptyFolder(t)
  const postgres = await startPostgres({ dataDir })
  const server = await served(t, { DATABASE_URL: postgres.url, PARITRANA_DEMO: '0' })
  const status = async (): Promise<number> => {
    const headers = { cookie: 'paritrana_sesi=seseorang', connection: 'close' }
    return (await fetch(`${server.address}/healthz`, { headers })).status
  }
  assert.equal(await status(), 200)
  process.kill(postgres.pid, 'SIGKILL')
  await until(async () => (await status()) === 503)
  const page = await fetch(`${server.address}/`, {
    headers: { cookie: 'paritrana_sesi=seseorang', connection: 'close' },
  })
  assert.equal(page.status, 500)
  assert.match(await page.text(), /Kode gangguan/)
  const again = await startPostgres({ dataDir })
  assert.equal(again.url, postgres.url)
  await until(async () => (await status()) === 200)
  assert.equal(await server.end('SIGTERM'), 0)
  await postgres.stop()
  await again.stop()
})

describe('without a demo', () => {
  let database: TestDatabase
  before(async () => void (database = await startTestDatabase(prepareTemplate)))
  after(() => database.drop())
  const office = { nama: 'Sekretariat', surel: 'admin@kantor.example', sandi: 'empat kata yang panjang' }

  test('the link of the terminal has the real port, makes one administrator and is then a page that does not exist', async (t) => {
    const server = await served(t, { DATABASE_URL: database.url, PARITRANA_DEMO: '0' })
    await until(async () => server.stdout().includes('/masuk/administrator/'))
    const link = /http\S+\/masuk\/administrator\/\S+/.exec(server.stdout())?.[0] ?? ''
    assert.ok(link.startsWith(`${server.address}/`), `${link} begins with ${server.address}`)
    assert.match(server.address, /:[1-9]\d+$/)
    const to = link.slice(server.address.length)
    const visitor = openFormVisitor(() => server.address)
    const unknown = await visitor.get('/masuk/administrator/bukan-tautan')
    assert.equal(unknown.status, 404)

    const differ = await visitor.submit(to, to, { ...office, 'sandi-lagi': 'lain' })
    assert.deepEqual([differ.status, /Kedua kata sandi tidak sama/.test(differ.text)], [422, true])
    const short = await visitor.submit(to, to, { ...office, sandi: 'pendek', 'sandi-lagi': 'pendek' })
    assert.deepEqual([short.status, /sedikitnya 12 karakter/.test(short.text)], [422, true])
    const nameless = await visitor.submit(to, to, { ...office, nama: ' ', 'sandi-lagi': office.sandi })
    assert.deepEqual([nameless.status, /Isi nama atau jabatan/.test(nameless.text)], [422, true])
    const odd = await visitor.submit(to, to, { ...office, surel: 'admin', 'sandi-lagi': office.sandi })
    assert.deepEqual([odd.status, /nama@kantor\.go\.id/.test(odd.text)], [422, true])

    const made = await visitor.submit(to, to, { ...office, 'sandi-lagi': office.sandi })
    assert.deepEqual([made.status, made.location, visitor.cookies.has('paritrana_sesi')], [303, '/ruang', true])
    const used = await openFormVisitor(() => server.address).get(to)
    assert.equal(used.status, 404)
    assert.equal(
      plain(used.text),
      plain((await openFormVisitor(() => server.address).get('/masuk/administrator/bukan-tautan')).text),
    )
    const antiForgery = visitor.cookies.get('paritrana_tanda') ?? ''
    assert.equal((await visitor.post(to, { ...office, 'sandi-lagi': office.sandi, antiForgery })).status, 404)
    const later = openFormVisitor(() => server.address)
    const back = await later.submit('/masuk', '/masuk', { surel: office.surel, sandi: office.sandi })
    assert.equal(back.status, 303)
    await server.end('SIGTERM')

    const next = await served(t, { DATABASE_URL: database.url, PARITRANA_DEMO: '0' })
    await pause(300)
    assert.doesNotMatch(next.stdout(), /masuk\/administrator/)
    await next.end('SIGTERM')
  })

  test('the log holds no name, address, password or typed text, not even of requests that failed', async (t) => {
    const server = await served(t, { DATABASE_URL: database.url, PARITRANA_DEMO: '0' })
    const visitor = openFormVisitor(() => server.address)
    const typed = { surel: 'rahasia.surel@kantor.example', sandi: 'rahasia-sandi' }
    assert.equal((await visitor.submit('/masuk', '/masuk', typed)).status, 401)
    await visitor.post('/masuk', { ...typed, antiForgery: 'rahasia-tanda' })
    await visitor.get('/hasil/rahasia-alamat?cari=rahasia-cari')
    await visitor.get('/piagam?nomor=rahasia-nomor&kode=rahasia-kode')
    // A zero byte is no text to PostgreSQL: it must not get that far.
    assert.equal(
      (await visitor.submit('/masuk', '/masuk', { ...typed, surel: 'rahasia\0@kantor.example' })).status,
      401,
    )
    assert.equal((await visitor.get('/hasil/penilaian-2025/rahasia%00/rahasia%00')).status, 404)
    assert.equal((await visitor.get('/piagam?nomor=rahasia%00&kode=rahasia%00')).status, 404)
    const owner = new Client({ connectionString: database.url })
    await owner.connect()
    await owner.query('alter table person rename to person_gone')
    const failed = await visitor.submit('/masuk', '/masuk', typed)
    await owner.query('alter table person_gone rename to person')
    await owner.end()
    assert.equal(failed.status, 500)
    assert.match(server.stderr(), /"method":"POST","route":"\/masuk"/)
    await server.end('SIGTERM')
    assert.doesNotMatch(server.stderr(), /rahasia/i)
    assert.doesNotMatch(server.stderr(), /kantor\.example/)
    for (const line of server.stderr().trim().split('\n')) assert.doesNotThrow(() => void JSON.parse(line), line)
  })
})
