/** The rows of a list of candidates, by column; what its header or its shape says wrong comes at once. */
import { accept, refuse, type Result } from '../result.ts'
import { type HeaderRefusal, readHeader, type TextRow } from '../units/table-header.ts'
import { CANDIDATE_COLUMN_IDS, CANDIDATE_COLUMNS, type CandidateColumn } from './candidate-table.columns.ts'

export type CandidateRow = { readonly line: number; readonly cells: Readonly<Record<CandidateColumn, string>> }

export type CandidateTableRefusal =
  | HeaderRefusal
  | { readonly code: 'rows_missing' }
  | {
      readonly code: 'row_too_long'
      readonly width: number
      readonly at: { readonly line: number; readonly column: number }
    }

export type CandidateTable = { readonly rows: readonly CandidateRow[]; readonly unknown: readonly string[] }

/** The first row is the header. */
export function candidateTable([first, ...rows]: readonly TextRow[]): Result<
  CandidateTable,
  readonly CandidateTableRefusal[]
> {
  const header = readHeader(first ?? { line: 1, cells: [] }, CANDIDATE_COLUMNS)
  if (header.refusals.length > 0) return refuse(header.refusals)
  if (rows.length === 0) return refuse([{ code: 'rows_missing' }])
  const tooLong = rows.filter(({ cells }) => cells.slice(header.width).some((cell) => cell.trim() !== ''))
  if (tooLong.length > 0)
    return refuse(
      tooLong.map(({ line }) => ({
        code: 'row_too_long',
        width: header.width,
        at: { line, column: header.width + 1 },
      })),
    )
  const cell = (cells: readonly string[], column: CandidateColumn) => cells[header.places.get(column) ?? -1] ?? ''
  const read = rows.map(({ line, cells }) => ({
    line,
    cells: candidateCells((column) => cell(cells, column)),
  }))
  return accept({ rows: read, unknown: header.unknown })
}

export function candidateCells(textOf: (column: CandidateColumn) => string): CandidateRow['cells'] {
  const [name, kind, number, place, size, sector, category] = CANDIDATE_COLUMN_IDS.map(textOf)
  return {
    name: name ?? '',
    kind: kind ?? '',
    number: number ?? '',
    place: place ?? '',
    size: size ?? '',
    sector: sector ?? '',
    category: category ?? '',
  }
}
