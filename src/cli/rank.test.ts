import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { readdir, readFile, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { categoryDocument, criterionDocument, rulebookDocument } from '../award/rulebook/rulebook.examples.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { runCommand, withFiles } from './command.examples.ts'
import { rankCommand } from './rank.ts'

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname
const FIXTURES = new URL('./fixtures/', import.meta.url).pathname

const rulebook = rulebookDocument({
  categories: [
    categoryDocument({
      criteria: [
        criterionDocument({ weight: 60 }),
        criterionDocument({ id: 'inovasi', name: 'Inovasi Desa', weight: 40 }),
      ],
    }),
    categoryDocument({ id: 'kota', name: 'Kota' }),
    categoryDocument({ id: 'khusus', name: 'Khusus', special: true }),
  ],
})
const HEADER = 'category,candidate,assessor,criterion,mark\n'
const FINE = 'desa,a,j1,regulasi,80\ndesa,a,j1,inovasi,90\n'

type Refused = { code: string; file: string; line?: number; column?: number; message: string }

/** Ranks with this marks file and returns the refusals, or null when it was ranked. */
async function refusedFor(marks: string | Uint8Array, more: Record<string, string> = {}): Promise<Refused[] | null> {
  let refused: Refused[] | null = null
  const files = { 'aturan.json': JSON.stringify(rulebook), 'nilai.csv': marks, ...more }
  await withFiles(files, async (path) => {
    const tables = Object.keys(more).flatMap((name) => [`--${name.split('.')[0]}`, path(name)])
    const run = await runCommand(
      rankCommand,
      '--rulebook',
      path('aturan.json'),
      '--marks',
      path('nilai.csv'),
      ...tables,
      '--json',
    )
    const answer = JSON.parse(run.stdout)
    nodeAssert.equal(run.exit, 'refused' in answer ? 1 : 0)
    if (run.exit === 1) nodeAssert.deepEqual(Object.keys(answer), ['refused'])
    refused = answer.refused ?? null
  })
  return refused
}

const placesOf = (refused: Refused[] | null) => refused?.map(({ code, line, column }) => [code, line, column])

test('a mark out of range is refused with its line and column, and nothing is ranked', async () => {
  nodeAssert.equal(await refusedFor(`${HEADER}${FINE}`), null)
  const refused = await refusedFor(`${HEADER}${FINE}desa,b,j1,regulasi,100.01\ndesa,b,j1,inovasi,-1\n`)
  nodeAssert.deepEqual(placesOf(refused), [
    ['mark_out_of_range', 4, 5],
    ['number_negative', 5, 5],
  ])
  nodeAssert.equal(refused?.[0]?.message, 'Nilai 100,01 di luar 0 sampai 100.')
})

test('an unknown criterion and an unknown category are refused, all of them at once', async () => {
  const refused = await refusedFor(
    `${HEADER}desa,a,j1,keindahan,80\n${FINE}dusun,a,j1,regulasi,80\n,a,j1,regulasi,80\n`,
  )
  nodeAssert.deepEqual(placesOf(refused), [
    ['criterion_unknown', 2, 4],
    ['category_unknown', 5, 1],
    ['cell_empty', 6, 1],
  ])
})

test('weights not summing to 100 are refused with the line of the rulebook', async () => {
  const document = JSON.stringify(rulebook, null, 1).replace('"weight": 40', '"weight": 40.01')
  await withFiles({ 'aturan.json': document, 'nilai.csv': HEADER + FINE }, async (path) => {
    const run = await runCommand(rankCommand, '--rulebook', path('aturan.json'), '--marks', path('nilai.csv'))
    nodeAssert.equal(run.exit, 1)
    nodeAssert.equal(run.stdout, '')
    const line = document.split('\n').findIndex((text) => text.includes('"criteria"')) + 1
    nodeAssert.match(
      run.stderr,
      new RegExp(`baris ${line}, kolom 16: categories\\[0\\].criteria: Jumlah bobot kategori ini 100,01`),
    )
  })
})

test('a candidate in two categories of which none is special is refused; a special one besides is fine', async () => {
  nodeAssert.equal(await refusedFor(`${HEADER}${FINE}khusus,a,j1,regulasi,80\n`), null)
  const refused = await refusedFor(`${HEADER}${FINE}kota,a,j1,regulasi,80\nkota,a,j2,regulasi,80\n`)
  nodeAssert.deepEqual(placesOf(refused), [['candidate_in_two_categories', 4, 1]])
})

test('duplicate marks are refused and the first of them is named', async () => {
  const refused = await refusedFor(`${HEADER}${FINE}Desa,a,j1, REGULASI ,80\n`)
  nodeAssert.deepEqual(placesOf(refused), [['mark_twice', 4, 4]])
  nodeAssert.match(refused?.[0]?.message ?? '', /pada baris 2\./)
})

test('an empty file is refused, and so is one with a header alone in the wrong words', async () => {
  nodeAssert.deepEqual(placesOf(await refusedFor('')), [['file_empty', undefined, undefined]])
  nodeAssert.deepEqual(placesOf(await refusedFor('\n \n')), [['file_empty', undefined, undefined]])
})

test('wrong columns are refused and both the missing and the found ones are named', async () => {
  const refused = await refusedFor('kategori;peserta;juri;kriteria;skor\ndesa;a;j1;regulasi;80\n')
  nodeAssert.deepEqual(placesOf(refused), [['columns_missing', undefined, undefined]])
  nodeAssert.match(
    refused?.[0]?.message ?? '',
    /Kolom assessor, mark tidak ada .* kategori, peserta, juri, kriteria, skor/,
  )
  nodeAssert.deepEqual(placesOf(await refusedFor(`mark,${HEADER}`)), [['column_twice', 1, 6]])
})

test('a 200 MB file is refused by its size, quickly', async () => {
  await withFiles({ 'aturan.json': JSON.stringify(rulebook), 'nilai.csv': HEADER }, async (path) => {
    await truncate(path('nilai.csv'), 200 * 1024 * 1024)
    const run = await runCommand(rankCommand, '--rulebook', path('aturan.json'), '--marks', path('nilai.csv'))
    nodeAssert.equal(run.exit, 1)
    nodeAssert.match(run.stderr, /nilai\.csv: Berkas ini 200 MB; paling besar 64 MB/)
  })
})

test('a text file named .xlsx is read as what it is: a letter is refused, a table is ranked', async () => {
  const files = {
    'aturan.json': JSON.stringify(rulebook),
    'surat.xlsx': 'Yth. Panitia,\nterlampir nilai.\n',
    'nilai.xlsx': HEADER + FINE,
  }
  await withFiles(files, async (path) => {
    const letter = await runCommand(rankCommand, '--rulebook', path('aturan.json'), '--marks', path('surat.xlsx'))
    nodeAssert.equal(letter.exit, 1)
    nodeAssert.match(letter.stderr, /surat\.xlsx: Kolom category, candidate, .* Yang terbaca: Yth\. Panitia/)
    const table = await runCommand(rankCommand, '--rulebook', path('aturan.json'), '--marks', path('nilai.xlsx'))
    nodeAssert.equal(table.exit, 0)
  })
})

test('a zip bomb is refused before it is unpacked whole', async () => {
  const packed = deflateRawSync(Buffer.alloc(300 * 1024 * 1024))
  const name = Buffer.from('xl/workbook.xml')
  const entry = Buffer.alloc(26)
  entry.writeUInt16LE(8, 4)
  entry.writeUInt32LE(packed.length, 14)
  entry.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), entry, name, packed])
  const listed = Buffer.concat([Buffer.from('PK\u0001\u0002\0\0'), entry, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length, 16)
  const refused = await refusedFor(Buffer.concat([local, listed, end]))
  nodeAssert.deepEqual(placesOf(refused), [['zip_too_large', undefined, undefined]])
  nodeAssert.match(refused?.[0]?.message ?? '', /lebih dari 100 MB/)
})

