/** One row of a table read as a figure, or everything that is wrong with it; and what is strange about it all the same. */
import type { PlaceBook } from '../places/place-book.ts'
import type { Region } from '../places/region.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Decimal } from '../units/decimal.ts'
import { yearOf, type AsOf } from './as-of.ts'
import { asOfFromText, type AsOfFault } from './as-of-text.ts'
import type { CoverageBase } from '../units/coverage-base.ts'
import { contradictsItself, type CoverageFigure } from './coverage-figure.ts'
import { figureConcerns, figureFault, type FigureConcern, type FigureFault } from './figure-sense.ts'
import {
  baseMeant,
  segmentMeant,
  type CountColumn,
  type CoverageColumn,
  type PercentColumn,
} from './coverage-table.columns.ts'
import { placeOfRow, type PlaceFault, type PlaceNote, type PlaceRead } from './place-of-row.ts'
import { countFromText, percentFromText, type CountFault, type PercentFault } from './table-numbers.ts'

export type RowFault =
  | PlaceFault
  | CountFault
  | PercentFault
  | AsOfFault
  | FigureFault
  | { readonly code: 'year_missing' | 'source_missing' | 'two_denominators' }
  | { readonly code: 'year_not_a_year' | 'segment_not_known' | 'base_not_known'; readonly text: string }
  | { readonly code: 'text_too_long'; readonly charactersMax: number }

export type RowConcern =
  | PlaceNote
  | FigureConcern
  | { readonly code: 'thousands_assumed'; readonly text: string; readonly read: number }
  | {
      readonly code: 'date_day_first' | 'date_from_serial' | 'date_from_year'
      readonly text: string
      readonly read: AsOf
    }

export type AtColumn<Said> = { readonly column: CoverageColumn; readonly what: Said }

export type ReadRow = {
  readonly figure: CoverageFigure
  readonly region: Region
  readonly concerns: readonly AtColumn<RowConcern>[]
}

/** What reading a row takes besides the row. */
export type RowReading = {
  readonly book: PlaceBook
  /** Signs between thousands that other numbers of the table have made sure of. */
  readonly thousandsSigns: ReadonlySet<string>
  /** Places that rows before have meant by the same code and name. */
  readonly places: Map<string, Result<PlaceRead, PlaceFault>>
}

export const TEXT_CHARACTERS_MAX = 1_000

export function figureOfRow(
  cell: (column: CoverageColumn) => string,
  reading: RowReading,
): Result<ReadRow, readonly AtColumn<RowFault>[]> {
  const faults: AtColumn<RowFault>[] = []
  const concerns: AtColumn<RowConcern>[] = []
  const wrong = (column: CoverageColumn, what: RowFault): null => {
    faults.push({ column, what })
    return null
  }
  const count = (column: CountColumn): number | null => {
    const text = cell(column)
    if (text === '') return null
    const read = countFromText(text)
    if (!read.ok) return wrong(column, read.refusal)
    const { count: heads, oneGroupBy } = read.value
    if (oneGroupBy && !reading.thousandsSigns.has(oneGroupBy))
      concerns.push({ column, what: { code: 'thousands_assumed', text, read: heads } })
    return heads
  }
  const percent = (column: PercentColumn): Decimal | null => {
    const text = cell(column)
    if (text === '') return null
    const read = percentFromText(text)
    return read.ok ? read.value : wrong(column, read.refusal)
  }
  const place = placeMeant(cell('code'), cell('name'), reading)
  if (!place.ok) wrong('code', place.refusal)
  else if (place.value.note) concerns.push({ column: 'code', what: place.value.note })
  const when = timeOfRow(cell, wrong, concerns)
  const segment =
    segmentMeant(cell('segment')) ?? wrong('segment', { code: 'segment_not_known', text: cell('segment') })
  const source = cell('source') === '' ? wrong('source', { code: 'source_missing' }) : cell('source')
  for (const column of ['source', 'publisher', 'note'] as const)
    if (cell(column).length > TEXT_CHARACTERS_MAX)
      wrong(column, { code: 'text_too_long', charactersMax: TEXT_CHARACTERS_MAX })
  const heads = {
    workers: count('workers'),
    eligible: count('eligible'),
    covered: count('active_members'),
    unprotected: count('unprotected'),
  }
  const denominator = denominatorOf(heads, cell('base'), wrong)
  const published = percent('coverage_pct')
  const target = percent('target_pct')
  if (faults.length > 0 || !place.ok || !when || !segment || source === null || !denominator) return refuse(faults)
  const figure: CoverageFigure = {
    placeCode: place.value.region.code,
    segment,
    ...when,
    covered: heads.covered,
    ...denominator,
    publishedPercent: published,
    publishedUnprotected: heads.unprotected,
    targetPercent: target,
    publisher: cell('publisher') === '' ? publisherIn(source) : cell('publisher'),
    source,
    note: cell('note'),
  }
  const contradicts = contradictsItself(figure)
  const fault = figureFault(figure, contradicts)
  if (fault) return refuse([{ column: columnOfFault(fault), what: fault }])
  const strange = figureConcerns(figure, contradicts).map((what) => ({ column: columnOfConcern(what), what }))
  return accept({ figure, region: place.value.region, concerns: [...concerns, ...strange] })
}

