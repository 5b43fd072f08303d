import { test } from 'node:test'
import assert from 'node:assert/strict'
import { dayNumber, day } from '../units/dates.ts'
import { employerRows, type EmployerFileOptions, type EmployerRows } from './employer-rows.ts'
import { programmesIn } from './required-programmes.ts'
import type { RowFault } from './row-reader.ts'

const FACTS = 'number,name,place,sector,size,workers_reported,workers_actual,wages_reported,wages_actual,programmes'
const LONG = `${FACTS},month,due,paid,amount_due,amount_paid`
const ACME = 'N1,PT CONTOH,61.71,keuangan,besar,10,12,900,1000,JKK JKM JHT JP'

type Read = { readonly rows: EmployerRows; readonly faults: readonly RowFault[] }

/** `|` stands for a comma inside a cell. */
function cut(line: string): readonly string[] {
  return line.split(',').map((cell) => cell.replaceAll('|', ','))
}

function read(header: string, lines: readonly string[], options: Partial<EmployerFileOptions> = {}): Read {
  const begun = employerRows({ line: 1, cells: cut(header) }, { dateOrder: 'iso', asOfDay: null, ...options })
  assert.ok(begun.ok, JSON.stringify(begun))
  const faults = lines.flatMap((line, index) => begun.value.add({ line: index + 2, cells: cut(line) }))
  return { rows: begun.value, faults }
}

/** What is wrong, and where. */
function faultsOf(lines: readonly string[], header = LONG): readonly unknown[] {
  return read(header, lines).faults.map(({ code, at }) => [code, at.line, at.column])
}

const month = (name: string, more = '2024-02-15,2024-02-15,5,5') => `${ACME},${name},${more}`

test('one row is one employer with one month', () => {
  const { rows, faults } = read(LONG, [month('2024-01')])
  assert.deepEqual(faults, [])
  const [employer] = rows.employers
  assert.deepEqual(
    { ...employer, programmes: programmesIn(employer?.programmes ?? 0) },
    {
      number: 'N1',
      name: 'PT CONTOH',
      place: '61.71',
      sector: 'finance',
      size: 'large',
      workersReported: 10,
      workersActual: 12,
      wagesReported: 900,
      wagesActual: 1000,
      minimumWage: null,
      programmes: ['jkk', 'jkm', 'jht', 'jp'],
    },
  )
  assert.deepEqual(rows.payments.tally(0), { due: 1, onTime: 1, settled: 1, absent: 11 })
})

test('three rows of three employers, in any order of months, are three employers', () => {
  const { rows, faults } = read(LONG, [
    month('2024-02'),
    'N2,CV DUA,,,,,,,,,2024-01,2024-02-15,2024-02-16,,',
    month('2024-01', '2024-02-15,,5,'),
    'N3,UD TIGA,,,,,,,,,2024-02,2024-03-15,2024-03-14,,',
  ])
  assert.deepEqual(faults, [])
  assert.deepEqual(
    rows.employers.map(({ number }) => number),
    ['N1', 'N2', 'N3'],
  )
  assert.deepEqual(rows.months, ['2024-02', '2024-01'])
  assert.deepEqual(
    [0, 1, 2].map((place) => rows.payments.tally(place).onTime),
    [1, 0, 1],
  )
  assert.equal(rows.payments.openRupiah(0), 5)
})

test('later rows may leave out what was said before', () => {
  const { rows, faults } = read(LONG, [month('2024-01'), 'N1,,,,,,,,,,2024-02,2024-03-15,2024-03-15,,'])
  assert.deepEqual([faults, rows.employers.length, rows.payments.tally(0).due], [[], 1, 2])
})

test('rows of one employer that say different things are refused where they differ', () => {
  const other = month('2024-02').replace('900', '901').replace('besar', 'kecil')
  assert.deepEqual(faultsOf([month('2024-01'), other]), [
    ['employer_differs', 3, 5],
    ['employer_differs', 3, 8],
  ])
})

