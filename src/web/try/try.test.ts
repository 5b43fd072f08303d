import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { after, before, test } from 'node:test'
import { getDocumentProxy } from 'unpdf'
import { carriedData, firstTable, type Answered, type Visitor, visitor } from '../../../test/try-visitor.ts'
import { startEmptySite, type TestSite } from '../../../test/site.ts'
import { zipOf } from '../../../test/zip-of.ts'
import { csvText, xlsxBytes, type CellToWrite } from '../../platform/sheets/write-sheet.ts'
import { openTrialDesk } from './trial-desk.ts'
import { templateWorkbook } from './try-template.ts'

let site: TestSite
let visit: Visitor

before(async () => {
  site = await startEmptySite()
  visit = await visitor(site.origin)
})
after(() => site.end())

type Rows = readonly (readonly CellToWrite[])[]

const CRITERIA: Rows = [
  ['nama', 'bobot'],
  ['Cakupan', { number: '60' }],
  ['Inovasi', { number: '40' }],
]
const HEAD = ['kandidat', 'penilai', 'kriteria', 'nilai']

function book(marks: Rows, criteria: Rows = CRITERIA): Promise<Uint8Array> {
  return xlsxBytes([
    { name: 'Kriteria', rows: criteria },
    { name: 'Nilai', rows: marks },
  ])
}

function csv(rows: Rows): Uint8Array {
  return Buffer.from(csvText({ rows }))
}

/** What the page lists: [sentence, sheet, line, column]. */
async function refusedTable(answer: Answered): Promise<readonly (readonly string[])[]> {
  equal(answer.status, 422)
  return firstTable(answer)
}

test('The template can be uploaded as it is, and as LibreOffice saves it: both give the same ranking', async () => {
  const template = await fetch(`${site.origin}/coba/templat.xlsx`)
  const ours = await visit.upload(new Uint8Array(await template.arrayBuffer()))
  const saved = await visit.upload(readFileSync(new URL('./fixtures/templat.libreoffice.xlsx', import.meta.url)))
  equal(ours.status, 200)
  const ranking = firstTable(ours).map((cells) => [cells[0], cells[1]?.split(' Sebaran')[0], cells.at(-1)])
  deepEqual(ranking, [
    ['1', 'Kota Contoh C', '83,87'],
    ['2', 'Kabupaten Contoh A', '83,83'],
    ['3', 'Kabupaten Contoh B', '83,67'],
    ['4', 'Kota Contoh D', '72,35'],
  ])
  deepEqual(firstTable(saved), firstTable(ours))
})

test('The switch computes the same data with all sheets and back again, though the server kept nothing', async () => {
  const first = await visit.upload(await xlsxBytes(templateWorkbook()))
  const data = carriedData(first)
  const mean = await visit.press('/coba/hasil', { data, cara: 'dipangkas', ganti: 'rata-rata' })
  const meanHtml = await mean.text()
  match(meanHtml, /Kabupaten Contoh B menempati peringkat pertama/)
  const back = await visit.press('/coba/hasil', { data, cara: 'rata-rata', ganti: 'dipangkas' })
  match(await back.text(), /Kota Contoh C menempati peringkat pertama/)
})

test('The draft of the minutes is a PDF that says on every page that it is no official paper', async () => {
  const first = await visit.upload(await xlsxBytes(templateWorkbook()))
  const draft = await visit.press('/coba/berita-acara', { data: carriedData(first), cara: 'dipangkas' })
  equal(draft.headers.get('content-type'), 'application/pdf')
  const pages = await textOfPages(new Uint8Array(await draft.arrayBuffer()))
  ok(pages.length >= 3)
  for (const text of pages) match(text, /CONTOH, bukan dokumen resmi/)
  match(pages.join(' '), /Kota Contoh C/)
  match(pages.join(' '), /83,87/)
})

async function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(bytes)
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
}

