import type { DecimalRefusal } from '../units/decimal.ts'
import { decimalFromText } from '../units/decimal.ts'
import type { Fraction } from '../units/fraction.ts'
import { divide, fractionFromDecimal, HUNDRED, multiply } from '../units/fraction.ts'
import type { HundredthsRefusal } from '../units/hundredths.ts'
import { hundredthsFromText } from '../units/hundredths.ts'
import type { GivenIndicator, GivenMark, GivenRecusal, GivenVote } from './contest.ts'
import { TextCleaner } from './names.ts'

/** What one cell of a row says wrong; `column` is the name of the column in the contract. */
export type CellRefusal = { readonly column: string } & (
  | { readonly code: 'cell_empty' }
  | { readonly code: 'text_not_readable' }
  | HundredthsRefusal
  | DecimalRefusal
  | { readonly code: 'day_not_readable'; readonly text: string }
  | { readonly code: 'order_not_whole'; readonly text: string }
  | { readonly code: 'denominator_zero' }
  | { readonly code: 'value_missing' }
)

/** Reads the cells of one row by column name and gathers what is wrong with them. */
export class RowReader {
  refusals: CellRefusal[] = []
  cells: readonly string[] = []
  private readonly places: ReadonlyMap<string, number>
  private readonly cleaners = new Map<string, TextCleaner>()
  private readonly marks = new Map<string, ReturnType<typeof hundredthsFromText>>()

  constructor(places: ReadonlyMap<string, number>) {
    this.places = places
  }

  open(cells: readonly string[]): void {
    this.cells = cells
    this.refusals = []
  }

  raw(column: string): string {
    const place = this.places.get(column)
    return place === undefined ? '' : (this.cells[place] ?? '')
  }

  text(column: string): string {
    let cleaner = this.cleaners.get(column)
    if (!cleaner) this.cleaners.set(column, (cleaner = new TextCleaner()))
    const text = cleaner.clean(this.raw(column))
    if (text === null) this.refusals.push({ code: 'text_not_readable', column })
    return text ?? ''
  }

  name(column: string): string {
    const text = this.text(column)
    if (text === '' && this.isBlank(column)) this.refusals.push({ code: 'cell_empty', column })
    return text
  }

  mark(column: string): GivenMark['markHundredths'] | null {
    const text = this.raw(column)
    let read = this.marks.get(text)
    if (!read) this.marks.set(text, (read = hundredthsFromText(text)))
    if (read.ok) return read.value
    this.refusals.push({ ...read.refusal, column })
    return null
  }

  decimal(column: string): Fraction | null {
    const read = decimalFromText(this.raw(column))
    if (read.ok) return fractionFromDecimal(read.value)
    this.refusals.push({ ...read.refusal, column })
    return null
  }

  isBlank(column: string): boolean {
    return this.raw(column).trim() === ''
  }
}

export function markFromRow(row: RowReader, criterion: string): GivenMark | null {
  const mark = {
    candidate: row.name('candidate'),
    assessor: row.name('assessor'),
    criterion,
    markHundredths: row.mark('mark'),
  }
  return row.refusals.length === 0 && mark.markHundredths !== null
    ? { ...mark, markHundredths: mark.markHundredths }
    : null
}

export function indicatorFromRow(row: RowReader): GivenIndicator | null {
  const given = {
    candidate: row.name('candidate'),
    indicator: row.name('indicator'),
    value: indicatorValue(row),
    base: row.text('base').toUpperCase(),
    asOf: dayFromRow(row),
    source: row.text('source'),
  }
  return row.refusals.length === 0 && given.value ? { ...given, value: given.value } : null
}

/** The value as written, else 100 x numerator / denominator, exact. */
function indicatorValue(row: RowReader): Fraction | null {
  if (!row.isBlank('value')) return row.decimal('value')
  if (row.isBlank('numerator') || row.isBlank('denominator')) {
    row.refusals.push({ code: 'value_missing', column: 'value' })
    return null
  }
  const [numerator, denominator] = [row.decimal('numerator'), row.decimal('denominator')]
  if (!numerator || !denominator) return null
  if (denominator.numerator !== 0n) return multiply(HUNDRED, divide(numerator, denominator))
  row.refusals.push({ code: 'denominator_zero', column: 'denominator' })
  return null
}

function dayFromRow(row: RowReader): string {
  const text = row.text('as_of')
  if (text !== '' && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) {
    row.refusals.push({ code: 'day_not_readable', text, column: 'as_of' })
  }
  return text
}

export function recusalFromRow(row: RowReader): GivenRecusal | null {
  const recusal = { candidate: row.name('candidate'), assessor: row.name('assessor'), reason: row.text('reason') }
  return row.refusals.length === 0 ? recusal : null
}

export function voteFromRow(row: RowReader): GivenVote | null {
  const candidate = row.name('candidate')
  const text = row.text('order')
  if (!/^\d{1,6}$/.test(text)) row.refusals.push({ code: 'order_not_whole', text, column: 'order' })
  return row.refusals.length === 0 ? { candidate, order: Number(text) } : null
}