test('the wide form holds twelve months in a row and is read like the long one', () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  const header = [FACTS, ...months.map((n) => `jatuh_tempo_${n},dibayar_${n},iuran_${n},iuran_dibayar_${n}`)].join(',')
  const line = [ACME, ...months.map((n) => `2024-03-15,${n === 5 ? '' : '2024-03-15'},5,${n === 5 ? '' : 5}`)].join(',')
  const { rows, faults } = read(header, [line])
  assert.deepEqual(faults, [])
  assert.deepEqual(rows.payments.tally(0), { due: 12, onTime: 11, settled: 11, absent: 0 })
  assert.deepEqual(rows.months.slice(0, 3), ['1', '2', '3'])
})

test('in the wide form an employer stands once, and a row without any due date is refused', () => {
  const header = `${FACTS},due_1,paid_1,due_2,paid_2`
  const line = `${ACME},2024-02-15,2024-02-15,,`
  assert.deepEqual(faultsOf([line, line, 'N2,CV DUA,,,,,,,,,,,,'], header), [
    ['employer_twice', 3, 1],
    ['months_missing', 4, 11],
  ])
  const { rows } = read(header, [line])
  assert.deepEqual(rows.payments.tally(0), { due: 1, onTime: 1, settled: 1, absent: 11 })
})

test('a header without number, name, month, due or paid is refused with what it lacks', () => {
  const begun = employerRows({ line: 1, cells: ['nama', 'bulan', 'x'] }, { dateOrder: 'iso', asOfDay: null })
  assert.deepEqual(begun, {
    ok: false,
    refusal: [{ code: 'columns_missing', missing: ['number', 'due', 'paid'], found: ['nama', 'bulan', 'x'] }],
  })
})

test('Indonesian and English names of columns are the same, in any case', () => {
  const { rows, faults } = read('NOMOR,Nama Perusahaan,nama,Bulan,Jatuh Tempo,tanggal-bayar', [
    'N1,x,PT A,1,2024-02-15,2024-02-15',
  ])
  assert.deepEqual([faults, rows.employers[0]?.name, rows.unknownColumns], [[], 'PT A', ['Nama Perusahaan']])
})

test('paid long before it is due is fine', () => {
  const { rows, faults } = read(LONG, [month('2024-01', '2024-02-15,2023-06-01,5,5')])
  assert.deepEqual([faults, rows.payments.tally(0).onTime], [[], 1])
})

test('a negative amount, a negative number of workers and a percent for workers are refused', () => {
  assert.deepEqual(faultsOf([month('2024-01', '2024-02-15,2024-02-15,-5,5')]), [['number_negative', 2, 14]])
  assert.deepEqual(faultsOf([month('2024-01').replace(',10,12', ',-10,85%')]), [
    ['number_negative', 2, 6],
    ['number_not_whole', 2, 7],
  ])
})

test('a month that an employer has already is refused, and another employer may have it', () => {
  const other = month('2024-01').replace('N1', 'N2')
  assert.deepEqual(faultsOf([month('2024-01'), month('2024-01'), other]), [['month_twice', 3, 11]])
})

