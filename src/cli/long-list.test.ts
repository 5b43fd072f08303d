import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { runCommand, withFiles } from './command.examples.ts'
import { longListCommand } from './long-list.ts'
import { barText, progressBar } from './progress-bar.ts'

const RULEBOOK = fileURLToPath(new URL('../../rulebooks/tertib-administrasi.json', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../examples/pemberi-kerja/', import.meta.url))
const [LONG, WIDE] = [`${EXAMPLES}pemberi-kerja.csv`, `${EXAMPLES}pemberi-kerja-lebar.csv`]
const HEADER =
  'nomor,nama,kode_wilayah,skala,pekerja_dilaporkan,pekerja_sebenarnya,upah_dilaporkan,upah_sebenarnya,program,bulan,jatuh_tempo,dibayar'

async function listed(file: string, ...more: readonly string[]) {
  const run = await runCommand(longListCommand, '--employers', file, '--rulebook', RULEBOOK, '--json', ...more)
  return { ...run, answer: JSON.parse(run.stdout) }
}

test('the example is ranked with indicators, reasons, groups and rejected rows in one JSON value', async () => {
  const { exit, stderr, answer } = await listed(LONG)
  assert.deepEqual([exit, stderr], [0, ''])
  assert.deepEqual(
    answer.ranked.map((one: Record<string, unknown>) => [one['rank'], one['number'], one['total'], one['orderly']]),
    [
      [1, 'CTH0001', '100.00', true],
      [1, 'CTH0002', '100.00', true],
      [1, 'CTH0007', '100.00', true],
      [4, 'CTH0005', '97.92', false],
      [4, 'CTH0006', '97.92', false],
      [6, 'CTH0004', '86.49', false],
      [7, 'CTH0003', '85.83', false],
      [8, 'CTH0008', '65.10', false],
    ],
  )
  const late = answer.ranked.find((one: { number: string }) => one.number === 'CTH0003')
  assert.deepEqual(late.indicators.onTime, { numerator: 10, denominator: 12, percent: '83.33' })
  assert.deepEqual(
    late.reasons.map(({ code, message }: Record<string, string>) => [code, message]),
    [
      ['workers_not_registered', '24 pekerja belum terdaftar (96 dari 120)'],
      ['wages_reported_short', 'upah dilaporkan Rp82.800.000 kurang dari sebenarnya'],
      ['months_late', 'terlambat: Maret 2024 (9 hari), April 2024 (2 hari)'],
    ],
  )
  assert.deepEqual(Object.keys(answer.groups), ['province', 'sector', 'size'])
  assert.deepEqual([answer.employers, answer.rows, answer.rejectedRows, answer.rejected], [8, 96, 0, []])
})

test('the wide file, and a workbook of the long one, give the same ranks', async () => {
  const of = ({ answer }: Awaited<ReturnType<typeof listed>>) =>
    answer.ranked.map((one: Record<string, unknown>) => [one['rank'], one['number'], one['total']])
  const long = of(await listed(LONG))
  assert.deepEqual(of(await listed(WIDE)), long)
  const read = await readSheetFile(LONG)
  assert.ok(read.ok)
  const book = await xlsxBytes([{ name: 'Data', rows: read.value.rows.map(({ cells }) => cells) }])
  await withFiles({ 'a.csv': book }, async (path) => {
    assert.deepEqual(of(await listed(path('a.csv'))), long)
  })
})

test('--top tells the first only, and all the numbers stay those of the whole file', async () => {
  const { answer } = await listed(LONG, '--top', '1')
  assert.deepEqual(
    [answer.ranked.length, answer.rankedEmployers, answer.orderlyEmployers, answer.groups.size[0].employers],
    [1, 8, 3, 3],
  )
})

test('a person reads rank, reasons, groups and which law names the programmes; one not checked says so', async () => {
  const { exit, stdout } = await runCommand(longListCommand, '--employers', LONG, '--rulebook', RULEBOOK, '--top', '4')
  assert.equal(exit, 0)
  assert.match(stdout, /^Tertib Administrasi Kepesertaan \(bobot bawaan, belum resmi\)\n/)
  assert.match(stdout, /8 pemberi kerja, 8 diperingkat, 3 tertib administrasi\./)
  assert.match(stdout, /belum tertib; belum dibayar: Desember 2024; tunggakan Rp923\.076\.000/)
  assert.match(stdout, /Masih ada 4 pemberi kerja lagi/)
  assert.match(stdout, /Menurut sektor[^]*Pertanian dan perikanan/)
  assert.ok(stdout.split('\n').every((line) => line.length <= 80))
  assert.match(stdout, /\n {2}Kalimantan Barat \(61\) /)
  const staged = ['--employers', LONG, '--rulebook', RULEBOOK, '--programmes', 'perpres-109-2013', '--lang', 'en']
  const other = await runCommand(longListCommand, ...staged)
  assert.match(other.stdout, /Perpres 109\/2013 \(pentahapan\) \(not yet checked against its official text\)/)
})

test('refused rows are told with line, column and reason; the others are ranked, and exit is 0', async () => {
  const fine = 'N1,PT A,61,kecil,1,1,5,5,JKK JKM JHT,2024-01,2024-02-15,2024-02-15'
  const bad = fine.replaceAll('N1', 'N2').replace('kecil', 'raksasa').replace('2024-02-15,', '15/02/2024,')
  await withFiles({ 'a.csv': [HEADER, fine, bad, '=1,x'].join('\n') }, async (path) => {
    const { exit, stderr, answer } = await listed(path('a.csv'))
    assert.equal(exit, 0)
    assert.deepEqual(
      answer.rejected.map((one: Record<string, unknown>) => [one['line'], one['column'], one['reason']]),
      [
        [3, 4, 'size_unknown'],
        [3, 11, 'date_order_unclear'],
        [4, 1, 'cell_formula'],
      ],
    )
    assert.match(stderr, /a\.csv, baris 3, kolom 4: Skala "raksasa" tidak dikenal\./)
    assert.match(stderr, /Baris ditolak: 2 \/ 3/)
    assert.deepEqual(
      answer.unranked.map((one: Record<string, unknown>) => [one['number'], one['code']]),
      [
        ['N2', 'rows_refused'],
        ['=1', 'rows_refused'],
      ],
    )
  })
})

test('a province with a long name keeps its code at the terminal', async () => {
  const line = 'N1,PT A,31,kecil,1,1,5,5,JKK JKM JHT,2024-01,2024-02-15,2024-02-15'
  await withFiles({ 'a.csv': [HEADER, line].join('\n') }, async (path) => {
    const { stdout } = await runCommand(longListCommand, '--employers', path('a.csv'), '--rulebook', RULEBOOK)
    assert.match(stdout, /\n {2}Daerah Khusus Ibukot… \(31\) /)
  })
})

test('a file with identity numbers is refused whole, and no number is told', async () => {
  const niks = ['3201014512900001', '6171062308850002', '9471015203990003']
  const rows = niks.map((nik, at) => `N${at},PT A,61,kecil,1,1,5,5,JKK,2024-01,2024-02-15,2024-02-15,${nik}`)
  await withFiles({ 'a.csv': [`${HEADER},catatan`, ...rows].join('\n') }, async (path) => {
    const { exit, stdout, stderr, answer } = await listed(path('a.csv'))
    assert.equal(exit, 1)
    assert.deepEqual(
      answer.refused.map((one: Record<string, unknown>) => [one['code'], one['line'], one['column']]),
      [['identity_numbers', 2, 13]],
    )
    for (const nik of niks) assert.ok(!`${stdout}${stderr}`.includes(nik.slice(0, 8)))
  })
})

test('a file without its columns, an empty one, a missing one and a header alone are refused with exit 1', async () => {
  await withFiles({ 'a.csv': 'nomor,x\n1,2\n', 'b.csv': '', 'c.csv': `${HEADER}\n` }, async (path) => {
    for (const [name, code] of [
      ['a.csv', 'columns_missing'],
      ['b.csv', 'file_empty'],
      ['c.csv', 'rows_missing'],
      ['d.csv', 'file_missing'],
    ] as const) {
      const { exit, answer } = await listed(path(name))
      assert.deepEqual([exit, answer.refused[0].code], [1, code])
    }
  })
})

test('a rulebook without a measure is refused with an example to start from', async () => {
  const rulebook = fileURLToPath(new URL('../../rulebooks/4-inti.json', import.meta.url))
  const run = await runCommand(longListCommand, '--employers', LONG, '--rulebook', rulebook)
  assert.equal(run.exit, 1)
  assert.match(run.stderr, /rulebook template tertib-administrasi/)
})

test('days with slashes are read when somebody says that the day stands first, and months after a day are not due', async () => {
  const slashes = (await readFile(LONG, 'utf8')).replaceAll(/(\d{4})-(\d{2})-(\d{2})/g, '$3/$2/$1')
  await withFiles({ 'a.csv': slashes }, async (path) => {
    assert.equal((await listed(path('a.csv'))).answer.rejectedRows, 96)
    const read = await listed(path('a.csv'), '--dates', 'dmy', '--as-of', '2025-01-14')
    const open = read.answer.ranked.find((one: { number: string }) => one.number === 'CTH0005')
    assert.deepEqual([open.indicators.onTime.denominator, open.total, open.orderly], [11, '100.00', true])
  })
})

test('wrong usage ends with 2 and says what is missing', async () => {
  for (const words of [
    [],
    ['--employers', LONG],
    ['--employers', LONG, '--rulebook', RULEBOOK, '--top', '0'],
    ['--employers', LONG, '--rulebook', RULEBOOK, '--as-of', '2025-02-30'],
    ['--employers', LONG, '--rulebook', RULEBOOK, '--dates', 'mdy'],
    ['--employers', LONG, '--rulebook', RULEBOOK, '--programmes', 'x'],
  ])
    assert.equal((await runCommand(longListCommand, ...words)).exit, 2, words.join(' '))
})

function seen(isTerminal: boolean, bytes: number): string {
  let text = ''
  const bar = progressBar('a', { stdout: () => {}, stderr: (more) => void (text += more), isTerminal })
  bar.show(bytes, bytes)
  bar.end()
  return text
}

test('the bar fills from nothing to all, and only a terminal with a long file sees it', () => {
  assert.equal(barText('a', 0, 100), `a [${'.'.repeat(30)}]   0%`)
  assert.equal(barText('a', 50, 100), `a [${'#'.repeat(15)}${'.'.repeat(15)}]  50%`)
  assert.equal(barText('a', 100, 100), `a [${'#'.repeat(30)}] 100%`)
  assert.deepEqual(
    [40, 41].map((length) => barText('x'.repeat(length), 1, 1).length),
    [78, 78],
  )
  const long = 8 * 1024 * 1024
  assert.deepEqual([seen(false, long), seen(true, long - 1)], ['', ''])
  assert.equal(seen(true, long), `\r${barText('a', 1, 1)}\n`)
})
