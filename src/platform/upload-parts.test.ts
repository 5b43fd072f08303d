import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openUploadParts, type Part, type UploadParts } from './upload-parts.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-parts-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const about = (bytes: number, mark = '') => ({ of: 'ayu', bytes, name: 'a.pdf', item: 'peraturan', mark })

async function begun(parts: UploadParts, bytes: number, mark = ''): Promise<Part> {
  const outcome = await parts.begin(about(bytes, mark))
  return outcome.ok ? outcome.part : assert.fail(outcome.refusal.code)
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* cutAfter(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, length)
  throw new Error('the line was cut')
}

const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex')

async function held(parts: UploadParts, id: string): Promise<Buffer> {
  return buffer((await parts.pieces(id)) ?? assert.fail('the upload has ended'))
}

test('an upload cut ten times, over restarts, arrives whole with the same hash', async () => {
  const bytes = randomBytes(1_000_003)
  const { id } = await begun(openUploadParts(folder), bytes.length)
  for (let cut = 0; cut < 10; cut++) {
    const parts = openUploadParts(folder)
    const offset = (await parts.find(id))?.offset ?? assert.fail()
    assert.equal(offset, cut * 90_001)
    await assert.rejects(parts.append(id, offset, cutAfter(bytes.subarray(offset), 90_001)), /cut/)
  }
  const parts = openUploadParts(folder)
  const last = await parts.append(id, 900_010, whole(bytes.subarray(900_010)))
  assert.deepEqual(last, { ok: true, offset: bytes.length })
  assert.equal(hash(await held(parts, id)), hash(bytes))
})

test('a piece at a wrong offset is refused with the right one, and one that is too long with the whole length', async () => {
  const parts = openUploadParts(folder)
  const { id } = await begun(parts, 10)
  assert.deepEqual(await parts.append(id, 0, whole(Buffer.from('12345'))), { ok: true, offset: 5 })
  const other = { ok: false, refusal: { code: 'part_at_other_offset', offset: 5 } }
  assert.deepEqual(await parts.append(id, 0, whole(Buffer.from('12345'))), other)
  assert.deepEqual(await parts.append(id, 6, whole(Buffer.from('7'))), other)
  const long = { ok: false, refusal: { code: 'part_too_long', bytes: 10 } }
  assert.deepEqual(await parts.append(id, 5, whole(Buffer.from('678901'))), long)
  assert.equal((await held(parts, id)).toString(), '12345')
  const nowhere = { ok: false, refusal: { code: 'part_unknown' } }
  assert.deepEqual(await parts.append('0'.repeat(32), 0, whole(Buffer.from('1'))), nowhere)
  assert.equal(await parts.find('../../etc/passwd'), null)
})

test('of two tabs that send the same piece, one goes on and the other is told from where', async () => {
  const parts = openUploadParts(folder)
  const { id } = await begun(parts, 10)
  const outcomes = await Promise.all([1, 2].map(() => parts.append(id, 0, whole(Buffer.from('1234567890')))))
  assert.equal((await held(parts, id)).toString(), '1234567890')
  assert.ok(outcomes.some((outcome) => outcome.ok || outcome.refusal.code === 'part_at_other_offset'))
})

test('a piece that hangs on a dead line does not keep the next one waiting, and writes nothing more', async () => {
  const parts = openUploadParts(folder)
  const { id } = await begun(parts, 10)
  const dead = Promise.withResolvers<Uint8Array>()
  async function* hanging(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('123')
    yield await dead.promise
  }
  const first = parts.append(id, 0, hanging())
  while ((await parts.find(id))?.offset !== 3) await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(await parts.append(id, 3, whole(Buffer.from('4567890'))), { ok: true, offset: 10 })
  dead.resolve(Buffer.from('xxx'))
  await first
  assert.equal((await held(parts, id)).toString(), '1234567890')
})

test('whoever reads an upload while a second tab ends it reads it to its end; who comes later finds nothing', async () => {
  const parts = openUploadParts(path.join(folder, 'dua'))
  const { id } = await begun(parts, 10)
  await parts.append(id, 0, whole(Buffer.from('1234567890')))
  const opened = await parts.pieces(id)
  await parts.end(id)
  assert.equal((await buffer(opened ?? assert.fail())).toString(), '1234567890')
  assert.equal(await parts.pieces(id), null)
})

test('an upload that ended is gone, and so is one that nobody went on with', async () => {
  const place = path.join(folder, 'lama')
  const parts = openUploadParts(place)
  const [ended, left] = [await begun(parts, 1), await begun(parts, 1)]
  await parts.end(ended.id)
  assert.equal(await parts.find(ended.id), null)
  assert.equal(await parts.removeAbandoned(new Date(Date.now() - 60_000)), 0)
  assert.equal((await parts.find(left.id))?.name, 'a.pdf')
  assert.equal(await parts.removeAbandoned(new Date(Date.now() + 60_000)), 2)
  assert.deepEqual(readdirSync(place), [])
})

test('the same mark begins where it stopped, over restarts and from two tabs at once; without one it is always a new upload', async () => {
  const place = path.join(folder, 'tanda')
  const first = await begun(openUploadParts(place), 10, 'tanda')
  await openUploadParts(place).append(first.id, 0, whole(Buffer.from('1234')))
  const tabs = await Promise.all([1, 2].map(() => begun(openUploadParts(place), 10, 'tanda')))
  assert.deepEqual(
    tabs.map(({ id, offset }) => ({ id, offset })),
    [1, 2].map(() => ({ id: first.id, offset: 4 })),
  )
  const others = [await begun(openUploadParts(place), 11, 'tanda'), await begun(openUploadParts(place), 10, 'lain')]
  assert.ok(others.every(({ id, offset }) => id !== first.id && offset === 0))
  const unmarked = [await begun(openUploadParts(place), 10), await begun(openUploadParts(place), 10)]
  assert.notEqual(unmarked[0]?.id, unmarked[1]?.id)
})

test('an upload whose description a power cut has emptied is described anew by whoever begins it again, bytes kept', async () => {
  const place = path.join(folder, 'listrik')
  const parts = openUploadParts(place)
  const { id } = await begun(parts, 10, 'tanda')
  await parts.append(id, 0, whole(Buffer.from('1234')))
  writeFileSync(path.join(place, `${id}.json`), '')
  assert.equal(await parts.find(id), null)
  assert.equal((await begun(parts, 10, 'tanda')).offset, 4)
})
