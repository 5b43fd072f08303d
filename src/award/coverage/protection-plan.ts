/**
 * A plan for the contributions of vulnerable workers: lines of heads x months x fund, with what each month costs. The
 * arithmetic of one line is that of programmes/vulnerable-plan.ts; here lines meet.
 */
import {
  contributionMonthFromText,
  type ContributionMonth,
  type MonthRefusal,
} from '../programmes/contribution-month.ts'
import { PROGRAMME_SETTINGS, type ProgrammeSettings } from '../programmes/programme-settings.ts'
import {
  type PlanRefusal,
  type VulnerablePlan,
  vulnerablePlan,
  type VulnerableTerms,
} from '../programmes/vulnerable-plan.ts'
import { accept, assert, refuse, type Result } from '../result.ts'
import { type Rupiah, rupiah, rupiahFromText, RUPIAH_MAX, type RupiahRefusal } from '../units/rupiah.ts'
import { FUND_RULES, isPlanFund, isWorkerGroup, PLAN_FUNDS, type PlanFund, type WorkerGroup } from './plan-fund.ts'

export type PlanLine = {
  /** Who they are, `Nelayan Kecamatan Kendawangan`. Lines of one name are the same people. */
  readonly people: string
  readonly group: WorkerGroup
  readonly fund: PlanFund
  readonly heads: number
  /** The first month that is paid for. */
  readonly from: ContributionMonth
  readonly months: number
  /** With savings for old age (JHT) beside JKK and JKM. */
  readonly withJht: boolean
}

export type CostedLine = { readonly line: PlanLine; readonly cost: VulnerablePlan }

export type CostedMonth = {
  readonly month: ContributionMonth
  readonly heads: number
  readonly amount: Rupiah
  readonly byFund: Readonly<Partial<Record<PlanFund, { readonly heads: number; readonly amount: Rupiah }>>>
}

export type CostedPlan = {
  readonly lines: readonly CostedLine[]
  /** Every month in which somebody is paid for, in order. */
  readonly months: readonly CostedMonth[]
  readonly byFund: readonly { readonly fund: PlanFund; readonly amount: Rupiah }[]
  readonly total: Rupiah
  /** Heads times months. */
  readonly headMonths: number
}

export const PEOPLE_CHARACTERS_MAX = 120
export const PLAN_LINES_MAX = 40

/** `budget` in rupiah stands in the place of heads where these are left empty. */
export type PlanLineDraft = Readonly<
  Record<'people' | 'group' | 'fund' | 'heads' | 'budget' | 'from' | 'months', string>
> & { readonly withJht: boolean }

export type PlanLineFlaw =
  | { readonly code: 'plan_people_missing' }
  | { readonly code: 'plan_people_too_long'; readonly charactersMax: number }
  | { readonly code: 'plan_group_unknown' }
  | { readonly code: 'plan_fund_unknown' }
  | { readonly code: 'plan_count_invalid'; readonly field: 'heads' | 'months' }
  /** The budget does not reach for one worker. */
  | { readonly code: 'plan_budget_too_small' }
  | RupiahRefusal
  | MonthRefusal
  | PlanRefusal

export type NumberedFlaw = { readonly line: number; readonly flaw: PlanLineFlaw }

/** What was typed becomes lines, or every flaw with the line (from 0) it stands in. Lines left empty are dropped. */
export function planLinesFrom(drafts: readonly PlanLineDraft[]): Result<readonly PlanLine[], readonly NumberedFlaw[]> {
  const read = drafts.flatMap((draft, line) => (isEmptyLine(draft) ? [] : [{ line, outcome: lineFrom(draft) }]))
  const flaws = read.flatMap(({ line, outcome }) => (outcome.ok ? [] : outcome.refusal.map((flaw) => ({ line, flaw }))))
  if (flaws.length > 0) return refuse(flaws)
  return accept(read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])))
}

export function isEmptyLine({ people, heads, budget, months }: PlanLineDraft): boolean {
  return [people, heads, budget, months].every((text) => text.trim() === '')
}

function lineFrom(draft: PlanLineDraft): Result<PlanLine, readonly PlanLineFlaw[]> {
  const people = draft.people.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const from = contributionMonthFromText(draft.from)
  const months = countFrom(draft.months)
  const { group, fund, withJht } = draft
  const byBudget = draft.heads.trim() === '' && draft.budget.trim() !== ''
  const heads = byBudget ? 1 : countFrom(draft.heads)
  const flaws: PlanLineFlaw[] = []
  if (people === '') flaws.push({ code: 'plan_people_missing' })
  if (people.length > PEOPLE_CHARACTERS_MAX)
    flaws.push({ code: 'plan_people_too_long', charactersMax: PEOPLE_CHARACTERS_MAX })
  if (!isWorkerGroup(group)) flaws.push({ code: 'plan_group_unknown' })
  if (!isPlanFund(fund)) flaws.push({ code: 'plan_fund_unknown' })
  if (heads === null) flaws.push({ code: 'plan_count_invalid', field: 'heads' })
  if (!from.ok) flaws.push(from.refusal)
  if (months === null) flaws.push({ code: 'plan_count_invalid', field: 'months' })
  if (flaws.length > 0 || !from.ok || heads === null || months === null) return refuse(flaws)
  if (!isWorkerGroup(group) || !isPlanFund(fund)) return refuse(flaws)
  const line: PlanLine = { people, group, fund, heads, from: from.value, months, withJht }
  return byBudget ? lineOfBudget(line, draft.budget) : checkedLine(line)
}

