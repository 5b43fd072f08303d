import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell } from '../ranking/severity.ts'
import type { Fraction } from '../units/fraction.ts'
import { fraction } from '../units/fraction.ts'
import { SEVERITY_METHODS, type SeverityMethod, severityScores } from './severity-scores.ts'

/** Assessors by candidates; null is a recusal. */
function cellsOf(table: readonly (readonly (number | null)[])[]): readonly Cell[] {
  return table.flatMap((row, assessor) =>
    row.flatMap((mark, candidate) =>
      mark === null ? [] : [{ candidate: `c${candidate}`, assessor: `a${assessor}`, total: fraction(BigInt(mark)) }],
    ),
  )
}

const asNumber = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator)

/** Eight decimals, as the reference prints them. */
function rounded(of: ReadonlyMap<string, Fraction>): readonly number[] {
  return [...of.values()].map((one) => Number(asNumber(one).toFixed(8)))
}

function figures(table: readonly (readonly (number | null)[])[], method: SeverityMethod) {
  const scores = severityScores(cellsOf(table), method)
  assert.ok(scores.ok)
  return { candidates: rounded(scores.value.candidates), assessors: rounded(scores.value.assessors) }
}

const COMPLETE = [
  [21, 34, 17, 17, 36, 17, 29],
  [24, 29, 24, 24, 14, 20, 20],
  [25, 31, 23, 15, 37, 17, 33],
]

test('two-way least squares of a complete table of three assessors and seven candidates, as R fits it', () => {
  const { candidates, assessors } = figures(COMPLETE, 'leastsquares')
  assert.deepEqual(assessors, [0.28571429, -2, 1.71428571])
  assert.deepEqual(candidates, [23.33333333, 31.33333333, 21.33333333, 18.66666667, 29, 18, 27.33333333])
})

test('where nobody is missing, mean, least squares and the believed part of them order all alike: severity cancels out', () => {
  const { candidates } = figures(COMPLETE, 'mean')
  assert.deepEqual(figures(COMPLETE, 'leastsquares').candidates, candidates)
  assert.deepEqual(figures(COMPLETE, 'adjusted').candidates, candidates)
  assert.deepEqual(figures(COMPLETE, 'mean').assessors, figures(COMPLETE, 'leastsquares').assessors)
})

test('two groups that share no assessor are refused with the two of them, and still have means', () => {
  const apart = cellsOf([
    [5, 6, null, null],
    [7, 5, null, null],
    [null, null, 8, 4],
    [null, null, 6, 6],
  ])
  const components = [
    { candidates: ['c0', 'c1'], assessors: ['a0', 'a1'] },
    { candidates: ['c2', 'c3'], assessors: ['a2', 'a3'] },
  ]
  for (const method of ['leastsquares', 'adjusted'] as const)
    assert.deepEqual(severityScores(apart, method), {
      ok: false,
      refusal: { code: 'severity_disconnected', components },
    })
  for (const method of ['mean', 'trimmed'] as const) assert.equal(severityScores(apart, method).ok, true)
})

test('whoever was marked by a severe assessor alone is no longer behind by that', () => {
  // The second assessor gives ten less than the first; the last candidate met only the second.
  const unequal = [
    [80, 70, 60, null],
    [70, 60, 50, 65],
  ]
  assert.deepEqual(figures(unequal, 'mean').candidates, [75, 65, 55, 65])
  assert.deepEqual(figures(unequal, 'leastsquares'), { candidates: [75, 65, 55, 70], assessors: [5, -5] })
})

test('of five marks the highest and the lowest are dropped, of four none', () => {
  assert.deepEqual(figures([[10], [50], [60], [70], [100]], 'trimmed').candidates, [60])
  assert.deepEqual(figures([[10], [50], [60], [100]], 'trimmed').candidates, [55])
})

test('no mark at all is no score, and one mark stands for itself where it can', () => {
  for (const method of SEVERITY_METHODS)
    assert.deepEqual(severityScores([], method), { ok: true, value: { candidates: new Map(), assessors: new Map() } })
  assert.deepEqual(figures([[7]], 'leastsquares'), { candidates: [7], assessors: [0] })
  const [refused] = [severityScores(cellsOf([[7]]), 'adjusted')]
  assert.equal(refused.ok ? '' : refused.refusal.code, 'severity_too_few_sheets')
})
