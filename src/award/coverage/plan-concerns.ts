/** What is probably not meant in a plan, or not allowed by the fund it draws on. Nothing here stops a plan: it is said. */
import type { ContributionMonth } from '../programmes/contribution-month.ts'
import { JKM_WAITING_MONTHS, monthsOf, peopleOf, runsOf, SCHOLARSHIP_MONTHS } from './plan-continuity.ts'
import { FUND_RULES, type PlanFund, type WorkerGroup } from './plan-fund.ts'
import type { CostedPlan } from './protection-plan.ts'

/** Money of a fund in the year of the plan, in rupiah: of DBH the whole allocation. */
export type FundAvailable = { readonly fund: PlanFund; readonly rupiah: number }

export type PlanConcern =
  /** More heads in a month than there are vulnerable workers: some stand in two lists. */
  | {
      readonly code: 'heads_beyond_universe'
      readonly month: ContributionMonth
      readonly heads: number
      readonly universe: number
    }
  | { readonly code: 'people_paid_twice'; readonly people: string; readonly month: ContributionMonth }
  | { readonly code: 'gap_restarts_waiting'; readonly people: string; readonly month: ContributionMonth }
  | {
      readonly code: 'never_past_waiting'
      readonly people: string
      readonly months: number
      readonly waitingMonths: number
    }
  | { readonly code: 'scholarship_not_reached'; readonly months: number; readonly neededMonths: number }
  | {
      readonly code: 'group_not_for_fund'
      readonly people: string
      readonly fund: PlanFund
      readonly group: WorkerGroup
    }
  | {
      readonly code: 'group_not_first_for_fund'
      readonly people: string
      readonly fund: PlanFund
      readonly group: WorkerGroup
    }
  | { readonly code: 'fund_disputed'; readonly fund: PlanFund }
  | { readonly code: 'fund_part_unknown'; readonly fund: PlanFund; readonly partPercentMax: number }
  | {
      readonly code: 'fund_exceeded'
      readonly fund: PlanFund
      readonly amount: number
      readonly availableMax: number
      readonly partPercent: number
    }
  /** The budget of a year pays for its own months. */
  | {
      readonly code: 'month_outside_year'
      readonly people: string
      readonly month: ContributionMonth
      readonly year: number
    }
  | { readonly code: 'discount_not_taken'; readonly fund: PlanFund }

/** @param universe vulnerable workers of the place, null where nobody counted them. */
export function planConcerns(
  plan: CostedPlan,
  {
    universe,
    available,
    year,
  }: {
    readonly universe: number | null
    readonly available: readonly FundAvailable[]
    /** Of the budget; null where nobody asks. */
    readonly year: number | null
  },
): readonly PlanConcern[] {
  return [
    ...beyondUniverse(plan, universe),
    ...ofPeople(plan),
    ...plan.lines.flatMap(({ line: { people, fund, group } }) => ofGroup(people, fund, group)),
    ...plan.byFund.flatMap(({ fund, amount }) => ofFund(fund, amount, available)),
    ...outsideYear(plan, year),
    ...openDiscounts(plan),
    ...ofScholarship(plan),
  ]
}

/** The month with most heads, where they are more than there are people. */
function beyondUniverse({ months }: CostedPlan, universe: number | null): readonly PlanConcern[] {
  if (universe === null) return []
  const worst = months.filter(({ heads }) => heads > universe).toSorted((a, b) => b.heads - a.heads)[0]
  return worst ? [{ code: 'heads_beyond_universe', month: worst.month, heads: worst.heads, universe }] : []
}

function ofPeople({ lines }: CostedPlan): readonly PlanConcern[] {
  return peopleOf(lines.map(({ line }) => line)).flatMap(({ people, lines: same }): readonly PlanConcern[] => {
    const months = same.flatMap(monthsOf)
    const twice = months.toSorted().find((month, at, sorted) => sorted[at - 1] === month)
    const [first, ...later] = runsOf(months)
    const longest = Math.max(first?.months ?? 0, ...later.map((run) => run.months))
    return [
      ...(twice ? [{ code: 'people_paid_twice', people, month: twice } as const] : []),
      ...later.map((run) => ({ code: 'gap_restarts_waiting', people, month: run.from }) as const),
      ...(longest <= JKM_WAITING_MONTHS
        ? [{ code: 'never_past_waiting', people, months: longest, waitingMonths: JKM_WAITING_MONTHS } as const]
        : []),
    ]
  })
}

function ofGroup(people: string, fund: PlanFund, group: WorkerGroup): readonly PlanConcern[] {
  const rule = FUND_RULES[fund].group
  if (rule === null || rule.is === group) return []
  return [{ code: rule.binds === 'only' ? 'group_not_for_fund' : 'group_not_first_for_fund', people, fund, group }]
}

function ofFund(fund: PlanFund, amount: number, available: readonly FundAvailable[]): readonly PlanConcern[] {
  const { isDisputed, partPercentMax } = FUND_RULES[fund]
  const there = available.find((one) => one.fund === fund)
  const partPercent = partPercentMax ?? 100
  const availableMax = there ? Math.floor((there.rupiah * partPercent) / 100) : null
  return [
    ...(isDisputed ? [{ code: 'fund_disputed', fund } as const] : []),
    ...(partPercentMax !== null && availableMax === null
      ? [{ code: 'fund_part_unknown', fund, partPercentMax } as const]
      : []),
    ...(availableMax !== null && amount > availableMax
      ? [{ code: 'fund_exceeded', fund, amount, availableMax, partPercent } as const]
      : []),
  ]
}

function outsideYear({ lines }: CostedPlan, year: number | null): readonly PlanConcern[] {
  if (year === null) return []
  return lines.flatMap(({ line }) => {
    const month = monthsOf(line).find((one) => !one.startsWith(`${year}-`))
    return month ? [{ code: 'month_outside_year', people: line.people, month, year } as const] : []
  })
}

/** In some month members who pay for themselves pay half, and no law says whether this fund would. */
function openDiscounts({ lines }: CostedPlan): readonly PlanConcern[] {
  const funds = lines.flatMap(({ line, cost }) => (cost.isDiscountUnverified ? [line.fund] : []))
  return [...new Set(funds)].map((fund) => ({ code: 'discount_not_taken', fund }))
}

function ofScholarship({ lines }: CostedPlan): readonly PlanConcern[] {
  const runs = peopleOf(lines.map(({ line }) => line)).flatMap(({ lines: same }) => runsOf(same.flatMap(monthsOf)))
  const longest = Math.max(0, ...runs.map(({ months }) => months))
  return longest > 0 && longest < SCHOLARSHIP_MONTHS
    ? [{ code: 'scholarship_not_reached', months: longest, neededMonths: SCHOLARSHIP_MONTHS }]
    : []
}