test('A mark out of range, NaN, 30 digits, an unknown criterion and a duplicate mark are all named at once with their place', async () => {
  const answer = await visit.upload(
    await book([
      HEAD,
      ['A', 'P1', 'Cakupan', { number: '182' }],
      ['A', 'P1', 'Inovasi', 'NaN'],
      ['B', 'P1', 'Cakupan', '123456789012345678901234567890'],
      ['B', 'P1', 'Regulsi', '80'],
      ['C', 'P1', 'Cakupan', '80'],
      ['C', 'P1', 'Cakupan', '81'],
    ]),
  )
  match(answer.text, /5 hal perlu diperbaiki/)
  deepEqual(await refusedTable(answer), [
    ['Nilai 182 di luar 0 sampai 100. Perbaiki angkanya.', 'Nilai', '2', 'D (nilai)'],
    ['"NaN" bukan angka. Tulis seperti 87,5 atau 87.5, tanpa pemisah ribuan.', 'Nilai', '3', 'D (nilai)'],
    ['"123456789012345678901234567890" terlalu panjang; paling banyak 20 angka.', 'Nilai', '4', 'D (nilai)'],
    [
      'Kriteria "Regulsi" tidak ada di lembar Kriteria. Samakan namanya, atau tambahkan di sana.',
      'Nilai',
      '5',
      'C (kriteria)',
    ],
    ['Penilai "P1" sudah menilai "C" untuk "Cakupan" pada baris 6. Hapus salah satu.', 'Nilai', '7', 'C (kriteria)'],
  ])
})

test('Weights that do not sum to 100 are refused with their sum and the sheet to change', async () => {
  const marks: Rows = [HEAD, ['A', 'P1', 'Cakupan', '80'], ['A', 'P1', 'Inovasi', '80']]
  const answer = await visit.upload(await book(marks, [...CRITERIA.slice(0, 2), ['Inovasi', '35']]))
  deepEqual(await refusedTable(answer), [
    ['Bobot berjumlah 95, seharusnya 100. Ubah kolom bobot sampai jumlahnya tepat 100.', 'Kriteria', '', ''],
  ])
})

test('Formulas in cells are refused where they stand, in XLSX and in CSV', async () => {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.addWorksheet('Kriteria').addRows(CRITERIA.map((row) => row.map(plainCell)))
  const marks = workbook.addWorksheet('Nilai')
  marks.addRows([HEAD, ['A', 'P1', 'Cakupan', 80], ['A', 'P1', 'Inovasi', null]])
  marks.getCell('D3').value = { formula: 'D2+1', result: 81 }
  const sentence =
    'Sel ini berisi rumus. Salin lalu tempel sebagai nilai, supaya yang dinilai adalah angka yang terlihat.'
  deepEqual(await refusedTable(await visit.upload(await workbook.xlsx.writeBuffer())), [[sentence, 'Nilai', '3', 'D']])
  const text = 'kandidat,penilai,kriteria,nilai\nA,P1,Cakupan,=40+40\n'
  deepEqual(await refusedTable(await visit.upload(Buffer.from(text), 'nilai.csv')), [[sentence, '', '2', 'D']])
})

function plainCell(cell: CellToWrite): string | number {
  return typeof cell === 'string' ? cell : Number(cell.number)
}

test('Wrong columns are refused with those that are missing and those that were read', async () => {
  const answer = await visit.upload(
    csv([
      ['nama', 'juri', 'kriteria', 'nilai'],
      ['A', 'P', 'k', '1'],
    ]),
    'nilai.csv',
  )
  deepEqual(await refusedTable(answer), [
    ['Kolom kandidat, penilai tidak ada pada baris judul. Yang terbaca: nama, juri, kriteria, nilai.', '', '', ''],
  ])
})

