/** One row of an employer file at a time: its cells as values, and everything that is wrong with them. */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import type { TextRow } from '../units/table-header.ts'
import { type CellFault, type DateOrder, dayIn, isoDigits, monthIn, told, wholeIn } from './employer-cells.ts'
import type { Employer } from './employer.ts'
import { type FactColumn, programmesNamed, sectorIn, sizeIn } from './employer-list.columns.ts'
import { programmeSet, type ProgrammeSet } from './required-programmes.ts'

export type EmployerFault =
  | CellFault
  | { readonly code: 'cell_empty' }
  | { readonly code: 'identity_number' }
  | { readonly code: 'text_too_long'; readonly charactersMax: number }
  | { readonly code: 'size_unknown'; readonly text: string }
  | { readonly code: 'programme_unknown'; readonly words: readonly string[] }
  | { readonly code: 'month_twice'; readonly month: string }
  | { readonly code: 'months_too_many'; readonly month: string; readonly monthsMax: number }
  | { readonly code: 'months_missing' }
  | { readonly code: 'employer_differs'; readonly field: FactColumn }
  | { readonly code: 'employer_twice' }
  | { readonly code: 'paid_without_date' }
  | { readonly code: 'row_too_long'; readonly width: number }

/** Both count from 1. */
export type RowFault = EmployerFault & { readonly at: { readonly line: number; readonly column: number } }

export const TEXT_CHARACTERS_MAX = 200

/** Places count from 0; a column that the file lacks has -1 and is empty everywhere. */
export class RowReader {
  faults: RowFault[] = []
  cells: readonly string[] = []
  private line = 0
  private readonly dateOrder: DateOrder
  /** A year has few days; each is read once. By the number that its digits make. */
  private readonly days = new Map<number, number>()

  /** Words that a table repeats; what is at fault is not kept. */
  private readonly sectors = new Map<string, string>()
  private readonly sizes = new Map<string, NonNullable<Employer['size']>>()
  private readonly programmeSets = new Map<string, ProgrammeSet>()

  constructor(dateOrder: DateOrder) {
    this.dateOrder = dateOrder
  }

  begin({ line, cells }: TextRow): void {
    this.line = line
    this.cells = cells
    if (this.faults.length > 0) this.faults = []
  }

  fault(place: number, fault: EmployerFault): null {
    this.faults.push({ ...fault, at: { line: this.line, column: place + 1 } })
    return null
  }

  typed(place: number): string {
    return (this.cells[place] ?? '').trim()
  }

  text(place: number): string | null {
    const text = this.typed(place)
    if (text === '') return null
    if (text.length > TEXT_CHARACTERS_MAX)
      return this.fault(place, { code: 'text_too_long', charactersMax: TEXT_CHARACTERS_MAX })
    const isIdentity = text.length >= 16 && holdsIdentityNumber(text)
    return isIdentity ? this.fault(place, { code: 'identity_number' }) : text
  }

  requiredText(place: number): string {
    if (this.typed(place) === '') this.fault(place, { code: 'cell_empty' })
    return this.text(place) ?? ''
  }

  whole(place: number, max: number): number | null {
    const text = this.cells[place]
    if (text === undefined || text === '') return null
    const value = wholeIn(text, max)
    if (typeof value === 'number') return value
    return text.trim() === '' ? null : this.fault(place, value)
  }

  /** Days since 1970-01-01. */
  day(place: number): number | null {
    const text = this.cells[place]
    if (text === undefined || text === '') return null
    const digits = isoDigits(text)
    const known = digits === -1 ? undefined : this.days.get(digits)
    if (known !== undefined) return known
    if (text.trim() === '') return null
    const day = dayIn(text, this.dateOrder)
    if (typeof day !== 'number') return this.fault(place, day)
    if (digits !== -1) this.days.set(digits, day)
    return day
  }

  /** @param known names of months read before, as they were written. */
  month(place: number, known: readonly string[]): string | null {
    const text = this.cells[place] ?? ''
    const before = known.indexOf(text)
    if (before !== -1) return known[before] ?? null
    if (text.trim() === '') return this.fault(place, { code: 'cell_empty' })
    const month = monthIn(text)
    return typeof month === 'string' ? month : this.fault(place, month)
  }

  sector(place: number): string | null {
    const text = this.text(place)
    if (text === null) return null
    const before = this.sectors.get(text)
    if (before !== undefined) return before
    const sector = detached(sectorIn(text))
    this.sectors.set(detached(text), sector)
    return sector
  }

  size(place: number): Employer['size'] {
    const text = this.typed(place)
    if (text === '') return null
    const before = this.sizes.get(text)
    if (before !== undefined) return before
    const size = sizeIn(text)
    if (size === null) return this.fault(place, { code: 'size_unknown', text: told(text) })
    this.sizes.set(detached(text), size)
    return size
  }

  programmes(place: number): ProgrammeSet | null {
    const text = this.typed(place)
    if (text === '') return null
    const before = this.programmeSets.get(text)
    if (before !== undefined) return before
    const { known, unknown } = programmesNamed(text)
    if (unknown.length === 0) {
      this.programmeSets.set(detached(text), programmeSet(known))
      return programmeSet(known)
    }
    return this.fault(place, { code: 'programme_unknown', words: unknown.slice(0, 5).map(told) })
  }
}

/** A cell cut out of a text keeps all of that text in memory; what is joined and cut again keeps only itself. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
