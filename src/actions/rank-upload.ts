/** Somebody ranks a file of their own: it is read, ranked and forgotten. Nothing here knows a database. */
import { identityColumns } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { rankedTrial, type Trial, type TrialRules, type TrialTables } from '../award/ranking/trial.ts'
import type { TrialFault } from '../award/ranking/trial-refusals.ts'
import type { TrialTable } from '../award/ranking/trial.columns.ts'
import { readTables, type Tables } from '../platform/sheets/read-sheet.ts'
import {
  type CellPlace,
  columnLetters,
  type SheetLimits,
  type SheetRefusal,
  type SheetRow,
} from '../platform/sheets/sheet.ts'

/** What an upload may hold; a header row is not counted among the rows. */
export const UPLOAD_LIMITS = {
  bytesMax: 5 * 1024 * 1024,
  rowsMax: 20_000,
  columnsMax: 50,
  cellLengthMax: 2_000,
  unpackedBytesMax: 32 * 1024 * 1024,
} as const satisfies SheetLimits

/** How the sheets of a workbook are called, case and outer spaces ignored; the first is the name in our template. */
export const UPLOAD_SHEETS = { criteria: ['Kriteria', 'Criteria'], marks: ['Nilai', 'Marks'] } as const

export type UploadFault = SheetRefusal | TrialFault | IdentityFault

/** Identity numbers stand in a column; what they are is never told. */
export type IdentityFault = {
  readonly code: 'identity_numbers'
  readonly because: 'header' | 'values'
  readonly values: number
}

/** One thing to mend: the sheet as the file names it, its line, and the column as a spreadsheet shows it: `D (nilai)`. */
export type UploadRefusal = {
  /** Null where the whole file is meant. */
  readonly sheet: string | null
  readonly line: number | null
  readonly column: string | null
  readonly fault: UploadFault
}

/** A workbook has both sheets; a CSV is the table of marks alone. All refusals of both tables at once. */
export async function rankedUpload(
  bytes: Uint8Array,
  rules: TrialRules,
): Promise<Result<Trial, readonly UploadRefusal[]>> {
  const { rowsMax, ...limits } = UPLOAD_LIMITS
  const read = await readTables(bytes, { ...limits, rowsMax: rowsMax + 1 })
  if (!read.ok) return refuse(read.refusal.map((fault) => placedFault(null, fault)))
  const identities = identityFaults(read.value)
  if (identities.length > 0) return refuse(identities)
  const found = tablesOf(read.value)
  return found.ok ? rankedTables(found.value, rules) : found
}

/** Asked of every sheet before anything else is read from it, also of those that nobody needs here. */
function identityFaults(read: Tables): readonly UploadRefusal[] {
  if (read.kind === 'csv') return identityFaultsIn(null, read.sheet.rows)
  return read.book.names.flatMap((name) => {
    const sheet = read.book.sheet(name)
    const rows = sheet.ok ? sheet.value.rows : sheet.readable?.rows
    return rows ? identityFaultsIn(name, rows) : []
  })
}

/** By letter alone: a heading might be one of the numbers. */
function identityFaultsIn(sheet: string | null, rows: readonly SheetRow[]): readonly UploadRefusal[] {
  return identityColumns(rows).map(({ line, column, because, values }) => {
    const fault = { code: 'identity_numbers', because, values } as const
    return { sheet, line, column: columnLetters(column), fault }
  })
}

type NamedTables = TrialTables & { readonly names: Readonly<Record<TrialTable, string | null>> }

/** @param names what the file calls the tables. */
export function rankedTables(tables: NamedTables, rules: TrialRules): Result<Trial, readonly UploadRefusal[]> {
  const trial = rankedTrial(tables, rules)
  if (trial.ok) return trial
  return refuse(
    trial.refusal.map((fault) => ({
      sheet: tables.names[fault.table],
      line: fault.at?.line ?? null,
      column: fault.at ? columnName(fault.at, tables[fault.table]?.[0]) : null,
      fault,
    })),
  )
}

function tablesOf(read: Tables): Result<NamedTables, readonly UploadRefusal[]> {
  if (read.kind === 'csv')
    return accept({ criteria: null, marks: read.sheet.rows, names: { criteria: null, marks: null } })
  const [criteria, marks] = [sheetOf(read, UPLOAD_SHEETS.criteria), sheetOf(read, UPLOAD_SHEETS.marks)]
  const refusals = [criteria, marks].flatMap((sheet) => (sheet.ok ? [] : sheet.refusal))
  if (!criteria.ok || !marks.ok) return refuse(refusals)
  return accept({
    criteria: criteria.value.rows,
    marks: marks.value.rows,
    names: { criteria: criteria.value.name, marks: marks.value.name },
  })
}

type NamedSheet = { readonly name: string; readonly rows: readonly SheetRow[] }
type Workbook = Extract<Tables, { readonly kind: 'xlsx' }>

function sheetOf({ book }: Workbook, known: readonly [string, string]): Result<NamedSheet, readonly UploadRefusal[]> {
  const wanted = new Set(known.map((name) => name.toLowerCase()))
  const name = book.names.find((each) => wanted.has(each.trim().toLowerCase()))
  if (name === undefined) {
    const sheets = book.names.slice(0, 12)
    return refuse([placedFault(null, { code: 'sheet_missing', sheet: known[0], sheets })])
  }
  const sheet = book.sheet(name)
  if (sheet.ok) return accept({ name, rows: sheet.value.rows })
  return refuse(sheet.refusal.map((fault) => placedFault(name, fault)))
}

/** The header counts as a row while reading; what is told is the limit people were promised. */
function placedFault(sheet: string | null, fault: SheetRefusal): UploadRefusal {
  const { rowsMax } = UPLOAD_LIMITS
  const told = fault.code === 'too_many_rows' ? { ...fault, rowsMax } : fault
  const at = 'at' in told ? told.at : null
  return { sheet, line: at?.line ?? null, column: at ? columnLetters(at.column) : null, fault: told }
}

function columnName({ column }: CellPlace, header: SheetRow | undefined): string {
  const heading = header?.cells[column - 1]?.trim().slice(0, 40) ?? ''
  return heading === '' ? columnLetters(column) : `${columnLetters(column)} (${heading})`
}
