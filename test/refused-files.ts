/**
 * Files that must never become evidence, made here one by one, each with the one reason why. The titles are the sentences
 * of what was asked for.
 */
import { deflateSync, deflateRawSync } from 'node:zlib'
import { EVIDENCE_CAPS, type EvidenceContentRefusal, EVIDENCE_KINDS } from '../src/award/nomination/evidence-kinds.ts'
import { xlsxBytes } from '../src/platform/sheets/write-sheet.ts'
import { pdfOfPages } from './pdf-of.ts'
import { zipOfEntries, zipOfParts } from './zip-of.ts'

export type RefusedFile = {
  readonly title: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly refusal: EvidenceContentRefusal
}

const MEGABYTE = 1024 * 1024
const TYPES = { '[Content_Types].xml': Buffer.from('<Types/>') }
export const WORD = { ...TYPES, 'word/document.xml': Buffer.from('<w:document/>') }
const NIKS = ['6171014507850002', '6171010101900001', '6171015203910003']
const TABLE = NIKS.map((nik, at) => `${at + 1} ${nik} Pekerja ${at + 1}`)

const TOO_LARGE = { code: 'evidence_archive_unpacks_too_large', bytesMax: EVIDENCE_CAPS.unpackedBytesMax } as const
const MARKUP = { code: 'evidence_is_markup' } as const
const BROKEN_PDF = { code: 'evidence_pdf_broken' } as const
const SCRIPT = { code: 'evidence_pdf_holds_script' } as const
const NOT_TAKEN = { code: 'evidence_kind_not_taken', kinds: EVIDENCE_KINDS } as const

export async function refusedFiles(): Promise<readonly RefusedFile[]> {
  return [...bombs(), ...pages(), ...brokenPdfs(), ...photos(), ...(await identityTables())]
}

const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE)

function bombs(): readonly RefusedFile[] {
  const title = 'a zip or XLSX bomb'
  const of = (name: string, bytes: Uint8Array, refusal: EvidenceContentRefusal = TOO_LARGE) => ({ title, name, bytes, refusal }) // prettier-ignore
  const inner = zipOfParts({ 'a.bin': zeros(40), 'b.bin': zeros(40) })
  const nested = (depth: number, bytes: Uint8Array): Uint8Array =>
    depth === 0 ? bytes : nested(depth - 1, zipOfParts({ 'isi.zip': Buffer.from(bytes) }))
  const packed = deflateRawSync(zeros(70))
  return [
    of('rasio.docx', zipOfParts({ ...WORD, 'word/media/a.bin': zeros(200) })),
    of('bersarang.docx', zipOfParts({ ...WORD, 'word/embeddings/a.zip': Buffer.from(inner) })),
    of('bersarang-dalam.docx', zipOfParts({ ...WORD, 'word/embeddings/a.zip': Buffer.from(nested(5, inner)) })),
    of('lembar.xlsx', zipOfParts({ ...TYPES, 'xl/workbook.xml': Buffer.from('<workbook/>'), 'xl/worksheets/sheet1.xml': zeros(100) })), // prettier-ignore
    // It says that it is small, and goes on and on.
    of('bohong.xlsx', zipOfEntries([{ name: 'xl/workbook.xml', packed, size: 1000 }])),
    of('bohong-sedikit.docx', zipOfEntries([{ name: 'a', packed: deflateRawSync(zeros(1)), size: 1000 }]), {
      code: 'evidence_archive_broken',
    }),
    // One part of a megabyte, named seventy times.
    of('bertumpuk.docx', zipOfEntries(Array.from({ length: 70 }, (_, at) => ({ name: `${at}`, packed: deflateRawSync(zeros(1)), size: MEGABYTE, same: true })))), // prettier-ignore
    of('banyak.docx', zipOfEntries(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, packed: Buffer.alloc(0), size: 0 }))), { code: 'evidence_archive_too_many_parts', partsMax: 10_000 }), // prettier-ignore
    of('sel.xlsx', sharedStringBomb()),
  ]
}

/** A million cells that all name the same long text. */
function sharedStringBomb(): Uint8Array {
  const text = 'x'.repeat(30_000)
  return zipOfParts({
    ...TYPES,
    'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': Buffer.from('<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/></R>'),
    'xl/sharedStrings.xml': Buffer.from(`<sst><si><t>${text}</t></si></sst>`),
    'xl/worksheets/sheet1.xml': Buffer.from(`<x><row>${'<c t="s"><v>0</v></c>'.repeat(1_000_000)}</row></x>`),
  })
}

const acting = (action: string) => pdfOfPages([['x']], { catalog: `/OpenAction<<${action}>>` })

