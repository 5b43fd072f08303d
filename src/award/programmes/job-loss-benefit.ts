/** The cash a worker receives for six months after losing work. */
import { accept, refuse, type Result } from '../result.ts'
import { fraction } from '../units/fraction.ts'
import { type Rupiah, rupiah, wholeRupiah } from '../units/rupiah.ts'
import {
  type BenefitAnswer,
  type BenefitItem,
  type BenefitNote,
  type BenefitRefusal,
  usedBenefitRule,
} from './benefit.ts'
import type { BenefitRuleId } from './benefit-rules.ts'
import { type ContributionMonth, contributionMonth } from './contribution-month.ts'
import type { ProgrammeSettings } from './programme-settings.ts'

/** @property months paid in the last 24; null where nobody said. */
export type JobLoss = { readonly wage: Rupiah; readonly months: number | null }

/** More of a wage than this does not count. */
const WAGE_MAX = 5_000_000
const MONTHS_MIN = 12
const MONTHS_OWED_MAX = 6
const FIRST = contributionMonth('2021-02')
/** Changed on the 7th; the month counts by its last day, as contributions do. */
const RAISED = contributionMonth('2025-02')

export function jobLossBenefit(
  { wage, months }: JobLoss,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): Result<BenefitAnswer, readonly BenefitRefusal[]> {
  if (month < FIRST) return refuse([{ code: 'benefit_before_rules', programme: 'JKP', first: FIRST }])
  if (months !== null && months < MONTHS_MIN)
    return refuse([{ code: 'jkp_needs_months', months, monthsMin: MONTHS_MIN }])
  const isRaised = month >= RAISED
  const parts = isRaised
    ? [{ percent: 60n, times: 6 }]
    : [
        { percent: 45n, times: 3 },
        { percent: 25n, times: 3 },
      ]
  const counted = Math.min(wage, WAGE_MAX)
  const items = parts.map(({ percent, times }): BenefitItem => {
    const amount = wholeRupiah(fraction(BigInt(counted) * percent, 100n), settings.rounding)
    return { programme: 'JKP', benefit: 'cash', amount, times, per: 'month' }
  })
  const rules: readonly BenefitRuleId[] = isRaised ? ['JKP-CASH', 'JKP-ELIG', 'JKP-39A'] : ['JKP-CASH-OLD']
  const notes: readonly BenefitNote[] = [
    ...(wage > WAGE_MAX ? [{ code: 'wage_counts_to', wageMax: WAGE_MAX } as const] : []),
    ...(isRaised
      ? ([{ code: 'jkp_conditions' }, { code: 'jkp_bankrupt', monthsOwedMax: MONTHS_OWED_MAX }] as const)
      : []),
  ]
  const total = rupiah(items.reduce((sum, { amount, times }) => sum + amount * times, 0))
  return accept({ items, total, rules: rules.map(usedBenefitRule), notes })
}
