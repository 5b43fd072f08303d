import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { standingFigure } from './standing-figure.ts'

const stated = (id: string, parts: Parameters<typeof figureWith>[0] = {}) => ({ ...figureWith(parts), id })
const choice = { placeCode: '61.08', segment: 'ALL', year: 2024 } as const

const FIGURES = [
  stated('lama', { asOf: '2024-03' }),
  stated('baru', { asOf: '2024-12' }),
  stated('tanpa-basis', { asOf: '2024-12-31', base: 'UNKNOWN' }),
]

test('without a choice the newest figure with a named base counts, and only without any such the newest at all', () => {
  assert.equal(standingFigure(FIGURES, [])?.id, 'baru')
  assert.equal(standingFigure([FIGURES[2]!], [])?.id, 'tanpa-basis')
  assert.equal(standingFigure([], []), null)
})

test('a choice counts over both, also for a figure without a named base', () => {
  assert.equal(standingFigure(FIGURES, [{ ...choice, figure: 'lama' }])?.id, 'lama')
  assert.equal(standingFigure(FIGURES, [{ ...choice, figure: 'tanpa-basis' }])?.id, 'tanpa-basis')
})

test('a choice of another year or of a figure that is gone holds nothing', () => {
  assert.equal(standingFigure(FIGURES, [{ ...choice, year: 2023, figure: 'lama' }])?.id, 'baru')
  assert.equal(standingFigure(FIGURES, [{ ...choice, figure: 'tiada' }])?.id, 'baru')
})
