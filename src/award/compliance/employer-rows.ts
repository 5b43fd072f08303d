/**
 * Rows of an employer file become employers with their payments. A refused row changes nothing, and whose row was
 * refused is remembered: an employer whose year is incomplete through it must not be ranked as if it had not paid.
 */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, assert, refuse, type Result } from '../result.ts'
import type { Header, HeaderRefusal, TextRow } from '../units/table-header.ts'
import { readHeader } from '../units/table-header.ts'
import { type DateOrder, RUPIAH_MAX, WORKERS_MAX } from './employer-cells.ts'
import type { Employer } from './employer.ts'
import {
  FACT_COLUMNS,
  type FactColumn,
  LONG_COLUMNS,
  type PaymentColumn,
  WIDE_COLUMNS,
  wideColumn,
} from './employer-list.columns.ts'
import { MONTHS, monthStatus, openOf, type Payment, PaymentTable } from './payments.ts'
import { detached, type RowFault, RowReader, TEXT_CHARACTERS_MAX } from './row-reader.ts'

export type EmployerFileOptions = {
  readonly dateOrder: DateOrder
  /** Months due after this day are not due yet; null: all are due. Days since 1970-01-01. */
  readonly asOfDay: number | null
}

/** Everything a file says of its employers. */
export type EmployerLedger = {
  readonly employers: readonly Employer[]
  /** By the place of the employer in the list. */
  readonly payments: PaymentTable
  /** Names of the months in the order in which they came: `2024-03`, or `3`. */
  readonly months: readonly string[]
  /** Numbers of employers with refused rows, and how many rows. */
  readonly refusedRows: ReadonlyMap<string, number>
}

const NOTHING: readonly RowFault[] = []

/** The header decides: numbered columns make the wide form, a column for months the long one. */
export function employerRows(
  header: TextRow,
  options: EmployerFileOptions,
): Result<EmployerRows, readonly HeaderRefusal[]> {
  const wide = readHeader(header, WIDE_COLUMNS)
  const isWide = wide.places.has('due_1') || wide.places.has('paid_1')
  const read = isWide ? wide : readHeader(header, LONG_COLUMNS)
  return read.refusals.length > 0 ? refuse(read.refusals) : accept(new EmployerRows(read, isWide, options))
}

type PaymentPlaces = Readonly<Record<PaymentColumn, number>>
/** `column` is the place that is named when the month is refused. */
type MonthPaid = { readonly month: string; readonly payment: Payment; readonly place: number }

export class EmployerRows implements EmployerLedger {
  readonly employers: Employer[] = []
  readonly payments = new PaymentTable()
  readonly months: string[] = []
  readonly refusedRows = new Map<string, number>()
  readonly unknownColumns: readonly string[]
  private readonly byNumber = new Map<string, number>()
  private readonly width: number
  private readonly places: Readonly<Record<FactColumn, number>>
  private readonly monthPlace: number
  /** One group of columns in the long form, twelve in the wide. */
  private readonly groups: readonly PaymentPlaces[]
  private readonly asOfDay: number | null
  private readonly row: RowReader
  /** The row taken last, and whose it was. */
  private last: { readonly cells: readonly string[]; readonly employer: number } | null = null

  constructor({ places, width, unknown }: Header, isWide: boolean, { dateOrder, asOfDay }: EmployerFileOptions) {
    const placeOf = (column: string) => places.get(column) ?? -1
    this.unknownColumns = unknown
    this.width = width
    this.asOfDay = asOfDay
    this.row = new RowReader(dateOrder)
    this.places = factPlaces(placeOf)
    this.monthPlace = placeOf('month')
    this.groups = isWide
      ? Array.from({ length: MONTHS }, (_, index) => paymentPlaces((column) => placeOf(wideColumn(column, index + 1))))
      : [paymentPlaces(placeOf)]
    if (isWide) this.months.push(...this.groups.map((_, index) => String(index + 1)))
  }

  /** @returns everything wrong with the row; none when it was taken. */
  add(row: TextRow): readonly RowFault[] {
    this.row.begin(row)
    this.checkWidth()
    const same = this.sameAsLast(row.cells)
    const read = same === null ? this.employerIn() : null
    const known = same ?? this.known(read)
    const paid = this.isWide ? this.yearPaid() : this.monthPaid()
    if (known !== null) this.checkMonths(paid, known)
    if (this.row.faults.length > 0) return this.refused()
    const employer = known ?? this.entered(read)
    for (const { month, payment } of paid) this.put(employer, month, payment)
    this.last = { cells: row.cells, employer }
    return NOTHING
  }

  /** A row with a cell that could not be read at all still spoils the year of the employer it names. */
  spoil(row: TextRow): void {
    this.row.begin(row)
    this.refused()
  }

  private get isWide(): boolean {
    return this.groups.length > 1
  }

  private refused(): readonly RowFault[] {
    const number = this.row.typed(this.places.number)
    if (number !== '' && number.length <= TEXT_CHARACTERS_MAX && !holdsIdentityNumber(number))
      this.refusedRows.set(detached(number), (this.refusedRows.get(number) ?? 0) + 1)
    return this.row.faults
  }

  /** Rows of one employer mostly stand together and say the same: then nothing is read twice. */
  private sameAsLast(cells: readonly string[]): number | null {
    if (!this.last || this.isWide) return null
    const { cells: before, employer } = this.last
    for (const column of FACT_COLUMNS) {
      const place = this.places[column]
      if (place !== -1 && cells[place] !== before[place]) return null
    }
    return employer
  }