function pages(): readonly RefusedFile[] {
  const title = 'HTML or SVG disguised as PDF'
  const of = (name: string, bytes: Uint8Array | string, refusal: EvidenceContentRefusal = MARKUP) => ({ title, name, bytes: Buffer.from(bytes), refusal }) // prettier-ignore
  const packed = deflateSync(Buffer.from('10 0 <</S/JavaScript/JS(app.alert(1))>>')).toString('latin1')
  const objects = [`<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`] // prettier-ignore
  return [
    of('surat.pdf', '<!DOCTYPE html><html><script>alert(1)</script></html>'),
    of('logo.pdf', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    of('lebar.pdf', Buffer.from('\ufeff<html><script>alert(1)</script>', 'utf16le')),
    of('dua-muka.pdf', pdfOfPages([['x']], { comment: '%<html><script>alert(1)</script></html>\n' })),
    of('foto.jpg', Buffer.concat([jpegHead(100, 100, '<script>alert(1)</script>'), Buffer.from([0xff, 0xd9])])),
    of('program.pdf', acting('/S/JavaScript/JS(app.alert\\(1\\))'), SCRIPT),
    of('program-tersamar.pdf', acting('/S/#4aava#53cript/#4aS(app.alert\\(1\\))'), SCRIPT),
    of('program-terkemas.pdf', pdfOfPages([['x']], { objects }), SCRIPT),
    of('jalankan.pdf', acting('/S/Launch/F(cmd.exe)'), SCRIPT),
    of('program.exe', 'MZ program', NOT_TAKEN),
  ]
}

function brokenPdfs(): readonly RefusedFile[] {
  const title = 'a broken PDF'
  const whole = pdfOfPages([['Peraturan Bupati']])
  const of = (name: string, bytes: Uint8Array | string, refusal: EvidenceContentRefusal = BROKEN_PDF) => ({ title, name, bytes: Buffer.from(bytes), refusal }) // prettier-ignore
  const text = whole.toString('latin1')
  return [
    of('terpotong.pdf', whole.subarray(0, 300)),
    of('tanpa-akhir.pdf', whole.subarray(0, -8)),
    of('tabel-di-luar.pdf', text.replace(/startxref\n\d+/, 'startxref\n999999')),
    of('tanpa-isi.pdf', `%PDF-1.7\n${'sampah '.repeat(100)}\nstartxref\n9\n%%EOF\n`),
    of('tanpa-halaman.pdf', pdfOfPages([])),
    of('terkunci.pdf', text.replace('/Root 1 0 R', '/Root 1 0 R/Encrypt<</V 4>>'), { code: 'evidence_pdf_locked' }),
  ]
}

const tooMany = (pixels: number) => ({ code: 'evidence_photo_too_many_pixels', pixels, pixelsMax: 40_000_000 }) as const // prettier-ignore

function photos(): readonly RefusedFile[] {
  const title = 'a photo of 100 megapixels'
  const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])
  return [
    { title, name: 'besar.png', bytes: pngHead(10_000, 10_000), refusal: tooMany(100_000_000) },
    { title, name: 'besar.jpg', bytes: Buffer.concat([jpegHead(10_000, 10_000), picture]), refusal: tooMany(100_000_000) }, // prettier-ignore
    // A small size in front, the large one that counts behind it.
    { title, name: 'bohong.jpg', bytes: Buffer.concat([jpegHead(100, 100), jpegHead(10_000, 10_000).subarray(2), picture]), refusal: tooMany(100_000_000) }, // prettier-ignore
    { title, name: 'tanpa-ukuran.jpg', bytes: Buffer.concat([jpegHead(0, 100), picture]), refusal: { code: 'evidence_photo_broken' } }, // prettier-ignore
  ]
}

export function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size])
}

function jpegHead(width: number, height: number, comment = ''): Buffer {
  const length = comment.length + 2
  const said = comment === '' ? [] : [0xff, 0xfe, length >> 8, length & 255, ...Buffer.from(comment)]
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return Buffer.from([0xff, 0xd8, ...said, 0xff, 0xc0, 0, 17, 8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
}

const inPdf = (page: number) => ({ code: 'evidence_text_holds_identity_numbers', page }) as const

async function identityTables(): Promise<readonly RefusedFile[]> {
  const title = 'a table of 16-digit identity numbers'
  const rows = [['Nama', 'NIK'], ...NIKS.map((nik, at) => [`Orang ${at}`, nik])]
  return [
    {
      title,
      name: 'pekerja.xlsx',
      bytes: await xlsxBytes([
        { name: 'Sampul', rows: [['Judul']] },
        { name: 'Pekerja', rows },
      ]),
      refusal: { code: 'evidence_holds_identity_numbers', sheet: 'Pekerja', line: 2, column: 2 },
    },
    // A list of plain text is no kind of evidence, whatever stands in it.
    { title, name: 'pekerja.csv', bytes: Buffer.from(rows.map((row) => row.join(';')).join('\n')), refusal: NOT_TAKEN },
    {
      title,
      name: 'pekerja.docx',
      bytes: wordOf(rows),
      refusal: { code: 'evidence_text_holds_identity_numbers', page: null },
    },
    { title, name: 'pekerja.pdf', bytes: pdfOfPages([['Daftar pekerja', ...TABLE]]), refusal: inPdf(1) },
    { title, name: 'lampiran.pdf', bytes: pdfOfPages([['Peraturan Desa'], ['Lampiran'], TABLE]), refusal: inPdf(3) },
    { title, name: 'per-halaman.pdf', bytes: pdfOfPages([['Sampul'], ...TABLE.map((line) => [line])]), refusal: inPdf(2) }, // prettier-ignore
  ]
}

/** A text document with one table. */
export function wordOf(rows: readonly (readonly string[])[]): Uint8Array {
  const table = rows.map((row) => `<w:tr>${row.map(cellOf).join('')}</w:tr>`).join('')
  return zipOfParts({
    ...TYPES,
    'word/document.xml': Buffer.from(`<w:document><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`),
  })
}

function cellOf(text: string): string {
  return `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
}
