import { test } from 'node:test'
import assert from 'node:assert/strict'
import { adoptedResult, eventfulResult } from './facts-for-tests.ts'
import { scoreRecap } from './score-recap.ts'

test('the recap has its four sheets, each row as wide as its head', () => {
  const sheets = scoreRecap(eventfulResult())
  assert.deepEqual(
    sheets.map(({ name, rows }) => [name, rows.length]),
    [
      ['Rekap', 5],
      ['Nilai penilai', 8 + 8 + 7 + 7 + 2],
      ['Rincian kriteria', 4 * 5],
      ['Keterangan', 12],
    ],
  )
  for (const { columns, rows } of sheets) for (const row of rows) assert.equal(row.length, columns.length)
})

test('decimals keep every digit, ties and absences are explained', () => {
  const [recap, assessors, details, explanation] = scoreRecap(eventfulResult())
  assert.deepEqual(recap!.rows[1], [
    { decimal: '2' },
    'Terbaik II',
    'Kabupaten Contoh B',
    { decimal: '87.69' },
    ...['88.1250', '87.1250', '86.1250', '85.1250', '84.1250'].map((decimal) => ({ decimal })),
    'nilai sama, urutan diputus rapat pleno',
  ])
  assert.deepEqual(recap!.rows[4], [
    null,
    null,
    'Kota Contoh E',
    null,
    null,
    null,
    null,
    null,
    null,
    'tidak diperingkat: belum ada lembar nilai yang ditandatangani',
  ])
  assert.deepEqual(assessors!.rows[0], [
    'Kabupaten Contoh A',
    'P1',
    'Sekretaris Daerah Provinsi Contoh',
    { decimal: '87.2500' },
    'tidak dihitung (tertinggi atau terendah)',
  ])
  assert.deepEqual(assessors!.rows.at(-1), [
    'Kota Contoh D',
    'P8',
    'Ahli hukum',
    null,
    'tidak ditandatangani: penilai dirawat di rumah sakit',
  ])
  assert.deepEqual(details!.rows[0], [
    { decimal: '1' },
    'Kabupaten Contoh A',
    'Cakupan kepesertaan',
    'penilai',
    { decimal: '90.1250' },
    { decimal: '30' },
    { decimal: '1.5000' },
  ])
  assert.deepEqual(explanation!.rows[0], ['Status', 'CONTOH, bukan dokumen resmi'])
  assert.deepEqual(explanation!.rows[8], ['Ditetapkan', 'Rabu, 6 Agustus 2025 14.31\u00A0WIB'])
})

test('a name that looks like a formula stays text, for the writer of the file to neutralise', () => {
  const [recap] = scoreRecap(adoptedResult(['=HYPERLINK("http://x")', '@SUM(A1)']))
  assert.deepEqual(
    recap!.rows.map((row) => row[2]),
    ['=HYPERLINK("http://x")', '@SUM(A1)'],
  )
})
