import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../seeded-random.ts'
import { honest, HONEST_TABLES, isProven, POPULATIONS, toldRate } from './honest.ts'

test('fifteen hundred tables of seven by seven keep the promise, their rate is told, and what is planted is found', async () => {
  const said: string[] = []
  const { counts, failures } = await honest.run({
    random: seededRandom(20_261_123),
    mayGoOn: (done) => done < 1,
    say: (line) => said.push(line),
  })
  assert.deepEqual(failures, [])
  const { alarms = 0, ...others } = counts
  assert.deepEqual(others, { populations: 1, tables: HONEST_TABLES, planted: 20, found: 20 })
  assert.deepEqual(said, [
    `${POPULATIONS[0]?.name}: ${toldRate(alarms, HONEST_TABLES)}`,
    `all ${HONEST_TABLES}: ${toldRate(alarms, HONEST_TABLES)}`,
    `only 1 of ${POPULATIONS.length} populations: the time was over`,
  ])
})

test('sixty alarms in fifteen hundred tables prove the promise, sixty-five leave open that it is broken, and no table proves nothing', () => {
  assert.equal(toldRate(60, 1_500), '60 with a signal, 4.00 %; with 95 % certainty at most 4.94 %')
  assert.deepEqual([isProven(60, 1_500), isProven(65, 1_500), isProven(0, 0)], [true, false, false])
})
