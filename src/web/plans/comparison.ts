/** Two plans as the page that compares shows them; what has another base on each side is not subtracted. */
import { pairedLines, planChanges } from '../../award/coverage/plan-changes.ts'
import type { CostedLine } from '../../award/coverage/protection-plan.ts'
import { PLAN_FUNDS, type PlanFund } from '../../award/coverage/plan-fund.ts'
import type { StoredPlan } from '../../store/protection-plans.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { planChangeSentence, planChangeWords } from '../../wording/plan-changes.ts'
import { fundNames } from '../../wording/plan-words.ts'
import { planWords } from '../../wording/plans.ts'
import { paths } from '../paths.ts'
import type { ComparedRow, ComparedSide, Comparison } from './compare-plans.page.tsx'
import type { PlanFigures } from './plan-figures.ts'
import { comparedLabel, type Reading, signedCount, signedRupiah, versionAbout } from './plan-history-view.ts'
import { awardOf, percentOf, rupiahOf } from './plan-view.ts'

export type ComparedPlan = { readonly plan: StoredPlan; readonly figures: PlanFigures }
export type BothPlans = readonly [ComparedPlan, ComparedPlan]

export function comparison(both: BothPlans, reading: Reading): Comparison {
  const [left, right] = both
  const { language } = reading
  return {
    left: sideOf(left, reading),
    right: sideOf(right, reading),
    changes: planChanges(left.plan.document, right.plan.document).map((one) => planChangeSentence(one, language)),
    figures: figureRows(both, language),
    funds: fundRows(both, language),
    lines: pairedLines(left.figures.costed.lines, right.figures.costed.lines, ({ line }) => line).map((pair) =>
      lineRow(pair.before, pair.after, language),
    ),
  }
}

function sideOf({ plan }: ComparedPlan, reading: Reading): ComparedSide {
  return {
    title: comparedLabel(plan, reading.language),
    about: versionAbout(plan, reading),
    href: paths.planVersion(plan, plan.version),
  }
}

function figureRows([{ figures: left }, { figures: right }]: BothPlans, language: Language): readonly ComparedRow[] {
  const words = planWords[language]
  const counted = (what: string, one: number, other: number): ComparedRow => ({
    what,
    left: countInFigures(one, language),
    right: countInFigures(other, language),
    difference: signedCount(other - one, language),
  })
  const said = (what: string, of: (figures: PlanFigures) => string): ComparedRow => ({
    what,
    left: of(left),
    right: of(right),
    difference: '–',
  })
  return [
    moneyRow(words.cost, left.costed.total, right.costed.total, language),
    counted(words.peak, left.peak, right.peak),
    counted(words.months, left.costed.months.length, right.costed.months.length),
    counted(words.headMonths, left.costed.headMonths, right.costed.headMonths),
    said(words.gainedEnd, ({ effect }) => (effect ? percentOf(effect.atEnd, language) : words.unknown)),
    said(words.award, (figures) => awardOf(figures, language)),
    counted(words.concerns, left.concerns.length, right.concerns.length),
  ]
}

function moneyRow(what: string, one: number, other: number, language: Language): ComparedRow {
  return {
    what,
    left: rupiahOf(one, language),
    right: rupiahOf(other, language),
    difference: signedRupiah(other - one, language),
  }
}

/** Every fund that one of them uses. */
function fundRows([{ figures: left }, { figures: right }]: BothPlans, language: Language): readonly ComparedRow[] {
  return PLAN_FUNDS.map((fund) => ({ fund, amounts: [amountOf(left, fund), amountOf(right, fund)] as const }))
    .filter(({ amounts: [one, other] }) => one > 0 || other > 0)
    .map(({ fund, amounts: [one, other] }) => moneyRow(fundNames[language][fund], one, other, language))
}

function amountOf({ costed }: PlanFigures, fund: PlanFund): number {
  return costed.byFund.find((known) => known.fund === fund)?.amount ?? 0
}

function lineRow(before: CostedLine | null, after: CostedLine | null, language: Language): ComparedRow {
  const { notThere, headsByMonths } = planChangeWords[language]
  const cost = (one: CostedLine | null) => (one ? rupiahOf(one.cost.cost, language) : notThere)
  const below = (one: CostedLine | null) =>
    one ? headsByMonths(countInFigures(one.line.heads, language), one.line.months) : ''
  const named = (after ?? before)?.line
  return {
    what: named?.people ?? '',
    ...(named ? { below: fundNames[language][named.fund] } : {}),
    left: cost(before),
    leftBelow: below(before),
    right: cost(after),
    rightBelow: below(after),
    difference: signedRupiah((after?.cost.cost ?? 0) - (before?.cost.cost ?? 0), language),
  }
}