function checkedLine(line: PlanLine): Result<PlanLine, readonly PlanLineFlaw[]> {
  const costed = costedLine(line, PROGRAMME_SETTINGS)
  return costed.ok ? accept(line) : costed
}

/** As many heads as the budget pays for. */
function lineOfBudget(line: PlanLine, text: string): Result<PlanLine, readonly PlanLineFlaw[]> {
  const budget = rupiahFromText(text)
  if (!budget.ok) return refuse([budget.refusal])
  const bought = vulnerablePlan({ budget: budget.value }, termsOf(line))
  if (!bought.ok) return bought
  const { workers: heads } = bought.value
  return heads === 0 ? refuse([{ code: 'plan_budget_too_small' }]) : checkedLine({ ...line, heads })
}

/** One or more, with or without separators of thousands: `34.400`, `34,400`, `34400`. */
function countFrom(text: string): number | null {
  const typed = text.trim()
  if (!/^\d{1,9}$|^\d{1,3}(\.\d{3}){1,2}$|^\d{1,3}(,\d{3}){1,2}$/.test(typed)) return null
  const count = Number(typed.replaceAll(/[.,]/g, ''))
  return count > 0 ? count : null
}

/** What the rules of contributions are asked for a line. */
export function termsOf({ group, fund, from, months, withJht }: Omit<PlanLine, 'people' | 'heads'>): VulnerableTerms {
  return {
    months,
    from,
    fund: FUND_RULES[fund].payer,
    sector: group === 'transport' ? 'transport' : 'other',
    programmes: withJht ? ['JKK', 'JKM', 'JHT'] : ['JKK', 'JKM'],
  }
}

function costedLine(line: PlanLine, settings: ProgrammeSettings): Result<CostedLine, readonly PlanRefusal[]> {
  const cost = vulnerablePlan({ workers: line.heads }, termsOf(line), settings)
  return cost.ok ? accept({ line, cost: cost.value }) : cost
}

/** Whether the sum is money that this program still counts exactly. */
export function isCountable(lines: readonly PlanLine[]): boolean {
  const costs = lines.map((line) => costedLine(line, PROGRAMME_SETTINGS))
  return costs.reduce((sum, one) => sum + (one.ok ? one.value.cost.cost : 0), 0) <= RUPIAH_MAX
}

/** @param lines as `planLinesFrom` gave them, and countable together. */
export function costedPlan(lines: readonly PlanLine[], settings: ProgrammeSettings = PROGRAMME_SETTINGS): CostedPlan {
  const costed = lines.map((line) => {
    const one = costedLine(line, settings)
    assert(one.ok, 'a line that was checked can be costed')
    return one.value
  })
  const months = [...new Set(costed.flatMap(({ cost }) => cost.perMonth.map(({ month }) => month)))].toSorted()
  return {
    lines: costed,
    months: months.map((month) => monthOf(month, costed)),
    byFund: PLAN_FUNDS.flatMap((fund) => {
      const paid = costed.filter(({ line }) => line.fund === fund)
      return paid.length === 0 ? [] : [{ fund, amount: sumOf(paid.map(({ cost }) => cost.cost)) }]
    }),
    total: sumOf(costed.map(({ cost }) => cost.cost)),
    headMonths: costed.reduce((sum, { line }) => sum + line.heads * line.months, 0),
  }
}

function monthOf(month: ContributionMonth, costed: readonly CostedLine[]): CostedMonth {
  const paid = costed.flatMap(({ line, cost }) => {
    const one = cost.perMonth.find((known) => known.month === month)
    return one ? [{ fund: line.fund, heads: line.heads, amount: one.amount }] : []
  })
  const of = (some: typeof paid) => ({
    heads: some.reduce((sum, { heads }) => sum + heads, 0),
    amount: sumOf(some.map(({ amount }) => amount)),
  })
  const byFund = [...Map.groupBy(paid, ({ fund }) => fund)].map(([fund, some]) => [fund, of(some)])
  return { month, ...of(paid), byFund: Object.fromEntries(byFund) }
}

function sumOf(amounts: readonly Rupiah[]): Rupiah {
  return rupiah(amounts.reduce<number>((sum, amount) => sum + amount, 0))
}
