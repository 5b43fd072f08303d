import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { quantileOfT } from '../agreement/distributions.ts'
import { leastSquaresSeverities } from '../ranking/severity.ts'
import { fraction, ZERO } from '../units/fraction.ts'
import { ratingsOf, type Ratings } from '../agreement/ratings.ts'
import { pairsOf } from './blocs.ts'
import { benjaminiHochberg, holm } from './corrections.ts'
import { normal } from './honest-tables.examples.ts'
import { haloIndices, ratiosToOthers, spreadsOf } from './impressions.ts'
import { outlyingScores } from './outlying-scores.ts'
import { ownAgainstOthers } from './own-candidates.ts'
import { type Fit, fitOf } from './residuals.ts'
import { severityTests } from './severity-tests.ts'
import { standingsApart } from './standing-apart.ts'

const near = (found: number | null | undefined, expected: number, tolerance: number) =>
  assert.ok(typeof found === 'number' && Math.abs(found - expected) <= tolerance, `${found} is not ${expected}`)

/** Assessors by candidates. */
function ratings(rows: readonly (readonly (number | null)[])[]): Ratings {
  return ratingsOf(
    (rows[0] ?? []).flatMap((_, unit) =>
      rows.map((row, rater) => ({ unit: `${unit}`, rater: `${rater}`, value: row[unit] ?? null })),
    ),
  )
}

const fitted = (rows: readonly (readonly (number | null)[])[]): Fit => fitOf(ratings(rows)) ?? assert.fail('one piece')

const COMPLETE = [[21, 34, 17, 17, 36, 17, 29], [24, 29, 24, 24, 14, 20, 20], [25, 31, 23, 15, 37, 17, 33]] // prettier-ignore

test('the chances of seventeen tests corrected by Holm and by Benjamini and Hochberg, as R’s p.adjust does it', () => {
  const chances = [
    0.989655993691901, 0.000262738981201, 5.90476869e-6, 0.000219535771252, 2.937726822e-6, 0.000381120502871,
    0.020496104292518, 0.019120061193285, 0.001793087712621, 0.028926950260329, 0.121683011822911, 0.009533765993268,
    0.003042726395021, 0.130097239686655, 0.03374301607898, 0.057531848105692, 0.075996103901073,
  ]
  const [byHolm, byShare] = [holm(chances), benjaminiHochberg(chances)]
  for (const [at, expected] of [
    0.98965599, 0.0036783457, 9.4476299e-5, 0.0032930366, 4.9941356e-5, 0.0049545665, 0.17208055, 0.17208055,
    0.021517053, 0.20248865, 0.36504904, 0.09533766, 0.03346999, 0.36504904, 0.20248865, 0.28765924, 0.30398442,
  ].entries())
    near(byHolm[at], expected, 1e-7 * expected)
  for (const [at, expected] of [
    0.98965599, 0.0011166407, 5.0190534e-5, 0.0011166407, 4.9941356e-5, 0.0012958097, 0.034843377, 0.034843377,
    0.0050804152, 0.044705287, 0.13790741, 0.020259253, 0.0073894784, 0.13822832, 0.047802606, 0.075233955, 0.092280983,
  ].entries())
    near(byShare[at], expected, 1e-7 * expected)
  assert.deepEqual([holm([]), holm([0.04]), benjaminiHochberg([0.04])], [[], [0.04], [0.04]])
})

