import assert from 'node:assert/strict'
import { test } from 'node:test'
import { intraclassOf } from './intraclass.ts'
import { average } from './sums.ts'
import { twoWayEffects } from './two-way-effects.ts'

function near(found: number | undefined, expected: number, tolerance: number): void {
  assert.ok(Math.abs((found ?? Number.NaN) - expected) <= tolerance, `${found} is not ${expected} +- ${tolerance}`)
}

/** Six targets, four judges: P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979), 420-428, table 2. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

test('the variances of Shrout and Fleiss 1979 are those of their mean squares, and give their ICC(2,1) back', () => {
  const { variances } = twoWayEffects(SHROUT_FLEISS) ?? assert.fail('a whole table')
  near(variances.units, (11.2416667 - 1.0194444) / 4, 1e-7)
  near(variances.raters, (32.4861111 - 1.0194444) / 6, 1e-7)
  near(variances.residual, 1.0194444, 1e-7)
  near(variances.units / (variances.units + variances.raters + variances.residual), 0.2897637795, 1e-8)
})

test('a mean is drawn in by the part that chance explains: for units that is ICC(3,k), and no order changes', () => {
  const { centre, units, raters } = twoWayEffects(SHROUT_FLEISS) ?? assert.fail('a whole table')
  const believed = intraclassOf(SHROUT_FLEISS)?.icc3_k ?? 0
  for (const [at, row] of SHROUT_FLEISS.entries()) near(units[at], believed * (average(row) - centre), 1e-9)
  near(average(units), 0, 1e-12)
  near(average(raters), 0, 1e-12)
  // Judge 2 is the severest, by 5.2444 of 5.2444 + 1.0194 / 6 of the 2.7917 points that the mean says.
  near(raters[1], (2.5 - 127 / 24) * (5.2444444 / (5.2444444 + 1.0194444 / 6)), 1e-6)
})

test('the centre of three judges and seven candidates is the mu that R’s least squares give', () => {
  const judges = [
    [21, 34, 17, 17, 36, 17, 29],
    [24, 29, 24, 24, 14, 20, 20],
    [25, 31, 23, 15, 37, 17, 33],
  ]
  const table = [0, 1, 2, 3, 4, 5, 6].map((candidate) => judges.map((marks) => marks[candidate] ?? 0))
  near(twoWayEffects(table)?.centre, 24.14285714, 1e-6)
})

test('raters who differ by nothing but chance have no variance, and one unit or one rater has no answer', () => {
  const crossed = twoWayEffects([[1, 2], [2, 1]]) // prettier-ignore
  assert.deepEqual(crossed?.variances, { units: 0, raters: 0, residual: 1 })
  assert.deepEqual([crossed.units, crossed.raters], [[0, 0], [0, 0]]) // prettier-ignore
  assert.equal(twoWayEffects([[1, 2, 3]]), null)
  assert.equal(twoWayEffects([[1], [2]]), null)
})
