import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { CALM, honestTable, planted } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'

test('a planted assessor of one impression and a planted one of narrow marks are found', () => {
  const table = planted(honestTable(9, 20, { ...CALM, truth: 20 }, seededRandom(13).share), (marks, _, who) => {
    const [first = 0] = marks
    if (who === 0) return marks.map(() => first)
    return who === 1 ? marks.map((mark, at) => 70 + (mark - 70) * 0.02 + at) : marks
  })
  assert.deepEqual(
    signalsOf(table, { ties: [] })
      .signals.flatMap((one) => ('ratio' in one ? [[one.code, one.assessor]] : []))
      .toSorted(),
    [
      ['narrow_marks', 'p2'],
      ['one_impression', 'p1'],
    ],
  )
})
