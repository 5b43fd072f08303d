/**
 * What a file of evidence holds, asked in a process beside the server: unpacking and drawing may be slow, and a bomb harms nobody.
 * What is found is told at once: the kind, why it is not taken, its text for the search, and a small picture of it.
 */
import { readFile } from 'node:fs/promises'
import { archiveKind, type EvidenceContentRefusal, type EvidenceKind } from '../award/nomination/evidence-kinds.ts'
import { identityColumns, identityText } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { OpenPdf } from '../platform/pdf.ts'
import { pdfHoldsScript } from '../platform/pdf-script.ts'
import { documentText, type WrittenSheet, writtenSheets } from '../platform/sheets/office-text.ts'
import { zipVerdict } from '../platform/sheets/zip-guard.ts'

export type ContentJob = {
  readonly path: string
  readonly shape: 'pdf' | 'jpg' | 'png' | 'archive'
  readonly unpackedBytesMax: number
  /** Whether a small picture of it is wanted. */
  readonly draws: boolean
}

export type EvidenceContent = {
  readonly kind: EvidenceKind
  /** What is written in it, as far as it is kept for the search; empty where nothing is. */
  readonly text: string
  /** A JPEG; null where there is none. */
  readonly thumbnail: Uint8Array | null
}

export type ContentAnswer = Result<EvidenceContent, EvidenceContentRefusal>

/** Enough to find a document by; a book is found by its beginning. Sorted for the search it is up to five times as long, and PostgreSQL takes a megabyte. */
export const TEXT_BYTES_MAX = 200_000
/** Twice as many points as a list shows, for sharp screens. */
export const THUMBNAIL_SIDE_MAX = 320
/** Far above any that was drawn; a larger one is not kept. */
const THUMBNAIL_BYTES_MAX = 128 * 1024

/** Pages are read for so long; of the rest nothing is known. */
const PDF_LIMITS = { charactersMax: 8 * 1024 * 1024, limitMs: 4_000 }

export async function contentAnswer({ path, shape, unpackedBytesMax, draws }: ContentJob): Promise<ContentAnswer> {
  const bytes = await readFile(path)
  if (shape === 'archive') return archiveContent(bytes, unpackedBytesMax)
  if (shape === 'pdf') return pdfContent(bytes, draws)
  return accept({ kind: shape, text: '', thumbnail: draws ? light(await drawnPhoto(bytes)) : null })
}

async function pdfContent(bytes: Uint8Array, draws: boolean): Promise<ContentAnswer> {
  if (pdfHoldsScript(bytes)) return refuse({ code: 'evidence_pdf_holds_script' })
  // Readers are large: each process loads the one it needs.
  const { openPdf } = await import('../platform/pdf.ts')
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return refuse({ code: `evidence_pdf_${pdf}` })
  const { texts } = pdf.read(PDF_LIMITS)
  const page = identityPage(texts)
  if (page !== null) return refuse({ code: 'evidence_text_holds_identity_numbers', page })
  return accept({ kind: 'pdf', text: keptText(texts), thumbnail: draws ? light(await firstPage(pdf)) : null })
}

/** The first page with a table of them; a number on each of several pages is a table too. */
function identityPage(texts: readonly string[]): number | null {
  const page = texts.findIndex((text) => identityText(text) !== null)
  if (page !== -1) return page + 1
  const first = identityText(texts.join('\n'))
  return first === null ? null : pageAt(texts, first)
}

function pageAt(texts: readonly string[], index: number): number {
  let end = 0
  const page = texts.findIndex((text) => (end += text.length + 1) > index)
  return page + 1
}

function light(thumbnail: Uint8Array | null): Uint8Array | null {
  return thumbnail && thumbnail.length <= THUMBNAIL_BYTES_MAX ? thumbnail : null
}

async function drawnPhoto(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { photoThumbnail } = await import('../platform/thumbnail.ts')
  return photoThumbnail(bytes, THUMBNAIL_SIDE_MAX)
}

async function firstPage(pdf: OpenPdf): Promise<Uint8Array | null> {
  try {
    const { pointsAsJpeg } = await import('../platform/thumbnail.ts')
    const drawn = await pdf.firstPage(THUMBNAIL_SIDE_MAX)
    return drawn && pointsAsJpeg(drawn)
  } catch {
    return null
  }
}

function archiveContent(bytes: Uint8Array, unpackedBytesMax: number): ContentAnswer {
  const tooLarge = { code: 'evidence_archive_unpacks_too_large', bytesMax: unpackedBytesMax } as const
  const verdict = zipVerdict(bytes, unpackedBytesMax)
  if (verdict.code === 'broken') return refuse({ code: 'evidence_archive_broken' })
  if (verdict.code === 'too_large') return refuse(tooLarge)
  if (verdict.code === 'too_many')
    return refuse({ code: 'evidence_archive_too_many_parts', partsMax: verdict.partsMax })
  const kind = archiveKind(verdict.names)
  if (!kind.ok) return kind
  return kind.value === 'docx' ? documentContent(bytes, verdict.names) : spreadsheetContent(bytes, tooLarge)
}

function documentContent(bytes: Uint8Array, names: readonly string[]): ContentAnswer {
  const text = documentText(bytes, names)
  if (text === null) return refuse({ code: 'evidence_archive_broken' })
  if (identityText(text) !== null) return refuse({ code: 'evidence_text_holds_identity_numbers', page: null })
  return accept({ kind: 'docx', text: keptText([text]), thumbnail: null })
}

function spreadsheetContent(bytes: Uint8Array, tooLarge: EvidenceContentRefusal): ContentAnswer {
  const texts: string[] = []
  for (const sheet of writtenSheets(bytes)) {
    if (sheet === 'broken') return refuse({ code: 'evidence_archive_broken' })
    if (sheet === 'too_large') return refuse(tooLarge)
    const [found] = identityColumns(sheet.rows)
    if (found) {
      const { line, column } = found
      return refuse({ code: 'evidence_holds_identity_numbers', sheet: sheet.name, line, column })
    }
    texts.push(sheetText(sheet))
  }
  return accept({ kind: 'xlsx', text: keptText(texts), thumbnail: null })
}

function sheetText({ name, rows }: WrittenSheet): string {
  const lines = [name]
  let left = TEXT_BYTES_MAX
  for (const { cells } of rows) {
    if (left <= 0) break
    const line = cells.filter((cell) => cell !== '').join(' ')
    left -= line.length
    lines.push(line)
  }
  return lines.join('\n')
}

/** Without signs that no database keeps, spaces drawn together, cut between two letters. */
function keptText(texts: readonly string[]): string {
  const plain = texts
    .join('\n')
    .slice(0, 2 * TEXT_BYTES_MAX)
    .replaceAll(/[\p{Cc}\p{Cs}\p{Z}]+/gu, ' ')
    .trim()
  const kept = Buffer.from(plain).subarray(0, TEXT_BYTES_MAX)
  // A letter that was cut in two is left out.
  return new TextDecoder().decode(kept, { stream: true }).trimEnd()
}
