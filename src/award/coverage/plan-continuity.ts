/**
 * Months in a row. What a member gets of JKM grows with them: before three months are paid only the funeral, after three
 * years the scholarship of the children; a month left out begins the waiting anew.
 */
import { type ContributionMonth, monthAfter, monthsFrom } from '../programmes/contribution-month.ts'
import type { PlanLine } from './protection-plan.ts'

/** Permenaker 1/2025: a member without a wage of less than three months gets the funeral only. */
export const JKM_WAITING_MONTHS = 3
/** Permenaker 5/2021: the scholarship of JKM asks for three years of contributions. */
export const SCHOLARSHIP_MONTHS = 36

export type MonthRun = { readonly from: ContributionMonth; readonly months: number }

/** @param months in any order; one that comes twice counts once. */
export function runsOf(months: readonly ContributionMonth[]): readonly MonthRun[] {
  const runs: { from: ContributionMonth; months: number }[] = []
  for (const month of [...new Set(months)].toSorted()) {
    const last = runs.at(-1)
    if (last && monthAfter(last.from, last.months) === month) last.months++
    else runs.push({ from: month, months: 1 })
  }
  return runs
}

/** The same people wherever they stand, whatever the capitals of their name. */
export function peopleOf(
  lines: readonly PlanLine[],
): readonly { readonly people: string; readonly lines: readonly PlanLine[] }[] {
  const groups = Map.groupBy(lines, ({ people }) => people.toLowerCase())
  return [...groups.values()].map((same) => ({ people: same[0]?.people ?? '', lines: same }))
}

export function monthsOf({ from, months }: Pick<PlanLine, 'from' | 'months'>): readonly ContributionMonth[] {
  return monthsFrom(from, months)
}
