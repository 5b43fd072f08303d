/** Files that must not come in, made here one by one, each refused for its own reason; and those that may. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { zipOfParts } from '../../test/zip-of.ts'
import { xlsxBytes } from '../platform/sheets/write-sheet.ts'
import { openEvidenceDesk } from './evidence-desk.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-evidence-'))
const desk = openEvidenceDesk(folder, { unpackedBytesMax: 8 * 1024 * 1024 })
after(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

async function checked(bytes: Uint8Array) {
  const place = path.join(folder, 'berkas')
  writeFileSync(place, bytes)
  const outcome = await desk.check(place)
  return outcome.ok ? outcome.value : outcome.refusal.code
}

const TYPES = { '[Content_Types].xml': Buffer.from('<Types/>') }
const WORD = { ...TYPES, 'word/document.xml': Buffer.from('<w:document/>') }
const ZEROS = Buffer.alloc(9 * 1024 * 1024)
const NIKS = ['6171014507850002', '6171010101900001', '6171015203910003']

test('a text document and a spreadsheet are taken for what they hold', async () => {
  assert.equal(await checked(zipOfParts(WORD)), 'docx')
  assert.equal(await checked(await xlsxBytes([{ name: 'Anggaran', rows: [['Tahun', 'Rupiah'], ['2025', '1000']] }])), 'xlsx') // prettier-ignore
})

test('macros, a program in an archive, and an archive cut off are refused', async () => {
  assert.equal(await checked(zipOfParts({ ...WORD, 'word/vbaProject.bin': Buffer.from('x') })), 'evidence_holds_macros')
  assert.equal(await checked(zipOfParts({ 'virus.exe': Buffer.from('MZ') })), 'evidence_kind_not_taken')
  assert.equal(await checked(zipOfParts(WORD).subarray(0, -30)), 'evidence_archive_broken')
})

test('archives that unpack to more than anybody needs are refused before anything is read of them', async () => {
  const bomb = 'evidence_archive_unpacks_too_large'
  assert.equal(await checked(zipOfParts({ ...WORD, 'word/media/a.bin': ZEROS })), bomb)
  assert.equal(await checked(zipOfParts({ ...TYPES, 'xl/workbook.xml': ZEROS })), bomb)
})

test('a table of identity numbers is refused with its place, in whichever sheet it stands', async () => {
  const workers = { name: 'Pekerja', rows: [['Nama', 'NIK'], ...NIKS.map((nik, at) => [`Orang ${at}`, nik])] }
  const place = path.join(folder, 'berkas')
  writeFileSync(place, await xlsxBytes([{ name: 'Sampul', rows: [['Judul']] }, workers]))
  assert.deepEqual(await desk.check(place), {
    ok: false,
    refusal: { code: 'evidence_holds_identity_numbers', sheet: 'Pekerja', line: 2, column: 2 },
  })
})
