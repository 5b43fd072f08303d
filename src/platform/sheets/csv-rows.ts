import type { SheetLimits, SheetOutcome, SheetRefusal, SheetRow } from './sheet.ts'
import { sheetOutcome } from './sheet.ts'

const QUOTE = '"'
const DELIMITERS = [',', ';'] as const
const HOLDS_ANYTHING = /[^\s,;]/

/**
 * Reads CSV after RFC 4180 with comma or semicolon, whichever the header uses. Written here because every refusal must
 * name line and column, and because most lines hold no quote and split in one step: a third of a million rows in a blink.
 */
export function csvSheet(text: string, limits: SheetLimits): SheetOutcome {
  const reader = new CsvReader(delimiterOf(text), limits)
  const rows: SheetRow[] = []
  const refusals: SheetRefusal[] = []
  reader.read(text, true, (row, faults) => {
    rows.push(row)
    refusals.push(...faults)
  })
  return sheetOutcome({ kind: 'csv', rows }, [...refusals, ...reader.flaws])
}

export function delimiterOf(text: string): string {
  const header = text.slice(0, lineEnd(text, text.search(/\S/)))
  const unquoted = header.replaceAll(/"[^"]*"/g, '')
  const [commas = 0, semicolons = 0] = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length)
  return semicolons > commas ? ';' : ','
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(offset, 0))
  return end === -1 ? text.length : end
}

/** What is wrong with single cells of the row comes with it. */
export type TakeRow = (row: SheetRow, faults: readonly SheetRefusal[]) => void

const NO_FAULTS: readonly SheetRefusal[] = []

/** Reads a text whole or in pieces; lines are counted over all of them. */
export class CsvReader {
  /** Flaws of form: after the first, nothing more is read, for nothing after it can be trusted. */
  readonly flaws: SheetRefusal[] = []
  private faults: SheetRefusal[] = []
  private readonly delimiter: string
  private readonly cutter: CellCutter
  private readonly limits: SheetLimits
  private text = ''
  private offset = 0
  private line = 1
  private rows = 0

  constructor(delimiter: string, limits: SheetLimits) {
    this.delimiter = delimiter
    this.cutter = new CellCutter(delimiter)
    this.limits = limits
  }

  /**
   * Hands on every record that holds anything.
   * @param isLast whether the text ends here; if not, a record without its line end waits for the next piece.
   * @returns what is left of the piece, for the beginning of the next.
   */
  read(text: string, isLast: boolean, take: TakeRow): string {
    this.text = text
    this.offset = 0
    while (this.offset < text.length && this.flaws.length === 0) {
      const [start, line] = [this.offset, this.line]
      this.faults = []
      const row = this.record()
      if (!isLast && text[this.offset - 1] !== '\n') {
        this.line = line
        this.flaws.length = 0
        return text.slice(start)
      }
      if (row) this.handOn(row, take)
    }
    return ''
  }

  private handOn(row: SheetRow, take: TakeRow): void {
    this.rows += 1
    const { rowsMax } = this.limits
    if (this.rows > rowsMax) this.flaws.push({ code: 'too_many_rows', rowsMax })
    take(row, this.faults.length === 0 ? NO_FAULTS : this.faults)
  }

  private record(): SheetRow | null {
    const end = lineEnd(this.text, this.offset)
    const text = this.text.slice(this.offset, this.text[end - 1] === '\r' ? end - 1 : end)
    if (text.includes(QUOTE)) return this.quotedRow()
    const line = this.line++
    this.offset = end + 1
    if (!HOLDS_ANYTHING.test(text)) return null
    const row = new PlainRow(line, text, this.cutter)
    if (text.length > this.limits.columnsMax || text.includes('=')) this.checkCells(row)
    return row
  }

  private quotedRow(): SheetRow | null {
    const row = { line: this.line, cells: this.quotedCells() }
    this.checkCells(row)
    return row.cells.some((cell) => cell !== '') ? row : null
  }

