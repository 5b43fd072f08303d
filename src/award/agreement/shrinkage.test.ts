import assert from 'node:assert/strict'
import { test } from 'node:test'
import { midRanks } from './concordance.ts'
import { jamesStein, randomEffects, zScores } from './shrinkage.ts'
import { average, standardDeviation } from './sums.ts'

function byCandidate(rows: readonly (readonly number[])[]): readonly number[] {
  return [0, 1, 2, 3].map((at) => average(rows.map((row) => row[at] ?? 0)))
}

/** The greatest is first. */
function ranksOf(values: readonly number[]): readonly number[] {
  return midRanks(values.map((value) => -value))
}

function near(found: readonly number[], expected: readonly number[], tolerance: number): void {
  assert.equal(found.length, expected.length)
  for (const [at, value] of expected.entries())
    assert.ok(Math.abs((found[at] ?? Number.NaN) - value) <= tolerance, `${found[at]} is not ${value} +- ${tolerance}`)
}

test('a judge’s seven totals, their mean, their differences from it and these in standard deviations, as R computes them, and none where nothing differs', () => {
  const totals = [21, 34, 17, 17, 36, 17, 29]
  const centre = average(totals)
  near([centre, standardDeviation(totals)], [24.42857143, 8.403514], 1e-7)
  near(
    totals.map((value) => value - centre),
    [-3.42857143, 9.57142857, -7.42857143, -7.42857143, 11.57142857, -7.42857143, 4.57142857],
    1e-7,
  )
  near(zScores(totals), [-0.40799259, 1.13897931, -0.88398394, -0.88398394, 1.37697499, -0.88398394, 0.54399012], 1e-7)
  assert.deepEqual(zScores([5, 5, 5]), [0, 0, 0])
})

test('equal say for a judge of tiny spread turns the winner round: why standard deviations never rank', () => {
  const judges = [
    [90, 80, 70, 60],
    [75, 79, 74, 76],
    [88, 85, 70, 65],
  ]
  near(byCandidate(judges), [84.33333333, 81.33333333, 71.33333333, 67], 1e-7)
  assert.deepEqual(ranksOf(byCandidate(judges)), [1, 2, 3, 4])
  assert.deepEqual(ranksOf(byCandidate(judges.map(zScores))), [2, 1, 3, 4])
  near(byCandidate(judges.map(zScores)), [0.55964761, 0.82957504, -0.645576, -0.74364666], 1e-7)
})

test('eighteen batting averages drawn to their mean, as Efron and Morris print them (1975; recalled)', () => {
  const means = [
    0.4, 0.378, 0.356, 0.333, 0.311, 0.311, 0.289, 0.267, 0.244, 0.244, 0.222, 0.222, 0.222, 0.222, 0.222, 0.2, 0.178,
    0.156,
  ]
  const centre = average(means)
  const { believed, estimates } = jamesStein(means, (centre * (1 - centre)) / 45)
  near([centre, believed], [0.26538889, 0.212], 0.0005)
  near(
    estimates,
    [
      0.294, 0.2893, 0.2846, 0.2797, 0.2751, 0.2751, 0.2704, 0.2657, 0.2608, 0.2608, 0.2562, 0.2562, 0.2562, 0.2562,
      0.2562, 0.2515, 0.2468, 0.2422,
    ],
    0.0005,
  )
  assert.deepEqual(jamesStein([1, 1, 1, 1], 2).estimates, [1, 1, 1, 1])
})

test('the Dyestuff batches by random effects, as lme4 1.1-31 fits them by REML', () => {
  const { centre, between, within, effects } = randomEffects([
    [1545, 1440, 1440, 1520, 1580],
    [1540, 1555, 1490, 1560, 1495],
    [1595, 1550, 1605, 1510, 1560],
    [1445, 1440, 1595, 1465, 1545],
    [1595, 1630, 1515, 1635, 1625],
    [1520, 1455, 1450, 1480, 1445],
  ])
  near([centre, between, within], [1527.5, 1764.05, 2451.25], 1e-5)
  near(effects, [-17.606851, 0.391263, 28.562226, -23.084538, 56.733188, -44.995287], 1e-5)
  assert.equal(randomEffects([[1, 2], [2, 1]]).between, 0) // prettier-ignore
})