test('formulas in cells are refused where they stand, in CSV and in XLSX', async () => {
  nodeAssert.deepEqual(placesOf(await refusedFor(`${HEADER}desa,a,j1,regulasi,=80+1\n`)), [['cell_formula', 2, 5]])
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Nilai')
  sheet.addRow(HEADER.trim().split(','))
  sheet.addRow(['desa', 'a', 'j1', 'regulasi', { formula: '80+1', result: 81 }])
  nodeAssert.deepEqual(placesOf(await refusedFor(await workbook.xlsx.writeBuffer())), [['cell_formula', 2, 5]])
})

test('NaN, 30-digit numbers, three decimals and a decimal comma that splits a row are refused', async () => {
  const marks = ['NaN', '123456789012345678901234567890', '87.505', '87,5', '']
  const rows = marks.map((mark, index) => `desa,a,j${index},regulasi,${mark}\n`).join('')
  nodeAssert.deepEqual(placesOf(await refusedFor(HEADER + rows)), [
    ['number_not_decimal', 2, 5],
    ['number_too_long', 3, 5],
    ['number_too_fine', 4, 5],
    ['row_too_long', 5, 6],
    ['number_empty', 6, 5],
  ])
})

test('names with quotes and newlines are names, and come out as they went in', async () => {
  const name = 'Desa "Maju"\nJaya'
  const marks = `${HEADER}desa,"Desa ""Maju""\r\nJaya",j1,regulasi,80\ndesa,"Desa ""Maju""\nJaya",j1,Inovasi desa,"90,5"\n`
  await withFiles({ 'aturan.json': JSON.stringify(rulebook), 'nilai.csv': marks }, async (path) => {
    const args = ['--rulebook', path('aturan.json'), '--marks', path('nilai.csv')]
    const run = await runCommand(rankCommand, ...args, '--json')
    nodeAssert.deepEqual(
      JSON.parse(run.stdout).categories[0].standings.map((each: { candidate: string }) => each.candidate),
      [name],
    )
    nodeAssert.equal((await runCommand(rankCommand, ...args, '--out', path('hasil.csv'))).exit, 0)
    const written = await readSheetFile(path('hasil.csv'))
    nodeAssert.equal(written.ok && written.value.rows[1]?.cells[2], name)
  })
})

