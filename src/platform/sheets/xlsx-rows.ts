import type { Cell, Row, Worksheet } from '@cj-tech-master/excelts'
import type { CellPlace, SheetLimits, SheetOutcome, SheetRefusal, SheetRow } from './sheet.ts'
import { refusedSheet, sheetOutcome } from './sheet.ts'
import { zipVerdict } from './zip-guard.ts'

/** Spreadsheets themselves show fifteen significant digits; what stands behind them is noise of binary fractions. */
const SIGNIFICANT_DIGITS = 15

/** A workbook that was parsed once; its sheets are read one by one, in the order of the file. */
export type XlsxBook = {
  readonly names: readonly string[]
  /** Names of those that a person who opens the workbook does not see. */
  readonly hidden: readonly string[]
  sheet(name: string): SheetOutcome
}

export type XlsxBookOutcome =
  | { readonly ok: true; readonly value: XlsxBook }
  | { readonly ok: false; readonly refusal: readonly SheetRefusal[] }

/** Reads one sheet of an XLSX, the first unless named. Formulas are refused: their result is not in the file for sure. */
export async function xlsxSheet(bytes: Uint8Array, limits: SheetLimits, name?: string): Promise<SheetOutcome> {
  const book = await xlsxBook(bytes, limits)
  if (!book.ok) return book
  const chosen = name ?? book.value.names[0]
  return chosen === undefined ? refusedSheet({ code: 'file_empty' }) : book.value.sheet(chosen)
}

export async function xlsxBook(bytes: Uint8Array, limits: SheetLimits): Promise<XlsxBookOutcome> {
  const verdict = zipVerdict(bytes, limits.unpackedBytesMax)
  if (verdict.code === 'too_large') return refusedBook({ code: 'zip_too_large', bytesMax: limits.unpackedBytesMax })
  if (verdict.code === 'broken' || verdict.code === 'too_many') return refusedBook({ code: 'zip_broken' })
  if (!verdict.names.includes('xl/workbook.xml')) return refusedBook({ code: 'zip_not_xlsx' })

  const worksheets = await worksheetsOf(bytes)
  if (!worksheets) return refusedBook({ code: 'zip_broken' })
  const names = worksheets.map((sheet) => sheet.name)
  const sheet = (name: string): SheetOutcome => {
    const chosen = worksheets.find((each) => each.name === name)
    return chosen ? sheetOf(chosen, limits) : refusedSheet({ code: 'sheet_missing', sheet: name, sheets: names })
  }
  const hidden = worksheets.flatMap(({ name, state }) => (state === 'visible' ? [] : [name]))
  return { ok: true, value: { names, hidden, sheet } }
}

function refusedBook(...refusal: readonly SheetRefusal[]): XlsxBookOutcome {
  return { ok: false, refusal }
}

/** The library is large and loaded only when an XLSX arrives; null when it cannot make sense of the parts. */
async function worksheetsOf(bytes: Uint8Array): Promise<readonly Worksheet[] | null> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(bytes, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'] })
  } catch {
    return null
  }
  return workbook.worksheets
}

function sheetOf(worksheet: Worksheet, limits: SheetLimits): SheetOutcome {
  const rows: SheetRow[] = []
  const refusals: SheetRefusal[] = []
  worksheet.eachRow((row) => {
    const cells = cellsOf(row, limits, refusals)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: row.number, cells })
  })
  if (rows.length > limits.rowsMax) refusals.push({ code: 'too_many_rows', rowsMax: limits.rowsMax })
  return sheetOutcome({ kind: 'xlsx', rows }, refusals)
}

function cellsOf(row: Row, { columnsMax, cellLengthMax }: SheetLimits, refusals: SheetRefusal[]): string[] {
  const cells: string[] = []
  row.eachCell((cell, column) => {
    const at = { line: row.number, column }
    if (column > columnsMax) {
      if (column === columnsMax + 1) refusals.push({ code: 'too_many_columns', columnsMax, at })
      return
    }
    const read = textOf(cell, at)
    if (typeof read !== 'string') refusals.push(read)
    else if (read.length > cellLengthMax) refusals.push({ code: 'cell_too_long', lengthMax: cellLengthMax, at })
    else {
      while (cells.length < column - 1) cells.push('')
      cells[column - 1] = read
    }
  })
  return cells
}

/** The text of a cell as its writer meant it. The hidden part of a merged range is empty, not a copy. */
function textOf(cell: Cell, at: CellPlace): string | SheetRefusal {
  if (cell.isMerged && cell.master !== cell) return ''
  const { value } = cell
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value, cell, at)
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dayText(value)
  if ('formula' in value || 'sharedFormula' in value) return { code: 'cell_formula', at }
  if ('error' in value) return { code: 'cell_error', text: value.error, at }
  if ('richText' in value) return plainText((value.richText ?? []).map((run) => run.text).join(''))
  return 'text' in value ? plainText(value.text) : plainText(cell.text)
}

function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** 87.5 stays 87.5, whatever binary noise stands behind its fifteenth digit. A percent cell shows another number. */
function numberText(value: number, cell: Cell, at: CellPlace): string | SheetRefusal {
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)))
  if (isPercent(cell)) return { code: 'cell_percent', text, at }
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

function isPercent({ numFmt }: Cell): boolean {
  return (typeof numFmt === 'string' ? numFmt : (numFmt?.formatCode ?? '')).includes('%')
}

/** Midnight is a day; anything else keeps its minute, so that nobody takes it for a number. */
function dayText(moment: Date): string {
  const text = moment.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16)
}
