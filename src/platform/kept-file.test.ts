import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openKeptFile } from './kept-file.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-kept-'))
})
after(() => rm(folder, { recursive: true }))

test('what was put in its place is read, read once, and read anew when another took its place', async () => {
  let parsed = 0
  const kept = openKeptFile(path.join(folder, 'peta', 'satu.json'), (text) => {
    parsed++
    return JSON.parse(text) as unknown
  })
  assert.equal(await kept.read(), null)
  assert.deepEqual(await kept.replace('[1]'), { ok: true })
  assert.deepEqual([await kept.read(), await kept.read(), parsed], [[1], [1], 1])
  await kept.replace('[2]')
  assert.deepEqual([await kept.read(), parsed], [[2], 2])
  assert.deepEqual(await readdir(path.join(folder, 'peta')), ['satu.json'])
})

test('it is removed once, and then there is none', async () => {
  const kept = openKeptFile(path.join(folder, 'dua.json'), (text) => text)
  await kept.replace('dua')
  assert.deepEqual([await kept.remove(), await kept.remove(), await kept.read()], [true, false, null])
})

test('where the folder is a file nothing is written and the problem is told', async () => {
  await writeFile(path.join(folder, 'berkas'), '')
  const kept = openKeptFile(path.join(folder, 'berkas', 'tiga.json'), (text) => text)
  await assert.rejects(kept.replace('tiga'), { code: 'ENOTDIR' })
})
