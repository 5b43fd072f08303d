/**
 * The rows of a table of coverage figures, by column. The header is found below titles, and where it takes two lines
 * because cells are merged, both are read as one.
 */
import { accept, refuse, type Result } from '../result.ts'
import { type Header, type HeaderRefusal, readHeader, type TextRow } from '../units/table-header.ts'
import { COVERAGE_COLUMNS, type CoverageColumn } from './coverage-table.columns.ts'

export type CoverageRow = { readonly line: number; cell(column: CoverageColumn): string }

export type CoverageTableRefusal = HeaderRefusal | { readonly code: 'rows_missing' }

export type CoverageTable = {
  readonly rows: readonly CoverageRow[]
  /** Where each column stands, from 1. */
  readonly places: ReadonlyMap<string, number>
  /** Headings that mean no column of ours. */
  readonly unknown: readonly string[]
  /** Rows of titles above the header. */
  readonly above: number
}

/** Deeper than this no title goes. */
const HEADER_ROWS_MAX = 20

export function coverageTable(rows: readonly TextRow[]): Result<CoverageTable, readonly CoverageTableRefusal[]> {
  const found = headerAmong(rows)
  if (!found || found.header.refusals.length > 0) return refuse(found?.header.refusals ?? [{ code: 'rows_missing' }])
  const { header, at, lines } = found
  const below = rows.slice(at + lines)
  if (below.length === 0) return refuse([{ code: 'rows_missing' }])
  return accept({
    rows: below.map((row) => rowOf(row, header)),
    places: new Map([...header.places].map(([column, place]) => [column, place + 1])),
    unknown: header.unknown,
    above: at,
  })
}

/** The cells are cut when somebody asks for the first of them. */
function rowOf(row: TextRow, { places }: Header): CoverageRow {
  let cells: readonly string[] | undefined
  return {
    line: row.line,
    cell(column) {
      cells ??= row.cells.map((text) => text.trim())
      return cells[places.get(column) ?? -1] ?? ''
    },
  }
}

type Found = { readonly header: Header; readonly at: number; readonly lines: 1 | 2 }

/** The first row with all columns that must be there; else the first two that have them together; else the likeliest one. */
function headerAmong(rows: readonly TextRow[]): Found | null {
  const top = rows.slice(0, HEADER_ROWS_MAX)
  const single = top.map((row, at): Found => ({ header: readHeader(row, COVERAGE_COLUMNS), at, lines: 1 }))
  const double = top.map((row, at): Found => {
    const below = rows[at + 1]
    return { header: readHeader(below ? joined(row, below) : row, COVERAGE_COLUMNS), at, lines: 2 }
  })
  const one = single.find(fits)
  if (!one) return double.find(fits) ?? likeliest(single)
  const nearby = [double[one.at - 1], double[one.at]].filter((two) => two !== undefined && fits(two))
  return nearby.reduce<Found>((best, two) => (two && columnsIn(two) > columnsIn(best) ? two : best), one)
}

function fits({ header }: Found): boolean {
  return header.refusals.length === 0
}

function columnsIn({ header }: Found): number {
  return header.places.size
}

function likeliest(all: readonly Found[]): Found | null {
  return all.toSorted((one, other) => columnsIn(other) - columnsIn(one))[0] ?? null
}

/** A merged heading stands above those it groups: what stands below counts, else what stands above. */
function joined(above: TextRow, below: TextRow): TextRow {
  const width = Math.max(above.cells.length, below.cells.length)
  const cells = Array.from({ length: width }, (_, at) => {
    const lower = below.cells[at]?.trim() ?? ''
    return lower === '' ? (above.cells[at] ?? '') : lower
  })
  return { line: above.line, cells }
}
