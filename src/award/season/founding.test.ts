import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebookHash } from '../rulebook/rulebook-hash.ts'
import { categoryDocument, rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import { foundingRulebook, newPlace, slugOf } from './founding.ts'

const SOURCE = rulebookOf(
  rulebookDocument({
    place: '61',
    official: true,
    rulingDocument: '188/2025',
    sources: ['Juknis'],
    stages: [{ id: 'pleno', opens: '2025-07-30T08:00', closes: '2025-07-31T16:00' }],
    categories: [categoryDocument(), categoryDocument({ id: 'terdahulu', name: 'Terdahulu', assessmentYear: 2023 })],
  }),
)

test('for the same place and year rules taken over keep every word and their hash', () => {
  const same = foundingRulebook(SOURCE, { place: '61', assessmentYear: null, label: '' })
  assert.equal(rulebookHash(same), rulebookHash(SOURCE))
  assert.deepEqual(same, SOURCE)
})

test('for the next year the weekdays stay, categories keep their distance, and nothing is official yet', () => {
  const next = foundingRulebook(SOURCE, { place: '61', assessmentYear: 2025, label: 'Paritrana 2026' })
  assert.deepEqual(
    [next.stages[0]?.opens, next.stages[0]?.closes, next.categories.map((category) => category.assessmentYear)],
    ['2026-07-29T08:00', '2026-07-30T16:00', [2025, 2024]],
  )
  assert.deepEqual([next.label, next.official, next.sources], ['Paritrana 2026', false, ['Juknis']])
  assert.equal('rulingDocument' in next, false)
})

test('rules of another place are official for that place alone', () => {
  const elsewhere = foundingRulebook(SOURCE, { place: '62', assessmentYear: null, label: '' })
  assert.deepEqual([elsewhere.place, elsewhere.official, 'rulingDocument' in elsewhere], ['62', false, false])
})

test('a new place needs a code and a name, and its address is made from the name', () => {
  assert.deepEqual(newPlace({ code: ' 61 ', name: ' Kalimantan Barat ', level: 'province' }), {
    ok: true,
    value: { code: '61', name: 'Kalimantan Barat', level: 'province', slug: 'kalimantan-barat' },
  })
  assert.deepEqual(newPlace({ code: '', name: '?', level: 'province' }), {
    ok: false,
    refusal: [{ code: 'place_code_not_allowed' }, { code: 'place_name_missing' }],
  })
  assert.equal(newPlace({ code: 'A'.repeat(20), name: 'X', level: 'zone' }).ok, true)
  assert.equal(newPlace({ code: 'A'.repeat(21), name: 'X', level: 'zone' }).ok, false)
})

test('an address has small letters, digits and single hyphens', () => {
  assert.equal(slugOf('  D.I. Yogyakarta / Édisi 2  '), 'd-i-yogyakarta-edisi-2')
})
