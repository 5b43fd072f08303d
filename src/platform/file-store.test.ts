import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openFolderStore, piecesOf, type WriteAll } from './file-store.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function* cut(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('a')
  throw new Error('the line was cut')
}

const all = (at: string) => readdirSync(at, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

test('a file lies under its hash once, however often it comes, and reads back as it was', async () => {
  const store = openFolderStore(path.join(folder, 'satu'))
  const sha256 = createHash('sha256').update('halo dunia').digest('hex')
  for (const parts of [['halo ', 'dunia'], ['halo dunia']]) {
    const received = await store.receive(chunks(...parts), 10)
    assert.ok(received.ok)
    assert.deepEqual([received.value.sha256, received.value.bytes], [sha256, 10])
    assert.deepEqual(await received.value.keep(), { ok: true })
  }
  assert.deepEqual(
    all(path.join(folder, 'satu')).map(({ name }) => name),
    [sha256],
  )
  const read = await store.read(sha256)
  assert.equal(read?.bytes, 10)
  assert.equal(await textOf(read?.pieces ?? assert.fail()), 'halo dunia')
  assert.equal(await store.read('0'.repeat(64)), null)
  assert.equal(await store.read('../../etc/passwd'), null)
})

test('one byte too many is refused before the rest is asked for, and nothing is left', async () => {
  const store = openFolderStore(path.join(folder, 'dua'))
  let asked = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      asked++
      yield Buffer.alloc(1000)
    }
  }
  assert.deepEqual(await store.receive(endless(), 2999), {
    ok: false,
    refusal: { code: 'file_too_large', bytesMax: 2999 },
  })
  assert.equal(asked, 3)
  assert.deepEqual(all(path.join(folder, 'dua')), [])
})

test('a full disk is a refusal, and so is one that fills half-way; no half file stays', async () => {
  let calls = 0
  const full: WriteAll = async (file, chunk) => {
    if (++calls > 1) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    await file.write(chunk)
  }
  const store = openFolderStore(path.join(folder, 'tiga'), full)
  assert.deepEqual(await store.receive(chunks('a', 'b'), 10), { ok: false, refusal: { code: 'store_full' } })
  assert.deepEqual(all(path.join(folder, 'tiga')), [])
})

test('a sender who goes away half-way leaves nothing, and the fault is not hidden', async () => {
  const store = openFolderStore(path.join(folder, 'empat'))
  await assert.rejects(store.receive(cut(), 10), /the line was cut/)
  assert.deepEqual(all(path.join(folder, 'empat')), [])
})

test('what a process that died left behind goes, what is being received does not', async () => {
  const store = openFolderStore(path.join(folder, 'lima'))
  const received = await store.receive(chunks('a'), 10)
  assert.ok(received.ok)
  assert.equal(await store.removeAbandoned(new Date(Date.now() - 60_000)), 0)
  assert.equal(await store.removeAbandoned(new Date(Date.now() + 60_000)), 1)
  assert.deepEqual(all(path.join(folder, 'lima')), [])
})

test('a stored file that nobody reads is never opened: it may go, and the program goes on', async () => {
  const store = openFolderStore(path.join(folder, 'enam'))
  const received = await store.receive(chunks('akan hilang'), 100)
  assert.ok(received.ok)
  const { path: aside, sha256, keep } = received.value
  assert.deepEqual(await keep(), { ok: true })
  const caught: unknown[] = []
  const listen = (problem: unknown) => void caught.push(problem)
  process.on('uncaughtExceptionMonitor', listen)
  const unread = [(await store.read(sha256))?.pieces, piecesOf(aside)]
  await store.remove(sha256)
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('uncaughtExceptionMonitor', listen)
  assert.deepEqual(caught, [])
  // Whoever begins to read then is told.
  for (const pieces of unread) await assert.rejects(textOf(Readable.from(pieces ?? [])), { code: 'ENOENT' })
})
