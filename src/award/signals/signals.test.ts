import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { HONEST, honestTable, TWO_TIED } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'

test('with honest assessors at most one table in twenty has any signal: 9x20, 7x7, 9x7, 9x40, with and without recusals', () => {
  for (const [assessors, candidates, tables, seed] of [
    [9, 20, 120, 1],
    [7, 7, 400, 2],
    [9, 7, 400, 3],
    [9, 40, 40, 4],
  ] as const) {
    const uniform = seededRandom(seed).share
    const alarms = Array.from({ length: tables }, (_, at) => {
      const honesty = { ...HONEST, recused: at % 2 === 0 ? 0 : 0.08 }
      return signalsOf(honestTable(assessors, candidates, honesty, uniform), TWO_TIED).signals.length > 0
    }).filter(Boolean).length
    assert.ok(alarms <= tables / 20, `${alarms} false alarms in ${tables} tables of ${assessors} by ${candidates}`)
  }
})
