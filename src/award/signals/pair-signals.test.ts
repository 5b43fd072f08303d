import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { CALM, honestTable, normal, planted } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'

test('a planted bloc of two is found, and their bond does not fall upon the others', () => {
  const uniform = seededRandom(14).share
  const bond = Array.from({ length: 40 }, () => 20 * normal(uniform))
  const table = planted(honestTable(9, 40, CALM, uniform), (marks, candidate, who) =>
    who === 2 || who === 7 ? marks.map((mark) => mark + (bond[candidate] ?? 0)) : marks,
  )
  assert.deepEqual(
    signalsOf(table, { ties: [] }).signals.flatMap((one) => ('assessors' in one ? [one.assessors] : [])),
    [['p3', 'p8']],
  )
})
