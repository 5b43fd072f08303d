import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, integer, property } from 'fast-check'
import {
  binomialQuantiles,
  controlLimits,
  funnelOf,
  shrunkShare,
  SMALL_PLACE_WORKERS_MAX,
  varianceBetween,
  wilsonInterval,
} from './funnel.ts'

const fixed = (value: number, decimals: number) => Number(value.toFixed(decimals))
const pair = ({ low, high }: { low: number; high: number }, decimals: number) => [
  fixed(low, decimals),
  fixed(high, decimals),
]
const village = (name: string, covered: number, eligible: number) => ({ name, covered, eligible })

test('Wilson intervals are those of Newcombe 1998, table I', () => {
  const intervals = [
    [81, 263],
    [15, 148],
    [0, 20],
    [1, 29],
  ].map(([covered = 0, eligible = 0]) => pair(wilsonInterval({ covered, eligible }), 4))
  assert.deepEqual(intervals, [
    [0.2553, 0.3662],
    [0.0624, 0.1605],
    [0, 0.1611],
    [0.0061, 0.1718],
  ])
  assert.deepEqual(pair(wilsonInterval({ covered: 20, eligible: 20 }), 4), [0.8389, 1])
})

test('control limits are exact binomial quantiles: those that qbinom of R gives around 30 percent', () => {
  const limits = [20, 100, 500].map((n) => {
    const { inner, outer } = controlLimits(0.3, n)
    return [outer.low, inner.low, inner.high, outer.high]
  })
  assert.deepEqual(limits, [
    [0.05, 0.1, 0.5, 0.65],
    [0.17, 0.21, 0.39, 0.45],
    [0.238, 0.26, 0.34, 0.364],
  ])
  assert.deepEqual(controlLimits(0, 7).outer, { low: 0, high: 0 })
  assert.deepEqual(controlLimits(1, 7).outer, { low: 1, high: 1 })
})

/** Summed from nobody upwards. */
function plainly(n: number, p: number, probability: number): number {
  let term = (1 - p) ** n
  let cumulated = term
  let heads = 0
  while (cumulated < probability && heads < n) {
    term *= ((n - heads) * p) / ((heads + 1) * (1 - p))
    cumulated += term
    heads++
  }
  return heads
}

test('quantiles are those of the plain definition, summed from nobody upwards, wherever the share lies', () => {
  holds(
    property(integer({ min: 1, max: 150 }), integer({ min: 1, max: 99 }), (n, hundredths) => {
      const p = hundredths / 100
      // Away from the four probabilities themselves, where the last bit of a sum would decide.
      const asked = [0.00137, 0.0261, 0.4711, 0.9737]
      assert.deepEqual(
        binomialQuantiles(n, p, asked),
        asked.map((probability) => plainly(n, p, probability)),
      )
    }),
    { numRuns: 60 },
  )
})

test('eighteen batting averages shrink as Efron and Morris published: by the factor 0.212 towards 0.265', () => {
  const share = 0.26538889
  const chance = (share * (1 - share)) / 45
  const variance = (0.212 * chance) / (1 - 0.212)
  const shrunken = [0.4, 0.311, 0.222, 0.156].map((average) =>
    fixed(shrunkShare({ covered: average * 45, eligible: 45 }, { share, variance }), 3),
  )
  assert.deepEqual(shrunken, [0.294, 0.275, 0.256, 0.242])
})

test('the variance between places is what scatter is left after chance: two of ten and eight of ten leave 0.155', () => {
  assert.equal(fixed(varianceBetween([village('a', 2, 10), village('b', 8, 10)], 0.5), 10), 0.155)
  assert.equal(varianceBetween([village('a', 5, 10), village('b', 5, 10)], 0.5), 0)
  assert.equal(varianceBetween([village('a', 5, 10)], 0.5), 0)
  assert.equal(varianceBetween([village('a', 10, 10), village('b', 10, 10)], 1), 0)
})

const SIX = [
  village('kecil', 9, 12),
  village('besar', 140, 200),
  village('tengah', 180, 450),
  village('utara', 90, 300),
  village('selatan', 60, 240),
  village('barat', 33, 110),
]

test('a village of twelve with nine members falls from rank 1 to 2 once its size is heard', () => {
  const funnel = funnelOf(SIX)
  assert.ok(funnel)
  assert.equal(fixed(funnel.share, 6), 0.390244)
  assert.equal(fixed(funnel.variance, 6), 0.027509)
  assert.deepEqual(
    funnel.places.map(({ place, rank, rankShrunk, shrunk, standing }) => [
      place.name,
      rank,
      rankShrunk,
      fixed(shrunk, 4),
      standing,
    ]),
    [
      ['besar', 2, 1, 0.6872, 'alarm_high'],
      ['kecil', 1, 2, 0.5993, 'warning_high'],
      ['tengah', 3, 3, 0.3998, 'within'],
      ['barat', 4, 4, 0.3066, 'within'],
      ['utara', 4, 5, 0.3025, 'alarm_low'],
      ['selatan', 6, 6, 0.2549, 'alarm_low'],
    ],
  )
})

test('a place on its limit is within, and one head past it is not', () => {
  const others = Array.from({ length: 200 }, (_, index) => village(`${index}`, 30, 100))
  const standing = (covered: number) =>
    funnelOf([...others, village('ini', covered, 100)])?.places.find(({ place }) => place.name === 'ini')?.standing
  assert.deepEqual([39, 40, 45, 46, 21, 20, 16, 15].map(standing), [
    'within',
    'warning_high',
    'warning_high',
    'alarm_high',
    'within',
    'warning_low',
    'warning_low',
    'alarm_low',
  ])
})

test('whoever is no part of a whole or no small place is left out with the reason, and never touches the common share', () => {
  const strange = [
    village('kosong', 0, 0),
    village('lebih', 13, 12),
    village('kabupaten', 1, SMALL_PLACE_WORKERS_MAX + 1),
  ]
  const funnel = funnelOf([...SIX, ...strange])
  assert.deepEqual(
    funnel?.leftOut.map(({ place, reason }) => [place.name, reason]),
    [
      ['kosong', 'nobody_counted'],
      ['lebih', 'exceeds_base'],
      ['kabupaten', 'not_small'],
    ],
  )
  assert.deepEqual({ ...funnel, leftOut: [] }, funnelOf(SIX))
  assert.equal(funnelOf([village('a', 1, 2), village('b', 1, SMALL_PLACE_WORKERS_MAX)])?.places.length, 2)
})

test('one place has nothing to stand beside', () => {
  assert.equal(funnelOf([village('a', 1, 2)]), null)
  assert.equal(funnelOf([]), null)
})
