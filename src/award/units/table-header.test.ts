import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { RANKING_COLUMNS } from '../ranking/ranking.columns.ts'
import { readHeader } from './table-header.ts'

const headerOf = (...cells: string[]) => readHeader({ line: 3, cells }, RANKING_COLUMNS.indicators)

test('columns are found in English or Indonesian, in any case and order, with spaces or underscores', () => {
  const header = headerOf(' Per Tanggal', 'KANDIDAT', 'category', 'indikator', 'Basis', 'catatan', '')
  nodeAssert.deepEqual(
    [...header.places],
    [
      ['as_of', 0],
      ['candidate', 1],
      ['category', 2],
      ['indicator', 3],
      ['base', 4],
    ],
  )
  nodeAssert.deepEqual([header.refusals, header.unknown, header.width], [[], ['catatan'], 7])
})

test('a missing column and one that stands there in both languages are refused', () => {
  nodeAssert.deepEqual(headerOf('category', 'candidate', 'peserta', 'base').refusals, [
    { code: 'column_twice', column: 'candidate', at: { line: 3, column: 3 } },
    { code: 'columns_missing', missing: ['indicator'], found: ['category', 'candidate', 'peserta', 'base'] },
  ])
})