test('An XLSX without the sheets of the template is refused with the name it lacks', async () => {
  const answer = await visit.upload(await xlsxBytes([{ name: 'Nilai', rows: [HEAD, ['A', 'P', 'k', '1']] }]))
  match(answer.text, /Tidak ada lembar "Kriteria". Yang ada: Nilai\./)
  equal(answer.status, 422)
})

test('An empty file, a text file named .xlsx, old Excel, a broken ZIP and no file at all each get their sentence on the form', async () => {
  const cases: readonly (readonly [Uint8Array, RegExp])[] = [
    [new Uint8Array(), /Berkas ini kosong\. Isi baris judul/],
    [Buffer.from('bukan lembar, hanya \xe9 teks', 'latin1'), /bukan teks UTF-8 dan bukan XLSX\. Simpan ulang/],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /Excel lama \(\.xls\) atau bersandi/],
    [Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9]), /XLSX ini rusak\. Buka dan simpan ulang/],
  ]
  for (const [bytes, sentence] of cases) {
    const answer = await visit.upload(bytes)
    equal(answer.status, 422)
    match(answer.text, sentence)
    match(answer.html, /type="file"/)
  }
  const nothing = await visit.press('/coba/hasil', {})
  match(await nothing.text(), /Belum ada berkas yang dipilih/)
})

test('A text file named .xlsx is read for what it holds', async () => {
  deepEqual(await refusedTable(await visit.upload(Buffer.from('Catatan rapat\nhari ini\n'), 'nilai.xlsx')), [
    ['Kolom kandidat, penilai, kriteria, nilai tidak ada pada baris judul. Yang terbaca: Catatan rapat.', '', '', ''],
  ])
})

test('A zip bomb is refused before it is unpacked', async () => {
  const answer = await visit.upload(zipOf('xl/workbook.xml', Buffer.alloc(200 * 1024 * 1024)))
  equal(answer.status, 422)
  match(answer.text, /Isi berkas XLSX ini lebih dari 32 MB setelah dibuka, maka tidak dibaca\. Hapus lembar dan gambar/)
})

test('A 200 MB file is refused after its first bytes, whether or not it says how long it is', async () => {
  for (const length of [200 * 1024 * 1024, null]) {
    const { body, answer } = visit.begin(length)
    const part = Buffer.alloc(1024 * 1024, 0x61)
    let sent = 0
    body.on('drain', () => send())
    const send = (): void => {
      while (sent < 200 && !body.destroyed) {
        sent++
        if (!body.write(part)) return
      }
    }
    send()
    const { status, text, html } = await answer
    body.destroy()
    equal(status, 413)
    match(text, /Berkas ini lebih besar dari 5 MB, maka tidak dibaca\. Hapus gambar dan lembar/)
    match(html, /type="file"/)
    ok(sent < 200, `answered before the end, after ${sent} MB`)
  }
})

test('A file of exactly 5 MB is read and one byte more is not', async () => {
  const [limit, head] = [5 * 1024 * 1024, 'kandidat,penilai,kriteria,nilai\nA,P,k,80\n']
  const sized = (length: number) => Buffer.from(head + '\n'.repeat(length - head.length))
  equal((await visit.upload(sized(limit), 'nilai.csv')).status, 200)
  const over = await visit.upload(sized(limit + 1), 'nilai.csv')
  equal(over.status, 413)
  match(over.text, /lebih besar dari 5 MB/)
})

test('20,000 rows are ranked and one more is refused', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    `Kandidat ${at % 2000}`,
    `P${Math.floor(at / 2000)}`,
    'k',
    '80',
  ])
  const full = await visit.upload(csv([HEAD, ...rows]), 'nilai.csv')
  equal(full.status, 200)
  match(full.text, /2000 kandidat bernilai sama di puncak/)
  match(full.text, /Halaman 1 dari 40|1 dari 40/)
  const second = await visit.press('/coba/hasil', { data: carriedData(full), cara: 'dipangkas', halaman: '40' })
  match(await second.text(), /40 dari 40/)
  const over = await visit.upload(csv([HEAD, ...rows, ['x', 'P', 'k', '80']]), 'nilai.csv')
  equal(over.status, 422)
  match(over.text, /Baris lebih dari 20000\. Bagi menjadi beberapa berkas\./)
})

