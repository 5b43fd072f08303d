/** A table of coverage figures as somebody brings it: a CSV or a workbook becomes rows, or what is wrong with the file. */
import { createHash } from 'node:crypto'
import { COVERAGE_COLUMN_IDS, type CoverageColumn } from '../award/coverage/coverage-table.columns.ts'
import { coverageTable, type CoverageTable, type CoverageTableRefusal } from '../award/coverage/coverage-table.ts'
import { identityColumns } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { readTables, type Tables } from '../platform/sheets/read-sheet.ts'
import { columnLetters, SHEET_LIMITS, type SheetLimits, type SheetRefusal } from '../platform/sheets/sheet.ts'

/** What a page takes: a table for a nation by regencies and years has a tenth of these rows. Larger ones go by command. */
export const COVERAGE_UPLOAD_LIMITS = {
  bytesMax: 2 * 1024 * 1024,
  rowsMax: 20_000,
  columnsMax: 60,
  cellLengthMax: 2_000,
  unpackedBytesMax: 32 * 1024 * 1024,
} as const satisfies SheetLimits

/** As many as the speed is promised for, and room. */
export const COVERAGE_FILE_LIMITS: SheetLimits = { ...SHEET_LIMITS, rowsMax: 200_000, cellLengthMax: 2_000 }

export type CoverageFileFault =
  | SheetRefusal
  | CoverageTableRefusal
  | { readonly code: 'identity_numbers'; readonly because: 'header' | 'values'; readonly values: number }
  | { readonly code: 'all_sheets_hidden'; readonly sheets: readonly string[] }

/** `line` and `column` are null where the whole file is meant; the column is the spreadsheet's letter. */
export type CoverageFileRefusal = {
  readonly line: number | null
  readonly column: string | null
  readonly fault: CoverageFileFault
}

export type FileNote =
  | { readonly code: 'sheets_hidden' | 'sheets_not_read' | 'columns_not_read'; readonly names: readonly string[] }
  | { readonly code: 'rows_above_header'; readonly rows: number }

export type CellRefusal = { readonly column: CoverageColumn; readonly what: SheetRefusal }

export type CoverageUpload = {
  readonly fileName: string
  readonly fileHash: string
  readonly table: CoverageTable
  /** Cells that were not read, such as formulas, by line; those of columns that are not ours do not matter. */
  readonly cells: ReadonlyMap<number, readonly CellRefusal[]>
  readonly notes: readonly FileNote[]
}

export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array; readonly sheet?: string | undefined }

/** The first sheet that can be seen, unless another is named; what is hidden is never read without being asked for. */
export async function coverageUpload(
  { name, bytes, sheet }: BroughtFile,
  limits: SheetLimits = COVERAGE_UPLOAD_LIMITS,
): Promise<Result<CoverageUpload, readonly CoverageFileRefusal[]>> {
  const tables = await readTables(bytes, limits)
  if (!tables.ok) return refuse(tables.refusal.map(placed))
  const chosen = chosenSheet(tables.value, sheet)
  if (!chosen.ok) return refuse([placed(chosen.refusal)])
  const { outcome, notes } = chosen.value
  const readable = outcome.ok ? outcome.value : outcome.readable
  const identities = identityColumns(readable?.rows ?? [])
  if (identities.length > 0)
    return refuse(
      identities.map(({ line, column, because, values }) => {
        return { line, column: columnLetters(column), fault: { code: 'identity_numbers', because, values } }
      }),
    )
  const refusals = outcome.ok ? [] : outcome.refusal
  if (!readable) return refuse(refusals.map(placed))
  const table = coverageTable(readable.rows)
  if (!table.ok) return refuse([...table.refusal, ...refusals].map(placed))
  const { unknown, above } = table.value
  return accept({
    fileName: name.replaceAll(/\p{Cc}/gu, '').slice(-200),
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    table: table.value,
    cells: cellsOf(refusals, table.value),
    notes: [
      ...notes,
      ...(above > 0 ? [{ code: 'rows_above_header', rows: above } as const] : []),
      ...(unknown.length > 0 ? [{ code: 'columns_not_read', names: unknown } as const] : []),
    ],
  })
}

type Chosen = { readonly outcome: ReturnType<Extract<Tables, { kind: 'xlsx' }>['book']['sheet']>; readonly notes: readonly FileNote[] } // prettier-ignore

function chosenSheet(tables: Tables, wanted: string | undefined): Result<Chosen, CoverageFileFault> {
  if (tables.kind === 'csv') return accept({ outcome: { ok: true, value: tables.sheet }, notes: [] })
  const { names, hidden, sheet } = tables.book
  const name = wanted ?? names.find((each) => !hidden.includes(each))
  if (name === undefined)
    return refuse({ code: names.length === 0 ? 'file_empty' : 'all_sheets_hidden', sheets: hidden })
  if (!names.includes(name)) return refuse({ code: 'sheet_missing', sheet: name, sheets: names })
  const unread = names.filter((each) => each !== name)
  const secret = unread.filter((each) => hidden.includes(each))
  const others = unread.filter((each) => !hidden.includes(each))
  return accept({
    outcome: sheet(name),
    notes: [
      ...(secret.length > 0 ? [{ code: 'sheets_hidden', names: secret } as const] : []),
      ...(others.length > 0 ? [{ code: 'sheets_not_read', names: others } as const] : []),
    ],
  })
}

function cellsOf(refusals: readonly SheetRefusal[], { places }: CoverageTable): CoverageUpload['cells'] {
  const byLine = new Map<number, CellRefusal[]>()
  for (const what of refusals) {
    if (!('at' in what)) continue
    const column = COVERAGE_COLUMN_IDS.find((id) => places.get(id) === what.at.column)
    if (!column) continue
    byLine.set(what.at.line, [...(byLine.get(what.at.line) ?? []), { column, what }])
  }
  return byLine
}

function placed(fault: CoverageFileFault): CoverageFileRefusal {
  const at = 'at' in fault ? fault.at : null
  return { line: at?.line ?? null, column: at && columnLetters(at.column), fault }
}
