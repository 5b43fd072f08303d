import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAsOf, yearOf, type AsOf } from './as-of.ts'
import { figureWith, LANDAK } from './coverage.examples.ts'
import { computedCoverage, contradictsItself, exceedsBase, percentText, statedCoverage } from './coverage-figure.ts'

const stated = (parts: Parameters<typeof figureWith>[0]) => {
  const coverage = statedCoverage(figureWith(parts))
  return coverage === null ? null : percentText(coverage)
}

test('coverage is what the heads make, and the percentage in print where a head is missing', () => {
  assert.equal(stated({}), '53.43')
  assert.equal(stated({ publishedPercent: '99' }), '53.43')
  assert.equal(stated({ covered: null, publishedPercent: '31' }), '31.00')
  assert.equal(stated({ eligible: null, publishedPercent: '34.83' }), '34.83')
  assert.equal(stated({ eligible: null, publishedPercent: null }), null)
  assert.equal(computedCoverage({ covered: 0, eligible: 0 }), null)
  assert.equal(stated({ covered: 0, eligible: 1 }), '0.00')
})

test('more members than the base has people are kept as they are and flagged', () => {
  const kutaiTimur = { covered: 77_074, eligible: 51_086, publishedPercent: null }
  assert.equal(stated(kutaiTimur), '150.87')
  assert.equal(exceedsBase(kutaiTimur), true)
  assert.equal(exceedsBase({ covered: 51_086, eligible: 51_086 }), false)
  assert.equal(exceedsBase({ covered: 51_087, eligible: 51_086 }), true)
})

test('a percentage in print that its own heads do not make is found, and rounding is not', () => {
  assert.equal(contradictsItself(LANDAK), false)
  const bali = { covered: 935_079, eligible: 1_873_899, publishedPercent: '50.88' }
  assert.equal(contradictsItself(figureWith(bali)), true)
  const six = { covered: 5_000, eligible: 10_000 }
  assert.equal(contradictsItself(figureWith({ ...six, publishedPercent: '50.06' })), false)
  assert.equal(contradictsItself(figureWith({ ...six, publishedPercent: '49.94' })), false)
  assert.equal(contradictsItself(figureWith({ ...six, publishedPercent: '50.07' })), true)
  assert.equal(contradictsItself(figureWith({ ...six, publishedPercent: '49.93' })), true)
})

test('a figure counts for a day, a month or a year that exists', () => {
  for (const text of ['2024', '2024-12', '2024-02-29']) assert.equal(isAsOf(text), true, text)
  for (const text of ['', '24', '2024-13', '2023-02-29', '2024-1', 'Desember 2024'])
    assert.equal(isAsOf(text), false, text)
  assert.equal(yearOf('2024-02-29' as AsOf), 2024)
})