  private employerIn(): Employer {
    const { row, places } = this
    const number = row.requiredText(places.number)
    // In the long form a later row need not repeat the name.
    const mayLackName = !this.isWide && this.byNumber.has(number)
    return {
      number,
      name: mayLackName ? (row.text(places.name) ?? '') : row.requiredText(places.name),
      place: row.text(places.place),
      sector: row.sector(places.sector),
      size: row.size(places.size),
      workersReported: row.whole(places.workers_reported, WORKERS_MAX),
      workersActual: row.whole(places.workers_actual, WORKERS_MAX),
      wagesReported: row.whole(places.wages_reported, RUPIAH_MAX),
      wagesActual: row.whole(places.wages_actual, RUPIAH_MAX),
      minimumWage: row.whole(places.minimum_wage, RUPIAH_MAX),
      programmes: row.programmes(places.programmes),
    }
  }

  /** The place of an employer that stands in the list already; what is said of it now must be what was said before. */
  private known(read: Employer | null): number | null {
    const employer = read && this.byNumber.get(read.number)
    const before = this.employers[employer ?? -1]
    if (employer === null || employer === undefined || !read || !before) return null
    if (this.isWide) this.row.fault(this.places.number, { code: 'employer_twice' })
    else
      for (const column of FACT_COLUMNS) {
        const [place, field] = [this.places[column], FIELD_OF[column]]
        if (read[field] !== before[field] && this.row.typed(place) !== '')
          this.row.fault(place, { code: 'employer_differs', field: column })
      }
    return employer
  }

  private entered(read: Employer | null): number {
    assert(read, 'who is not known yet was read from the row')
    const employer = kept(read)
    this.byNumber.set(employer.number, this.employers.length)
    return this.employers.push(employer) - 1
  }

  private put(employer: number, month: string, payment: Payment): void {
    const found = this.months.indexOf(month)
    const number = found === -1 ? this.months.push(detached(month)) - 1 : found
    const status = monthStatus(payment, this.asOfDay)
    this.payments.put(employer, number, status, openOf(payment, status))
  }

  private checkMonths(paid: readonly MonthPaid[], employer: number): void {
    for (const { month, place } of paid) {
      const number = this.months.indexOf(month)
      if (number !== -1 && this.payments.has(employer, number) && !this.isWide)
        this.row.fault(place, { code: 'month_twice', month })
    }
  }

  private checkWidth(): void {
    for (let place = this.width; place < this.row.cells.length; place++) {
      if (this.row.typed(place) === '') continue
      this.row.fault(place, { code: 'row_too_long', width: this.width })
      return
    }
  }

  private monthPaid(): readonly MonthPaid[] {
    const place = this.monthPlace
    const month = this.row.month(place, this.months)
    const [group] = this.groups
    const payment = group ? this.payment(group, true) : null
    if (month === null || !payment) return []
    if (this.months.length === MONTHS && !this.months.includes(month))
      this.row.fault(place, { code: 'months_too_many', month, monthsMax: MONTHS })
    return [{ month, payment, place }]
  }

  private yearPaid(): readonly MonthPaid[] {
    const paid = this.groups.flatMap((group, index) => {
      const payment = this.payment(group, false)
      return payment ? [{ month: String(index + 1), payment, place: group.due }] : []
    })
    if (paid.length === 0 && this.row.faults.length === 0)
      this.row.fault(this.groups[0]?.due ?? 0, { code: 'months_missing' })
    return paid
  }

  /** Null where the group is empty or at fault. */
  private payment(places: PaymentPlaces, isRequired: boolean): Payment | null {
    const { row } = this
    const dueDay = row.day(places.due)
    const paidDay = row.day(places.paid)
    const amountDue = row.whole(places.amount_due, RUPIAH_MAX)
    const amountPaid = row.whole(places.amount_paid, RUPIAH_MAX)
    if (amountPaid !== null && amountPaid > 0 && paidDay === null && row.typed(places.paid) === '')
      row.fault(places.paid, { code: 'paid_without_date' })
    if (dueDay !== null) return { dueDay, paidDay, amountDue, amountPaid }
    const saysMore = paidDay !== null || amountDue !== null || amountPaid !== null
    if ((isRequired || saysMore) && row.typed(places.due) === '') row.fault(places.due, { code: 'cell_empty' })
    return null
  }
}

const FIELD_OF = {
  number: 'number',
  name: 'name',
  place: 'place',
  sector: 'sector',
  size: 'size',
  workers_reported: 'workersReported',
  workers_actual: 'workersActual',
  wages_reported: 'wagesReported',
  wages_actual: 'wagesActual',
  minimum_wage: 'minimumWage',
  programmes: 'programmes',
} as const satisfies Readonly<Record<FactColumn, keyof Employer>>

function factPlaces(placeOf: (column: string) => number): Readonly<Record<FactColumn, number>> {
  return {
    number: placeOf('number'),
    name: placeOf('name'),
    place: placeOf('place'),
    sector: placeOf('sector'),
    size: placeOf('size'),
    workers_reported: placeOf('workers_reported'),
    workers_actual: placeOf('workers_actual'),
    wages_reported: placeOf('wages_reported'),
    wages_actual: placeOf('wages_actual'),
    minimum_wage: placeOf('minimum_wage'),
    programmes: placeOf('programmes'),
  }
}

function paymentPlaces(placeOf: (column: PaymentColumn) => number): PaymentPlaces {
  return {
    due: placeOf('due'),
    paid: placeOf('paid'),
    amount_due: placeOf('amount_due'),
    amount_paid: placeOf('amount_paid'),
  }
}

function kept(read: Employer): Employer {
  const { number, name, place } = read
  return {
    ...read,
    number: detached(number),
    name: detached(name),
    place: place === null ? null : detached(place),
  }
}