test('a base that is unknown or mixed, a figure without a value and a zero denominator are refused', async () => {
  const criteria = [
    criterionDocument({
      id: 'cakupan',
      source: 'indicator',
      indicator: 'coverage',
      valueFunction: { kind: 'target', target: 60 },
    }),
  ]
  const document = rulebookDocument({ categories: [categoryDocument({ criteria })] })
  const header = 'kategori;kandidat;indikator;nilai;pembilang;penyebut;basis;per tanggal;sumber\n'
  const rows = [
    'a;coverage;;1;3;AGENCY;2024-12-31;x',
    'b;coverage;30;;;UNKNOWN;;',
    'c;coverage;;1;0;AGENCY;31/12/2024;',
    'd;coverage;;;3;AGENCY;;',
    'e;coverage;1,5;;;BPS;;',
  ]
  const files = {
    'aturan.json': JSON.stringify(document),
    'n.csv': HEADER,
    'i.csv': header + rows.map((row) => `desa;${row}\n`).join(''),
  }
  await withFiles(files, async (path) => {
    const run = await runCommand(
      rankCommand,
      '--rulebook',
      path('aturan.json'),
      '--marks',
      path('n.csv'),
      '--indicators',
      path('i.csv'),
      '--json',
    )
    nodeAssert.deepEqual(placesOf(JSON.parse(run.stdout).refused), [
      ['base_unknown', 3, 7],
      ['denominator_zero', 4, 6],
      ['day_not_readable', 4, 8],
      ['value_missing', 5, 4],
      ['bases_mixed', 6, 7],
    ])
  })
})

test('votes that do not fit the ties are refused with their line', async () => {
  const votes = 'category,candidate,order,minute\ndesa,a,1,butir 3\ndesa,b,x,\n'
  nodeAssert.deepEqual(placesOf(await refusedFor(HEADER + FINE, { 'votes.csv': votes })), [['order_not_whole', 3, 3]])
  const untied = 'category,candidate,order\ndesa,a,1\n'
  nodeAssert.deepEqual(placesOf(await refusedFor(HEADER + FINE, { 'votes.csv': untied })), [['vote_not_tied', 2, 2]])
})

const SEASONS = {
  'basis-tunggal': { marks: 'nilai', indicators: 'indikator', recusals: 'pengunduran-diri' },
  'panel-saja': { marks: 'nilai', votes: 'suara-pleno' },
} as const

