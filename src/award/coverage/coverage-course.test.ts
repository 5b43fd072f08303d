import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageCourse } from './coverage-course.ts'
import { figureWith } from './coverage.examples.ts'

const one = (id: string, parts: Parameters<typeof figureWith>[0]) => ({ ...figureWith(parts), id })
const shape = (figures: readonly ReturnType<typeof one>[], chosen: readonly ReturnType<typeof one>[] = []) => {
  const choices = chosen.map(({ placeCode, segment, year, id }) => ({ placeCode, segment, year, figure: id }))
  return coverageCourse(figures, choices).map(({ base, lines, alone }) => [
    base,
    lines.map((line) => line.map(({ figure, tie }) => `${figure.id} ${tie}`)),
    alone.map(({ figure, tie }) => `${figure.id} ${tie}`),
  ])
}
const percentAlone = { covered: null, eligible: null } as const

test('Kalimantan Tengah had two definitions in 2023: both stand, and a line joins the one that goes on', () => {
  const figures = [
    one('march', { ...percentAlone, year: 2023, asOf: '2023-03', publishedPercent: '52.92', base: 'UNKNOWN' }),
    one('november', { year: 2023, asOf: '2023-11-19', covered: 337_000, eligible: 911_000 }),
    one('2025', { year: 2025, asOf: '2025-03', covered: 465_940, eligible: 1_009_250 }),
    one('late', { ...percentAlone, year: 2025, asOf: '2026-02-02', publishedPercent: '42', base: 'UNKNOWN' }),
  ]
  assert.deepEqual(shape(figures), [
    ['ELIGIBLE_AGENCY', [['november first', '2025 joined']], []],
    ['UNKNOWN', [], ['march base_unknown', 'late base_unknown']],
  ])
})

test('of figures of one base and year the chosen one is on the line, else the newest; the others stand beside', () => {
  const [older, newer] = [one('older', { asOf: '2024-06' }), one('newer', { asOf: '2024-12' })]
  const before = one('before', { year: 2023, asOf: '2023-12' })
  assert.deepEqual(shape([before, older, newer]), [
    ['ELIGIBLE_AGENCY', [['before first', 'newer joined']], ['older beside']],
  ])
  assert.deepEqual(shape([before, older, newer], [older]), [
    ['ELIGIBLE_AGENCY', [['before first', 'older joined']], ['newer beside']],
  ])
})

test('a jump of the denominator ends a line, and what has no percentage is nowhere', () => {
  const figures = [
    one('2024', { year: 2024, asOf: '2024-12', base: 'EMPLOYED_BPS', covered: 200_000, eligible: 511_111 }),
    one('2025', { year: 2025, asOf: '2025-03', base: 'EMPLOYED_BPS', covered: 170_000, eligible: 599_061 }),
    one('heads', { year: 2025, eligible: null, publishedPercent: null, base: 'EMPLOYED_BPS' }),
  ]
  assert.deepEqual(shape(figures), [['EMPLOYED_BPS', [['2024 first'], ['2025 denominator_jumped']], []]])
})
