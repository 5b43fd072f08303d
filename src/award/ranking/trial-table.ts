import { type Header, readHeader, type TextRow } from '../units/table-header.ts'
import { RowReader } from './table-rows.ts'
import type { TrialFault, TrialRefusal } from './trial-refusals.ts'
import { TRIAL_COLUMNS, TRIAL_LIMITS, type TrialTable } from './trial.columns.ts'

/** One table of a trial, read row by row; gathers what is wrong with its cells and where. */
export class TrialTableReader {
  readonly refusals: TrialRefusal[] = []
  readonly header: Header
  readonly row: RowReader
  private readonly table: TrialTable
  private readonly rows: readonly TextRow[]
  private line = 0

  constructor(table: TrialTable, [first, ...rows]: readonly TextRow[]) {
    this.table = table
    this.rows = rows
    this.header = readHeader(first ?? { line: 1, cells: [] }, TRIAL_COLUMNS[table])
    this.row = new RowReader(this.header.places)
    this.refusals.push(...this.header.refusals.map((refusal) => ({ ...refusal, table })))
    if (this.header.refusals.length === 0 && rows.length === 0) this.refusals.push({ code: 'rows_missing', table })
  }

  /** False where the header already says that no row can be understood. */
  get isReadable(): boolean {
    return this.header.refusals.length === 0
  }

  /** Each row in turn; what `read` finds wrong with its cells is placed. */
  eachRow(read: (line: number) => void): void {
    if (!this.isReadable) return
    for (const { line, cells } of this.rows) {
      this.line = line
      this.row.open(cells)
      if (cells.slice(this.header.width).some((cell) => cell.trim() !== '')) {
        this.refuse({ code: 'row_too_long', width: this.header.width }, this.header.width + 1)
        continue
      }
      read(line)
      for (const refusal of this.row.refusals) this.refuse(refusal, this.columnOf(refusal.column))
    }
  }

  /** A name of somebody or something; the empty text once it is refused. */
  name(column: string): string {
    const name = this.row.name(column)
    if (name.length <= TRIAL_LIMITS.nameLengthMax) return name
    this.refuse({ code: 'name_too_long', column, lengthMax: TRIAL_LIMITS.nameLengthMax }, this.columnOf(column))
    return ''
  }

  /** At the row being read. */
  refuse(fault: TrialFault, column: number): void {
    this.refusals.push({ ...fault, table: this.table, at: { line: this.line, column } })
  }

  /** Counts from 1. */
  columnOf(column: string): number {
    return (this.header.places.get(column) ?? 0) + 1
  }
}