/** A table names each of its places many times. */
function placeMeant(code: string, name: string, { book, places }: RowReading): Result<PlaceRead, PlaceFault> {
  const key = `${code}|${name}`
  const known = places.get(key)
  if (known) return known
  const read = placeOfRow(code, name, book)
  places.set(key, read)
  return read
}

type Wrong = (column: CoverageColumn, what: RowFault) => null

function timeOfRow(
  cell: (column: CoverageColumn) => string,
  wrong: Wrong,
  concerns: AtColumn<RowConcern>[],
): Pick<CoverageFigure, 'year' | 'asOf'> | null {
  const [yearText, asOfText] = [cell('year'), cell('as_of')]
  const year = /^(?:19|20|21)\d\d(?:[.,]0)?$/.test(yearText) ? Number(yearText.slice(0, 4)) : null
  if (yearText !== '' && year === null) {
    const isDate = asOfFromText(yearText).ok && /^\d{4}$/.test(asOfText)
    return wrong('year', isDate ? { code: 'columns_swapped', columns: ['year', 'as_of'] } : { code: 'year_not_a_year', text: yearText }) // prettier-ignore
  }
  if (asOfText === '') {
    if (year === null) return wrong('year', { code: 'year_missing' })
    const asOf = String(year) as AsOf
    concerns.push({ column: 'as_of', what: { code: 'date_from_year', text: yearText, read: asOf } })
    return { year, asOf }
  }
  const read = asOfFromText(asOfText)
  if (!read.ok) return wrong('as_of', read.refusal)
  const { asOf, read: how } = read.value
  if (how !== 'as_written') {
    const code = how === 'day_first' ? 'date_day_first' : 'date_from_serial'
    concerns.push({ column: 'as_of', what: { code, text: asOfText, read: asOf } })
  }
  return { year: year ?? yearOf(asOf), asOf }
}

/** `workers` are people who work as the bureau counts them, `eligible` those whom the agency counts; `base` wins over both. */
function denominatorOf(
  { workers, eligible }: { readonly workers: number | null; readonly eligible: number | null },
  baseText: string,
  wrong: Wrong,
): { readonly eligible: number | null; readonly base: CoverageBase } | null {
  const named = baseText === '' ? null : baseMeant(baseText)
  if (baseText !== '' && named === null) return wrong('base', { code: 'base_not_known', text: baseText })
  if (workers !== null && eligible !== null) {
    if (named === 'EMPLOYED_BPS' || named === 'LABOUR_FORCE_BPS') return { eligible: workers, base: named }
    if (named === 'ELIGIBLE_AGENCY' || named === 'ELIGIBLE_KEMENDAGRI') return { eligible, base: named }
    return wrong('base', { code: 'two_denominators' })
  }
  if (workers !== null) return { eligible: workers, base: named ?? 'EMPLOYED_BPS' }
  if (eligible !== null) return { eligible, base: named ?? 'ELIGIBLE_AGENCY' }
  return { eligible: null, base: named ?? 'UNKNOWN' }
}

/** The site an address lies on, or that a source names: `tarunakota.com`. Empty where there is none. */
export function publisherIn(source: string): string {
  const host = /(?:^|[\s(/])(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=$|[/\s),:;])/i.exec(source)
  return host?.[1]?.toLowerCase() ?? ''
}

function columnOfFault(fault: FigureFault): CoverageColumn {
  if (fault.code === 'count_in_percent_column' || fault.code === 'share_in_percent_column') return fault.column
  return fault.code === 'nothing_printed' ? 'coverage_pct' : 'active_members'
}

function columnOfConcern({ code }: FigureConcern): CoverageColumn {
  if (code === 'base_smaller_than_members' || code === 'members_look_like_percent') return 'active_members'
  if (code === 'date_before_year') return 'as_of'
  return code === 'unprotected_contradict' || code === 'base_implied' ? 'unprotected' : 'coverage_pct'
}
