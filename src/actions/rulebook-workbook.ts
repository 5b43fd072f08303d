/** A rulebook as an XLSX workbook and back: what is written reads back to the same hash, or is not handed out. */
import { accept, refuse, type Result } from '../award/result.ts'
import { rulebookFromSheets, type RulebookSheetsRefusal } from '../award/rulebook/rulebook-from-sheets.ts'
import { rulebookSheetKey } from '../award/rulebook/rulebook-sheet-rows.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { rulebookSheets, type SheetLanguage } from '../award/rulebook/rulebook-sheets.ts'
import type { ReadRulebook } from '../award/rulebook/rulebook.schema.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { readTables } from '../platform/sheets/read-sheet.ts'
import { SHEET_LIMITS, type SheetLimits, type SheetRefusal } from '../platform/sheets/sheet.ts'
import { keptText, meantText, xlsxBytes, type SheetToWrite } from '../platform/sheets/write-sheet.ts'

/** A refused cell or file; `at.sheet` says in which sheet. */
export type WorkbookRefusal = RulebookSheetsRefusal | PlacedSheetRefusal | { readonly code: 'not_a_workbook' }

type PlacedSheetRefusal = Exclude<SheetRefusal, { readonly at: unknown }> | InSheet<SheetRefusal>
type InSheet<Refusal> = Refusal extends { readonly at: infer Place }
  ? Omit<Refusal, 'at'> & { readonly at: Place & { readonly sheet: string } }
  : never

/** A workbook cannot hold every text there is, such as control characters. */
export type NotExact = { readonly code: 'workbook_not_exact' }

/**
 * Rules are small: eight categories unpack to 75 kB. What is a hundred times as large was not written by anybody, and a
 * server that parses it has no time for others.
 */
const LIMITS: SheetLimits = {
  ...SHEET_LIMITS,
  bytesMax: 8 * 1024 * 1024,
  unpackedBytesMax: 8 * 1024 * 1024,
  rowsMax: 20_000,
}

export async function workbookOfRulebook(
  rulebook: Rulebook,
  language: SheetLanguage = 'id',
): Promise<Result<Uint8Array, NotExact>> {
  const bytes = await xlsxBytes(rulebookSheets(rulebook, language).map(withExactTexts))
  const read = await rulebookOfWorkbook(bytes)
  const isExact = read.ok && rulebookHash(read.value.rulebook) === rulebookHash(rulebook)
  return isExact ? accept(bytes) : refuse({ code: 'workbook_not_exact' })
}

function withExactTexts(sheet: SheetToWrite): SheetToWrite {
  const rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? keptText(cell) : cell)))
  return { ...sheet, rows }
}

/** Sheets of other names are left alone, so that people may keep notes beside the rules. */
export async function rulebookOfWorkbook(bytes: Uint8Array): Promise<Result<ReadRulebook, readonly WorkbookRefusal[]>> {
  const tables = await readTables(bytes, LIMITS)
  if (!tables.ok) return refuse(tables.refusal.map((refusal) => inSheet(refusal, '')))
  if (tables.value.kind === 'csv') return refuse([{ code: 'not_a_workbook' }])
  const { book } = tables.value
  const sheets = book.names
    .filter((name) => rulebookSheetKey(name) !== undefined)
    .map((name) => ({ name, outcome: book.sheet(name) }))
    .filter(({ outcome }) => outcome.ok || !outcome.refusal.every(({ code }) => code === 'file_empty'))
  const refusals = sheets.flatMap(({ name, outcome }) => {
    if (outcome.ok) return []
    return outcome.refusal.map((refusal) => inSheet(refusal, name))
  })
  if (refusals.length > 0) return refuse(refusals)
  return rulebookFromSheets(
    sheets.map(({ name, outcome }) => ({
      name,
      rows: outcome.ok ? outcome.value.rows.map(({ line, cells }) => ({ line, cells: cells.map(meantText) })) : [],
    })),
  )
}

function inSheet(refusal: SheetRefusal, sheet: string): WorkbookRefusal {
  return 'at' in refusal ? { ...refusal, at: { ...refusal.at, sheet } } : refusal
}

/** Told apart by content: a workbook is a ZIP, and no JSON begins like one. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
