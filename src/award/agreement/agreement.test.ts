import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementOf } from './agreement.ts'
import { kendallTauB, kendallW, midRanks, spearmanRho } from './concordance.ts'
import { greatestShare, quantileOfT } from './distributions.ts'
import { fleissKappa } from './fleiss-kappa.ts'
import { boundsOfSingle, intraclassOf, meanSquaresOf, unitsDiffer } from './intraclass.ts'
import { krippendorffAlpha, LEVELS } from './krippendorff-alpha.ts'
import { completeTable, type Ratings, ratingsOf } from './ratings.ts'
import { total } from './sums.ts'

/** Within the printed tolerance, which stands beside each figure. */
function near(found: number | null | undefined, expected: number, tolerance: number): void {
  assert.ok(
    typeof found === 'number' && Math.abs(found - expected) <= tolerance,
    `${found} is not ${expected} +- ${tolerance}`,
  )
}

/** Written as coders by units, a dot for what a coder did not say. */
function coders(...lines: readonly string[]): Ratings {
  const rows = lines.map((line) => line.split(' ').map((sign) => (sign === '.' ? null : Number(sign))))
  const units = (rows[0] ?? []).map((_, at) => `${at + 1}`)
  return { raters: lines.map((_, at) => `${at + 1}`), units, values: units.map((_, at) => rows.map((row) => row[at] ?? null)) } // prettier-ignore
}

