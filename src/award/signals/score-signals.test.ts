import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { CALM, honestTable, planted } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'

test('whoever turns the best into the worst and lifts another is found by both scores, and the panel is left in peace', () => {
  const table = planted(honestTable(9, 20, CALM, seededRandom(12).share), (marks, candidate, who) => {
    if (who !== 5 || candidate > 1) return marks
    return marks.map((mark) => mark + (candidate === 0 ? -60 : 60))
  })
  const signals = signalsOf(table, { ties: [] }).signals.map((one) => [
    one.code,
    'candidate' in one && `${one.assessor} ${one.candidate}`,
  ])
  assert.deepEqual(signals.toSorted(), [
    ['score_high', 'p6 k2'],
    ['score_low', 'p6 k1'],
  ])
})
