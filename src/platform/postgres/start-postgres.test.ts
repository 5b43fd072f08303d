import { after, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs'
import { lstatSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { processMark } from '../process-mark.mjs'
import { linkLibraries } from './binaries.ts'
import { pidFileOf, readPostmaster } from './postmaster.ts'
import { startPostgres } from './start-postgres.ts'
import { PostgresUnavailable } from './unavailable.ts'

/** A folder others may pass through, so that root hands its server to nobody. */
function openFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana pg '))
  chmodSync(folder, 0o755)
  t.after(() => discard(folder))
  return path.join(folder, 'data')
}

/** Whatever a failed test left running goes too. */
async function discard(folder: string): Promise<void> {
  const left = readPostmaster(path.join(folder, 'data', 'postgres'))
  if (left.state === 'alive') {
    process.kill(left.pid, 'SIGQUIT')
    await gone(left.pid)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

/** A data folder whose database exists already, for the tests of later starts: made once, it costs the most. */
let made: Promise<string> | undefined

function madeFolder(): Promise<string> {
  made ??= makeFolder()
  return made
}

async function makeFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana pg '))
  chmodSync(folder, 0o755)
  const dataDir = path.join(folder, 'data')
  await (await startPostgres({ dataDir })).stop()
  return dataDir
}

after(async () => made && discard(path.dirname(await made)))

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return Object.values((await client.query(statement)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

/** A program of its own that starts PostgreSQL, says so on standard output, and stops it on a signal. */
async function startElsewhere(t: TestContext, dataDir: string): Promise<{ process: ChildProcess; lines: string[] }> {
  const holder = path.join(import.meta.dirname, 'holder.test-program.ts')
  const child = spawn(process.execPath, [holder, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  const lines: string[] = []
  child.stdout.on('data', (chunk) => lines.push(...String(chunk).trim().split('\n')))
  await once(child.stdout, 'data')
  return { process: child, lines }
}

function troubleWith(code: string) {
  return (error: unknown): boolean => error instanceof PostgresUnavailable && error.trouble.code === code
}

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (processMark(pid) === undefined) return true
    await pause(20)
  }
  return false
}

test('a first start makes a durable, checksummed, password-locked database and a stop leaves nothing running', async (t) => {
  const dataDir = openFolder(t)
  const postgres = await startPostgres({ dataDir })
  assert.equal(postgres.owned, true)
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']) {
    assert.equal(await ask(postgres.url, `select current_setting('${setting}')`), 'on')
  }
  assert.equal(await ask(postgres.url, `select current_setting('listen_addresses')`), '127.0.0.1')
  const other = new URL(postgres.url)
  other.password = 'salah'
  await assert.rejects(ask(other.href, 'select 1'), { code: '28P01' })
  assert.equal(statSync(path.join(dataDir, 'postgres-password')).mode & 0o777, 0o600)
  assert.deepEqual(await postgres.stop(), { stopped: true, how: 'fast' })
  assert.deepEqual(await postgres.stop(), { stopped: true, how: 'fast' })
  assert.equal(processMark(postgres.pid), undefined)
  assert.deepEqual(readPostmaster(path.join(dataDir, 'postgres')), { state: 'none' })
  assert.deepEqual(readdirSync(path.join(dataDir, 'postgres-users')), [])
})

test('a second start on the folder attaches and leaves the server running, in whatever order they are asked', async (t) => {
  const dataDir = openFolder(t)
  const both = await Promise.all([startPostgres({ dataDir }), startPostgres({ dataDir })])
  const owner = both.find(({ owned }) => owned)
  const guest = both.find(({ owned }) => !owned)
  assert(owner && guest)
  assert.equal(guest.url, owner.url)
  assert.equal(await guest.stop(), 'left_running')
  assert.equal(await ask(owner.url, 'select 1'), 1)
  await owner.stop()
})

test('what was committed is there after both server and database were killed, and the pid file left behind is no hindrance', async (t) => {
  const dataDir = await madeFolder()
  const elsewhere = await startElsewhere(t, dataDir)
  const [url = '', pid = ''] = elsewhere.lines
  await ask(url, 'create table saksi as select 42 as n')
  elsewhere.process.kill('SIGKILL')
  process.kill(Number(pid), 'SIGKILL')
  assert.equal(await gone(Number(pid)), true)
  assert.equal(existsSync(pidFileOf(path.join(dataDir, 'postgres'))), true)
  const postgres = await startPostgres({ dataDir })
  assert.equal(await ask(postgres.url, 'select n from saksi'), 42)
  assert.deepEqual(await postgres.stop(), { stopped: true, how: 'fast' })
})

test('a pid file whose number now belongs to a foreign process, or that is empty, is no hindrance', async () => {
  const dataDir = await madeFolder()
  const cluster = path.join(dataDir, 'postgres')
  for (const content of [`${process.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready   \n`, '']) {
    writeFileSync(pidFileOf(cluster), content)
    assert.deepEqual(readPostmaster(cluster), { state: 'stale' })
    const postgres = await startPostgres({ dataDir })
    assert.equal(postgres.owned, true)
    await postgres.stop()
  }
})

test('a copy of the folder of a living server starts its own and does not write into the original', async (t) => {
  const dataDir = await madeFolder()
  const copy = openFolder(t)
  const original = await startPostgres({ dataDir })
  // All but the file by which the living server is reached, which is no file to copy.
  cpSync(dataDir, copy, { recursive: true, filter: (file) => !lstatSync(file).isSocket() })
  assert.deepEqual(readPostmaster(path.join(copy, 'postgres')), { state: 'stale' })
  const other = await startPostgres({ dataDir: copy })
  assert.notEqual(other.pid, original.pid)
  await Promise.all([other.stop(), original.stop()])
})

test('processes of this machine reach it by a file in its own folder, or by the port where the name would be too long', async (t) => {
  const short = await startPostgres({ dataDir: await madeFolder() })
  assert.equal(await ask(short.url, 'select inet_server_addr()'), null)
  await short.stop()
  const long = path.join(openFolder(t), 'd'.repeat(100))
  const postgres = await startPostgres({ dataDir: long })
  assert.equal(await ask(postgres.url, 'select host(inet_server_addr())'), '127.0.0.1')
  await postgres.stop()
})

test('root below a folder closed to others, or an ordinary user in a folder of their own, gets a working database', async (t) => {
  const dataDir = openFolder(t)
  chmodSync(path.dirname(dataDir), 0o700)
  const postgres = await startPostgres({ dataDir })
  assert.equal(await ask(postgres.url, 'select 1'), 1)
  assert.equal(statSync(path.join(dataDir, 'postgres')).uid, process.getuid?.())
  await postgres.stop()
})

test('a folder that is closed after the first start, and opened again, keeps working', async () => {
  const dataDir = await madeFolder()
  for (const mode of [0o700, 0o755]) {
    chmodSync(path.dirname(dataDir), mode)
    const postgres = await startPostgres({ dataDir })
    assert.equal(await ask(postgres.url, 'select 1'), 1)
    await postgres.stop()
  }
})

test('a first start that was killed in the middle is cleared away and made whole by the next', async (t) => {
  const dataDir = openFolder(t)
  const holder = path.join(import.meta.dirname, 'holder.test-program.ts')
  const child = spawn(process.execPath, [holder, dataDir], { stdio: 'ignore' })
  while (!existsSync(dataDir) || !readdirSync(dataDir).some((name) => name.startsWith('postgres.new-'))) await pause(2)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(existsSync(path.join(dataDir, 'postgres')), false)
  const postgres = await startPostgres({ dataDir })
  assert.equal(await ask(postgres.url, 'select 1'), 1)
  await postgres.stop()
})

test('Ctrl-C on the program that started it stops PostgreSQL, and so does a plain exit', async (t) => {
  const dataDir = await madeFolder()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGUSR2'] as const) {
    const elsewhere = await startElsewhere(t, dataDir)
    const pid = Number(elsewhere.lines[1])
    elsewhere.process.kill(signal)
    assert.equal((await once(elsewhere.process, 'exit'))[0], 0)
    assert.equal(await gone(pid), true)
  }
})

test('a server whose starter was killed is taken over, and stopped by whom took it', async (t) => {
  const dataDir = await madeFolder()
  const elsewhere = await startElsewhere(t, dataDir)
  const pid = Number(elsewhere.lines[1])
  elsewhere.process.kill('SIGKILL')
  await once(elsewhere.process, 'exit')
  const heir = await startPostgres({ dataDir })
  assert.deepEqual({ pid: heir.pid, owned: heir.owned }, { pid, owned: true })
  const guest = await startPostgres({ dataDir })
  assert.equal(guest.owned, false)
  await guest.stop()
  await heir.stop()
  assert.equal(processMark(pid), undefined)
})

test('a lost password file is named, and so is a data folder that is a file', async (t) => {
  const dataDir = openFolder(t)
  await (await startPostgres({ dataDir })).stop()
  rmSync(path.join(dataDir, 'postgres-password'))
  await assert.rejects(startPostgres({ dataDir }), troubleWith('password_missing'))
  const file = path.join(path.dirname(dataDir), 'berkas')
  writeFileSync(file, '')
  await assert.rejects(startPostgres({ dataDir: file }), troubleWith('data_folder_unusable'))
})

test('an error that quotes a row keeps the row out of the log file', async () => {
  const dataDir = await madeFolder()
  const postgres = await startPostgres({ dataDir })
  await ask(postgres.url, 'create table orang (surel text primary key)')
  const insert = `insert into orang select 'budi' || '@contoh.id'`
  await ask(postgres.url, insert)
  await assert.rejects(ask(postgres.url, insert), { code: '23505' })
  await postgres.stop()
  const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8')
  assert.match(log, /duplicate key value violates unique constraint/)
  assert.equal(log.includes('budi@contoh.id'), false)
})

test('library links that are missing are made, and those pointing nowhere are replaced', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-lib-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const native = path.join(folder, 'native')
  mkdirSync(path.join(native, 'lib'), { recursive: true })
  writeFileSync(path.join(native, 'lib', 'libx.so.1.2'), 'x')
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }]
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links))
  symlinkSync('libx.so.0', path.join(native, 'lib', 'libx.so'))
  assert.deepEqual(linkLibraries(native, path.join(folder, 'fallback')), {})
  assert.equal(readFileSync(path.join(native, 'lib', 'libx.so'), 'utf8'), 'x')
  assert.equal(existsSync(path.join(folder, 'fallback')), false)
})

test('a process that may not write into the packages keeps the library links beside the data', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-lib-'))
  chmodSync(folder, 0o755)
  t.after(() => {
    chmodSync(path.join(folder, 'native', 'lib'), 0o755)
    rmSync(folder, { recursive: true })
  })
  const native = path.join(folder, 'native')
  mkdirSync(path.join(native, 'lib'), { recursive: true })
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }]
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links))
  const fallback = path.join(folder, 'fallback')
  mkdirSync(fallback)
  chmodSync(path.join(native, 'lib'), 0o555)
  const module = pathToFileURL(path.join(import.meta.dirname, 'binaries.ts')).href
  const script = `const { linkLibraries } = await import('${module}')
    console.log(JSON.stringify(linkLibraries(...${JSON.stringify([native, fallback])})))`
  // Root may write anywhere; in a user namespace of its own it may not.
  const before = process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'] : []
  const [program = '', ...args] = [...before, process.execPath, '--input-type=module', '-e', script]
  const said = execFileSync(program, args, { encoding: 'utf8' })
  assert.deepEqual(Object.values(JSON.parse(said)), [fallback])
  assert.equal(readlinkSync(path.join(fallback, 'libx.so')), path.join(native, 'lib', 'libx.so.1.2'))
})
