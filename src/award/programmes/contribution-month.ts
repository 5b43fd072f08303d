/** The month a contribution is for. Rules are looked up by it, never by the day on which somebody asks or pays. */
import { accept, assert, refuse, type Result } from '../result.ts'
import { type Day, day, dayNumber, dayOfNumber, dayParts } from '../units/dates.ts'

/** `YYYY-MM`. Sorting the text sorts the months. */
export type ContributionMonth = string & { readonly unit: 'contribution_month' }

/** The programmes of PP 44, 45 and 46 of 2015 begin in July of that year; before it nothing is known here. */
export const FIRST_MONTH = '2015-07' as ContributionMonth
/** Nobody plans further than this; a year typed wrongly is caught. */
export const LAST_MONTH = '2099-12' as ContributionMonth

export type MonthRefusal =
  | { readonly code: 'month_not_a_month'; readonly text: string }
  | { readonly code: 'month_before_rules'; readonly month: string; readonly first: ContributionMonth }
  | { readonly code: 'month_too_far'; readonly month: string; readonly last: ContributionMonth }

export function isContributionMonth(text: string): text is ContributionMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** For text this program wrote itself; ask `contributionMonthFromText` first about text a person typed. */
export function contributionMonth(text: string): ContributionMonth {
  assert(isContributionMonth(text), `a month, as YYYY-MM: ${text}`)
  return text
}

export function contributionMonthFromText(text: string): Result<ContributionMonth, MonthRefusal> {
  const typed = text.trim()
  if (!isContributionMonth(typed)) return refuse({ code: 'month_not_a_month', text: typed })
  if (typed < FIRST_MONTH) return refuse({ code: 'month_before_rules', month: typed, first: FIRST_MONTH })
  return typed > LAST_MONTH ? refuse({ code: 'month_too_far', month: typed, last: LAST_MONTH }) : accept(typed)
}

export function monthOfDay(of: Day): ContributionMonth {
  return contributionMonth(of.slice(0, 7))
}

/** So many months later; earlier when below zero. */
export function monthAfter(month: ContributionMonth, count: number): ContributionMonth {
  const [year, ofYear] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + ofYear - 1 + count
  return contributionMonth(
    `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`,
  )
}

/** So many months in a row, the first of them first. */
export function monthsFrom(first: ContributionMonth, count: number): readonly ContributionMonth[] {
  return Array.from({ length: count }, (_, at) => monthAfter(first, at))
}

export function firstDayOf(month: ContributionMonth): Day {
  return day(`${month}-01`)
}

export function lastDayOf(month: ContributionMonth): Day {
  return dayOfNumber(dayNumber(firstDayOf(monthAfter(month, 1))) - 1)
}

/** How many months lie from one to the other; 0 for the same, below zero backwards. */
export function monthsBetween(first: ContributionMonth, last: ContributionMonth): number {
  const [from, to] = [dayParts(firstDayOf(first)), dayParts(firstDayOf(last))]
  return (to.year - from.year) * 12 + to.month - from.month
}
