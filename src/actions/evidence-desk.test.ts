/** What a file is taken for and what is found in it. The corpus of files that must not come in is sent to a server elsewhere. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pdfOfPages } from '../../test/pdf-of.ts'
import { WORD, wordOf } from '../../test/refused-files.ts'
import { zipOfParts } from '../../test/zip-of.ts'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { openEvidenceDesk } from './evidence-desk.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-evidence-'))
const desk = openEvidenceDesk(folder)
after(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
function placeOf(bytes: Uint8Array): string {
  const place = path.join(folder, `berkas-${files++}`)
  writeFileSync(place, bytes)
  return place
}

async function held(bytes: Uint8Array) {
  const outcome = await desk.check(placeOf(bytes))
  return outcome.ok ? outcome.value : assert.fail(outcome.refusal.code)
}

const refusal = async (bytes: Uint8Array) => {
  const outcome = await desk.check(placeOf(bytes))
  return outcome.ok ? 'taken' : outcome.refusal
}

const code = async (bytes: Uint8Array) => {
  const why = await refusal(bytes)
  return why === 'taken' ? why : why.code
}

test('macros, a program in an archive, and an archive cut off are refused', async () => {
  assert.equal(await code(zipOfParts({ ...WORD, 'word/vbaProject.bin': Buffer.from('x') })), 'evidence_holds_macros')
  assert.equal(await code(zipOfParts({ 'virus.exe': Buffer.from('MZ') })), 'evidence_kind_not_taken')
  assert.equal(await code(zipOfParts(WORD).subarray(0, -30)), 'evidence_archive_broken')
})

test('a document is taken with its text: PDF, DOCX with its notes, and every sheet of an XLSX', async () => {
  const pdf = await held(pdfOfPages([['Peraturan Bupati Nomor 12'], ['Pasal 1']]))
  assert.deepEqual([pdf.kind, pdf.text], ['pdf', 'Peraturan Bupati Nomor 12 Pasal 1'])
  const notes = { 'word/footnotes.xml': Buffer.from('<w:p><w:r><w:t>Catatan &amp; kaki</w:t></w:r></w:p>') }
  const body = { 'word/document.xml': Buffer.from('<w:p><w:r><w:t>Surat</w:t></w:r><w:r><w:t xml:space="preserve"> Edaran</w:t></w:r></w:p>') } // prettier-ignore
  const docx = await held(zipOfParts({ ...WORD, ...body, ...notes }))
  assert.deepEqual(docx, { kind: 'docx', text: 'Surat Edaran Catatan & kaki', thumbnail: null })
  const rows = [
    ['Tahun', 'Rupiah'],
    ['2025', { number: '1250000' }],
  ]
  const xlsx = await held(await xlsxBytes([{ name: 'Anggaran', rows }, { name: 'Lain', rows: [['Desa'], ['Sukamaju']] }])) // prettier-ignore
  assert.deepEqual(xlsx, { kind: 'xlsx', text: 'Anggaran Tahun Rupiah 2025 1250000 Lain Desa Sukamaju', thumbnail: null }) // prettier-ignore
})

test('two identity numbers in a letter are no table, three are', async () => {
  const rows = [['6171014507850002'], ['6171010101900001']]
  assert.equal((await held(wordOf(rows))).kind, 'docx')
  assert.deepEqual(await refusal(wordOf([...rows, ['6171015203910003']])), {
    code: 'evidence_text_holds_identity_numbers',
    page: null,
  })
  assert.equal((await held(pdfOfPages([['Rekening 1234567890123456', ...rows.map(([nik]) => nik ?? '')]]))).kind, 'pdf')
})

test('of a long document the beginning is kept, of a thousand pages those that could be read in time', async () => {
  const { text } = await held(wordOf([['awal'], ['x'.repeat(300_000)]]))
  assert.deepEqual([text.length, text.slice(0, 6)], [200_000, 'awal x'])
  const wide = await held(wordOf([['ヤ'.repeat(100_000)]]))
  assert.deepEqual([wide.text.length, Buffer.byteLength(wide.text)], [66_666, 199_998])
  const long = await held(pdfOfPages(Array.from({ length: 1000 }, (_, at) => [`Halaman ${at + 1}`])))
  assert.match(long.text, /^Halaman 1 Halaman 2 /)
})
