/** A number cell carries its decimal text (`87.5`); a text cell never runs as a formula, whatever it begins with. */
export type CellToWrite = string | { readonly number: string }

export type SheetToWrite = {
  readonly name: string
  /** The first row is the header. */
  readonly rows: readonly (readonly CellToWrite[])[]
  /** Of an XLSX, in letters; columns not named keep the usual width. */
  readonly columnWidths?: readonly number[]
}

export type CsvStyle = { readonly delimiter: ',' | ';'; readonly decimalMark: '.' | ',' }

const COMMA_CSV: CsvStyle = { delimiter: ',', decimalMark: '.' }

/** What spreadsheets may take for the beginning of a formula, and the full-width forms some fold into them. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** A leading apostrophe is how every spreadsheet marks a cell as text. */
export function harmlessText(text: string): string {
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text
}

/** Where apostrophes stand before what would run, one of them may be ours. */
const LOOKS_HARMLESS = new RegExp(`^'+${RUNS_AS_FORMULA.source.slice(1)}`)

/** For sheets that are read back: a text that looks as if it had been made harmless gets an apostrophe of its own. */
export function keptText(text: string): string {
  return LOOKS_HARMLESS.test(text) ? `'${text}` : text
}

/** The text that `keptText` was asked for, from the cell that was written. */
export function meantText(cell: string): string {
  return LOOKS_HARMLESS.test(cell) ? cell.slice(1) : cell
}

/** CSV with a byte order mark, so that Excel reads it as UTF-8. */
export function csvText({ rows }: Pick<SheetToWrite, 'rows'>, style: CsvStyle = COMMA_CSV): string {
  return '\ufeff' + rows.map((row) => row.map((cell) => csvCell(cell, style)).join(style.delimiter) + '\r\n').join('')
}

function csvCell(cell: CellToWrite, { delimiter, decimalMark }: CsvStyle): string {
  if (typeof cell === 'string') return quotedWhereNeeded(harmlessText(cell))
  const number = cell.number.replace('.', decimalMark)
  return number.includes(delimiter) ? `"${number}"` : number
}

function quotedWhereNeeded(text: string): string {
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** The first moments that a workbook and a ZIP (in local time) can name: both say "no time". */
const NO_TIME = { ofWorkbook: new Date(0), ofZip: new Date(1980, 0, 1) } as const

/**
 * XLSX with one worksheet per table: numbers are real numbers, text is text, the header is bold and stays in view. The
 * same sheets are the same bytes whenever and wherever they are written, so that copies can be compared.
 */
export async function xlsxBytes(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.created = NO_TIME.ofWorkbook
  workbook.modified = NO_TIME.ofWorkbook
  for (const { name, rows, columnWidths = [] } of sheets) {
    const worksheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    for (const row of rows) {
      const added = worksheet.addRow(row.map(xlsxValue))
      for (const [index, cell] of row.entries())
        if (isSeveralLines(cell)) added.getCell(index + 1).alignment = SHOWN_WHOLE
    }
    worksheet.getRow(1).font = { bold: true }
    for (const [index, width] of columnWidths.entries()) worksheet.getColumn(index + 1).width = width
  }
  return workbook.xlsx.writeBuffer({ zip: { modTime: NO_TIME.ofZip, timestamps: 'dos' } })
}

/** Without it a spreadsheet shows the lines of a cell behind one another. */
const SHOWN_WHOLE = { wrapText: true, vertical: 'top' } as const

function isSeveralLines(cell: CellToWrite): boolean {
  return typeof cell === 'string' && cell.includes('\n')
}

function xlsxValue(cell: CellToWrite): string | number {
  return typeof cell === 'string' ? harmlessText(cell) : Number(cell.number)
}
