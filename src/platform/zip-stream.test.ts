import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzip } from '@cj-tech-master/excelts/archive'
import { zipStream } from './zip-stream.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-zip-'))
after(() => rmSync(folder, { recursive: true }))

const entry = (name: string, ...texts: readonly string[]) => ({
  path: name,
  bytes: Buffer.byteLength(texts.join('')),
  open: async function* () {
    for (const text of texts) yield Buffer.from(text)
  },
})

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test('every file comes out as it went in, under its whole name, and the length was said beforehand', async () => {
  const entries = [entry('a.txt', 'satu', 'dua'), entry('bukti/Łódź 😀.pdf', '%PDF'), entry('kosong', '')]
  const { bytes, pieces } = zipStream(entries, new Date('2026-03-02T03:00:00Z'))
  const zip = await gathered(pieces)
  assert.equal(zip.length, bytes)
  const read: [string, string][] = []
  for await (const one of unzip(zip).entries()) read.push([one.path, Buffer.from(await one.bytes()).toString()])
  assert.deepEqual(read, [
    ['a.txt', 'satudua'],
    ['bukti/Łódź 😀.pdf', '%PDF'],
    ['kosong', ''],
  ])
})

test('a file that is shorter than it should be breaks the archive off instead of passing for whole', async () => {
  const short = { ...entry('a.pdf', 'abc'), bytes: 4 }
  await assert.rejects(gathered(zipStream([short], new Date(0)).pieces), /a\.pdf has 3 bytes, 4 were expected/)
})

test('a file of 200 megabytes passes through a slow reader in less than 48 megabytes of memory', async () => {
  const large = path.join(folder, 'besar')
  const bytes = 200 * 1024 * 1024
  await using file = await open(large, 'w')
  await file.truncate(bytes)
  const program = fileURLToPath(new URL('zip-stream.test-program.ts', import.meta.url))
  const loader = fileURLToPath(new URL('tsx-loader.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, program, large, String(bytes)])
  const { sent, grownKilobytes } = JSON.parse(stdout) as { sent: number; grownKilobytes: number }
  assert.equal(sent > bytes && sent < bytes + 1024, true)
  assert.ok(grownKilobytes < 48 * 1024, `grew by ${grownKilobytes} kB`)
})
