/** When a contribution is due, what a late one costs, and what a duty not done costs: three different things. */
import { assert } from '../result.ts'
import { type Day, day, dayParts } from '../units/dates.ts'
import { fraction } from '../units/fraction.ts'
import { type Rupiah, wholeRupiah } from '../units/rupiah.ts'
import { type Holidays, workingDayFrom } from '../units/working-days.ts'
import { type ContributionMonth, lastDayOf, monthAfter, monthOfDay } from './contribution-month.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import { isInForce, type UsedRule, usedRule } from './rule-in-force.ts'

/** Construction and migrants pay by project and by contract; no day was found for them. */
export type DueSegment = 'PU' | 'BPU'

const DUE_DAY = 15
/** From August 2020 to January 2021 (PP 49/2020), from memory. */
const DUE_DAY_RELIEF = 30
const LATE_BASIS_POINTS_RELIEF = 50

/**
 * The 15th: for wage earners of the month after the contribution's, for members without a wage of that month itself; the
 * next working day where nobody works.
 */
export function dueOn(
  segment: DueSegment,
  month: ContributionMonth,
  holidays: Holidays,
  { rules }: Pick<ProgrammeSettings, 'rules'>,
): Day {
  const inMonth = segment === 'PU' ? monthAfter(month, 1) : month
  const wanted = isInForce(rules['COVID-RELIEF'], month) ? DUE_DAY_RELIEF : DUE_DAY
  const last = dayParts(lastDayOf(inMonth)).dayOfMonth
  return workingDayFrom(day(`${inMonth}-${String(Math.min(wanted, last)).padStart(2, '0')}`), holidays)
}

export type LateFine = { readonly monthsLate: number; readonly amount: Rupiah; readonly rule: UsedRule }

/** What an employer pays on top for a late contribution: a part of it for each month of delay. Members without a wage pay none. */
export function lateFine(
  contribution: Rupiah,
  { month, due, paid }: { readonly month: ContributionMonth; readonly due: Day; readonly paid: Day },
  settings: ProgrammeSettings,
): LateFine {
  const monthsLate = monthsOfDelay(due, paid, settings.lateMonths)
  const relief = isInForce(settings.rules['COVID-RELIEF'], month)
  const rate = relief ? LATE_BASIS_POINTS_RELIEF : (settings.rules['LATE-PU'].rateBasisPoints ?? 0)
  const exact = fraction(BigInt(contribution) * BigInt(rate) * BigInt(monthsLate), 10_000n)
  const rule = usedRule(relief ? 'COVID-RELIEF' : 'LATE-PU', settings)
  return { monthsLate, amount: wholeRupiah(exact, settings.rounding), rule }
}

/** Months from the due day to the day of payment: those that have begun, or only those that are over. */
export function monthsOfDelay(due: Day, paid: Day, counted: ProgrammeSettings['lateMonths']): number {
  let months = 0
  if (counted === 'begun') for (; sameDayAfter(due, months) < paid; months++);
  else for (; sameDayAfter(due, months + 1) <= paid; months++);
  return months
}

/** The same day some months on, or the last of that month where it is shorter. */
function sameDayAfter(of: Day, months: number): Day {
  const month = monthAfter(monthOfDay(of), months)
  const last = dayParts(lastDayOf(month)).dayOfMonth
  return day(`${month}-${String(Math.min(dayParts(of).dayOfMonth, last)).padStart(2, '0')}`)
}

export type AdministrativeFine = {
  readonly amount: Rupiah
  readonly rule: UsedRule
  /** What comes before it and after it. */
  readonly warnings: number
  readonly warningWorkingDays: number
  readonly finePeriodDaysMax: number
}

/**
 * For an employer who registers nobody, or with wrong data: after two written warnings a tenth of a percent of what should
 * have been paid, for each month; then the loss of public services. It is no fine for paying late.
 */
export function administrativeFine(
  contribution: Rupiah,
  months: number,
  settings: ProgrammeSettings,
): AdministrativeFine {
  assert(Number.isSafeInteger(months) && months >= 0, 'whole months, zero or more')
  const rate = settings.rules['SANCTION-ADMIN'].rateBasisPoints ?? 0
  return {
    amount: wholeRupiah(fraction(BigInt(contribution) * BigInt(rate) * BigInt(months), 10_000n), settings.rounding),
    rule: usedRule('SANCTION-ADMIN', settings),
    warnings: 2,
    warningWorkingDays: 10,
    finePeriodDaysMax: 30,
  }
}
