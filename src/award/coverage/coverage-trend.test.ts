import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { breakBetween, coverageTrend } from './coverage-trend.ts'

const shape = (figures: readonly ReturnType<typeof figureWith>[]) =>
  coverageTrend(figures).map(({ begins, points }) => [begins, points.map(({ figure }) => figure.asOf)])

const december = (year: number) => figureWith({ year, asOf: `${year}-12` })
const pati = (eligible: number) => figureWith({ base: 'EMPLOYED_BPS', eligible })

test('figures of one base are one line, in the order of time', () => {
  assert.deepEqual(shape([december(2024), december(2022), december(2023)]), [[null, ['2022-12', '2023-12', '2024-12']]])
  assert.deepEqual(shape([december(2024)]), [[null, ['2024-12']]])
  assert.deepEqual(shape([]), [])
})

test('a line ends where the base changes, and figures without a named base are never joined', () => {
  const figures = [
    figureWith({ asOf: '2023', base: 'EMPLOYED_BPS' }),
    figureWith({ asOf: '2024', base: 'ELIGIBLE_AGENCY' }),
    figureWith({ asOf: '2025', base: 'UNKNOWN' }),
    figureWith({ asOf: '2026', base: 'UNKNOWN' }),
  ]
  assert.deepEqual(shape(figures), [
    [null, ['2023']],
    ['base_changed', ['2024']],
    ['base_unknown', ['2025']],
    ['base_unknown', ['2026']],
  ])
})

test('a denominator that jumps under the same name is another definition: Pati rose by 17 percent in a year', () => {
  assert.equal(breakBetween(pati(511_111), pati(599_061)), 'denominator_jumped')
  assert.equal(breakBetween(pati(1_000), pati(1_150)), null)
  assert.equal(breakBetween(pati(1_000), pati(1_151)), 'denominator_jumped')
  assert.equal(breakBetween(pati(1_000), pati(849)), 'denominator_jumped')
  assert.equal(breakBetween(figureWith({ base: 'UNKNOWN' }), pati(1_000)), 'base_unknown')
  assert.equal(breakBetween(pati(1_000), figureWith({ base: 'EMPLOYED_BPS', eligible: null })), null)
})

test('a figure without a percentage has no place in a trend', () => {
  assert.deepEqual(shape([figureWith({ eligible: null, publishedPercent: null })]), [])
})