test('twelve months are a year, and a thirteenth is refused', () => {
  const names = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`)
  assert.deepEqual(faultsOf(names.map((name) => month(name))), [])
  assert.deepEqual(faultsOf([...names.map((name) => month(name)), month('2025-01')]), [['months_too_many', 14, 11]])
})

test('an unknown size and an unknown programme are refused, with the word', () => {
  const { faults } = read(LONG, [month('2024-01').replace('besar', 'raksasa').replace('JHT JP', 'JHT BPJSK')])
  assert.deepEqual(faults, [
    { code: 'size_unknown', text: 'raksasa', at: { line: 2, column: 5 } },
    { code: 'programme_unknown', words: ['bpjsk'], at: { line: 2, column: 10 } },
  ])
})

test('more workers reported than there are is allowed', () => {
  assert.deepEqual(faultsOf([month('2024-01').replace(',10,12', ',15,12')]), [])
})

test('dates as text are refused with their place unless the day is said to stand first', () => {
  const line = month('2024-01', '15/02/2024,14/02/2024,5,5')
  assert.deepEqual(faultsOf([line]), [
    ['date_order_unclear', 2, 12],
    ['date_order_unclear', 2, 13],
  ])
  assert.deepEqual(read(LONG, [line], { dateOrder: 'dmy' }).rows.payments.tally(0).onTime, 1)
  assert.deepEqual(faultsOf([month('2024-01', '45337,besok,5,5')]), [
    ['date_not_readable', 2, 12],
    ['date_not_readable', 2, 13],
  ])
})

test('thousands separators of both kinds are read, and one that may be a decimal is refused', () => {
  const { rows, faults } = read(LONG, [month('2024-01').replace(',900,1000', ',1.250.000,1|250|000')])
  assert.deepEqual(
    [faults, rows.employers[0]?.wagesReported, rows.employers[0]?.wagesActual],
    [[], 1_250_000, 1_250_000],
  )
  assert.deepEqual(faultsOf([month('2024-01').replace(',900,', ',1|250,')]), [['number_separator_unclear', 2, 8]])
})

test('a number of sixteen digits shaped like a NIK is refused as number and as name, and not repeated', () => {
  const { rows, faults } = read(LONG, [
    month('2024-01').replace('N1', '3201014512900001'),
    month('2024-01').replace('PT CONTOH', 'Budi 6171062308850002'),
  ])
  assert.deepEqual(
    faults.map(({ code, at }) => [code, at.line, at.column]),
    [
      ['identity_number', 2, 1],
      ['identity_number', 3, 2],
    ],
  )
  assert.ok(!JSON.stringify([faults, [...rows.refusedRows]]).includes('3201'))
  assert.deepEqual(rows.employers, [])
})

test('a tax number of sixteen digits of a firm is no identity number', () => {
  assert.deepEqual(faultsOf([month('2024-01').replace('N1', '0013456789012000')]), [])
})

test('an empty number, name, month or due date is refused, and an amount paid without a day', () => {
  assert.deepEqual(faultsOf([',,,,,,,,,,,,,,5']), [
    ['cell_empty', 2, 1],
    ['cell_empty', 2, 2],
    ['cell_empty', 2, 11],
    ['paid_without_date', 2, 13],
    ['cell_empty', 2, 12],
  ])
})

test('a name of two hundred letters is kept and one more is refused', () => {
  const [fits, tooLong] = [200, 201].map((length) => month('2024-01').replace('PT CONTOH', 'x'.repeat(length)))
  assert.deepEqual([faultsOf([fits ?? '']), faultsOf([tooLong ?? ''])], [[], [['text_too_long', 2, 2]]])
})

test('a row longer than its header is refused once, and empty cells behind it are nothing', () => {
  assert.deepEqual(faultsOf([`${month('2024-01')},,x,y`, `${month('2024-02')},,`]), [['row_too_long', 2, 17]])
})

test('a refused row changes nothing but that its employer is remembered', () => {
  const { rows } = read(LONG, [month('2024-01', '2024-02-15,besok,5,5'), month('2042-13'), month('2024-03')])
  assert.deepEqual([...rows.refusedRows], [['N1', 2]])
  assert.deepEqual([rows.months, rows.payments.tally(0).due], [['2024-03'], 1])
})

test('on a day asked about, months due later are not due yet', () => {
  const { rows } = read(LONG, [month('2024-01', '2024-02-15,,5,'), month('2024-02', '2024-03-15,,5,')], {
    asOfDay: dayNumber(day('2024-03-14')),
  })
  assert.deepEqual(rows.payments.tally(0), { due: 1, onTime: 0, settled: 0, absent: 10 })
})
