import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { HONEST, type Honesty, honestTable, normal, planted } from './honest-tables.examples.ts'
import { type SignalFacts, signalsOf, type SignalTable } from './signals.ts'
import { spreadFlags } from './spread-flags.ts'

const uniformOf = (seed: number) => {
  const random = seededRandom(seed)
  return () => random.whole(2 ** 32) / 2 ** 32
}
const NO_TIES: SignalFacts = { ties: [] }
/** Two assessors with two candidates each, so that every kind of signal has its part of the promise. */
const TIES = {
  ties: [
    { assessor: 'p1', candidate: 'k1' },
    { assessor: 'p1', candidate: 'k2' },
    { assessor: 'p2', candidate: 'k2' },
    { assessor: 'p2', candidate: 'k3' },
  ],
}
const CALM: Honesty = { ...HONEST, severity: 2, spread: 0.1 }
const found = (table: SignalTable, facts = NO_TIES) => signalsOf(table, facts).signals

test('with honest assessors at most one table in twenty has any signal: 9x20, 7x7, 9x7, 9x40, with and without recusals', () => {
  for (const [assessors, candidates, tables, seed] of [
    [9, 20, 120, 1],
    [7, 7, 400, 2],
    [9, 7, 400, 3],
    [9, 40, 40, 4],
  ] as const) {
    const uniform = uniformOf(seed)
    const alarms = Array.from({ length: tables }, (_, at) => {
      const honesty = { ...HONEST, recused: at % 2 === 0 ? 0 : 0.08 }
      return found(honestTable(assessors, candidates, honesty, uniform), TIES).length > 0
    }).filter(Boolean).length
    assert.ok(alarms <= tables / 20, `${alarms} false alarms in ${tables} tables of ${assessors} by ${candidates}`)
  }
})

test('a planted severe assessor is found, and nobody else', () => {
  const table = planted(honestTable(9, 20, CALM, uniformOf(11)), (marks, _, who) =>
    who === 3 ? marks.map((mark) => mark - 30) : marks,
  )
  assert.deepEqual(
    found(table).map(({ code, ...rest }) => [code, 'assessor' in rest && rest.assessor]),
    [['severe_assessor', 'p4']],
  )
})

test('whoever turns the best into the worst and lifts another is found by both scores, and the panel is left in peace', () => {
  const table = planted(honestTable(9, 20, CALM, uniformOf(12)), (marks, candidate, who) => {
    if (who !== 5 || candidate > 1) return marks
    return marks.map((mark) => mark + (candidate === 0 ? -60 : 60))
  })
  const signals = found(table).map((one) => [one.code, 'candidate' in one && `${one.assessor} ${one.candidate}`])
  assert.deepEqual(signals.toSorted(), [
    ['score_high', 'p6 k2'],
    ['score_low', 'p6 k1'],
  ])
})

test('a planted assessor of one impression and a planted one of narrow marks are found', () => {
  const table = planted(honestTable(9, 20, { ...CALM, truth: 20 }, uniformOf(13)), (marks, _, who) => {
    const [first = 0] = marks
    if (who === 0) return marks.map(() => first)
    return who === 1 ? marks.map((mark, at) => 70 + (mark - 70) * 0.02 + at) : marks
  })
  assert.deepEqual(
    found(table)
      .flatMap((one) => ('ratio' in one ? [[one.code, one.assessor]] : []))
      .toSorted(),
    [
      ['narrow_marks', 'p2'],
      ['one_impression', 'p1'],
    ],
  )
})

test('a planted bloc of two is found, and their bond does not fall upon the others', () => {
  const uniform = uniformOf(14)
  const bond = Array.from({ length: 40 }, () => 20 * normal(uniform))
  const table = planted(honestTable(9, 40, CALM, uniform), (marks, candidate, who) =>
    who === 2 || who === 7 ? marks.map((mark) => mark + (bond[candidate] ?? 0)) : marks,
  )
  assert.deepEqual(
    found(table).flatMap((one) => ('assessors' in one ? [one.assessors] : [])),
    [['p3', 'p8']],
  )
})

test('three own candidates that are lifted stand out among twenty; one among seven can never do so, and a note says it', () => {
  const ties = ['k1', 'k2', 'k3'].map((candidate) => ({ assessor: 'p1', candidate }))
  const table = planted(honestTable(9, 20, CALM, uniformOf(15)), (marks, candidate, who) =>
    who === 0 && candidate < 3 ? marks.map((mark) => mark + 25) : marks,
  )
  const own = found(table, { ties }).find(({ code }) => code === 'own_candidates_higher')
  assert.deepEqual(own && 'candidates' in own && own.candidates, ['k1', 'k2', 'k3'])
  const seven = signalsOf(honestTable(7, 7, CALM, uniformOf(16)), { ties: ties.slice(0, 1) })
  assert.deepEqual(seven.notes, [{ code: 'own_candidates_undecidable', assessor: 'p1', own: 1, others: 6 }])
})

function notes(table: SignalTable) {
  const { signals, notes: said } = signalsOf(table, NO_TIES)
  return [signals.length, said.map(({ code }) => code)]
}

test('six candidates, three assessors, a table in pieces and marks without any difference give a note and no verdict', () => {
  assert.deepEqual(notes(honestTable(9, 6, HONEST, uniformOf(1))), [0, ['few_candidates']])
  assert.deepEqual(notes(honestTable(9, 7, HONEST, uniformOf(1)))[1], [])
  assert.deepEqual(notes(honestTable(3, 7, HONEST, uniformOf(1))), [0, ['few_assessors']])
  const whole = honestTable(8, 14, HONEST, uniformOf(1))
  assert.deepEqual(notes(planted(whole, () => [70, 70])), [0, ['nothing_differs']])
  const { totals } = whole
  const values = totals.values.map((row, unit) => row.map((value, rater) => (unit < 7 === rater < 4 ? value : null)))
  assert.deepEqual(notes({ totals: { ...totals, values }, criteria: [] }), [0, ['table_in_pieces']])
  assert.deepEqual(notes({ totals: { raters: [], units: [], values: [] }, criteria: [] }), [0, ['few_candidates']])
})

test('a spread above the limit is flagged with its two ends, one equal to it is not, and gaps do not count', () => {
  const ratings = { raters: ['p', 'q', 'r'], units: ['a', 'b', 'c'], values: [[80, 65, null], [80, 64.99, 70], [null, 1, null]] } // prettier-ignore
  assert.deepEqual(spreadFlags(ratings, 15), [
    { unit: 'b', highest: { rater: 'p', value: 80 }, lowest: { rater: 'q', value: 64.99 }, apart: 15.01 },
  ])
})
