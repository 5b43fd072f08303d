/**
 * What it costs to pay for vulnerable workers: heads x months x the contribution of each month, and from a budget back to
 * heads. They are members without a wage in the lowest bracket; a month's rules are those of that month.
 */
import { accept, assert, refuse, type Result } from '../result.ts'
import { type Rupiah, rupiah, RUPIAH_MAX } from '../units/rupiah.ts'
import { bpuItem, type BpuProgramme, type BpuSector, reliefFor } from './bpu-contribution.ts'
import {
  type ContributionMonth,
  FIRST_MONTH,
  LAST_MONTH,
  monthAfter,
  monthsFrom,
  type MonthRefusal,
} from './contribution-month.ts'
import type { RuleId } from './contribution-rules.ts'
import { discountStanding, PROGRAMME_SETTINGS, type ProgrammeSettings, type PublicFund } from './programme-settings.ts'

export const PLAN_MONTHS_MAX = 120
export const PLAN_WORKERS_MAX = 300_000_000

export type VulnerableWanted = { readonly workers: number } | { readonly budget: number }

export type VulnerableTerms = {
  readonly months: number
  readonly fund: PublicFund
  /** The first month that is paid for. */
  readonly from: ContributionMonth
  readonly sector: BpuSector
  /** JKK and JKM unless named. */
  readonly programmes?: readonly BpuProgramme[]
}

export type PlanMonth = {
  readonly month: ContributionMonth
  /** For all workers. */
  readonly amount: Rupiah
  readonly perWorker: Rupiah
  /** Whether a relief by law makes this month cheaper. */
  readonly discounted: boolean
}

export type VulnerablePlan = {
  readonly workers: number
  readonly months: number
  readonly cost: Rupiah
  /** What of a budget is left; 0 where heads were asked for. */
  readonly remainder: Rupiah
  readonly perMonth: readonly PlanMonth[]
  /** Whether the law leaves it open if this fund takes the relief, in a month that has one: the settings answered. */
  readonly isDiscountUnverified: boolean
  /** What the months were counted with. */
  readonly rules: readonly RuleId[]
}

export type PlanRefusal =
  | MonthRefusal
  | { readonly code: 'plan_months_out_of_range'; readonly max: number }
  | { readonly code: 'plan_workers_out_of_range'; readonly max: number }
  | { readonly code: 'plan_budget_out_of_range'; readonly max: number }

/** The lowest bracket of income, whatever the worker earns: programmes for vulnerable workers pay for that one. */
const LOWEST_INCOME = 0

export function vulnerablePlan(
  wanted: VulnerableWanted,
  terms: VulnerableTerms,
  settings: ProgrammeSettings = PROGRAMME_SETTINGS,
): Result<VulnerablePlan, readonly PlanRefusal[]> {
  const refusals = [...wantedRefusals(wanted), ...termRefusals(terms)]
  if (refusals.length > 0) return refuse(refusals)
  assert(terms.programmes?.length !== 0, 'a plan pays for at least one programme')
  const perWorker = monthsFrom(terms.from, terms.months).map((month) => monthOfWorker(month, terms, settings))
  const whole = perWorker.reduce((sum, month) => sum + month.perWorker, 0)
  const workers = 'workers' in wanted ? wanted.workers : Math.floor(wanted.budget / whole)
  const cost = rupiah(workers * whole)
  return accept({
    workers,
    months: terms.months,
    cost,
    remainder: rupiah('budget' in wanted ? wanted.budget - cost : 0),
    perMonth: perWorker.map((each) => ({
      month: each.month,
      amount: rupiah(each.perWorker * workers),
      perWorker: each.perWorker,
      discounted: each.discounted,
    })),
    isDiscountUnverified: isUnverified(terms, settings),
    rules: [...new Set(perWorker.flatMap(({ rules }) => rules))],
  })
}

function monthOfWorker(
  month: ContributionMonth,
  { fund, sector, programmes = ['JKK', 'JKM'] }: VulnerableTerms,
  settings: ProgrammeSettings,
): Omit<PlanMonth, 'amount'> & { readonly rules: readonly RuleId[] } {
  const member = { income: LOWEST_INCOME, sector, payer: fund }
  const items = programmes.map((programme) => bpuItem(programme, member, month, settings))
  const perWorker = rupiah(items.reduce((sum, { amount }) => sum + amount, 0))
  const discounted = items.some(({ amount, amountBefore }) => amount < amountBefore)
  return { month, perWorker, discounted, rules: items.flatMap(({ rules }) => rules) }
}

/** Some month would be cheaper for a member who pays for himself, and no law says whether this fund is treated so. */
function isUnverified({ fund, sector, from, months }: VulnerableTerms, settings: ProgrammeSettings): boolean {
  const payer = 'self'
  const hasRelief = monthsFrom(from, months).some((month) => {
    const relief = reliefFor({ sector, payer }, month, settings)
    return relief === 'BPU-DISC-TRANSPORT' || relief === 'BPU-DISC-OTHER'
  })
  return hasRelief && discountStanding(fund, settings).basis === 'assumed'
}

function wantedRefusals(wanted: VulnerableWanted): readonly PlanRefusal[] {
  if ('workers' in wanted)
    return isWithin(wanted.workers, PLAN_WORKERS_MAX)
      ? []
      : [{ code: 'plan_workers_out_of_range', max: PLAN_WORKERS_MAX }]
  return isWithin(wanted.budget, RUPIAH_MAX) ? [] : [{ code: 'plan_budget_out_of_range', max: RUPIAH_MAX }]
}

function termRefusals({ from, months }: VulnerableTerms): readonly PlanRefusal[] {
  if (!isWithin(months, PLAN_MONTHS_MAX) || months === 0)
    return [{ code: 'plan_months_out_of_range', max: PLAN_MONTHS_MAX }]
  if (from < FIRST_MONTH) return [{ code: 'month_before_rules', month: from, first: FIRST_MONTH }]
  return monthAfter(from, months - 1) > LAST_MONTH ? [{ code: 'month_too_far', month: from, last: LAST_MONTH }] : []
}

function isWithin(count: number, max: number): boolean {
  return Number.isSafeInteger(count) && count >= 0 && count <= max
}
