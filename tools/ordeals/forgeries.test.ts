import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../seeded-random.ts'
import { checkInvariants } from '../../src/actions/check-invariants.ts'
import { forgeries, forgeriesSeenBy } from './forgeries.ts'

const blind: typeof checkInvariants = async (db, keeper) => ({ ...(await checkInvariants(db, keeper)), broken: [] })

test('of some forgeries of each kind none goes unnoticed', async () => {
  const { counts, failures } = await forgeries.run({
    random: seededRandom(20_261_124),
    mayGoOn: (done) => done < 60,
    say: () => {},
  })
  assert.deepEqual(failures, [])
  assert.equal(counts['unnoticed'], 0)
  const { bundle = 0, paper = 0, ledger = 0, rows = 0 } = counts
  assert.equal(bundle + paper + ledger + rows, 60)
  assert.ok(Math.min(bundle, paper, ledger, rows) > 5)
})

test('a check that sees nothing fails it, with the tables and columns that were forged', async () => {
  const { counts, failures } = await forgeriesSeenBy(blind).run({
    random: seededRandom(20_261_124),
    mayGoOn: (done) => done < 20,
    say: () => {},
  })
  assert.equal(counts['unnoticed'], (counts['ledger'] ?? 0) + (counts['rows'] ?? 0))
  assert.match(failures[0] ?? '', /^nobody noticed: (a row of )?[a-z_]+(\.[a-z_]+ changed| deleted)$/)
})