async function rankedExample(season: keyof typeof SEASONS, file: (name: string) => string, ...more: string[]) {
  const tables = Object.entries(SEASONS[season]).flatMap(([table, name]) => [`--${table}`, file(name)])
  return runCommand(rankCommand, '--rulebook', `${EXAMPLES}${season}/buku-aturan.json`, ...tables, ...more)
}

for (const season of ['basis-tunggal', 'panel-saja'] as const) {
  test(`CSV, semicolon CSV with decimal commas and XLSX give the same ranking of ${season}, to the last letter`, async () => {
    const folder = `${EXAMPLES}${season}/`
    const csv = await rankedExample(season, (name) => `${folder}${name}.csv`, '--json')
    const semicolons = await rankedExample(season, (name) => `${folder}titik-koma/${name}.csv`, '--json')
    const xlsx = await rankedExample(season, (name) => `${folder}xlsx/${name}.xlsx`, '--json')
    nodeAssert.equal(csv.exit, 0)
    nodeAssert.deepEqual(JSON.parse(semicolons.stdout), JSON.parse(csv.stdout))
    nodeAssert.deepEqual(JSON.parse(xlsx.stdout), JSON.parse(csv.stdout))
  })
}

test('tables saved by LibreOffice rank like the CSV they came from', async () => {
  const saved: Readonly<Record<string, string>> = Object.fromEntries(
    (await readdir(FIXTURES)).map((name) => [name.split('.')[0] ?? '', `${FIXTURES}${name}`]),
  )
  nodeAssert.deepEqual(Object.keys(saved), ['basis-tunggal-indikator', 'panel-saja-nilai'])
  for (const season of ['basis-tunggal', 'panel-saja'] as const) {
    const csv = (name: string) => `${EXAMPLES}${season}/${name}.csv`
    const original = await rankedExample(season, csv, '--json')
    const fromSaved = await rankedExample(season, (name) => saved[`${season}-${name}`] ?? csv(name), '--json')
    nodeAssert.equal(fromSaved.exit, 0)
    nodeAssert.deepEqual(JSON.parse(fromSaved.stdout), JSON.parse(original.stdout))
  }
})

test('the ranking for people fits 80 columns, names what broke a tie and shows the fingerprint', async () => {
  const run = await rankedExample('panel-saja', (name) => `${EXAMPLES}panel-saja/${name}.csv`)
  const lines = run.stdout.split('\n')
  nodeAssert.deepEqual(
    lines.filter((line) => line.length > 80),
    [],
  )
  nodeAssert.match(
    run.stdout,
    / 2 Kopi Contoh Tiga +77,13\n.*\n.*\(seri\n? +diputus: suara pleno\)|seri diputus: suara\n? +pleno/,
  )
  nodeAssert.match(lines.at(-2) ?? '', /^ {2}sha256:[0-9a-f]{64}$/)
})

test('one category alone: the others are skipped with a note, and a name nobody knows is refused', async () => {
  const marks = 'panel-saja/nilai.csv'
  const args = ['--rulebook', `${EXAMPLES}panel-saja/buku-aturan.json`, '--marks', EXAMPLES + marks, '--json']
  const all = JSON.parse((await runCommand(rankCommand, ...args)).stdout)
  const one = await runCommand(rankCommand, ...args, '--category', ' usaha kecil dan MIKRO', '--no-statistics')
  const { categories, notes } = JSON.parse(one.stdout)
  nodeAssert.deepEqual(categories[0].standings, all.categories[1].standings)
  nodeAssert.equal(categories.length, 1)
  nodeAssert.equal(categories[0].fingerprint, all.categories[1].fingerprint)
  nodeAssert.deepEqual(
    notes.map((note: { code: string; rows: number }) => [note.code, note.rows]),
    [['rows_of_other_categories_skipped', 96]],
  )
  const none = await runCommand(rankCommand, ...args, '--category', 'x')
  nodeAssert.equal(none.exit, 1)
  nodeAssert.equal(JSON.parse(none.stdout).refused[0].code, 'category_unknown')
})

