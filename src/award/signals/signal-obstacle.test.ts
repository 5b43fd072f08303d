import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { HONEST, honestTable, planted } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'
import type { SignalTable } from './signal.ts'

function notes(table: SignalTable) {
  const { signals, notes: said } = signalsOf(table, { ties: [] })
  return [signals.length, said.map(({ code }) => code)]
}

test('six candidates, three assessors, a table in pieces and marks without any difference give a note and no verdict', () => {
  assert.deepEqual(notes(honestTable(9, 6, HONEST, seededRandom(1).share)), [0, ['few_candidates']])
  assert.deepEqual(notes(honestTable(9, 7, HONEST, seededRandom(1).share))[1], [])
  assert.deepEqual(notes(honestTable(3, 7, HONEST, seededRandom(1).share)), [0, ['few_assessors']])
  const whole = honestTable(8, 14, HONEST, seededRandom(1).share)
  assert.deepEqual(notes(planted(whole, () => [70, 70])), [0, ['nothing_differs']])
  const { totals } = whole
  const values = totals.values.map((row, unit) => row.map((value, rater) => (unit < 7 === rater < 4 ? value : null)))
  assert.deepEqual(notes({ totals: { ...totals, values }, criteria: [] }), [0, ['table_in_pieces']])
  assert.deepEqual(notes({ totals: { raters: [], units: [], values: [] }, criteria: [] }), [0, ['few_candidates']])
})