test('Names with quotes, newlines, tags and formula signs are shown as they were written', async () => {
  const names = ['PT "Maju" <b>Jaya</b>', "CV\n'Dua' & Rekan", '+62 Koperasi', '@nama']
  const rows = names.map((name) => [name, 'P "1"', 'k', '80'])
  const answer = await visit.upload(csv([HEAD, ...rows]), 'nilai "saya".csv')
  equal(answer.status, 200)
  ok(!answer.html.includes('<b>Jaya'))
  for (const name of ['PT "Maju" <b>Jaya</b>', "CV 'Dua' & Rekan", '+62 Koperasi', '@nama'])
    ok(answer.text.includes(name), name)
})

test('More than 200 problems are counted, and the first 200 listed', async () => {
  const rows = Array.from({ length: 250 }, (_, at) => [`K${at}`, 'P', 'k', '101'])
  const answer = await visit.upload(csv([HEAD, ...rows]), 'nilai.csv')
  equal((await refusedTable(answer)).length, 200)
  match(answer.text, /250 hal perlu diperbaiki/)
  match(answer.text, /Masih ada 50 lagi/)
})

test('A CSV says beside its ranking that the weights are equal because it has no sheet of criteria', async () => {
  const answer = await visit.upload(csv([HEAD, ['A', 'P', 'x', '80'], ['A', 'P', 'y', '70']]), 'nilai.csv')
  match(answer.text, /tidak memuat lembar Kriteria, maka setiap kriteria berbobot sama: x 50%, y 50%/)
})

function carriedAs(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString('base64url')
}

test('Data that come back altered are read as strictly as a file, and nonsense leads to the form', async () => {
  const forged = carriedAs({ file: 'x', criteria: null, marks: [['A', 'P', 'k', '900']] })
  const altered = await visit.press('/coba/hasil', { data: forged, cara: 'dipangkas' })
  match(await altered.text(), /Nilai 900 di luar 0 sampai 100/)
  const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 0x20)).toString('base64url')
  for (const data of [
    '@@@',
    carriedAs([]),
    carriedAs({ file: 1, criteria: null, marks: [] }),
    carriedAs({ file: 'x', criteria: null, marks: [[1]] }),
    bomb,
  ]) {
    const nonsense = await visit.press('/coba/hasil', { data, cara: 'dipangkas' })
    equal(nonsense.status, 422)
    match(await nonsense.text(), /Data dari halaman sebelumnya tidak dapat dibaca lagi\. Unggah kembali berkasnya\./)
  }
})

test('Without the page’s own token an upload is refused, and the address of a result leads to the form', async () => {
  const form = new FormData()
  form.set('berkas', new File(['x'], 'x.csv'))
  const foreign = await fetch(`${site.origin}/coba/hasil`, { method: 'POST', body: form })
  equal(foreign.status, 403)
  const back = await fetch(`${site.origin}/coba/hasil`, { redirect: 'manual' })
  deepEqual([back.status, back.headers.get('location')], [303, '/coba'])
})

function longLine(at: number): string {
  return `${'K'.repeat(180)}${at % 2000},P${Math.floor(at / 2000)},k,80`
}

test('While a heavy upload is computed, other pages are still answered', async () => {
  // Written by hand, for building a workbook of that size would keep this very process busy.
  const heavy = Buffer.from([HEAD.join(','), ...Array.from({ length: 20_000 }, (_, at) => longLine(at))].join('\n'))
  const events: string[] = []
  const upload = visit.upload(heavy, 'nilai.csv').then((answer) => {
    events.push('ranked')
    return answer
  })
  while (!events.includes('ranked')) {
    const health = await fetch(`${site.origin}/healthz`)
    equal(health.status, 200)
    await health.arrayBuffer()
    events.push('healthy')
  }
  equal((await upload).status, 200)
  ok(events.indexOf('ranked') >= 10, `answered ${events.indexOf('ranked')} times before the ranking`)
})