test('one judge copies an impression and one marks narrowly: halo and central tendency of a made table, as R computes them', () => {
  const judges = [
    [
      [80, 81, 80],
      [65, 64, 65],
      [90, 90, 91],
      [72, 72, 71],
    ],
    [
      [76, 71, 80],
      [75, 72, 78],
      [77, 73, 80],
      [75, 70, 79],
    ],
    [
      [85, 70, 78],
      [60, 72, 66],
      [88, 95, 80],
      [74, 62, 81],
    ],
    [
      [82, 75, 70],
      [66, 58, 75],
      [92, 84, 90],
      [70, 78, 64],
    ],
  ]
  const criteria = [0, 1, 2].map((criterion) =>
    ratings(judges.map((rows) => rows.map((row) => row[criterion] ?? null))),
  )
  const halo = haloIndices(criteria)
  const spreads = spreadsOf(
    ratings(judges.map((rows) => rows.map((row) => row.reduce((sum, mark) => sum + mark, 0) / row.length))),
  )
  const all = {
    within: halo.map((one) => one?.within),
    haloIndex: halo.map((one) => one?.index),
    haloRatio: ratiosToOthers(halo.map((one) => one?.index ?? null)),
    spread: spreads,
    spreadRatio: ratiosToOthers(spreads),
  }
  const expected = {
    within: [0.57735027, 0.63539372, 7.63675428, 5.89201591],
    haloIndex: [0.05204421, 0.72046875, 0.8327335, 0.60915683],
    haloRatio: [0.0722366, 1.18273114, 1.36702645, 0.8455007],
    spread: [11.0934582, 0.8819171, 9.17070618, 9.67241209],
    spreadRatio: [1.20966237, 0.09117861, 0.94813022, 1.05470745],
  }
  for (const name of ['within', 'haloIndex', 'haloRatio', 'spread', 'spreadRatio'] as const)
    for (const [at, value] of expected[name].entries()) near(all[name][at], value, 1e-6)
})

test('two own candidates above seven others are the one way of thirty-six; one among seven can never be rarer than one in seven', () => {
  const two = ownAgainstOthers([9, 8], [1, 3, 2, 4, 0, 2, 1])
  near(two?.chance, 0.0277777778, 1e-10)
  near(two?.leastChance, 1 / 36, 1e-10)
  const one = ownAgainstOthers([9], [1, 3, 2, 4, 0, 2])
  near(one?.chance, 1 / 7, 1e-10)
  near(one?.leastChance, 1 / 7, 1e-10)
  assert.equal(ownAgainstOthers([1], [1, 1])?.chance, 1)
  assert.equal(ownAgainstOthers([], [1]), null)
  // Too many ways to go through: Welch's t, here 10 / sqrt(3.5) with 38 degrees of freedom.
  const [low, high] = [0, 10].map((from) => Array.from({ length: 20 }, (_, at) => from + at))
  near(ownAgainstOthers(high ?? [], low ?? [])?.chance, 2.248070728e-6, 1e-12)
})

test('the least squares of a complete table are its means, and its residuals add up to the printed sum of squares', () => {
  const { severities, severityVariances, additive } = fitted(COMPLETE)
  for (const [at, expected] of [0.28571429, -2, 1.71428571].entries()) near(severities[at], expected, 1e-8)
  near(additive.meanSquare * additive.freedom, 478.19047619, 1e-6)
  assert.equal(additive.freedom, 12)
  for (const variance of severityVariances) near(variance, 2 / 21, 1e-12)
  for (const { leverage } of additive.cells) near(leverage, 1 - 12 / 21, 1e-12)
})

test('with recusals the severities are those of the exact least squares that rank, and a table in pieces has none', () => {
  const gaps = [[80, 70, 60, null], [71, 60, 50, 65], [null, 64, 58, 70]] // prettier-ignore
  const exact = leastSquaresSeverities(
    gaps.flatMap((row, assessor) =>
      row.flatMap((mark, candidate) =>
        mark === null ? [] : [{ candidate: `${candidate}`, assessor: `${assessor}`, total: fraction(BigInt(mark)) }],
      ),
    ),
  )
  assert.ok(exact.ok)
  for (const [at, severity] of fitted(gaps).severities.entries()) {
    const { numerator, denominator } = exact.value.get(`${at}`) ?? ZERO
    near(severity, Number(numerator) / Number(denominator), 1e-9)
  }
  assert.equal(fitOf(ratings([[1, 2, null, null], [2, 3, null, null], [null, null, 1, 2]])), null) // prettier-ignore
})