test('--out writes an XLSX with real numbers and no cell that runs, and leaves no draft behind', async () => {
  const marks = `${HEADER}desa,'=a,j1,regulasi,80\ndesa,'=a,j1,inovasi,90\ndesa,+b,j1,regulasi,70\ndesa,+b,j1,inovasi,70\n`
  await withFiles({ 'aturan.json': JSON.stringify(rulebook), 'nilai.csv': marks }, async (path) => {
    const run = await runCommand(
      rankCommand,
      '--rulebook',
      path('aturan.json'),
      '--marks',
      path('nilai.csv'),
      '--out',
      path('hasil.xlsx'),
    )
    nodeAssert.deepEqual([run.exit, run.stdout], [0, ''])
    const written = await readSheetFile(path('hasil.xlsx'))
    nodeAssert.ok(written.ok)
    nodeAssert.deepEqual(
      written.value.rows.map((row) => row.cells.slice(0, 4)),
      [
        ['category', 'rank', 'candidate', 'total'],
        ['desa', '1', "'=a", '84'],
        ['desa', '2', "'+b", '70'],
      ],
    )
    const names = await readdir(dirname(path('x')))
    nodeAssert.deepEqual(names.toSorted(), ['aturan.json', 'hasil.xlsx', 'nilai.csv'])
  })
})

test('a named sheet of a workbook is read, and a place that cannot be written is refused', async () => {
  const rows = [
    HEADER.trim().split(','),
    ['desa', 'a', 'j1', 'regulasi', { number: '80' }],
    ['desa', 'a', 'j1', 'inovasi', { number: '90' }],
  ]
  const workbook = await xlsxBytes([
    { name: 'Petunjuk', rows: [['baca dulu']] },
    { name: 'Nilai', rows },
  ])
  await withFiles({ 'aturan.json': JSON.stringify(rulebook), 'n.xlsx': workbook }, async (path) => {
    const args = ['--rulebook', path('aturan.json'), '--marks', path('n.xlsx')]
    nodeAssert.equal((await runCommand(rankCommand, ...args)).exit, 1)
    nodeAssert.equal((await runCommand(rankCommand, ...args, '--sheet', 'Nilai')).exit, 0)
    const nowhere = await runCommand(rankCommand, ...args, '--sheet', 'Nilai', '--out', path('tiada/hasil.csv'))
    nodeAssert.equal(nowhere.exit, 1)
    nodeAssert.match(nowhere.stderr, /tidak dapat ditulis/)
  })
})

test('wrong usage is exit 2 with a hint, help is exit 0 in both languages', async () => {
  const wrong = [[], ['--marks', 'x'], ['--rulebook', 'x'], ['--colour'], ['extra', '--rulebook', 'x', '--marks', 'y']]
  const both = ['--rulebook', 'x', '--marks', 'y', '--json', '--out', 'z.csv']
  const kind = ['--rulebook', 'x', '--marks', 'y', '--out', 'z.pdf']
  const tongue = ['--rulebook', 'x', '--marks', 'y', '--lang', 'nl']
  for (const args of [...wrong, both, kind, tongue]) {
    const run = await runCommand(rankCommand, ...args)
    nodeAssert.deepEqual([run.exit, run.stdout], [2, ''], args.join(' '))
    nodeAssert.match(run.stderr, /Salah pakai: .*\nLihat --help\. \(See --help\.\)/)
  }
  const help = await runCommand(rankCommand, '--help')
  nodeAssert.equal(help.exit, 0)
  nodeAssert.match(help.stdout, /Memeringkat kandidat[^]*Ranks candidates/)
  nodeAssert.deepEqual(
    help.stdout.split('\n').filter((line) => line.length > 80),
    [],
  )
})

test('every fixture and example is marked as invented', async () => {
  for (const season of Object.keys(SEASONS)) {
    nodeAssert.match(await readFile(`${EXAMPLES}${season}/buku-aturan.json`, 'utf8'), /CONTOH, bukan dokumen resmi/)
  }
})

test('a formula in one cell hides nothing that is wrong in other rows', async () => {
  const rows = 'desa,a,j1,regulasi,=1+1\ndesa,a,j1,keberuntungan,80\ndesa,b,j1,regulasi,100.01\n'
  nodeAssert.deepEqual(placesOf(await refusedFor(`${HEADER}${rows}`)), [
    ['cell_formula', 2, 5],
    ['criterion_unknown', 3, 4],
    ['mark_out_of_range', 4, 5],
  ])
})

