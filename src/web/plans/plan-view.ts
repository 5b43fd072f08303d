/** What the pages of plans show of a stored plan, in the reader's language. */
import { percentText } from '../../award/coverage/coverage-figure.ts'
import { FUND_RULES } from '../../award/coverage/plan-fund.ts'
import { type PlanPayment, type RealisedMonth, realisationOf } from '../../award/coverage/plan-realisation.ts'
import type { CostedPlan, PlanLine } from '../../award/coverage/protection-plan.ts'
import { monthAfter } from '../../award/programmes/contribution-month.ts'
import type { Fraction } from '../../award/units/fraction.ts'
import type { StoredPlan } from '../../store/protection-plans.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, decimalInFigures, percent, rupiahInWords, rupiahOnScreen } from '../../wording/numbers.ts'
import { fundNames, groupNames, monthInWords } from '../../wording/plan-words.ts'
import { concernSentence, planWords } from '../../wording/plans.ts'
import { paths } from '../paths.ts'
import type { PlanFigures } from './plan-figures.ts'
import type { PlanView, ShownFund, ShownLine, ShownMonth } from './plan.page.tsx'
import type { ListedPlan } from './plans.page.tsx'

export function rupiahOf(amount: number, language: Language): string {
  return rupiahOnScreen(BigInt(amount), language)
}

export function percentOf(value: Fraction, language: Language): string {
  return percent(percentText(value), language)
}

export function pointsOf(value: Fraction, language: Language): string {
  return `${decimalInFigures(percentText(value), language)} ${planWords[language].points}`
}

export function stateOf({ version, publishedVersion }: StoredPlan, language: Language): string {
  const words = planWords[language]
  if (publishedVersion === null) return words.draft
  return publishedVersion === version ? words.published : words.newer
}

export function awardOf({ points }: PlanFigures, language: Language): string {
  if (!points) return planWords[language].unknown
  const [before, after] = [points.before, points.after].map((one) => decimalInFigures(percentText(one), language))
  return `${before} ${language === 'id' ? 'menjadi' : 'to'} ${after}`
}

export function listedPlan(plan: StoredPlan, figures: PlanFigures, language: Language): ListedPlan {
  const { costed, peak, effect, concerns } = figures
  const gained = figures.points && decimalInFigures(percentText(figures.points.gained), language)
  return {
    href: paths.plan(plan),
    title: plan.document.title,
    year: String(plan.year),
    state: stateOf(plan, language),
    cost: rupiahOf(costed.total, language),
    peak: countInFigures(peak, language),
    headMonths: countInFigures(costed.headMonths, language),
    gainedEnd: effect ? `+${pointsOf(effect.pointsAtEnd, language)}` : '–',
    award: gained === null ? '–' : gained.startsWith('-') ? gained : `+${gained}`,
    concerns: countInFigures(concerns.length, language),
  }
}

/** What follows from the plan and its payments; who may do what is added by the handler. */
export function planParts(
  plan: StoredPlan,
  figures: PlanFigures,
  payments: readonly PlanPayment[],
  language: Language,
): Pick<
  PlanView,
  | 'cost'
  | 'costWords'
  | 'peak'
  | 'gained'
  | 'concerns'
  | 'lines'
  | 'total'
  | 'headMonths'
  | 'months'
  | 'noted'
  | 'funds'
  | 'effect'
  | 'tags'
> {
  const { costed, peak, effect, concerns } = figures
  const words = planWords[language]
  return {
    cost: rupiahOf(costed.total, language),
    costWords: language === 'id' ? rupiahInWords(BigInt(costed.total)) : '',
    peak: countInFigures(peak, language),
    gained: effect ? pointsOf(effect.pointsAtPeak, language) : words.unknown,
    concerns: concerns.map((concern) => concernSentence(concern, language)),
    lines: costed.lines.map(({ line, cost }) => shownLine(line, cost.cost, language)),
    total: rupiahOf(costed.total, language),
    headMonths: countInFigures(costed.headMonths, language),
    ...shownMonths(costed, payments, language),
    funds: shownFunds(costed, language),
    effect: effectFacts(plan, figures, language),
    tags: plan.document.tags,
  }
}

function shownLine(line: PlanLine, cost: number, language: Language): ShownLine {
  const words = planWords[language]
  const last = monthAfter(line.from, line.months - 1)
  const [first, end] = [line.from, last].map((month) => monthInWords(month, language)) as [string, string]
  return {
    people: line.people,
    about: [groupNames[language][line.group], ...(line.withJht ? [words.withJht] : [])].join(', '),
    fund: fundNames[language][line.fund],
    heads: countInFigures(line.heads, language),
    months: `${line.months} (${line.months === 1 ? first : words.fromTo(first, end)})`,
    cost: rupiahOf(cost, language),
  }
}

function shownMonths(costed: CostedPlan, payments: readonly PlanPayment[], language: Language) {
  const { months, noted } = realisationOf(costed, payments)
  const longest = Math.max(1, ...months.flatMap(({ plannedRupiah, paid }) => [plannedRupiah, paid?.rupiah ?? 0]))
  const words = planWords[language]
  const [paid, planned] = [noted.paidRupiah, noted.plannedRupiah].map((sum) => rupiahOf(sum, language)) as [string, string] // prettier-ignore
  return {
    months: months.map((month) => shownMonth(month, longest, language)),
    noted: noted.months === 0 ? null : words.notedSum(noted.months, paid, planned),
  }
}

function shownMonth(
  { month, plannedHeads, plannedRupiah, paid, variance }: RealisedMonth,
  longest: number,
  language: Language,
): ShownMonth {
  return {
    month: monthInWords(month, language),
    planned: rupiahOf(plannedRupiah, language),
    plannedHeads: planWords[language].headsIn(countInFigures(plannedHeads, language)),
    paid: paid ? rupiahOf(paid.rupiah, language) : planWords[language].notNoted,
    paidHeads: paid ? planWords[language].headsIn(countInFigures(paid.heads, language)) : '',
    difference: variance ? rupiahOf(variance.rupiah, language) : '–',
    plannedShare: (plannedRupiah / longest) * 100,
    paidShare: paid && (paid.rupiah / longest) * 100,
  }
}

export function shownFunds({ byFund }: Pick<CostedPlan, 'byFund'>, language: Language): readonly ShownFund[] {
  return byFund.map(({ fund, amount }) => ({
    fund: fundNames[language][fund],
    amount: rupiahOf(amount, language),
    law: FUND_RULES[fund].law || planWords[language].noLaw,
    sources: FUND_RULES[fund].sources.map((href) => ({ label: new URL(href).hostname.replace(/^www\./, ''), href })),
  }))
}

function effectFacts({ document }: StoredPlan, figures: PlanFigures, language: Language): PlanView['effect'] {
  const { effect, points } = figures
  const words = planWords[language]
  if (!effect || !document.coverage) return []
  const target = document.targetPercent
  return [
    { label: words.before, value: percentOf(effect.before, language) },
    {
      label: words.atPeak,
      value: `${percentOf(effect.atPeak, language)} (+${pointsOf(effect.pointsAtPeak, language)})`,
    },
    { label: words.atEnd, value: `${percentOf(effect.atEnd, language)} (+${pointsOf(effect.pointsAtEnd, language)})` },
    ...(target === null ? [] : [{ label: 'Target', value: percent(target, language) }]),
    ...(points ? [{ label: words.award, value: awardOf(figures, language) }] : []),
  ]
}
