import { readFile } from 'node:fs/promises'
import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebookDocument, rulebookOf } from './rulebook.examples.ts'
import { rulebookHash } from './rulebook-hash.ts'
import { rulebookFromText } from './rulebook.schema.ts'

/** Other programs recompute these from the same files. They change with the file, never with the program. */
const PINNED: Readonly<Record<string, string>> = {
  'rulebooks/4-inti.json': 'sha256:f77d5377e0beadae40ffb78376054a6dd45ce57314c00182569fc3ebb11d64bd',
  'rulebooks/8-sektor.json': 'sha256:03e5c1fdf40c284bce7ed8799d9c343b80e80e64c3ba23a68a8f15b00c5c24e9',
  'rulebooks/tertib-administrasi.json': 'sha256:344587ce77fc41ed8bc8ffbae35f655f10e0eece4c4a045f3db491fa1fd52e62',
  'examples/basis-tunggal/buku-aturan.json': 'sha256:ccc643fbfb131f8a10b95bcd7b65f03aa9a79634f436f25666b4230ce405c166',
  'examples/panel-saja/buku-aturan.json': 'sha256:f82fead59410fde435400f36ef4323d041738dfe18355003a92acdf9c0d5fd58',
  'examples/kalbar-2025-selesai/aturan.json': 'sha256:c6003d47b24d100193dcc825f2457a8c5c42db726dd2bcd14d9bec68bc9cce20',
  'examples/provinsi-contoh/aturan.json': 'sha256:325aed579e6e8fa39ca2e61367ab2d01dce6b164a0417fc6f380d42551102237',
}

test('templates and examples keep the hash that other programs compute from them', async () => {
  const found = await Promise.all(
    Object.keys(PINNED).map(async (file) => {
      const read = rulebookFromText(await readFile(new URL(`../../../${file}`, import.meta.url), 'utf8'))
      nodeAssert.ok(read.ok, file)
      return [file, rulebookHash(read.value.rulebook)]
    }),
  )
  nodeAssert.deepEqual(Object.fromEntries(found), PINNED)
})

test('a rulebook of required fields alone keeps its hash: no field that nobody wrote appears in it', () => {
  nodeAssert.equal(
    rulebookHash(rulebookOf(rulebookDocument())),
    'sha256:2234b92a1abb30131efbfbfc4573cbb19858695f3b0b4b7c7ca71907eb62262b',
  )
})
