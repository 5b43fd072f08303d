import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { CALM, honestTable, planted } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'

test('a planted severe assessor is found, and nobody else', () => {
  const table = planted(honestTable(9, 20, CALM, seededRandom(11).share), (marks, _, who) =>
    who === 3 ? marks.map((mark) => mark - 30) : marks,
  )
  assert.deepEqual(
    signalsOf(table, { ties: [] }).signals.map(({ code, ...rest }) => [code, 'assessor' in rest && rest.assessor]),
    [['severe_assessor', 'p4']],
  )
})
