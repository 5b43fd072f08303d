import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { holdsIdentityNumber, identityColumns, identityText } from './identity-numbers.ts'

/** Invented: district, date and serial fit the shape, no person has them. */
const NIKS = ['3201014512900001', '6171062308850002', '9471015203990003']
const [ONE = '', TWO = '', THREE = ''] = NIKS

function table(...rows: readonly (readonly string[])[]) {
  return rows.map((cells, at) => ({ line: at + 1, cells }))
}

function withValues(values: readonly string[]) {
  return table(['kandidat', 'ket'], ...values.map((value) => ['A', value]))
}

function fits(province: string, day: string, month: string): boolean {
  return holdsIdentityNumber(`${province}0101${day}${month}900001`)
}

describe('the shape of a NIK', () => {
  test('it is seen alone, in words and in groups of any usual kind', () => {
    const written = [
      ...NIKS,
      `NIK: ${ONE}`,
      `Budi/${ONE}/Pontianak`,
      `'${ONE}`,
      '3201 0145 1290 0001',
      '32.01.01.451290.0001',
      '320101-451290-0001',
      '3 2 0 1 0 1 4 5 1 2 9 0 0 0 0 1',
      '3201\u00A00145\u00A01290\u00A00001',
      '3201–0145–1290–0001',
      '３２０１０１４５１２９００００１',
    ]
    assert.deepEqual(
      written.filter((text) => !holdsIdentityNumber(text)),
      [],
    )
  })

  test('province, day and month decide, each at its boundary and one past it', () => {
    assert.deepEqual(
      ['10', '11', '97', '98'].map((province) => fits(province, '15', '06')),
      [false, true, true, false],
    )
    assert.deepEqual(
      ['00', '01', '31', '32', '40', '41', '71', '72'].map((day) => fits('61', day, '06')),
      [false, true, true, false, false, true, true, false],
    )
    assert.deepEqual(
      ['00', '01', '12', '13'].map((month) => fits('61', '15', month)),
      [false, true, true, false],
    )
  })

  test('what only looks like one is none', () => {
    const others = [
      '081234567890', // telephone
      '+62 812-3456-7890',
      '12345678901', // KPJ, eleven digits
      '0012 3456 7890 12', // account of fourteen digits
      '320101451290000', // fifteen digits
      '32010145129000012', // seventeen
      '81.11111111111111', // a mark with all its decimals
      '81,11111111111111',
      '1.111.111.111.111.111', // an amount
      '1 111 111 111 111 111',
      '400.0/PARITRANA-KB/001/2025', // certificate
      'CONTOH-PA-98-2025-0001',
      '2026-03-02 10:00:00.123456',
      '320101******0001', // masked
      '8750000000000000',
    ]
    assert.deepEqual(
      others.filter((text) => holdsIdentityNumber(text)),
      [],
    )
  })
})

describe('a table with identity numbers', () => {
  test('a header says it with a single value below, in any usual spelling', () => {
    const headers = [
      'NIK',
      'nik',
      'N.I.K.',
      'No. KTP',
      'no_ktp',
      'Nomor KTP',
      'Nomor Induk Kependudukan',
      'NIK/KTP',
      'e-KTP',
      'NIK Pekerja',
      'No. KK',
      'Nomor Induk Kependudukan (NIK)',
    ]
    for (const header of headers)
      assert.deepEqual(
        identityColumns(table(['nama', header], ['A', ONE])),
        [{ line: 2, column: 2, because: 'header', values: 1 }],
        header,
      )
  })

  test('under such a header a number that lost a digit or its last figures counts too', () => {
    for (const value of ['320101451290000', '3201014512900000', '3201014512900'])
      assert.equal(identityColumns(table(['NIK'], [value])).length, 1, value)
  })

  test('the header may stand below titles, and the first value is named', () => {
    const rows = table(['Daftar pekerja'], ['Desa Uji'], ['no', 'nama', 'NIK'], ['1', 'A', ''], ['2', 'B', TWO])
    assert.deepEqual(identityColumns(rows), [{ line: 5, column: 3, because: 'header', values: 1 }])
  })

  test('three values say it without any header, two do not', () => {
    assert.deepEqual(identityColumns(withValues(NIKS)), [{ line: 2, column: 2, because: 'values', values: 3 }])
    assert.deepEqual(identityColumns(withValues([ONE, TWO])), [])
    assert.deepEqual(identityColumns(withValues([])), [])
  })

  test('three values in three columns say it as well, and each column is named', () => {
    assert.deepEqual(
      identityColumns(table(['a', 'b', 'c'], [ONE, TWO, THREE])).map(({ column }) => column),
      [1, 2, 3],
    )
  })

  test('a masked column passes under its header, and so does an empty one', () => {
    assert.deepEqual(identityColumns(table(['nama', 'NIK'], ['A', '320101******0001'], ['B', ''])), [])
  })

  test('a company’s own short numbers under NIK pass: they are no identity numbers', () => {
    assert.deepEqual(identityColumns(table(['NIK', 'nama'], ['102345', 'A'], ['102346', 'B'])), [])
  })

  test('tables of telephones, members, accounts, certificates and long marks pass', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [
      `0812${String(34567890 + at)}`,
      String(10000000000 + at),
      `0023${String(10203040506 + at)}`,
      `400.0/PARITRANA-KB/${String(at).padStart(3, '0')}/2025`,
      `8${at % 10}.11111111111111`,
      `8${at % 10},1111111111111111`,
    ])
    assert.deepEqual(identityColumns(table(['HP', 'KPJ', 'rekening', 'piagam', 'nilai', 'nilai2'], ...rows)), [])
  })

  test('virtual accounts of sixteen digits pass: few of them have the shape by chance', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => [`8808${String(100000000000 + at * 97_654_321).slice(0, 12)}`])
    assert.ok(rows.filter(([value = '']) => holdsIdentityNumber(value)).length >= 3, 'some do look like one')
    assert.deepEqual(identityColumns(table(['akun virtual'], ...rows)), [])
  })

  test('half a column of identity numbers is a column of them', () => {
    const mixed = [...NIKS, '8800000000000000', '8800000000000001', '8800000000000002']
    assert.equal(identityColumns(table(['x'], ...mixed.map((value) => [value]))).length, 1)
  })

  test('what is told holds no digit of the values', () => {
    const told = JSON.stringify(identityColumns(table(['NIK'], ...NIKS.map((value) => [value]))))
    for (const value of NIKS) assert.equal(told.includes(value.slice(0, 6)), false)
  })
})

test('in running text three identity numbers are a table, whatever stands beside them', () => {
  const niks = ['6171014507850002', '6171010101900001', '6171 0152 0391 0003']
  const listed = niks.map((nik, at) => `${at + 1} ${at === 2 ? `NIK: ${nik}` : nik} Pekerja`).join('\n')
  assert.equal(identityText(listed), 2)
  assert.equal(identityText(listed.split('\n').slice(0, 2).join('\n')), null)
  const accounts = Array.from({ length: 4 }, (_, at) => `123499999999999${at}`).join('\n')
  assert.equal(identityText(`${listed}\n${accounts}`), null)
  assert.equal(identityText('Anggaran 1.250.000.000.000.000 dan 83.33333333333333'), null)
})
