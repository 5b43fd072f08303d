/** Twelve months of due and paid contributions of many employers, two bytes and a sum each. */

/** A year: whoever has fewer months in the file cannot be called orderly yet. */
export const MONTHS = 12

/** Days since 1970-01-01; rupiah. Null where the file does not say. */
export type Payment = {
  readonly dueDay: number
  readonly paidDay: number | null
  readonly amountDue: number | null
  readonly amountPaid: number | null
}

/** Zero: on time. From one: so many days late. Below zero one of these. */
export type MonthStatus = number
const ABSENT = -1
/** Not paid, or nothing of it. */
export const OPEN = -2
/** Paid, and less than was due. */
export const SHORT = -3
const NOTHING_DUE = -4
const NOT_DUE_YET = -5

const DAYS_LATE_MAX = 30_000

/**
 * The due day itself is on time. What was paid in part counts as open money and not as on time. A month of which
 * nothing was due, or which is not due yet on the day asked about, is no month due.
 */
export function monthStatus(payment: Payment, asOfDay: number | null): MonthStatus {
  const { dueDay, paidDay, amountDue, amountPaid } = payment
  if (amountDue === 0) return NOTHING_DUE
  if (paidDay === null) return asOfDay !== null && dueDay > asOfDay ? NOT_DUE_YET : OPEN
  if (amountDue !== null && amountPaid !== null && amountPaid < amountDue) return amountPaid === 0 ? OPEN : SHORT
  return Math.min(Math.max(0, paidDay - dueDay), DAYS_LATE_MAX)
}

export type PaymentTally = {
  readonly due: number
  readonly onTime: number
  /** Paid in full, on time or later. */
  readonly settled: number
  /** Months of the year that are not in the file. */
  readonly absent: number
}

/** One row per employer, by its number in the ledger; a place per month, in the order in which the months came. */
export class PaymentTable {
  private statuses = new Int16Array(1024 * MONTHS).fill(ABSENT)
  private open = new Float64Array(1024)

  put(employer: number, month: number, status: MonthStatus, openRupiah: number): void {
    this.reach(employer)
    this.statuses[employer * MONTHS + month] = status
    this.open[employer] = this.openRupiah(employer) + openRupiah
  }

  has(employer: number, month: number): boolean {
    return this.status(employer, month) !== ABSENT
  }

  status(employer: number, month: number): MonthStatus {
    return this.statuses[employer * MONTHS + month] ?? ABSENT
  }

  /** What is owed of the months that are open or paid in part. */
  openRupiah(employer: number): number {
    return this.open[employer] ?? 0
  }

  tally(employer: number): PaymentTally {
    let [due, onTime, settled, absent] = [0, 0, 0, 0]
    for (let month = 0; month < MONTHS; month++) {
      const status = this.status(employer, month)
      if (status === ABSENT) absent += 1
      if (status <= NOTHING_DUE || status === ABSENT) continue
      due += 1
      if (status >= 0) settled += 1
      if (status === 0) onTime += 1
    }
    return { due, onTime, settled, absent }
  }

  private reach(employer: number): void {
    if (employer < this.open.length) return
    const room = Math.max(this.open.length * 2, employer + 1)
    const [statuses, open] = [this.statuses, this.open]
    this.statuses = new Int16Array(room * MONTHS).fill(ABSENT)
    this.statuses.set(statuses)
    this.open = new Float64Array(room)
    this.open.set(open)
  }
}

/** Rupiah that are still owed of a month. */
export function openOf({ amountDue, amountPaid }: Payment, status: MonthStatus): number {
  if (status !== OPEN && status !== SHORT) return 0
  return Math.max(0, (amountDue ?? 0) - (amountPaid ?? 0))
}
