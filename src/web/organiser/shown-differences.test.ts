import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../../test/cast.ts'
import { shownDifferences } from './shown-differences.ts'

const ADDRESS = { season: 2025, placeSlug: 'provinsi-uji' }
const RULES = rulebook()
const [CATEGORY] = RULES.categories
const [FIRST, ...OTHERS] = CATEGORY?.criteria ?? []
assert.ok(CATEGORY && FIRST)

test('the same rules have no difference', () => {
  assert.deepEqual(shownDifferences({ before: RULES, after: rulebook() }, ADDRESS, 'id'), [])
})

test('every changed field is one row, named by its section, category and criterion', () => {
  const criteria = [{ ...FIRST, weight: '45.5' }, ...OTHERS]
  const after = {
    ...RULES,
    label: 'Nama baru',
    panel: { ...RULES.panel, chairRequired: false },
    categories: [{ ...CATEGORY, winners: 3, criteria }],
  }
  assert.deepEqual(shownDifferences({ before: RULES, after }, ADDRESS, 'id'), [
    { part: 'Identitas musim: Nama musim', before: 'Paritrana Award Uji 2026', after: 'Nama baru' },
    { part: 'Kuorum dan keberatan: Ketua harus hadir', before: 'ya', after: 'tidak' },
    { part: 'Pemerintah Kabupaten/Kota: Jumlah pemenang', before: '2', after: '3' },
    { part: 'Pemerintah Kabupaten/Kota, Cakupan kepesertaan: Bobot', before: '50', after: '45.5' },
  ])
})

test('a category or criterion that came or went is one row', () => {
  const added = { ...CATEGORY, id: 'desa', name: 'Desa' }
  const after = { ...RULES, categories: [{ ...CATEGORY, criteria: [FIRST, ...OTHERS.slice(1)] }, added] }
  assert.deepEqual(shownDifferences({ before: RULES, after }, ADDRESS, 'id'), [
    { part: 'Pemerintah Kabupaten/Kota, Regulasi dan anggaran', before: 'ada', after: 'tidak ada' },
    { part: 'Desa', before: 'tidak ada', after: 'ada' },
  ])
})
