/** An answer of the rules as the page shows it: every word and figure ready to be read. */
import type { BenefitAnswer, BenefitItem } from '../../award/programmes/benefit.ts'
import type { ContributionMonth } from '../../award/programmes/contribution-month.ts'
import type { ContributionItem, Segment } from '../../award/programmes/contribution.ts'
import type { DatedAnswer } from '../../award/programmes/contributions.ts'
import { administrativeFine, lateFine } from '../../award/programmes/due-date.ts'
import type { ProgrammeSettings } from '../../award/programmes/programme-settings.ts'
import type { UsedRule } from '../../award/programmes/rule-in-force.ts'
import { dayNumber, dayOfNumber } from '../../award/units/dates.ts'
import { calculatorWords } from '../../wording/calculator.ts'
import { dayWithWeekday } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { rupiahOnScreen } from '../../wording/numbers.ts'
import { benefitNote, contributionNote, isUnverifiedNote } from '../../wording/programme-notes.ts'
import { lawIn, programmeWords, sinceText, unverifiedText } from '../../wording/programmes.ts'

export type AnswerView = {
  /** `below` stands quietly under the name. */
  readonly rows: readonly { readonly name: string; readonly below: string; readonly amount: string }[]
  readonly total: string
  readonly totalLabel: string
  readonly totalNote: string
  /** What each who pays has to pay, where there are several; without what the state pays. */
  readonly payers: readonly { readonly label: string; readonly value: string }[]
  /** Null where an answer has no such day at all. */
  readonly due: string | null
  readonly late: readonly string[]
  readonly notes: readonly { readonly text: string; readonly isUnverified: boolean }[]
  /** `unverified` says what of the rule is from memory; null where nothing is. */
  readonly rules: readonly {
    readonly id: string
    readonly law: string
    readonly since: string
    readonly unverified: string | null
  }[]
}

const money = (amount: number, language: Language) => rupiahOnScreen(BigInt(amount), language)

export function contributionAnswerView(
  answer: DatedAnswer,
  { segment, month }: { readonly segment: Segment; readonly month: ContributionMonth },
  settings: ProgrammeSettings,
  language: Language,
): AnswerView {
  const words = calculatorWords[language]
  const isStatePaying = answer.items.some(({ payer }) => payer === 'state')
  return {
    rows: answer.items.map((item) => contributionRow(item, language)),
    total: money(answer.total, language),
    totalLabel: words.totalPaid,
    totalNote: isStatePaying ? words.exceptState : '',
    payers: payerSums(answer.items, language),
    due: answer.due === null ? words.dueUnknown : dayWithWeekday(answer.due, language),
    late: lateTexts(answer, { segment, month }, settings, language),
    notes: answer.notes.map((note) => ({
      text: contributionNote(note, language),
      isUnverified: isUnverifiedNote(note),
    })),
    rules: answer.rules.map((rule) => ruleView(rule, language)),
  }
}

function payerSums(items: readonly ContributionItem[], language: Language): AnswerView['payers'] {
  const payers = [...new Set(items.map(({ payer }) => payer))]
  if (payers.length < 2) return []
  return payers.map((payer) => {
    const sum = items.filter((item) => item.payer === payer).reduce((total, { amount }) => total + amount, 0)
    return {
      label: calculatorWords[language].paidBy(programmeWords[language].payers[payer]),
      value: money(sum, language),
    }
  })
}

function contributionRow({ programmes, payer, part, amount, amountBefore }: ContributionItem, language: Language) {
  const [words, named] = [calculatorWords[language], programmeWords[language]]
  const before = amountBefore === undefined ? [] : [words.before(money(amountBefore, language))]
  const below = [named.payers[payer], ...(part ? [named.parts[part]] : []), ...before].join(', ')
  return { name: programmes.map((one) => named.programmes[one]).join(' + '), below, amount: money(amount, language) }
}

function lateTexts(
  { total, due }: DatedAnswer,
  { segment, month }: { readonly segment: Segment; readonly month: ContributionMonth },
  settings: ProgrammeSettings,
  language: Language,
): readonly string[] {
  const words = calculatorWords[language]
  if (segment === 'BPU') return [words.noFine]
  if (segment !== 'PU' || due === null) return []
  const dayAfter = dayOfNumber(dayNumber(due) + 1)
  const fine = lateFine(total, { month, due, paid: dayAfter }, { ...settings, lateMonths: 'begun' })
  const other = administrativeFine(total, 1, settings)
  return [
    words.lateFine(money(fine.amount, language), lawIn(fine.rule.law, language)),
    words.administrative(money(other.amount, language), lawIn(other.rule.law, language)),
  ]
}

export function benefitAnswerView(answer: BenefitAnswer, language: Language): AnswerView {
  const words = calculatorWords[language]
  const isPension = answer.items.some(({ benefit }) => benefit === 'pension')
  return {
    rows: answer.items.map((item) => benefitRow(item, language)),
    total: money(answer.total, language),
    totalLabel: words.total,
    totalNote: isPension ? words.perMonth : '',
    payers: [],
    due: null,
    late: [],
    notes: answer.notes.map((note) => ({ text: benefitNote(note, language), isUnverified: isUnverifiedNote(note) })),
    rules: answer.rules.map((rule) => ruleView(rule, language)),
  }
}

function benefitRow({ benefit, amount, times, per, child, level, isMaximum }: BenefitItem, language: Language) {
  const [words, named] = [calculatorWords[language], programmeWords[language]]
  const parts = [
    ...(child === undefined ? [] : [named.child(child)]),
    ...(level === undefined ? [] : [named.levels[level]]),
    ...(per === 'once' || benefit === 'pension' ? [] : [words.each(named.times[per](times), money(amount, language))]),
    ...(isMaximum ? [benefit === 'scholarship' ? named.atMost : words.atMost] : []),
  ]
  return { name: named.benefits[benefit], below: parts.join(', '), amount: money(amount * times, language) }
}

function ruleView(rule: UsedRule, language: Language): AnswerView['rules'][number] {
  return {
    id: rule.id,
    law: lawIn(rule.law, language),
    since: sinceText(rule, language),
    unverified: unverifiedText(rule.recalled, language),
  }
}
