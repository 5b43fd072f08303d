/** A table as text, from CSV or XLSX alike. What its columns mean is none of this room's business. */

/** One row with the line it stood on (CSV: first line of the record; XLSX: row number). Cells are text, '' when empty. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** The rows that hold anything; the first is the header. */
export type Sheet = { readonly kind: 'csv' | 'xlsx'; readonly rows: readonly SheetRow[] }

/** Both count from 1; a column is a cell of the row, so 2 is what a spreadsheet calls B. */
export type CellPlace = { readonly line: number; readonly column: number }

export type SheetRefusal =
  | { readonly code: 'file_empty' }
  | { readonly code: 'file_missing' }
  | { readonly code: 'file_not_readable' }
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly bytesMax: number }
  | { readonly code: 'file_not_utf8' }
  | { readonly code: 'file_old_excel' }
  | { readonly code: 'zip_broken' }
  | { readonly code: 'zip_not_xlsx' }
  | { readonly code: 'zip_too_large'; readonly bytesMax: number }
  | { readonly code: 'sheet_missing'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'too_many_rows'; readonly rowsMax: number }
  | { readonly code: 'too_many_columns'; readonly columnsMax: number; readonly at: CellPlace }
  | { readonly code: 'csv_quote_open'; readonly at: CellPlace }
  | { readonly code: 'csv_quote_misplaced'; readonly at: CellPlace }
  | { readonly code: 'cell_formula'; readonly at: CellPlace }
  | { readonly code: 'cell_error'; readonly at: CellPlace; readonly text: string }
  | { readonly code: 'cell_percent'; readonly at: CellPlace; readonly text: string }
  | { readonly code: 'cell_too_long'; readonly at: CellPlace; readonly lengthMax: number }

/** `readable` is the table all the same where only single cells were refused, so that everything wrong in it can be told at once. */
export type SheetOutcome =
  | { readonly ok: true; readonly value: Sheet }
  | { readonly ok: false; readonly refusal: readonly SheetRefusal[]; readonly readable?: Sheet }

const OF_ONE_CELL = new Set<SheetRefusal['code']>(['cell_formula', 'cell_error', 'cell_percent', 'cell_too_long'])

export type SheetLimits = {
  readonly bytesMax: number
  readonly rowsMax: number
  readonly columnsMax: number
  readonly cellLengthMax: number
  /** Of an XLSX with all its parts unpacked, asked before anything is parsed: parsing takes twenty times as much memory. */
  readonly unpackedBytesMax: number
}

/** Room for a whole nation's marks on the command line; the web passes smaller ones. */
export const SHEET_LIMITS: SheetLimits = {
  bytesMax: 64 * 1024 * 1024,
  rowsMax: 1_000_000,
  columnsMax: 200,
  cellLengthMax: 10_000,
  unpackedBytesMax: 100 * 1024 * 1024,
}

/** Accepted when nothing was refused; readable when only cells were. */
export function sheetOutcome(sheet: Sheet, refusal: readonly SheetRefusal[]): SheetOutcome {
  if (refusal.length > 0) {
    const onlyCells = refusal.every(({ code }) => OF_ONE_CELL.has(code))
    return onlyCells ? { ok: false, refusal, readable: sheet } : { ok: false, refusal }
  }
  return sheet.rows.length === 0 ? refusedSheet({ code: 'file_empty' }) : { ok: true, value: sheet }
}

export function refusedSheet(...refusal: readonly SheetRefusal[]): SheetOutcome {
  return { ok: false, refusal }
}

/** 1 is A, 27 is AA: as spreadsheets name their columns. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return rest === 0 ? letter : columnLetters(rest) + letter
}
