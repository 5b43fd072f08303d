import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebookChanges } from '../award/rulebook/rulebook-changes.ts'
import {
  categoryDocument,
  criterionDocument,
  rulebookDocument,
  rulebookOf,
} from '../award/rulebook/rulebook.examples.ts'
import { rulebookJsonSchema } from '../award/rulebook/rulebook.schema.ts'
import { rulebookChangeSentence, rulebookDifferences } from './rulebook-changes.ts'
import { isNamedField } from './rulebook-fields.ts'
import type { Language } from './language.ts'

const criteria = [
  criterionDocument({ weight: 60, levels: [{ from: 0, text: 'belum ada' }] }),
  criterionDocument({ id: 'k', name: 'Kinerja', nameEn: 'Performance', weight: 40 }),
]
const stages = [{ id: 'pleno', opens: '2025-08-04T08:00', closes: '2025-08-05T16:00' }]
const document = (category: object = {}, rest: object = {}) =>
  rulebookOf(
    rulebookDocument({
      stages,
      categories: [categoryDocument({ nameEn: 'Villages', criteria, ...category })],
      ...rest,
    }),
  )

function sentences(after: ReturnType<typeof document>, language: Language): readonly string[] {
  const before = document()
  return rulebookChanges(before, after).map((change) => rulebookChangeSentence(change, { before, after }, language))
}

/** Every name of a field anywhere in the JSON Schema. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(fieldsOf)]
}

test('every field of a rulebook has a name for people', () => {
  const fields = new Set(fieldsOf(JSON.parse(JSON.stringify(rulebookJsonSchema()))))
  nodeAssert.ok(fields.size > 60)
  nodeAssert.deepEqual(
    [...fields].filter((field) => !isNamedField(field)),
    [],
  )
})

test('a change says where it is, by names, and what was and is', () => {
  const [first, second] = criteria
  const weights = document({
    criteria: [
      { ...first, weight: '57.5' },
      { ...second, weight: '42.5' },
    ],
  })
  nodeAssert.deepEqual(sentences(weights, 'id'), [
    'Kategori "Desa", kriteria "Regulasi", bobot: dari 60 menjadi 57,5.',
    'Kategori "Desa", kriteria "Kinerja", bobot: dari 40 menjadi 42,5.',
  ])
  nodeAssert.deepEqual(sentences(weights, 'en'), [
    'Category "Villages", criterion "Regulasi", weight: from 60 to 57.5.',
    'Category "Villages", criterion "Performance", weight: from 40 to 42.5.',
  ])
})

test('added, removed and moved parts are named; items of lists are counted from one', () => {
  const [first, second] = criteria
  nodeAssert.deepEqual(sentences(document({ criteria: [second, first] }), 'id'), [
    'Kategori "Desa", kriteria "Kinerja": pindah dari urutan 2 ke urutan 1.',
  ])
  nodeAssert.deepEqual(sentences(document({ special: true, sector: 'pendidikan' }), 'en'), [
    'Category "Villages", special award: from no to yes.',
    'Category "Villages", sector: added, "pendidikan".',
  ])
  nodeAssert.deepEqual(sentences(document({}, { stages: [], hosts: ['Pemerintah Provinsi'] }), 'id'), [
    'Penyelenggara 1: ditambahkan, "Pemerintah Provinsi".',
    'Tahap "pleno": dihapus.',
  ])
  const level = { ...first, levels: [{ from: 10, text: 'belum ada' }] }
  nodeAssert.deepEqual(sentences(document({ criteria: [level, second] }), 'id'), [
    'Kategori "Desa", kriteria "Regulasi", tingkat 1, mulai: dari 0 menjadi 10.',
  ])
})

test('choices are said in words, and minutes as people write them', () => {
  const later = [{ id: 'pleno', opens: '2025-08-04T09:30', closes: '2025-08-05T16:00' }]
  nodeAssert.deepEqual(sentences(document({ aggregation: 'trimmed' }, { stages: later }), 'id'), [
    'Tahap "pleno", dibuka: dari 4 Agustus 2025 08.00 menjadi 4 Agustus 2025 09.30.',
    'Kategori "Desa", cara menggabung lembar: dari rata-rata semua lembar menjadi rata-rata tanpa lembar tertinggi dan terendah.',
  ])
})

test('a name that is written like a choice of another field, or like no minute, is quoted as it stands', () => {
  nodeAssert.deepEqual(sentences(document({ sector: 'trimmed' }, { label: '2025-13-01T08:00' }), 'en'), [
    'Label: from "CONTOH" to "2025-13-01T08:00".',
    'Category "Villages", sector: added, "trimmed".',
  ])
})

test('a table says the same: one row for each change, whatever was added, removed, moved or emptied', () => {
  const [first, second] = criteria
  const before = document()
  const rows = (after: typeof before) =>
    rulebookDifferences({ before, after }, 'id').map(({ part, before: was, after: is }) => [part, was, is])
  nodeAssert.deepEqual(rows(document()), [])
  nodeAssert.deepEqual(rows(document({ criteria: [second, first], sector: 'pendidikan' }, { banner: '' })), [
    ['Tulisan peringatan', '"bobot bawaan, belum resmi"', 'kosong'],
    ['Kategori "Desa", kriteria "Kinerja"', 'urutan 2', 'urutan 1'],
    ['Kategori "Desa", sektor', 'tidak ada', '"pendidikan"'],
  ])
  nodeAssert.deepEqual(rows(document({}, { stages: [], hosts: ['Pemerintah Provinsi'] })), [
    ['Penyelenggara 1', 'tidak ada', '"Pemerintah Provinsi"'],
    ['Tahap "pleno"', 'ada', 'tidak ada'],
  ])
})
