import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { CALM, honestTable, planted } from './honest-tables.examples.ts'
import { signalsOf } from './signals.ts'

test('three own candidates that are lifted stand out among twenty; one among seven can never do so, and a note says it', () => {
  const ties = ['k1', 'k2', 'k3'].map((candidate) => ({ assessor: 'p1', candidate }))
  const table = planted(honestTable(9, 20, CALM, seededRandom(15).share), (marks, candidate, who) =>
    who === 0 && candidate < 3 ? marks.map((mark) => mark + 25) : marks,
  )
  const own = signalsOf(table, { ties }).signals.find(({ code }) => code === 'own_candidates_higher')
  assert.deepEqual(own && 'candidates' in own && own.candidates, ['k1', 'k2', 'k3'])
  const seven = signalsOf(honestTable(7, 7, CALM, seededRandom(16).share), { ties: ties.slice(0, 1) })
  assert.deepEqual(seven.notes, [{ code: 'own_candidates_undecidable', assessor: 'p1', own: 1, others: 6 }])
})
