import { open } from 'node:fs/promises'
import { csvSheet } from './csv-rows.ts'
import type { Sheet, SheetLimits, SheetOutcome, SheetRefusal } from './sheet.ts'
import { refusedSheet, SHEET_LIMITS } from './sheet.ts'
import { xlsxBook, xlsxSheet, type XlsxBook } from './xlsx-rows.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]

export type SheetChoice = { readonly sheet?: string; readonly limits?: SheetLimits }

/** Reads a table from the bytes of a CSV or XLSX, told apart by what they hold and never by a name. */
export async function readSheet(
  bytes: Uint8Array,
  { sheet, limits = SHEET_LIMITS }: SheetChoice = {},
): Promise<SheetOutcome> {
  const { bytesMax } = limits
  if (bytes.length > bytesMax) return refusedSheet({ code: 'file_too_large', bytes: bytes.length, bytesMax })
  if (bytes.length === 0) return refusedSheet({ code: 'file_empty' })
  if (startsWith(bytes, ZIP)) return xlsxSheet(bytes, limits, sheet)
  if (startsWith(bytes, OLD_EXCEL)) return refusedSheet({ code: 'file_old_excel' })
  const text = utf8Text(bytes)
  return text === null ? refusedSheet({ code: 'file_not_utf8' }) : csvSheet(text, limits)
}

/** A file of one table, or a workbook of several. */
export type Tables =
  | { readonly kind: 'csv'; readonly sheet: Sheet }
  | { readonly kind: 'xlsx'; readonly book: XlsxBook }

export type TablesOutcome =
  | { readonly ok: true; readonly value: Tables }
  | { readonly ok: false; readonly refusal: readonly SheetRefusal[] }

/** Like `readSheet` for whoever wants more than one sheet of a workbook: it is unpacked and parsed once. */
export async function readTables(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): Promise<TablesOutcome> {
  if (startsWith(bytes, ZIP) && bytes.length <= limits.bytesMax) {
    const book = await xlsxBook(bytes, limits)
    return book.ok ? { ok: true, value: { kind: 'xlsx', book: book.value } } : book
  }
  const sheet = await readSheet(bytes, { limits })
  return sheet.ok ? { ok: true, value: { kind: 'csv', sheet: sheet.value } } : sheet
}

/** `readSheet` from a file; its size is asked before a single byte is read. */
export async function readSheetFile(path: string, choice: SheetChoice = {}): Promise<SheetOutcome> {
  const bytes = await readFileWithin(path, (choice.limits ?? SHEET_LIMITS).bytesMax)
  return bytes.ok ? readSheet(bytes.value, choice) : bytes
}

export type BytesOutcome =
  | { readonly ok: true; readonly value: Uint8Array }
  | { readonly ok: false; readonly refusal: readonly SheetRefusal[] }

/** The bytes of a file that is no larger than it may be. */
export async function readFileWithin(path: string, bytesMax: number): Promise<BytesOutcome> {
  try {
    await using file = await open(path)
    const about = await file.stat()
    if (!about.isFile()) return refusedFile({ code: 'file_not_readable' })
    if (about.size > bytesMax) return refusedFile({ code: 'file_too_large', bytes: about.size, bytesMax })
    return { ok: true, value: await file.readFile() }
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    return refusedFile({ code: problem.code === 'ENOENT' ? 'file_missing' : 'file_not_readable' })
  }
}

function refusedFile(refusal: SheetRefusal): BytesOutcome {
  return { ok: false, refusal: [refusal] }
}

/** Whether it is read as a workbook, if at all; everything else is read as CSV. */
export function isSpreadsheetFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, OLD_EXCEL)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** The text without its byte order mark, or null when the bytes are no UTF-8 text. */
function utf8Text(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
