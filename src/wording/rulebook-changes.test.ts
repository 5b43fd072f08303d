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
import { rulebookChangeSentence } from './rulebook-changes.ts'
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