  private quotedCells(): string[] {
    const startLine = this.line
    const cells: string[] = []
    for (;;) {
      const cell = this.text[this.offset] === QUOTE ? this.quotedCell(startLine, cells.length + 1) : this.plainCell()
      cells.push(cell)
      const mark = this.text[this.offset]
      if (mark === '\r' && this.text[this.offset + 1] === '\n') this.offset++
      this.offset++
      if (mark === this.delimiter && this.flaws.length === 0) continue
      this.line++
      return cells
    }
  }

  private plainCell(): string {
    const rest = new RegExp(`[${this.delimiter}\n]|\r\n`, 'g')
    rest.lastIndex = this.offset
    const end = rest.exec(this.text)?.index ?? this.text.length
    const cell = this.text.slice(this.offset, end)
    this.offset = end
    return cell
  }

  /** The offset stands on the opening quote; afterwards on what follows the closing one. */
  private quotedCell(line: number, column: number): string {
    const cell = /"((?:[^"]|"")*)"/y
    cell.lastIndex = this.offset
    const found = cell.exec(this.text)
    if (!found) {
      this.offset = this.text.length
      this.flaws.push({ code: 'csv_quote_open', at: { line: this.line, column } })
      return ''
    }
    this.offset = cell.lastIndex
    const inside = (found[1] ?? '').replaceAll('\r\n', '\n')
    this.line += inside.split('\n').length - 1
    if (!/^(?:[\n;,]|\r\n|$)/.test(this.text.slice(this.offset, this.offset + 2)) || this.isOtherDelimiter()) {
      this.flaws.push({ code: 'csv_quote_misplaced', at: { line, column } })
    }
    return inside.replaceAll('""', QUOTE)
  }

  private isOtherDelimiter(): boolean {
    const mark = this.text[this.offset]
    return mark !== this.delimiter && (mark === ',' || mark === ';')
  }

  private checkCells({ cells, line }: SheetRow): void {
    const { columnsMax, cellLengthMax } = this.limits
    if (cells.length > columnsMax) {
      this.flaws.push({ code: 'too_many_columns', columnsMax, at: { line, column: columnsMax + 1 } })
    }
    for (const [index, cell] of cells.entries()) {
      const at = { line, column: index + 1 }
      if (cell.length > cellLengthMax) this.faults.push({ code: 'cell_too_long', lengthMax: cellLengthMax, at })
      if (cell.startsWith('=')) this.faults.push({ code: 'cell_formula', at })
    }
  }
}

/** A line without quotes is cut into cells when somebody asks: keeping a million cells alive costs more than cutting. */
class PlainRow implements SheetRow {
  readonly line: number
  private readonly text: string
  private readonly cutter: CellCutter

  constructor(line: number, text: string, cutter: CellCutter) {
    this.line = line
    this.text = text
    this.cutter = cutter
  }

  get cells(): readonly string[] {
    return this.cutter.cut(this.text)
  }
}

/** Lines of long tables begin like the line before. What two lines share is cut once, and is then the same text, not an equal one. */
class CellCutter {
  private readonly delimiter: string
  private before: readonly string[] = []
  private shared: readonly string[] = []
  private sharedText = ''

  constructor(delimiter: string) {
    this.delimiter = delimiter
  }

  cut(text: string): readonly string[] {
    // `startsWith` would be the word for it, and takes ten times as long for a part of a text.
    const { length } = this.sharedText
    if (length > 0 && text.slice(0, length) === this.sharedText) return this.cutRest(text)
    const cells = text.split(this.delimiter)
    const differs = cells.findIndex((cell, index) => cell !== this.before[index])
    this.shared = cells.slice(0, Math.max(0, differs))
    this.sharedText = this.shared.map((cell) => cell + this.delimiter).join('')
    this.before = cells
    return cells
  }

  /** By hand, because `split` of a part costs more than all of its cells. */
  private cutRest(text: string): readonly string[] {
    const cells = this.shared.slice()
    let from = this.sharedText.length
    for (;;) {
      const end = text.indexOf(this.delimiter, from)
      if (end === -1) break
      cells.push(text.slice(from, end))
      from = end + 1
    }
    cells.push(text.slice(from))
    return cells
  }
}
