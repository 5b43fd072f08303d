/**
 * Which files are taken as evidence, told by what they hold and never by their name. Decided from the first and the last
 * bytes; what only an archive's own directory says is asked by whoever unpacks it.
 */
import type { IdentityColumn } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'

export const EVIDENCE_KINDS = ['pdf', 'jpg', 'png', 'xlsx', 'docx'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export type EvidenceCaps = {
  readonly fileBytesMax: number
  /** Of all files of one candidate together. */
  readonly candidateBytesMax: number
  readonly candidateFilesMax: number
  /** A spreadsheet or text document with all its parts unpacked. */
  readonly unpackedBytesMax: number
}

const MEGABYTE = 1024 * 1024

export const EVIDENCE_CAPS: EvidenceCaps = {
  fileBytesMax: 10 * MEGABYTE,
  candidateBytesMax: 200 * MEGABYTE,
  candidateFilesMax: 200,
  unpackedBytesMax: 64 * MEGABYTE,
}

/** A photo of more is no better proof, and drawing it eats the memory of whoever opens it: four bytes a pixel. */
export const PIXELS_MAX = 40_000_000

/** So much of both ends is enough for every decision here; a shorter file is whole in both. */
export const END_BYTES = 64 * 1024
export const HEAD_BYTES = 512 * 1024

export type EvidenceContentRefusal =
  | { readonly code: 'evidence_empty' }
  | { readonly code: 'evidence_too_large'; readonly bytesMax: number }
  | { readonly code: 'evidence_is_markup' }
  | { readonly code: 'evidence_pdf_broken' }
  | { readonly code: 'evidence_pdf_locked' }
  | { readonly code: 'evidence_pdf_holds_script' }
  | { readonly code: 'evidence_pdf_too_heavy' }
  | { readonly code: 'evidence_photo_broken' }
  | { readonly code: 'evidence_photo_too_many_pixels'; readonly pixels: number; readonly pixelsMax: number }
  | { readonly code: 'evidence_archive_broken' }
  | { readonly code: 'evidence_archive_unpacks_too_large'; readonly bytesMax: number }
  | { readonly code: 'evidence_archive_too_many_parts'; readonly partsMax: number }
  | { readonly code: 'evidence_holds_macros' }
  /** @property finding as the virus scanner calls it. */
  | { readonly code: 'evidence_infected'; readonly finding: string }
  | { readonly code: 'evidence_old_office' }
  | { readonly code: 'evidence_kind_not_taken'; readonly kinds: readonly EvidenceKind[] }
  | ({ readonly code: 'evidence_holds_identity_numbers'; readonly sheet: string } & Pick<
      IdentityColumn,
      'line' | 'column'
    >)
  /** @property page null where a document has none. */
  | { readonly code: 'evidence_text_holds_identity_numbers'; readonly page: number | null }

/** What the ends of a file tell. An `archive` must still be unpacked. */
export type EvidenceShape = 'pdf' | 'jpg' | 'png' | 'archive'

/** @property head its first bytes (up to `HEAD_BYTES`). @property tail its last ones (up to `END_BYTES`). */
export type FileEnds = { readonly bytes: number; readonly head: Uint8Array; readonly tail: Uint8Array }

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

export function evidenceShape(
  ends: FileEnds,
  { fileBytesMax: bytesMax }: Pick<EvidenceCaps, 'fileBytesMax'>,
): Result<EvidenceShape, EvidenceContentRefusal> {
  const { head, bytes } = ends
  if (bytes === 0) return refuse({ code: 'evidence_empty' })
  if (bytes > bytesMax) return refuse({ code: 'evidence_too_large', bytesMax })
  if (text(head.subarray(0, 5)) === '%PDF-') return pdf(ends)
  if (beginsWith(head, PNG)) return photo('png', head, pngPixels(head))
  if (beginsWith(head, JPEG)) return photo('jpg', head, jpegPixels(head))
  if (beginsWith(head, ARCHIVE)) return accept('archive')
  if (beginsWith(head, OLD_OFFICE)) return refuse({ code: 'evidence_old_office' })
  return refuse(isMarkup(head) ? { code: 'evidence_is_markup' } : NOT_TAKEN)
}

const NOT_TAKEN: EvidenceContentRefusal = { code: 'evidence_kind_not_taken', kinds: EVIDENCE_KINDS }

/** @param names of the parts that an archive's own directory lists. */
export function archiveKind(names: readonly string[]): Result<'xlsx' | 'docx', EvidenceContentRefusal> {
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) return refuse({ code: 'evidence_holds_macros' })
  if (!names.includes('[Content_Types].xml')) return refuse(NOT_TAKEN)
  if (names.includes('xl/workbook.xml')) return accept('xlsx')
  if (names.includes('word/document.xml')) return accept('docx')
  return refuse(NOT_TAKEN)
}

