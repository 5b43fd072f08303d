import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { seededRandom } from '../seeded-random.ts'
import { launcher, lostAtTheEnd } from './launcher.ts'

test('the launcher comes through six rounds of kills and false pid files without losing a row', async () => {
  const { counts, failures } = await launcher.run({
    random: seededRandom(20_251_122),
    mayGoOn: (done) => done < 6,
    say: () => {},
  })
  assert.deepEqual(failures, [])
  assert.equal(counts['rounds'], 6)
  assert.equal((counts['killedStarting'] ?? 0) + (counts['killedServer'] ?? 0) + (counts['killedDatabase'] ?? 0), 6)
  assert.notEqual(counts['acknowledged'], 0)
})

test('a row that was acknowledged and is not there is named', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-lost-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  assert.deepEqual(await lostAtTheEnd(path.join(folder, 'data'), new Set([4, 7])), [4, 7])
})
