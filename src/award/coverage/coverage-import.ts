/**
 * What becomes of every row of a table: a figure, or a refusal that says line, column and why. Rows that are fine go in
 * whatever the others say.
 */
import type { PlaceBook } from '../places/place-book.ts'
import type { Region } from '../places/region.ts'
import type { CoverageFigure } from './coverage-figure.ts'
import type { CoverageRow } from './coverage-table.ts'
import { COUNT_COLUMNS } from './coverage-table.columns.ts'
import { figureOfRow, type AtColumn, type RowConcern, type RowFault } from './coverage-row.ts'
import { thousandsSignIn } from './table-numbers.ts'

export type ImportFault =
  | RowFault
  /** The same source says the same for the same period in another row, or already in the register. */
  | { readonly code: 'period_repeated'; readonly line: number }
  | { readonly code: 'period_contradicted'; readonly line: number }
  | { readonly code: 'figure_registered' }
  | { readonly code: 'figure_registered_otherwise' }
  | { readonly code: 'place_not_yours' }

export type RefusedRow = { readonly line: number; readonly faults: readonly AtColumn<ImportFault>[] }
export type RowWarning = { readonly line: number } & AtColumn<RowConcern>
export type PlannedFigure = { readonly line: number; readonly figure: CoverageFigure; readonly region: Region }

export type CoverageImportPlan = {
  readonly accepted: readonly PlannedFigure[]
  readonly refused: readonly RefusedRow[]
  readonly warnings: readonly RowWarning[]
}

export type ImportContext = {
  /** Living figures of the places that the table is about. */
  readonly registered: readonly CoverageFigure[]
  /** Whether the person who imports may enter figures of a place. */
  readonly mayEnter: (placeCode: string) => boolean
}

/** @param read the rows as `readCoverageRows` gives them. */
export function coverageImport(
  { accepted: read, refused: unreadable, warnings }: CoverageImportPlan,
  context: ImportContext,
): CoverageImportPlan {
  const known = new Map(context.registered.map((figure) => [periodOf(figure), figure]))
  const rivals = Map.groupBy(read, ({ figure }) => periodOf(figure))
  const accepted: PlannedFigure[] = []
  const refused: RefusedRow[] = [...unreadable]
  for (const planned of read) {
    const { line, figure } = planned
    const fault = context.mayEnter(figure.placeCode)
      ? faultOfPeriod(planned, rivals.get(periodOf(figure)) ?? [], known.get(periodOf(figure)) ?? null)
      : ({ code: 'place_not_yours' } as const)
    if (fault)
      refused.push({ line, faults: [{ column: fault.code === 'place_not_yours' ? 'code' : 'as_of', what: fault }] }) // prettier-ignore
    else accepted.push(planned)
  }
  const lines = new Set(accepted.map(({ line }) => line))
  return {
    accepted,
    refused: refused.toSorted((one, other) => one.line - other.line),
    warnings: warnings.filter(({ line }) => lines.has(line)),
  }
}

/** Each row by itself, before it is held against the others, the register and the rights of who imports. */
export function readCoverageRows(rows: readonly CoverageRow[], book: PlaceBook): CoverageImportPlan {
  const accepted: PlannedFigure[] = []
  const refused: RefusedRow[] = []
  const warnings: RowWarning[] = []
  const reading = { book, thousandsSigns: thousandsSigns(rows), places: new Map() }
  for (const { line, cell } of rows) {
    const read = figureOfRow(cell, reading)
    if (!read.ok) {
      refused.push({ line, faults: read.refusal })
      continue
    }
    const { figure, region, concerns } = read.value
    accepted.push({ line, figure, region })
    for (const concern of concerns) warnings.push({ line, ...concern })
  }
  return { accepted, refused, warnings }
}

function thousandsSigns(rows: readonly CoverageRow[]): ReadonlySet<string> {
  const signs = new Set<string>()
  for (const { cell } of rows)
    for (const column of COUNT_COLUMNS) {
      const text = cell(column)
      const sign = text.length < 9 ? null : thousandsSignIn(text)
      if (sign) signs.add(sign)
    }
  return signs
}

/** What one source says about one place, segment, base and moment it says once. */
function periodOf({ placeCode, segment, year, asOf, base, source }: CoverageFigure): string {
  return `${placeCode}|${segment}|${year}|${asOf}|${base}|${source}`
}

/** Of rows that say the same the first counts; rows that contradict each other all wait for a person. */
function faultOfPeriod(
  { line, figure }: PlannedFigure,
  rivals: readonly PlannedFigure[],
  known: CoverageFigure | null,
): ImportFault | null {
  if (known) return { code: saysTheSame(known, figure) ? 'figure_registered' : 'figure_registered_otherwise' }
  const other = rivals.find((rival) => !saysTheSame(rival.figure, figure))
  if (other) return { code: 'period_contradicted', line: other.line }
  const [first] = rivals
  return first && first.line !== line ? { code: 'period_repeated', line: first.line } : null
}

function saysTheSame(one: CoverageFigure, other: CoverageFigure): boolean {
  return (
    one.covered === other.covered &&
    one.eligible === other.eligible &&
    one.publishedPercent === other.publishedPercent &&
    one.publishedUnprotected === other.publishedUnprotected &&
    one.targetPercent === other.targetPercent
  )
}
