import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { levelOf, placeBook } from '../places/place-book.ts'
import { parentCode, type Region } from '../places/region.ts'
import { LANDAK } from './coverage.examples.ts'
import { coverageImport, readCoverageRows, type CoverageImportPlan, type ImportContext } from './coverage-import.ts'
import { coverageTable } from './coverage-table.ts'

const region = (code: string, name: string): Region => ({ code, parent: parentCode(code), level: levelOf(code, name), name }) // prettier-ignore
const book = placeBook([
  region('61', 'Kalimantan Barat'),
  region('61.01', 'Kabupaten Sambas'),
  region('61.08', 'Kabupaten Landak'),
  region('61.10', 'Kabupaten Melawi'),
  region('93.01', 'Kabupaten Merauke'),
  region('61.08.01', 'Ngabang'),
  region('61.08.01.2001', 'Raja'),
])

const HEADER = ['kode', 'nama', 'tahun', 'pekerja', 'eligible', 'peserta', 'cakupan', 'basis', 'sumber', 'per', 'belum_terlindungi'] // prettier-ignore
type Cells = Partial<Record<(typeof HEADER)[number], string>>
const FINE: Cells = { kode: '61.08', nama: 'Kabupaten Landak', tahun: '2024', eligible: '130245', peserta: '69590', sumber: 'https://contoh.example/a', per: '2024-12' } // prettier-ignore

function planned(all: readonly Cells[], context: Partial<ImportContext> = {}): CoverageImportPlan {
  const rows = all.map((cells, at) => ({ line: at + 2, cells: HEADER.map((name) => cells[name] ?? '') }))
  const table = coverageTable([{ line: 1, cells: HEADER }, ...rows])
  if (!table.ok) return assert.fail(JSON.stringify(table.refusal))
  return coverageImport(readCoverageRows(table.value.rows, book), { registered: [], mayEnter: () => true, ...context })
}

/** What is refused: line, column and code of each fault. */
const refused = (...all: readonly Cells[]) =>
  planned(all.map((cells) => ({ ...FINE, ...cells }))).refused.flatMap(({ line, faults }) =>
    faults.map(({ column, what }) => [line, column, what.code]),
  )
const whyRefused = (cells: Cells) => planned([{ ...FINE, ...cells }]).refused.flatMap(({ faults }) => faults.map(({ what }) => what)) // prettier-ignore
const read = (cells: Cells) => planned([{ ...FINE, ...cells }]).accepted[0]?.figure
const over = (cells: Cells) => [read(cells)?.base, read(cells)?.eligible]
const warned = (cells: Cells) => planned([{ ...FINE, ...cells }]).warnings.map(({ what }) => what)

