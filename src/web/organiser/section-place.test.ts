import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEY, rulebook } from '../../../test/cast.ts'
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import { mendHref, saidOf } from './section-place.ts'

const RULES = '/ruang/penyelenggara/penilaian-2025/provinsi-uji/aturan'
const CATEGORY = `${RULES}/kategori/${KEY.category}`

/** A part of the document, and where it is mended. */
const PLACES: readonly (readonly [JsonPath, string])[] = [
  [['label'], `${RULES}/identitas#label`],
  [['logos', 0, 'of'], '/ruang/penyelenggara/penilaian-2025/provinsi-uji/logo'],
  [['stages'], `${RULES}/tahap#stages`],
  [['stages', 0, 'closes'], `${RULES}/tahap#stages.0.closes`],
  [['panel', 'seats', 2, 'unsur'], `${RULES}/panel#panel.seats.2.unsur`],
  [['panel', 'quorum'], `${RULES}/ketentuan#panel.quorum`],
  [['objectionWorkdays'], `${RULES}/ketentuan#objectionWorkdays`],
  [['categories'], `${RULES}/kategori#categories`],
  [['categories', 0, 'id'], `${RULES}/kategori#categories.0`],
  [['categories', 0, 'winners'], `${CATEGORY}#winners`],
  [['categories', 0, 'ties', 1], `${CATEGORY}#ties.1`],
  [['categories', 0, 'criteria'], `${CATEGORY}/kriteria#criteria`],
  [['categories', 0, 'criteria', 1, 'weight'], `${CATEGORY}/kriteria#criteria.1.weight`],
  [['categories', 0, 'rankWords', 1], `${CATEGORY}#rankWords`],
  [['categories', 0, 'promote', 'count'], `${CATEGORY}#promote.count`],
  [['categories', 0, 'criteria', 1, 'id'], `${CATEGORY}/kriteria#criteria.1`],
  [['categories', 0, 'criteria', 1, 'scaleMax'], `${CATEGORY}/kriteria/regulasi#scaleMax`],
  [['categories', 0, 'criteria', 1, 'evidence', 2], `${CATEGORY}/kriteria/regulasi#evidence`],
]

for (const [path, href] of PLACES) {
  test(`the part ${path.join('.')} of the rules is mended at ${href.slice(RULES.length)}`, () => {
    assert.equal(mendHref({ season: 2025, placeSlug: 'provinsi-uji' }, path, rulebook()), href)
  })
}

test('what is said of a category or criterion begins with its name', () => {
  assert.deepEqual(
    [['label'], ['categories'], ['categories', 0, 'winners'], ['categories', 0, 'criteria', 1, 'scaleMax']].map(
      (path) => saidOf(path, 'Periksa.', rulebook(), 'id'),
    ),
    [
      'Periksa.',
      'Periksa.',
      'Pemerintah Kabupaten/Kota: Periksa.',
      'Pemerintah Kabupaten/Kota, Regulasi dan anggaran: Periksa.',
    ],
  )
})
