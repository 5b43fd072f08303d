import { RowReader, type CellRefusal } from '../ranking/table-rows.ts'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { Fraction } from '../units/fraction.ts'
import { type Header, type HeaderRefusal, readHeader, type TextRow } from '../units/table-header.ts'
import { RATING_COLUMNS } from './rating.columns.ts'

/** One value of one rater about one unit, exactly; null where the cell is empty: that rater said nothing. */
export type RatingRow = { readonly unit: string; readonly rater: string; readonly value: Fraction | null }

export type RatingPlace = { readonly line: number; readonly column: number }

type RatingFault =
  | CellRefusal
  | { readonly code: 'row_too_long'; readonly width: number }
  | { readonly code: 'rating_twice'; readonly unit: string; readonly rater: string; readonly firstLine: number }
export type RatingRefusal = RatingFault & { readonly at: RatingPlace }

export type RatingRefusals = readonly (HeaderRefusal | RatingRefusal)[]

/** Reads rows of unit, rater and value, header first; all of them, or every reason why not. */
export function ratingRows([first, ...rows]: readonly TextRow[]): Result<readonly RatingRow[], RatingRefusals> {
  const header = readHeader(first ?? { line: 1, cells: [] }, RATING_COLUMNS)
  if (header.refusals.length > 0) return refuse(header.refusals)
  const reading = new Reading(header)
  for (const row of rows) reading.take(row)
  return reading.refusals.length > 0 ? refuse(reading.refusals) : accept(reading.ratings)
}

class Reading {
  readonly ratings: RatingRow[] = []
  readonly refusals: RatingRefusal[] = []
  private readonly header: Header
  private readonly reader: RowReader
  private readonly lines = new Map<string, number>()

  constructor(header: Header) {
    this.header = header
    this.reader = new RowReader(header.places)
  }

  take({ line, cells }: TextRow): void {
    const { header, reader } = this
    reader.open(cells)
    if (cells.slice(header.width).some((cell) => cell.trim() !== ''))
      return this.refuse(line, header.width + 1, { code: 'row_too_long', width: header.width })
    const [unit, rater] = [reader.name('unit'), reader.name('rater')]
    const value = reader.isBlank('value') ? null : reader.decimal('value')
    for (const refusal of reader.refusals) this.refuse(line, this.columnOf(refusal.column), refusal)
    if (reader.refusals.length > 0) return
    const key = JSON.stringify([unit, rater])
    const firstLine = this.lines.get(key)
    if (firstLine !== undefined)
      return this.refuse(line, this.columnOf('rater'), { code: 'rating_twice', unit, rater, firstLine })
    this.lines.set(key, line)
    this.ratings.push({ unit, rater, value })
  }

  private refuse(line: number, column: number, refusal: RatingFault): void {
    this.refusals.push({ ...refusal, at: { line, column } })
  }

  private columnOf(name: string): number {
    return (this.header.places.get(name) ?? 0) + 1
  }
}