describe('a table of coverage figures', () => {
  test('accepted rows go in, refused rows say line, column and why, and each says all that is wrong with it', () => {
    const plan = planned([FINE, { ...FINE, kode: '', tahun: 'dua ribu', per: '2023' }, { ...FINE, per: '2024-09' }])
    assert.deepEqual(
      plan.accepted.map(({ line, figure }) => [line, figure.placeCode, figure.covered, figure.eligible, figure.base]),
      [
        [2, '61.08', 69_590, 130_245, 'ELIGIBLE_AGENCY'],
        [4, '61.08', 69_590, 130_245, 'ELIGIBLE_AGENCY'],
      ],
    )
    assert.deepEqual(plan.refused, [
      {
        line: 3,
        faults: [
          { column: 'code', what: { code: 'place_code_missing', named: { code: '61.08', name: 'Kabupaten Landak' } } },
          { column: 'year', what: { code: 'year_not_a_year', text: 'dua ribu' } },
        ],
      },
    ])
    assert.deepEqual(plan.warnings, [])
  })

  test('percent in a count column is refused', () => {
    assert.deepEqual(
      refused(
        { peserta: '53,43' },
        { peserta: '53%' },
        { eligible: '34.83' },
        { peserta: '53', cakupan: '53', eligible: '' },
        { eligible: '130245,5' },
      ),
      [
        // prettier-ignore
        [2, 'active_members', 'percent_in_count_column'],
        [3, 'active_members', 'percent_in_count_column'],
        [4, 'eligible', 'percent_in_count_column'],
        [5, 'active_members', 'percent_in_count_column'],
        [6, 'eligible', 'count_not_whole'],
      ],
    )
    assert.deepEqual(warned({ peserta: '53', eligible: '130245' }), [
      { code: 'members_look_like_percent', covered: 53 },
    ])
  })

  test('a count in a percent column, and a share of one, are refused', () => {
    assert.deepEqual(whyRefused({ cakupan: '69590', peserta: '' }), [
      { code: 'count_in_percent_column', column: 'coverage_pct', percent: '69590' },
    ])
    assert.deepEqual(whyRefused({ cakupan: '0,5343' }), [
      { code: 'share_in_percent_column', column: 'coverage_pct', percent: '0.5343' },
    ])
    assert.equal(read({ cakupan: '1000', peserta: '' })?.publishedPercent, '1000')
    assert.deepEqual(warned({ cakupan: '0.53', peserta: '' }), [{ code: 'percent_below_one', published: '0.53' }])
  })

  test('thousands separators of both kinds are read, and one group alone is said', () => {
    for (const text of ['1456166', '1.456.166', '1,456,166', '1 456 166', '1.456.166,00', '1456166.0'])
      assert.deepEqual([read({ eligible: text })?.eligible, warned({ eligible: text })], [1_456_166, []], text)
    const assumed = { code: 'thousands_assumed', text: '69.590', read: 69_590 } as const
    assert.deepEqual([read({ peserta: '69.590' })?.covered, warned({ peserta: '69.590' })], [69_590, [assumed]])
    assert.deepEqual(warned({ peserta: '69.590', eligible: '1.456.166' }), [])
    assert.deepEqual(warned({ peserta: '69.590', eligible: '1,456,166' }), [assumed])
    assert.deepEqual(refused({ eligible: '1.456,166' }, { eligible: '1,5 juta' }, { eligible: '-5' }), [
      [2, 'eligible', 'count_not_a_number'],
      [3, 'eligible', 'count_not_a_number'],
      [4, 'eligible', 'count_not_a_number'],
    ])
  })

  test('swapped columns are found by the percentage in print, by the name under the code and by the date under the year', () => {
    assert.deepEqual(whyRefused({ peserta: '130245', eligible: '69590', cakupan: '53,43' }), [
      { code: 'columns_swapped', columns: ['active_members', 'eligible'] },
    ])
    assert.deepEqual(whyRefused({ kode: 'Kabupaten Landak', nama: '61.08' }), [
      { code: 'columns_swapped', columns: ['code', 'name'] },
    ])
    assert.deepEqual(whyRefused({ tahun: '2024-12', per: '2024' }), [
      { code: 'columns_swapped', columns: ['year', 'as_of'] },
    ])
    assert.deepEqual(refused({ cakupan: '53,43' }), [])
  })

  test('codes of split provinces are refused with the code the place has now', () => {
    assert.deepEqual(whyRefused({ kode: '91.01', nama: 'Kabupaten Merauke' }), [
      { code: 'place_code_unknown', text: '91.01', now: { code: '93.01', name: 'Kabupaten Merauke' } },
    ])
    assert.deepEqual(whyRefused({ kode: '91.01', nama: 'Kabupaten Entah' }), [
      { code: 'place_code_unknown', text: '91.01', now: null },
    ])
  })

  test('a code whose name is another place is refused, and a name that is nobody’s is said', () => {
    assert.deepEqual(whyRefused({ nama: 'Kab. Sambas' }), [
      {
        code: 'place_code_of_another',
        text: '61.08',
        registered: { code: '61.08', name: 'Kabupaten Landak' },
        named: { code: '61.01', name: 'Kabupaten Sambas' },
      },
    ])
    assert.deepEqual(warned({ nama: 'Landak Raya' }), [
      { code: 'place_name_differs', text: 'Landak Raya', registered: { code: '61.08', name: 'Kabupaten Landak' } },
    ])
    for (const nama of ['', 'LANDAK', 'kab. landak']) assert.deepEqual(warned({ nama }), [], nama)
  })

  test('a code that lost its zero or its dots counts where the name says the same, and is refused where it does not', () => {
    const repaired = { code: 'place_code_repaired', text: '61.1', read: { code: '61.10', name: 'Kabupaten Melawi' } }
    const melawi = { kode: '61.1', nama: 'Kabupaten Melawi' }
    assert.deepEqual([read(melawi)?.placeCode, warned(melawi)], ['61.10', [repaired]])
    assert.equal(read({ kode: '6108' })?.placeCode, '61.08')
    assert.equal(read({ kode: '61,08' })?.placeCode, '61.08')
    assert.equal(read({ kode: '6108012001', nama: 'Raja' })?.placeCode, '61.08.01.2001')
    assert.deepEqual(whyRefused({ kode: '61.1', nama: '' }), [
      { code: 'place_code_unsure', text: '61.1', perhaps: { code: '61.10', name: 'Kabupaten Melawi' } },
    ])
    // The bureau's own code of Landak.
    assert.deepEqual(whyRefused({ kode: '6103' }), [
      { code: 'place_code_unknown', text: '6103', now: { code: '61.08', name: 'Kabupaten Landak' } },
    ])
  })

  test('a base smaller than the numerator is allowed and flagged', () => {
    const kutaiTimur = { peserta: '77074', eligible: '51086', cakupan: '150,87' }
    assert.deepEqual(warned(kutaiTimur), [{ code: 'base_smaller_than_members', covered: 77_074, eligible: 51_086 }])
    assert.equal(read(kutaiTimur)?.covered, 77_074)
    assert.deepEqual(warned({ peserta: '130245' }), [])
  })

  test('duplicated periods: the first of equal rows counts, rows that contradict each other all wait', () => {
    assert.deepEqual(refused({}, {}, { sumber: 'lain' }), [[3, 'as_of', 'period_repeated']])
    assert.deepEqual(refused({}, { peserta: '69591' }, {}), [
      [2, 'as_of', 'period_contradicted'],
      [3, 'as_of', 'period_contradicted'],
      [4, 'as_of', 'period_contradicted'],
    ])
    assert.deepEqual(refused({}, { per: 'Desember 2024' }), [[3, 'as_of', 'period_repeated']])
  })

  test('a period that the register has already is refused, equal or not', () => {
    const registered = [{ ...LANDAK, publishedPercent: null, source: 'https://contoh.example/a' }]
    const codes = (cells: Cells) => planned([{ ...FINE, ...cells }], { registered }).refused[0]?.faults[0]?.what.code
    assert.equal(codes({}), 'figure_registered')
    assert.equal(codes({ peserta: '1' }), 'figure_registered_otherwise')
    assert.equal(codes({ per: '2024' }), undefined)
  })

  test('dates as text are read in either language, day first, and as the number of a spreadsheet', () => {
    const dates = ['2024-12-31', '31/12/2024', '31-12-2024', '31 Desember 2024', '31 Dec 2024', '45657', '2024-12-31T07:00'] // prettier-ignore
    for (const per of dates) assert.equal(read({ per })?.asOf, '2024-12-31', per)
    for (const per of ['Desember 2024', 'Des 2024', '12/2024', '2024-12'])
      assert.equal(read({ per })?.asOf, '2024-12', per)
    assert.deepEqual(warned({ per: '05/06/2024' }), [
      { code: 'date_day_first', text: '05/06/2024', read: '2024-06-05' },
    ])
    assert.deepEqual(warned({ per: '31/12/2024' }), [])
    assert.deepEqual(warned({ per: '' }), [{ code: 'date_from_year', text: '2024', read: '2024' }])
    assert.deepEqual(
      refused({ per: '12/31/2024' }, { per: '30 Februari 2024' }, { per: 'triwulan IV' }, { per: '', tahun: '' }),
      [
        // prettier-ignore
        [2, 'as_of', 'date_month_first'],
        [3, 'as_of', 'date_not_read'],
        [4, 'as_of', 'date_not_read'],
        [5, 'year', 'year_missing'],
      ],
    )
    assert.equal(read({ tahun: '' })?.year, 2024)
    assert.deepEqual(warned({ tahun: '2025' }), [{ code: 'date_before_year', asOf: '2024-12', year: 2025 }])
  })

  test('workers are the people who work, eligible those the agency counts, a column of the base wins, neither is unknown', () => {
    assert.deepEqual(over({ eligible: '', pekerja: '200000' }), ['EMPLOYED_BPS', 200_000])
    assert.deepEqual(over({}), ['ELIGIBLE_AGENCY', 130_245])
    assert.deepEqual(over({ eligible: '' }), ['UNKNOWN', null])
    assert.deepEqual(over({ basis: 'Kemendagri' }), ['ELIGIBLE_KEMENDAGRI', 130_245])
    assert.deepEqual(over({ pekerja: '200000', basis: 'angkatan kerja' }), ['LABOUR_FORCE_BPS', 200_000])
    assert.deepEqual(refused({ pekerja: '200000' }, { basis: 'entah' }), [
      [2, 'base', 'two_denominators'],
      [3, 'base', 'base_not_known'],
    ])
  })

  test('a percentage that its own heads do not make is kept and flagged', () => {
    assert.deepEqual(warned({ peserta: '935079', eligible: '1873899', cakupan: '50.88' }), [
      { code: 'percent_contradicts_heads', published: '50.88', computed: '49.90' },
    ])
    assert.deepEqual(warned({ cakupan: '53,43' }), [])
  })

  test('949,000 unprotected at 34.83 percent are said to be of 1.456 million, whatever base stands beside them', () => {
    const kalbar = { kode: '61', nama: 'Kalimantan Barat', peserta: '', cakupan: '34,83', belum_terlindungi: '949000' }
    assert.deepEqual(warned({ ...kalbar, eligible: '' }), [{ code: 'base_implied', implied: 1_456_191, stated: null }])
    assert.deepEqual(warned({ ...kalbar, eligible: '1800000' }), [
      { code: 'base_implied', implied: 1_456_191, stated: 1_800_000 },
    ])
    assert.deepEqual(warned({ ...kalbar, eligible: '1456191' }), [])
    assert.deepEqual(warned({ belum_terlindungi: '73236' }), [
      { code: 'unprotected_contradict', published: 73_236, computed: 60_655 },
    ])
  })

  test('a row without a source, or that states nothing, is refused; a target alone is something', () => {
    assert.deepEqual(refused({ sumber: '' }, { eligible: '', peserta: '' }), [
      [2, 'source', 'source_missing'],
      [3, 'coverage_pct', 'nothing_printed'],
    ])
  })

  test('a place that the importer does not look after is refused', () => {
    const plan = planned([FINE, { ...FINE, kode: '93.01', nama: '' }], { mayEnter: (code) => code.startsWith('61') })
    assert.deepEqual(plan.accepted.map(({ line }) => line), [2]) // prettier-ignore
    assert.deepEqual(plan.refused, [{ line: 3, faults: [{ column: 'code', what: { code: 'place_not_yours' } }] }])
  })
})
