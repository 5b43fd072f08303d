import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { BUILD_CACHE, keepText, keptText } from '../platform/build-cache.ts'
import { bundledOnce } from './kept-assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'paritrana-aset-'))
const input = join(folder, 'masukan.css')
const NAME = `uji-${process.pid}.json`
after(() => {
  rmSync(folder, { recursive: true })
  rmSync(`${BUILD_CACHE}${NAME}`, { force: true })
})

let made = 0
async function bundled(): Promise<string> {
  const [file] = await bundledOnce(NAME, async () => {
    made += 1
    const plain = Uint8Array.from(Buffer.from(`buatan ${made}`))
    return { files: [{ name: 'a.css', plain, gzip: plain }], inputs: [input] }
  })
  assert.deepEqual(file?.gzip, file?.plain)
  return Buffer.from(file?.plain ?? []).toString()
}

test('what was bundled is used again until a byte of what it came from changes', async () => {
  writeFileSync(input, 'a { color: red }')
  assert.deepEqual([await bundled(), await bundled()], ['buatan 1', 'buatan 1'])
  writeFileSync(input, 'a { color: tan }')
  assert.deepEqual([await bundled(), await bundled()], ['buatan 2', 'buatan 2'])
  rmSync(input)
  assert.equal(await bundled(), 'buatan 3')
  writeFileSync(input, 'a { color: tan }')
  assert.equal(await bundled(), 'buatan 4')
})

test('inputs are kept as they lie to the code, so that a copied project looks at its own files', async () => {
  writeFileSync(input, 'c { color: red }')
  await bundled()
  assert.ok(!keptText(NAME)?.includes(`"${folder}`))
})

test('a kept file that was damaged is made anew', async () => {
  writeFileSync(input, 'b { color: red }')
  const before = await bundled()
  assert.equal(await bundled(), before)
  keepText(NAME, '{"inputs": [')
  assert.notEqual(await bundled(), before)
})