const KRIPPENDORFF = coders(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

/** Shrout and Fleiss 1979: six targets, four judges. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

test("Krippendorff's four alphas of his reliability data of four coders and twelve units, as R's irr::kripp.alpha computes them", () => {
  near(krippendorffAlpha(KRIPPENDORFF, 'nominal'), 0.7434210526, 1e-9)
  near(krippendorffAlpha(KRIPPENDORFF, 'ordinal'), 0.8153875038, 1e-9)
  near(krippendorffAlpha(KRIPPENDORFF, 'interval'), 0.8491071429, 1e-9)
  near(krippendorffAlpha(KRIPPENDORFF, 'ratio'), 0.7974027747, 1e-9)
})

test('the intraclass correlations of Shrout and Fleiss 1979, with the interval that R’s psych::ICC gives', () => {
  const squares = meanSquaresOf(SHROUT_FLEISS)
  assert.ok(squares)
  near(squares.betweenUnits, 11.2416667, 1e-7)
  near(squares.betweenRaters, 32.4861111, 1e-7)
  near(squares.residual, 1.0194444, 1e-7)
  near(unitsDiffer(squares)?.f, 11.027248, 1e-6)
  near(unitsDiffer(squares)?.p, 0.0001345665, 1e-9)
  near(squares.withinUnits, 6.2638889, 1e-7)
  const icc = intraclassOf(SHROUT_FLEISS)
  near(icc?.icc1_1, 0.1657417684, 1e-8)
  near(icc?.icc1_k, 0.4427971337, 1e-8)
  near(icc?.icc3_1, 0.7148407148, 1e-8)
  near(icc?.icc2_1, 0.2897637795, 1e-8)
  near(icc?.icc2_k, 0.6200505476, 1e-8)
  near(icc?.icc3_k, 0.9093155424, 1e-8)
  const [low, high] = boundsOfSingle(squares, icc?.icc2_1 ?? 0)
  near(low, 0.0187865134, 1e-6)
  near(high, 0.7610843696, 1e-6)
  near(icc?.icc2_k_low, 0.0711368153, 1e-6)
  near(icc?.icc2_k_high, 0.9272320402, 1e-6)
})

test('the six intraclass correlations that Shrout and Fleiss print themselves (1979, table 4), to their two decimals', () => {
  const { icc1_1, icc2_1, icc3_1, icc1_k, icc2_k, icc3_k } = intraclassOf(SHROUT_FLEISS) ?? assert.fail('defined')
  for (const [at, printed] of [0.17, 0.29, 0.71, 0.44, 0.62, 0.91].entries())
    near([icc1_1, icc2_1, icc3_1, icc1_k, icc2_k, icc3_k][at], printed, 0.005)
})

test('Krippendorff prints 0.743, 0.815, 0.849 and 0.797 for his data (Computing Krippendorff’s Alpha-Reliability)', () => {
  const printed = { nominal: 0.743, ordinal: 0.815, interval: 0.849, ratio: 0.797 }
  for (const level of LEVELS) near(krippendorffAlpha(KRIPPENDORFF, level), printed[level], 0.0005)
})

test('the kappa of Fleiss 1971, thirty patients and six psychiatrists, as R’s irr::kappam.fleiss computes it', () => {
  const counts =
    '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006'
  const units = counts
    .split(' ')
    .map((row) => [...row].flatMap((count, name) => Array<number>(Number(count)).fill(name)))
  near(fleissKappa(units)?.kappa, 0.4302445201, 1e-8)
  near(fleissKappa(units)?.kappa, 0.43, 0.0005)
  near(fleissKappa(units)?.z, 17.651830583, 1e-8)
})

test('rho and tau of the ten pairs of IQ and hours of television, and tau-b with ties of SciPy’s manual, as R’s cor computes them', () => {
  const [x, y] = [[106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]] // prettier-ignore
  near(spearmanRho(x, y), -29 / 165, 1e-10)
  near(kendallTauB(x, y), -1 / 9, 1e-10)
  near(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]), -0.471404520791, 1e-10)
})

test('the quantiles of t that Bonferroni asks for in tables of 9 by 20, 7 by 7 and 9 by 40', () => {
  for (const [raters, units, t] of [
    [9, 20, 3.7226],
    [7, 7, 3.5839],
    [9, 40, 3.8582],
  ] as const)
    near(quantileOfT(1 - 0.05 / (2 * raters * units), (raters - 1) * (units - 1) - 1), t, 1e-4)
})

test('none found among n leaves the share 1 - 0.05^(1/n) open, all found leave all, and the bound is the exact binomial one', () => {
  near(greatestShare(0, 60, 0.95), 1 - 0.05 ** (1 / 60), 1e-9)
  assert.equal(greatestShare(7, 7, 0.95), 1)
  // At the bound three or fewer of twenty are found with the chance that is left.
  const bound = greatestShare(3, 20, 0.95)
  const chances = [1, 20, 190, 1140].map((ways, found) => ways * bound ** found * (1 - bound) ** (20 - found))
  near(total(chances), 0.05, 1e-9)
})

test('one order held by all is a W of 1, opposite orders one of 0, and ties share the mean of their places', () => {
  assert.deepEqual(midRanks([10, 30, 10, 20]), [1.5, 4, 1.5, 3])
  const same = kendallW([[1, 10, 5], [2, 20, 6], [3, 30, 7]]) // prettier-ignore
  assert.deepEqual([same?.w, same?.chiSquare, same?.freedom], [1, 6, 2])
  near(same?.p, Math.exp(-3), 1e-9)
  assert.equal(kendallW([[1, 2], [2, 1]])?.w, 0) // prettier-ignore
  // With ties: twelve times the spread of the sums of ranks, over what the ties leave possible.
  assert.equal(kendallW([[1, 1], [1, 2], [2, 3]])?.w, (12 * 6.5) / (4 * 24 - 2 * 6)) // prettier-ignore
})

test('what is not defined is null and never a number: one rater, one unit, no spread, a gap where a whole table is asked for', () => {
  const nothing = { krippendorff: { nominal: null, ordinal: null, interval: null, ratio: null }, icc: null, kendallW: null, fleissKappa: null, variances: null } // prettier-ignore
  assert.deepEqual(agreementOf(ratingsOf([])), nothing)
  assert.deepEqual(agreementOf(coders('7 8 9')), nothing)
  // Without any spread the variances are known: there is none.
  const none = { units: 0, raters: 0, residual: 0 }
  assert.deepEqual(agreementOf(coders('7 7 7', '7 7 7')), { ...nothing, variances: none })
  const withGap = agreementOf(coders('7 8 9', '7 8 .'))
  assert.deepEqual([withGap.icc, withGap.kendallW, withGap.fleissKappa], [null, null, null])
  assert.equal(withGap.krippendorff.interval, 1)
  assert.equal(krippendorffAlpha(coders('-1 2 3', '-1 2 4'), 'ratio'), null)
  assert.equal(fleissKappa([[1, 2], [1]]), null)
  assert.equal(spearmanRho([1, 1, 1], [1, 2, 3]), null)
  assert.equal(kendallTauB([1, 1, 1], [1, 2, 3]), null)
})

test('values below what chance gives are legal, and raters without any residual have an interval of no width', () => {
  near(krippendorffAlpha(coders('1 2', '2 1'), 'nominal'), -0.5, 1e-12)
  const exact = intraclassOf([[1, 2], [3, 4], [5, 6]]) // prettier-ignore
  assert.equal(exact?.icc3_k, 1)
  assert.deepEqual([exact?.icc2_k_low, exact?.icc2_k_high], [exact?.icc2_k, exact?.icc2_k])
})

test('rows become a table in the order they came; the later of two ratings counts, and what nobody said is missing', () => {
  const ratings = ratingsOf([
    { unit: 'b', rater: 'P2', value: 1 },
    { unit: 'a', rater: 'P1', value: 2 },
    { unit: 'b', rater: 'P2', value: 3 },
  ])
  assert.deepEqual(ratings, { raters: ['P2', 'P1'], units: ['b', 'a'], values: [[3, null], [null, 2]] }) // prettier-ignore
  assert.equal(completeTable(ratings), null)
})
