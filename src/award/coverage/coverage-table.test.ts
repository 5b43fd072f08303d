import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageTable } from './coverage-table.ts'
import type { CoverageColumn } from './coverage-table.columns.ts'

const table = (...rows: readonly (readonly string[])[]) =>
  coverageTable(rows.map((cells, at) => ({ line: at + 1, cells })))

function read(columns: readonly CoverageColumn[], ...rows: readonly (readonly string[])[]) {
  const outcome = table(...rows)
  return outcome.ok
    ? { above: outcome.value.above, rows: outcome.value.rows.map(({ line, cell }) => [line, ...columns.map(cell)]) }
    : assert.fail(JSON.stringify(outcome.refusal))
}

const codes = (...rows: readonly (readonly string[])[]) => {
  const outcome = table(...rows)
  return outcome.ok ? 'read' : outcome.refusal.map(({ code }) => code)
}

test('headings in either language, any case and order are read, and others are named', () => {
  const outcome = table(['Sumber', 'KODE WILAYAH', 'Peserta Aktif', 'Bupati'], ['a', '61.08', '5', 'x'])
  if (!outcome.ok) return assert.fail()
  assert.deepEqual(
    {
      ...outcome.value,
      rows: outcome.value.rows.map(({ cell }) => [cell('code'), cell('active_members'), cell('note')]),
    },
    {
      rows: [['61.08', '5', '']],
      places: new Map([
        ['source', 1],
        ['code', 2],
        ['active_members', 3],
      ]),
      unknown: ['Bupati'],
      above: 0,
    },
  )
})

test('merged header cells: titles above the header are stepped over, a header of two lines is read as one', () => {
  const titled = read(['code', 'source'], ['CAKUPAN KALIMANTAN BARAT', ''], ['Keadaan 2024', ''], ['kode', 'sumber'], ['61', 'a']) // prettier-ignore
  assert.deepEqual(titled, { above: 2, rows: [[4, '61', 'a']] })
  const twoLines = read(
    ['code', 'active_members', 'eligible', 'source'],
    ['Cakupan', '', '', ''],
    ['kode', 'Pekerja', '', 'sumber'],
    ['', 'peserta aktif', 'berhak', ''],
    ['61.08', '69590', '130245', 'a'],
  )
  assert.deepEqual(twoLines, { above: 1, rows: [[4, '61.08', '69590', '130245', 'a']] })
})

test('a table without a header, with a column twice, or with nothing below its header is refused', () => {
  assert.deepEqual(codes(['61.08', '5']), ['columns_missing'])
  assert.deepEqual(codes(['kode', 'sumber', 'Code'], ['61', 'a', '61']), ['column_twice'])
  assert.deepEqual(codes(['kode', 'sumber']), ['rows_missing'])
  assert.deepEqual(codes(), ['rows_missing'])
})
