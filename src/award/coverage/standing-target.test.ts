import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoverageTarget } from './coverage-target.ts'
import { figureWith } from './coverage.examples.ts'
import { standingTarget, targetsOfPlace } from './standing-target.ts'

const bare = { covered: null, eligible: null, publishedPercent: null, placeCode: '61', year: 2025 } as const
const one = (id: string, parts: Parameters<typeof figureWith>[0]) => ({ ...figureWith({ ...bare, ...parts }), id })
const set = (placeCode: string, year: number, percent: string, source: string): CoverageTarget => {
  return { placeCode, year, percent, members: null, framework: `${percent} ${year}`, source, note: '' }
}
const held = (
  figures: readonly [ReturnType<typeof one>, ...ReturnType<typeof one>[]],
  ...targets: CoverageTarget[]
) => {
  const target = standingTarget(figures[0], { figures, targets })
  return target && [target.percent, target.from, target.pairedWith?.id ?? null, target.isComparable]
}

const secretary = one('31', {
  source: 'tanjungpura',
  publishedPercent: '31',
  eligible: 1_800_000,
  base: 'EMPLOYED_BPS',
})
const agency = one('34.83', {
  source: 'tanjungpura',
  publishedPercent: '34.83',
  targetPercent: '59.56',
  base: 'UNKNOWN',
})

test('Kalbar is held against the target of its own article, whichever of its two figures counts', () => {
  const ministry = set('ID', 2025, '52.15', 'ayonusa')
  assert.deepEqual(held([agency, secretary], ministry), ['59.56', 'figure', null, true])
  assert.deepEqual(held([secretary, agency], ministry), ['59.56', 'same_source', '34.83', true])
  assert.deepEqual(held([secretary], ministry), ['52.15', 'nation', null, true])
  assert.equal(held([secretary]), null)
})

test('the target of the nation belongs to another count: its source pairs it with 35.68 percent, so it is not compared', () => {
  const nation = one('38.65', { placeCode: 'ID', source: 'bisnis', covered: 39_350_000, eligible: 101_810_000 })
  const ministry = one('35.68', { placeCode: 'ID', source: 'ayonusa', publishedPercent: '35.68', base: 'UNKNOWN' })
  assert.deepEqual(held([nation, ministry], set('ID', 2025, '52.15', 'ayonusa')), ['52.15', 'place', '35.68', false])
  assert.deepEqual(held([ministry, nation], set('ID', 2025, '52.15', 'ayonusa')), ['52.15', 'place', null, true])
})

test('of targets on record the next year’s counts, of one year that of the figure’s own source; no past one does', () => {
  const targets = [set('61', 2024, '1', 'x'), set('61', 2027, '4', 'x'), set('61', 2026, '2', 'a'), set('61', 2026, '3', 'tanjungpura')] // prettier-ignore
  assert.deepEqual(held([secretary], ...targets), ['3', 'place', null, true])
  assert.equal(held([secretary], set('61', 2024, '1', 'x')), null)
})

test('Kubu Raya has a target and no figure: what two tables say of it is told once', () => {
  const aimed = one('target', { placeCode: '61.12', targetPercent: '59', source: 'pontianakinformasi' })
  const targets = [set('61.12', 2025, '59', 'pontianakinformasi'), set('ID', 2025, '52.15', 'ayonusa')]
  assert.deepEqual(targetsOfPlace('61.12', { figures: [aimed], targets }), [targets[0]])
  assert.deepEqual(
    targetsOfPlace('61.12', { figures: [aimed], targets: [] }).map(({ percent, framework }) => [percent, framework]),
    [['59', null]],
  )
})