test('the t of a severity is its size over the root of MSE (J-1)/(JC), and Holm corrects over the assessors', () => {
  const tests = severityTests(fitted(COMPLETE)) ?? []
  near(tests[1]?.t, -2 / Math.sqrt(((478.19047619 / 12) * 2) / 21), 1e-6)
  assert.deepEqual(tests.map(({ corrected }) => corrected), holm(tests.map(({ chance }) => chance))) // prettier-ignore
  assert.equal(severityTests(fitted([[1, 2, 3], [2, 3, 4]])), null) // prettier-ignore
})

test('among equals nobody stands apart, and one who does is measured by the others alone', () => {
  near(standingsApart([0, 1, 2, 10])[3]?.t, 9 / Math.sqrt(4 / 3), 1e-12)
  assert.deepEqual([standingsApart([1, 2, 9]), standingsApart([5, 5, 5, 5])[0]], [[null, null, null], null])
})

/**
 * Reference 08-anomaly, cases `cell-outlier-false-alarms` (2,000 tables each; tolerances: flags 0.3, shares 0.015, t 0.0001) and
 * `bloc-correlation-null` (1,000 tables each; mean 0.02, quantile 0.03), simulated by its authors in Node and in R.
 */
const NULL_CASES = [
  { assessors: 9, candidates: 20, flags: 8.5, any: 1, t: 3.7226, corrected: 0.041, mean: -0.122, largest: 0.55 },
  { assessors: 7, candidates: 7, flags: 2.6, any: 0.989, t: 3.5839, corrected: 0.051, mean: -0.154, largest: 0.87 },
  { assessors: 9, candidates: 40, flags: 16.7, any: 1, t: 3.8582, corrected: 0.045, mean: -0.123, largest: 0.36 },
] as const

for (const { assessors, candidates, ...expected } of NULL_CASES)
  test(`honest normal scores of ${assessors} by ${candidates}: flags, false alarms and correlations of pairs are those simulated in Node and R`, () => {
    const { share: uniform } = seededRandom(5)
    const cells = assessors * candidates
    const freedom = (assessors - 1) * (candidates - 1) - 1
    near(quantileOfT(1 - 0.025 / cells, freedom), expected.t, 1e-4)
    const runs = Array.from({ length: 2_000 }, (_, run) => {
      const table = Array.from({ length: assessors }, () => Array.from({ length: candidates }, () => normal(uniform)))
      const { additive } = fitted(table)
      const sizes = outlyingScores(additive).map(({ t }) => Math.abs(t))
      const pairs = run < 1_000 ? pairsOf(additive, assessors, 1) : []
      return {
        flags: sizes.filter((t) => t > 2).length,
        greatest: Math.max(...sizes),
        correlations: pairs.map(({ correlation }) => correlation),
        isBloc: pairs.some(({ corrected }) => corrected <= 0.05),
      }
    })
    near(runs.reduce((sum, { flags }) => sum + flags, 0) / 2_000, expected.flags, 0.3)
    near(runs.filter(({ flags }) => flags > 0).length / 2_000, expected.any, 0.015)
    near(runs.filter(({ greatest }) => greatest > expected.t).length / 2_000, expected.corrected, 0.015)
    const simulated = runs.slice(0, 1_000)
    const pairs = simulated.flatMap(({ correlations }) => correlations)
    near(pairs.reduce((sum, one) => sum + one, 0) / pairs.length, expected.mean, 0.02)
    const largest = simulated.map(({ correlations }) => Math.max(...correlations)).toSorted((a, b) => a - b)
    near(largest[950], expected.largest, 0.03)
    // The exact chance of a pair, corrected over the pairs, flags no more tables than it says.
    assert.ok(simulated.filter(({ isBloc }) => isBloc).length <= 70)
  })
