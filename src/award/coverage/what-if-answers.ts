/** A what-if from what stands in its form: the same on the server and, while somebody moves a slider, in the browser. */
import { contributionMonthFromText } from '../programmes/contribution-month.ts'
import { vulnerablePlan } from '../programmes/vulnerable-plan.ts'
import { type Decimal, decimalFromText } from '../units/decimal.ts'
import { type Fraction, HUNDRED, add, compare, fractionFromDecimal, ZERO } from '../units/fraction.ts'
import { rupiahFromText } from '../units/rupiah.ts'
import { isPlanFund, isWorkerGroup } from './plan-fund.ts'
import { type PlanConcern, planConcerns } from './plan-concerns.ts'
import { costedPlan, type PlanLine, termsOf } from './protection-plan.ts'
import { pointsOfHeads, type WhatIf, whatIf } from './what-if.ts'

export const WHAT_IF_FIELDS = [
  'covered',
  'eligible',
  'target',
  'from',
  'until',
  'informal',
  'heads',
  'budget',
  'months',
  'fund',
  'group',
  'jht',
] as const
export type WhatIfField = (typeof WHAT_IF_FIELDS)[number]
export type WhatIfTexts = Readonly<Record<WhatIfField, string>>

export type Paid = {
  readonly heads: number
  readonly months: number
  /** Rupiah a head, in the dearest month. */
  readonly contribution: number
  readonly cost: number
  /** What is left of the budget; 0 where heads were given. */
  readonly remainder: number
  readonly isDiscounted: boolean
  /** The law leaves open whether this fund takes the discount. */
  readonly isDiscountUnverified: boolean
  readonly points: Fraction
  readonly coverageAfter: Fraction
  /** What the fund says to this, for one line of it. */
  readonly concerns: readonly PlanConcern[]
}

export type WhatIfAnswers = {
  /** Null while what it takes is missing or wrong. */
  readonly gap: WhatIf | null
  readonly paid: Paid | null
  readonly target: Fraction | null
  readonly wrong: readonly WhatIfField[]
}

const COUNT = /^\d{1,9}$|^\d{1,3}(\.\d{3}){1,2}$|^\d{1,3}(,\d{3}){1,2}$/

export function whatIfAnswers(texts: WhatIfTexts): WhatIfAnswers {
  const wrong: WhatIfField[] = []
  const read = <Value>(field: WhatIfField, value: Value | null): Value | null => {
    if (value === null) wrong.push(field)
    return value
  }
  const covered = read('covered', countOf(texts.covered))
  const eligible = read('eligible', positive(countOf(texts.eligible)))
  const target = read('target', percentOf(texts.target))
  const from = read('from', monthOf(texts.from))
  const until = read('until', monthOf(texts.until))
  const informal = read('informal', percentUpTo100(texts.informal))
  const isAsked = covered !== null && eligible !== null && target !== null && informal !== null
  const outcome =
    isAsked && from && until
      ? whatIf({ covered, eligible, targetPercent: target, from, until, informalPercent: informal })
      : null
  if (outcome && !outcome.ok) wrong.push('until')
  const gap = outcome?.ok ? outcome.value : null
  const paid = paidOf(texts, gap, eligible, read)
  return { gap, paid, target: target === null ? null : fractionFromDecimal(target), wrong }
}

type Read = <Value>(field: WhatIfField, value: Value | null) => Value | null

/** Heads, or what a budget pays for, or everybody without a wage whom the target asks for. */
function paidOf(texts: WhatIfTexts, gap: WhatIf | null, eligible: number | null, read: Read): Paid | null {
  const months = read('months', positive(countOf(texts.months)))
  const from = monthOf(texts.from)
  const fund = isPlanFund(texts.fund) ? texts.fund : null
  const group = isWorkerGroup(texts.group) ? texts.group : null
  const wanted = wantedOf(texts, gap, read)
  if (months === null || !from || !fund || !group || !wanted || eligible === null || !gap) return null
  const plan = vulnerablePlan(wanted, termsOf({ group, fund, from, months, withJht: texts.jht !== '' }))
  if (!plan.ok)
    return read(plan.refusal.some(({ code }) => code === 'plan_workers_out_of_range') ? 'heads' : 'months', null)
  const { workers: heads, cost, remainder, perMonth, isDiscountUnverified } = plan.value
  const points = pointsOfHeads(heads, eligible)
  return {
    heads,
    months,
    contribution: Math.max(...perMonth.map(({ perWorker }) => perWorker)),
    cost,
    remainder,
    isDiscounted: perMonth.some(({ discounted }) => discounted),
    isDiscountUnverified,
    points,
    coverageAfter: add(gap.coverage, points),
    concerns: concernsOf({ people: '', group, fund, heads, from, months, withJht: texts.jht !== '' }),
  }
}

/** The universe, the year and the allocation of the fund are not asked here. */
function concernsOf(line: PlanLine): readonly PlanConcern[] {
  return planConcerns(costedPlan([line]), { universe: null, available: [], year: null })
}

function wantedOf(texts: WhatIfTexts, gap: WhatIf | null, read: Read): { workers: number } | { budget: number } | null {
  if (texts.heads.trim() !== '') {
    const workers = read('heads', countOf(texts.heads))
    return workers === null ? null : { workers }
  }
  if (texts.budget.trim() !== '') {
    const budget = rupiahFromText(texts.budget)
    const amount = read('budget', budget.ok ? budget.value : null)
    return amount === null ? null : { budget: amount }
  }
  return gap && { workers: gap.informal.needed }
}

function countOf(text: string): number | null {
  const typed = text.trim()
  return COUNT.test(typed) ? Number(typed.replaceAll(/[.,]/g, '')) : null
}

function positive(count: number | null): number | null {
  return count === 0 ? null : count
}

function percentOf(text: string): Decimal | null {
  const read = decimalFromText(text.replace('%', ''))
  return read.ok && compare(fractionFromDecimal(read.value), ZERO) >= 0 ? read.value : null
}

function percentUpTo100(text: string): number | null {
  const percent = percentOf(text)
  return percent !== null && compare(fractionFromDecimal(percent), HUNDRED) <= 0 ? Number(percent) : null
}

function monthOf(text: string) {
  const read = contributionMonthFromText(text)
  return read.ok ? read.value : null
}