test('An upload that takes too long, or too much memory, ends with a sentence and harms nobody', async () => {
  const template = await xlsxBytes(templateWorkbook())
  for (const [limits, sentence] of [
    [{ limitMs: 20 }, /Perhitungan berkas ini terlalu lama, maka dihentikan\. Hapus lembar dan baris/],
    [{ heapMegabytes: 8 }, /Berkas ini terlalu berat untuk dihitung di sini\. Simpan lembar Kriteria dan Nilai saja/],
  ] as const) {
    const bounded = await startEmptySite({ trials: openTrialDesk(limits) })
    try {
      const answer = await (await visitor(bounded.origin)).upload(template)
      equal(answer.status, 422)
      match(answer.text, sentence)
      equal((await fetch(`${bounded.origin}/healthz`)).status, 200)
    } finally {
      await bounded.end()
    }
  }
})

test('When many try at once, who does not fit is told to wait, and the others get their ranking', async () => {
  const narrow = await startEmptySite({ trials: openTrialDesk({ atOnce: 1, waitingMax: 1 }) })
  try {
    const here = await visitor(narrow.origin)
    const file = csv([HEAD, ['A', 'P', 'k', '80']])
    const answers = await Promise.all([1, 2, 3, 4].map(() => here.upload(file, 'nilai.csv')))
    deepEqual(answers.map(({ status }) => status).toSorted(), [200, 200, 503, 503])
    const refused = answers.filter(({ status }) => status === 503)
    for (const { text } of refused)
      match(text, /Sedang banyak yang mencoba\. Berkas Anda belum dibaca; tunggu sebentar/)
  } finally {
    await narrow.end()
  }
})

test('A form of two million fields is refused without being parsed', async () => {
  const body = 'a&'.repeat(2_500_000)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  equal((await fetch(`${site.origin}/coba/hasil`, { method: 'POST', body, headers })).status, 403)
})

test('A file with identity numbers is refused before anything else is read, with sheet, line and column and never a number', async () => {
  const niks = ['3201014512900001', '6171062308850002', '9471015203990003']
  const rows = niks.map((nik, at) => [`Desa ${at}`, nik])
  const extra = await xlsxBytes([
    { name: 'Kriteria', rows: CRITERIA },
    { name: 'Nilai', rows: [HEAD, ['A', 'j1', 'Cakupan', 'bukan angka']] },
    { name: 'Pekerja', rows: [['desa', 'No. KTP'], ...rows] },
  ])
  const [first = [], ...more] = await refusedTable(await visit.upload(extra))
  deepEqual(more, [], 'nothing else in the file is told')
  match(first[0] ?? '', /NIK pekerja tidak boleh masuk ke sini.*samarkan/)
  deepEqual(first.slice(1), ['Pekerja', '2', 'B'])
  for (const answer of [await visit.upload(extra), await visit.upload(csv(rows))]) {
    equal(answer.status, 422)
    for (const nik of niks) ok(!answer.html.includes(nik.slice(0, 8)), 'no number is shown')
  }
  const masked = await xlsxBytes([
    { name: 'Kriteria', rows: CRITERIA },
    { name: 'Nilai', rows: [HEAD, ['A', 'j1', 'Cakupan', { number: '80' }], ['A', 'j1', 'Inovasi', { number: '90' }]] },
    {
      name: 'Pekerja',
      rows: [
        ['desa', 'No. KTP'],
        ['Desa 0', '3201********0001'],
      ],
    },
  ])
  equal((await visit.upload(masked)).status, 200)
})

test('Nothing of all this reached the log', () => {
  deepEqual(site.failures, [])
})
