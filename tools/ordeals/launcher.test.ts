import { test } from 'node:test'
import assert from 'node:assert/strict'
import { seededRandom } from '../seeded-random.ts'
import { launcher } from './launcher.ts'

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
