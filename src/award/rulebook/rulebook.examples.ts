/** Rulebook documents for tests: whole, valid, and changed by one thing at a time. Everything in them is invented. */
import { assert } from '../result.ts'
import type { Category, Rulebook } from './rulebook.ts'
import { rulebookFromText } from './rulebook.schema.ts'

type Fields = Readonly<Record<string, unknown>>

export function criterionDocument(fields: Fields = {}): Fields {
  return { id: 'regulasi', name: 'Regulasi', weight: '100', source: 'panel', ...fields }
}

export function categoryDocument(fields: Fields = {}): Fields {
  return { id: 'desa', name: 'Desa', criteria: [criterionDocument()], ...fields }
}

export function rulebookDocument(fields: Fields = {}): Fields {
  return {
    format: 'paritrana-rulebook/1',
    assessmentYear: 2024,
    label: 'CONTOH',
    panel: { name: 'Tim Penilai', quorum: 1, seats: [{ id: 'ketua', unsur: 'Sekretaris Daerah', chair: true }] },
    categories: [categoryDocument()],
    ...fields,
  }
}

export function rulebookOf(document: Fields): Rulebook {
  const read = rulebookFromText(JSON.stringify(document))
  assert(read.ok, `the example is a rulebook: ${JSON.stringify(read)}`)
  return read.value.rulebook
}

export function categoryOf(fields: Fields): Category {
  const [category] = rulebookOf(rulebookDocument({ categories: [categoryDocument(fields)] })).categories
  assert(category, 'the example has one category')
  return category
}