/** A page that a browser takes for its own shows itself by these, however the file begins. */
const PAGE_TAGS = /<(?:!doctype|html|head|body|svg|script|iframe)[\s>]/i
/** So far browsers look for them. */
const PAGE_TAG_BYTES = 4096

function hidesPage(head: Uint8Array): boolean {
  return PAGE_TAGS.test(text(head.subarray(0, PAGE_TAG_BYTES)).replaceAll('\0', ''))
}

/** A PDF whose end is missing was cut on its way. One that asks for a password shows a verifier nothing. */
function pdf({ head, tail, bytes }: FileEnds): Result<'pdf', EvidenceContentRefusal> {
  if (hidesPage(head)) return refuse({ code: 'evidence_is_markup' })
  const end = text(tail)
  const table = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(end.slice(-2048).replace(/[\0\s]+$/, ''))
  if (!table || Number(table[1]) >= bytes) return refuse({ code: 'evidence_pdf_broken' })
  const locked = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/
  const isLocked = locked.test(end) || locked.test(text(head.subarray(0, END_BYTES)))
  return isLocked ? refuse({ code: 'evidence_pdf_locked' }) : accept('pdf')
}

function photo(
  kind: 'jpg' | 'png',
  head: Uint8Array,
  pixels: number | null,
): Result<'jpg' | 'png', EvidenceContentRefusal> {
  if (hidesPage(head)) return refuse({ code: 'evidence_is_markup' })
  if (pixels === null || pixels === 0) return refuse({ code: 'evidence_photo_broken' })
  return pixels > PIXELS_MAX
    ? refuse({ code: 'evidence_photo_too_many_pixels', pixels, pixelsMax: PIXELS_MAX })
    : accept(kind)
}

function pngPixels(head: Uint8Array): number | null {
  if (head.length < 24 || text(head.subarray(12, 16)) !== 'IHDR') return null
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return view.getUint32(16) * view.getUint32(20)
}

/** Walks from segment to segment up to the picture itself. One that says its size twice is as large as the larger. */
function jpegPixels(head: Uint8Array): number | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  let [at, pixels] = [2, 0]
  while (at + 4 <= head.length) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xd9 || marker === 0xda) return pixels
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else {
      if (isFrame(marker) && at + 9 <= head.length)
        pixels = Math.max(pixels, view.getUint16(at + 5) * view.getUint16(at + 7))
      at += 2 + view.getUint16(at + 2)
    }
  }
  return pixels
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function isMarkup(head: Uint8Array): boolean {
  const start = text(head.subarray(0, PAGE_TAG_BYTES)).replace(/^\u00ef\u00bb\u00bf/, '').replaceAll('\0', '') // prettier-ignore
  return /^[\s\u00ff\u00fe]*</.test(start) || PAGE_TAGS.test(start)
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** One character a byte. */
function text(bytes: Uint8Array): string {
  let read = ''
  for (let at = 0; at < bytes.length; at += 4096) read += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return read
}
