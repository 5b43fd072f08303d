import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoverageBeside } from '../award/decision/adopted-result.ts'
import { coverageView } from './coverage-view.ts'

const printed: CoverageBeside = {
  placeCode: '62',
  asOf: '2025-03',
  segment: 'ALL',
  percentage: '46.2',
  members: null,
  denominator: null,
  base: 'ELIGIBLE_AGENCY',
  target: null,
  source: 'https://contoh.example/berita',
  note: '',
}
const shown = (...figures: readonly CoverageBeside[]) => coverageView(figures, 'id')?.value.text ?? null

test('beside a candidate the first figure of all workers stands, in its own percentage or in what its heads make', () => {
  const heads = { ...printed, percentage: null, members: '465940', denominator: '1009250' }
  assert.equal(shown(printed, heads), '46,2%')
  assert.equal(shown(heads, printed), '46,17%')
  assert.equal(shown({ ...heads, denominator: null }, { ...printed, segment: 'PU' }), null)
})