test('a file with identity numbers is refused by place alone, and what else is wrong in it is not told', async () => {
  const niks = ['3201014512900001', '6171062308850002', '9471015203990003']
  const rows = niks.map((nik) => `desa,a,j1,regulasi,"${nik} x",${nik}\n`).join('')
  for (const header of [
    'category,candidate,assessor,criterion,mark,NIK\n',
    'category,candidate,assessor,criterion,mark,lain\n',
  ]) {
    const refused = (await refusedFor(`${header}${rows}`)) ?? []
    const told = refused.map(({ code, line, column }) => [code, line, column])
    nodeAssert.deepEqual(told, [
      ['identity_numbers', 2, 5],
      ['identity_numbers', 2, 6],
    ])
    for (const nik of niks) nodeAssert.equal(JSON.stringify(refused).includes(nik.slice(0, 8)), false)
  }
  const recusals = `category,candidate,assessor,reason,NIK\ndesa,a,j9,kerabat,${niks[0]}\n`
  const inRecusals = (await refusedFor(HEADER + FINE, { 'recusals.csv': recusals })) ?? []
  nodeAssert.deepEqual(
    inRecusals.map(({ code, line, column }) => [code, line, column]),
    [['identity_numbers', 2, 5]],
  )
  nodeAssert.equal(
    await refusedFor(
      `category,candidate,assessor,criterion,mark,NIK\ndesa,a,j1,regulasi,80,3201********0001\ndesa,a,j1,inovasi,90,\n`,
    ),
    null,
  )
})

test('agreement and stability of each category stand in JSON, null where nobody wants them', async () => {
  const folder = `${EXAMPLES}panel-saja/`
  const files = ['--rulebook', 'buku-aturan.json', '--marks', 'nilai.csv', '--votes', 'suara-pleno.csv']
  const args = files.map((word) => (word.startsWith('--') ? word : folder + word))
  type Told = {
    readonly agreement: object | null
    readonly stability: object | null
    readonly notes: { code: string }[]
  }
  const categories = async (...more: readonly string[]) => {
    const { stdout } = await runCommand(rankCommand, ...args, '--json', ...more)
    return (JSON.parse(stdout) as { categories: Told[] }).categories
  }
  const wanted = await categories()
  for (const { agreement, stability, notes } of wanted) {
    nodeAssert.deepEqual(Object.keys(agreement ?? {}), ['krippendorff', 'icc', 'kendallW', 'fleissKappa', 'fleissZ', 'variances']) // prettier-ignore
    nodeAssert.deepEqual(Object.keys(stability ?? {}), ['leaveOneOut', 'bootstrap', 'smallestShift', 'aheadInWeightings', 'closeCall']) // prettier-ignore
    nodeAssert.equal(
      notes.some(({ code }) => code === 'stability_not_computed'),
      false,
    )
  }
  nodeAssert.deepEqual(await categories(), wanted)
  for (const { agreement, stability } of await categories('--no-statistics'))
    nodeAssert.deepEqual([agreement, stability], [null, null])
})

test('a category with one ranked candidate has no stability, and says why', async () => {
  const folder = `${EXAMPLES}panel-saja/`
  const [header = '', ...lines] = (await readFile(`${folder}nilai.csv`, 'utf8')).trim().split('\n')
  const one = (lines[0] ?? '').split(',').slice(0, 2).join(',')
  const only = [header, ...lines.filter((line) => line.startsWith(`${one},`))].join('\n')
  await withFiles({ 'nilai.csv': only }, async (at) => {
    const rules = `${folder}buku-aturan.json`
    const args = ['--rulebook', rules, '--marks', at('nilai.csv'), '--category', one.split(',')[0] ?? '', '--json']
    const { stdout } = await runCommand(rankCommand, ...args)
    type Told = { readonly stability: unknown; readonly notes: readonly { readonly because?: string }[] }
    const [told] = (JSON.parse(stdout) as { categories: readonly Told[] }).categories
    nodeAssert.deepEqual([told?.stability, told?.notes.at(-1)?.because], [null, 'fewer_than_two_ranked'])
  })
})
