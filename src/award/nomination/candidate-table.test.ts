import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kindMeant, sectorMeant, sizeMeant } from './candidate-table.columns.ts'
import { candidateTable } from './candidate-table.ts'

const table = (...rows: readonly (readonly string[])[]) =>
  candidateTable(rows.map((cells, at) => ({ line: at + 1, cells })))

describe('a list of candidates', () => {
  const cells = { name: 'Desa A', kind: 'desa', number: '', place: '61.04', size: '', sector: '', category: 'desa' }

  test('is read by its headings in either language and any order, and names what it does not read', () => {
    const id = table(['Kategori', 'NAMA', 'Kode Wilayah', 'jenis', 'alamat'], ['desa', 'Desa A', '61.04', 'desa', 'x'])
    assert.deepEqual(id, { ok: true, value: { rows: [{ line: 2, cells }], unknown: ['alamat'] } })
    const en = table(['name', 'kind', 'place', 'category'], ['Desa A', 'desa', '61.04', 'desa'])
    assert.deepEqual(en, { ok: true, value: { rows: [{ line: 2, cells }], unknown: [] } })
  })

  test('says which columns it lacks, which stands there twice, that it has no rows, and which row is too long', () => {
    assert.deepEqual(table(['nama', 'Nama'], ['a', 'b']), {
      ok: false,
      refusal: [
        { code: 'column_twice', column: 'name', at: { line: 1, column: 2 } },
        { code: 'columns_missing', missing: ['kind', 'category'], found: ['nama', 'Nama'] },
      ],
    })
    assert.deepEqual(table(['nama', 'jenis', 'kategori']), { ok: false, refusal: [{ code: 'rows_missing' }] })
    assert.deepEqual(table(['nama', 'jenis', 'kategori'], ['a', 'desa', 'x', ''], ['a', 'desa', 'x', 'y']), {
      ok: false,
      refusal: [{ code: 'row_too_long', width: 3, at: { line: 3, column: 4 } }],
    })
  })

  test('has words for kinds, sizes and sectors in both languages; others stay as they are', () => {
    assert.deepEqual(['Kabupaten', ' REGENCY ', 'badan  usaha', 'partai'].map(kindMeant), [
      'regency',
      'regency',
      'business',
      'partai',
    ])
    assert.deepEqual(['Menengah', 'large', 'raksasa'].map(sizeMeant), ['medium', 'large', 'raksasa'])
    assert.deepEqual(['Keuangan', 'health', 'gaib'].map(sectorMeant), ['finance', 'health', 'gaib'])
  })
})
