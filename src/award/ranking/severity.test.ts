import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { categoryOf } from '../rulebook/rulebook.examples.ts'
import { fraction } from '../units/fraction.ts'
import { exactText, roundedText } from '../units/rounding.ts'
import { contestOf, ranked, ranksOf, refusalsOf } from './contest.examples.ts'
import type { Cell } from './severity.ts'
import { shrunkenSeverities } from './severity.ts'

/** Rows are assessors, columns candidates, null was recused. */
const cellsOf = (rows: readonly (readonly (number | null)[])[]): readonly Cell[] =>
  rows.flatMap((row, assessor) =>
    row.flatMap((total, candidate) =>
      total === null ? [] : [{ assessor: `j${assessor}`, candidate: `c${candidate}`, total: fraction(BigInt(total)) }],
    ),
  )
const fitted = (rows: readonly (readonly (number | null)[])[]) => {
  const result = shrunkenSeverities(cellsOf(rows))
  nodeAssert.ok(result.ok)
  return result.value
}

/** A complete table where severities are the row means less the grand mean: 2/7, -2, 12/7, with RSS 478.190476…. */
const complete = [
  [21, 34, 17, 17, 36, 17, 29],
  [24, 29, 24, 24, 14, 20, 20],
  [25, 31, 23, 15, 37, 17, 33],
]

test('severities that chance alone explains are not believed at all', () => {
  // sum b^2 / 2 = (4/49 + 4 + 144/49) / 2 = 172/49 = 3.51; s2 / nbar = 478.19 / 12 / 7 = 5.69: nothing is left
  const { shrinkage, byAssessor } = fitted(complete)
  nodeAssert.equal(exactText(shrinkage), '0')
  nodeAssert.deepEqual(
    [...byAssessor].map(([id, severity]) => [id, exactText(severity)]),
    [
      ['j0', '0'],
      ['j1', '0'],
      ['j2', '0'],
    ],
  )
})

test('clear severities are believed in part: worked by hand to the fraction', () => {
  // Severities 10 and -10 before shrinking; without them 51, 59, 70 and 49, 61, 70 around 50, 60, 70: RSS 4.
  // n - J - C + 1 = 2, so s2 = 2; nbar = 3, s2 / nbar = 2/3; sum b^2 / (J-1) = 200; L = (200 - 2/3) / 200 = 299/300.
  const rows = [
    [61, 69, 80],
    [39, 51, 60],
  ]
  const { shrinkage, byAssessor } = fitted(rows)
  nodeAssert.deepEqual([...byAssessor.values()].map(exactText), ['299/30', '-299/30'])
  nodeAssert.equal(exactText(shrinkage), '299/300')
})

test('with recusals the fit still finds who is lenient: exact severities give exact candidates', () => {
  // total = candidate (50, 60, 70, 80) + severity (6, 0, -6), two cells missing: no noise, so all of it is believed
  const rows = [
    [56, 66, 76, null],
    [50, 60, 70, 80],
    [null, 54, 64, 74],
  ]
  const { shrinkage, byAssessor } = fitted(rows)
  nodeAssert.equal(exactText(shrinkage), '1')
  nodeAssert.deepEqual([...byAssessor.values()].map(exactText), ['6', '0', '-6'])
})

test('a table in two pieces is refused with the pieces named', () => {
  const rows = [
    [5, 6, null, null],
    [7, 5, null, null],
    [null, null, 8, 4],
    [null, null, 6, 6],
  ]
  nodeAssert.deepEqual(shrunkenSeverities(cellsOf(rows)), {
    ok: false,
    refusal: {
      code: 'severity_disconnected',
      components: [
        { candidates: ['c0', 'c1'], assessors: ['j0', 'j1'] },
        { candidates: ['c2', 'c3'], assessors: ['j2', 'j3'] },
      ],
    },
  })
})

test('n - J - C + 1 of 1 is enough, of 0 is refused', () => {
  nodeAssert.ok(
    shrunkenSeverities(
      cellsOf([
        [5, 6],
        [7, 5],
      ]),
    ).ok,
  )
  const refused = shrunkenSeverities(
    cellsOf([
      [5, 6],
      [7, null],
    ]),
  )
  nodeAssert.deepEqual(refused, {
    ok: false,
    refusal: {
      code: 'severity_too_few_sheets',
      sheets: 3,
      assessors: 2,
      candidates: 2,
      components: [{ candidates: ['c0', 'c1'], assessors: ['j0', 'j1'] }],
    },
  })
})

test('the fitted severities sum to zero and moving all totals moves none of them', () => {
  const table = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 3,
  })
  fc.assert(
    fc.property(table, fc.integer({ min: -20, max: 20 }), fc.boolean(), (rows, shift, withGap) => {
      const gapped = rows.map((row, j) => row.map((total, c) => (withGap && j === 0 && c === 0 ? null : total)))
      const { byAssessor } = fitted(gapped)
      const moved = fitted(gapped.map((row) => row.map((total) => (total === null ? null : total + shift))))
      nodeAssert.deepEqual(moved.byAssessor, byAssessor)
      const sum = [...byAssessor.values()].reduce((all, each) => all + Number(roundedText(each, 12)), 0)
      nodeAssert.ok(Math.abs(sum) < 1e-10)
    }),
  )
})

test('an adjusted category ranks by totals less severity and shows both, so that contributions add up', () => {
  const category = categoryOf({ aggregation: 'adjusted' })
  const contest = contestOf(category, {
    a: { lenient: ['56'], middle: ['50'] },
    b: { lenient: ['66'], middle: ['60'], strict: ['54'] },
    c: { middle: ['70'], strict: ['64'] },
  })
  const { standings, adjustment } = ranked(contest)
  nodeAssert.deepEqual(ranksOf(contest), ['1 c 70.00', '2 b 60.00', '3 a 50.00'])
  nodeAssert.deepEqual(
    standings.map((each) => [each.criteria[0]?.contribution, each.adjustment]),
    [
      ['67.0000', '3.0000'],
      ['60.0000', '0.0000'],
      ['53.0000', '-3.0000'],
    ],
  )
  nodeAssert.deepEqual(adjustment, {
    shrinkage: '1.0000',
    severities: [
      { assessor: 'lenient', severity: '6.0000' },
      { assessor: 'middle', severity: '0.0000' },
      { assessor: 'strict', severity: '-6.0000' },
    ],
  })
})

test('an adjusted category whose table falls apart is refused as a whole', () => {
  const contest = contestOf(categoryOf({ aggregation: 'adjusted' }), { a: { j: ['1'] }, b: { k: ['2'] } })
  nodeAssert.deepEqual(refusalsOf(contest), [
    {
      code: 'severity_disconnected',
      components: [
        { candidates: ['a'], assessors: ['j'] },
        { candidates: ['b'], assessors: ['k'] },
      ],
    },
  ])
})
