/** Why an employer is not orderly, or why nobody can say: one finding each, with the numbers that prove it. */
import type { Programme } from '../nomination/business-check.ts'
import { type Compliance, isBelowMinimum, lackingProgrammes } from './compliance.ts'
import type { Employer } from './employer.ts'
import { OPEN, type PaymentTable, type PaymentTally, SHORT } from './payments.ts'
import type { ProgrammeRule } from './required-programmes.ts'

export type ComplianceFinding =
  | { readonly code: 'workers_not_registered'; readonly missing: number; readonly part: number; readonly whole: number }
  | { readonly code: 'wages_reported_short'; readonly missing: number; readonly part: number; readonly whole: number }
  | { readonly code: 'wage_below_minimum'; readonly minimumWage: number }
  | { readonly code: 'programmes_lacking'; readonly programmes: readonly Programme[] }
  | { readonly code: 'months_late'; readonly months: readonly LateMonth[] }
  | { readonly code: 'months_open'; readonly months: readonly string[] }
  | { readonly code: 'months_paid_short'; readonly months: readonly string[] }
  | { readonly code: 'contributions_owed'; readonly rupiah: number }
  | { readonly code: 'year_incomplete'; readonly absent: number }
  | { readonly code: 'not_reported'; readonly what: 'workers' | 'wages' | 'programmes' | 'payments' }
  | { readonly code: 'workers_above_actual'; readonly part: number; readonly whole: number }
  | { readonly code: 'wages_above_actual'; readonly part: number; readonly whole: number }

export type LateMonth = { readonly month: string; readonly days: number }

/** These are pointed out and keep nobody from being orderly. */
export const POINTED_OUT: ReadonlySet<ComplianceFinding['code']> = new Set([
  'workers_above_actual',
  'wages_above_actual',
])

/** The payments of one employer of a table, with the names of its months. */
export type EmployerYear = {
  readonly payments: PaymentTable
  readonly employer: number
  readonly months: readonly string[]
  readonly tally: PaymentTally
}

export function complianceFindings(
  employer: Employer,
  year: EmployerYear,
  compliance: Compliance,
  rule: ProgrammeRule,
): readonly ComplianceFinding[] {
  return [
    ...headFindings(compliance),
    ...wageFindings(employer, compliance),
    ...programmeFindings(employer, rule),
    ...paymentFindings(year),
  ]
}

function headFindings({ workers }: Compliance): readonly ComplianceFinding[] {
  if (!workers) return [{ code: 'not_reported', what: 'workers' }]
  const missing = workers.whole - workers.part
  if (missing > 0) return [{ code: 'workers_not_registered', missing, ...workers }]
  return missing < 0 ? [{ code: 'workers_above_actual', ...workers }] : []
}

function wageFindings(employer: Employer, { wages }: Compliance): readonly ComplianceFinding[] {
  const { minimumWage } = employer
  const below =
    isBelowMinimum(employer) && minimumWage !== null ? [{ code: 'wage_below_minimum' as const, minimumWage }] : []
  if (!wages) return [{ code: 'not_reported', what: 'wages' }, ...below]
  const missing = wages.whole - wages.part
  if (missing > 0) return [{ code: 'wages_reported_short', missing, ...wages }, ...below]
  return missing < 0 ? [{ code: 'wages_above_actual', ...wages }, ...below] : below
}

function programmeFindings(employer: Employer, rule: ProgrammeRule): readonly ComplianceFinding[] {
  const lacking = lackingProgrammes(employer, rule)
  if (!lacking) return [{ code: 'not_reported', what: 'programmes' }]
  return lacking.length > 0 ? [{ code: 'programmes_lacking', programmes: lacking }] : []
}

function paymentFindings({ payments, employer, months, tally }: EmployerYear): readonly ComplianceFinding[] {
  const named = months
    .map((month, index) => ({ month, status: payments.status(employer, index) }))
    .toSorted((a, b) => monthOrder(a.month) - monthOrder(b.month))
  const having = (status: number) => named.filter((one) => one.status === status).map(({ month }) => month)
  const late = named.flatMap(({ month, status }) => (status > 0 ? [{ month, days: status }] : []))
  const [open, short, owed] = [having(OPEN), having(SHORT), payments.openRupiah(employer)]
  return [
    ...(tally.due === 0 ? [{ code: 'not_reported', what: 'payments' } as const] : []),
    ...(late.length > 0 ? [{ code: 'months_late', months: late } as const] : []),
    ...(open.length > 0 ? [{ code: 'months_open', months: open } as const] : []),
    ...(short.length > 0 ? [{ code: 'months_paid_short', months: short } as const] : []),
    ...(owed > 0 ? [{ code: 'contributions_owed', rupiah: owed } as const] : []),
    ...(tally.absent > 0 && tally.due > 0 ? [{ code: 'year_incomplete', absent: tally.absent } as const] : []),
  ]
}

/** `3` before `10`, `2024-12` before `2025-01`. */
function monthOrder(month: string): number {
  return Number(month.replace('-', ''))
}
