import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../seeded-random.ts'
import { board } from './board.ts'

test('of a season of many candidates the board counts what the rows say, and a planted wrong row is noticed', async () => {
  const { counts, failures } = await board.run({
    random: seededRandom(20_260_320),
    mayGoOn: (done) => done < 1,
    say: () => {},
  })
  assert.deepEqual(failures, [])
  assert.equal(counts['candidates'], 25)
  assert.equal(counts['noticed'], 3)
})
