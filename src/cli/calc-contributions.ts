import { decreedHolidays } from '../actions/holidays.ts'
import { programmeSettings } from '../actions/programme-settings.ts'
import { contributionQuestion, type QuestionField } from '../award/programmes/contribution-question.ts'
import type { ContributionItem, Segment } from '../award/programmes/contribution.ts'
import { contributions, type DatedAnswer } from '../award/programmes/contributions.ts'
import { lateFine, type LateFine } from '../award/programmes/due-date.ts'
import { BPU_PROGRAMMES } from '../award/programmes/bpu-contribution.ts'
import { PROGRAMMES } from '../award/programmes/contribution-rules.ts'
import type { ContributionMonth } from '../award/programmes/contribution-month.ts'
import { daysOf } from '../award/season/holidays.ts'
import { type Day, isDay } from '../award/units/dates.ts'
import { calcWords } from '../wording/calc.ts'
import { dayWithWeekday } from '../wording/dates.ts'
import type { Language } from '../wording/language.ts'
import { contributionNote, isUnverifiedNote } from '../wording/programme-notes.ts'
import { contributionRefusal, questionReason } from '../wording/programme-refusals.ts'
import { monthInWords, programmeWords } from '../wording/programmes.ts'
import { badInput, columns, footLines, money } from './calc-text.ts'
import { type Command, type CommandIo, languageOf, parsedArgs, SHARED_OPTIONS, WrongUsage } from './command-io.ts'

const text = { type: 'string' } as const
const OPTIONS = {
  ...SHARED_OPTIONS,
  segment: text,
  month: text,
  wage: text,
  risk: text,
  income: text,
  programmes: text,
  sector: text,
  payer: text,
  contract: text,
  months: text,
  extra: text,
  paid: text,
  'labour-intensive': { type: 'boolean' },
} as const

/** Which options a segment reads, beside `segment` and `month`. */
const READ: Readonly<Record<Segment, readonly string[]>> = {
  PU: ['wage', 'risk', 'programmes', 'labour-intensive', 'paid'],
  BPU: ['income', 'programmes', 'sector', 'payer'],
  JAKON: ['contract', 'wage'],
  PMI: ['months', 'extra'],
}
const ALWAYS = ['segment', 'month', 'json', 'lang', 'help']

/** `paritrana calc contributions --segment PU|BPU|JAKON|PMI --month YYYY-MM …` */
export const calcContributions: Command = async (args, io) => {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const language = languageOf(values.lang)
  const question = contributionQuestion({
    segment: values.segment ?? '',
    month: values.month ?? '',
    wage: values.wage ?? '',
    risk: values.risk ?? '',
    programmes: programmesIn(values.programmes, values.segment),
    income: values.income ?? '',
    sector: values.sector ?? 'other',
    payer: values.payer ?? 'self',
    contract: values.contract ?? '',
    months: values.months ?? '',
    extra: values.extra ?? '',
    isLabourIntensive: values['labour-intensive'] === true,
  })
  if (!question.ok)
    return badInput(
      question.refusal.map(({ field, reason }) => `${optionOf(field)}: ${questionReason(reason, language)}`),
      io,
    )
  const { segment, month } = question.value
  tellUnused(Object.keys(values), segment, language, io)
  const holidays = daysOf(await decreedHolidays())
  const settings = await programmeSettings()
  const answer = contributions(question.value, holidays, settings)
  if (!answer.ok) {
    const lines = answer.refusal.map((refusal) => contributionRefusal(refusal, language))
    return badInput(lines, io)
  }
  const paid = values.paid ?? null
  if (paid !== null && !isDay(paid)) return badInput([`--paid: ${calcWords[language].dayUnknown(paid)}`], io)
  const { due, total } = answer.value
  const late =
    paid !== null && due !== null && segment === 'PU' ? lateFine(total, { month, due, paid }, settings) : null
  if (values.json) io.stdout(`${JSON.stringify(jsonOf(answer.value, late, paid))}\n`)
  else io.stdout(textOf(answer.value, { segment, month, late }, language))
  return 0
}

function programmesIn(typed: string | undefined, segment = ''): readonly string[] {
  if (typed !== undefined) return typed.split(/[\s,]+/).filter((word) => word !== '')
  return segment.trim().toUpperCase() === 'BPU' ? BPU_PROGRAMMES.slice(0, 2) : PROGRAMMES
}

function optionOf(field: QuestionField): string {
  return `--${field}`
}

function tellUnused(options: readonly string[], segment: Segment, language: Language, io: CommandIo): void {
  const known = new Set([...ALWAYS, ...READ[segment]])
  for (const option of options.filter((one) => !known.has(one)))
    io.stderr(`${calcWords[language].optionNotUsed(option, segment)}\n`)
}

function jsonOf({ items, total, rules, due, notes }: DatedAnswer, late: LateFine | null, paid: Day | null) {
  return {
    items,
    total,
    rules,
    due,
    notes: notes.map((note) => ({ ...note, unverified: isUnverifiedNote(note) })),
    ...(late && { late: { paid, monthsLate: late.monthsLate, fine: late.amount, law: late.rule.law } }),
  }
}

type Asked = { readonly segment: Segment; readonly month: ContributionMonth; readonly late: LateFine | null }

function textOf(answer: DatedAnswer, { segment, month, late }: Asked, language: Language): string {
  const words = calcWords[language]
  const dueText = answer.due === null ? words.noDue : dayWithWeekday(answer.due, language)
  const lines = [
    words.contributions(programmeWords[language].segments[segment], monthInWords(month, language)),
    '',
    ...columns([
      ...answer.items.map((item) => [itemLabel(item, language), money(item.amount, language)] as const),
      [words.total, money(answer.total, language)],
    ]),
    ...(answer.items.some(({ payer }) => payer === 'state') ? [`  (${words.exceptState})`] : []),
    '',
    `${words.due}: ${dueText}`,
    ...(late && late.monthsLate > 0
      ? [`${words.late(late.monthsLate)}: ${money(late.amount, language)}`, words.lateIsNotAdministrative]
      : []),
  ]
  const notes = answer.notes.map((note) => contributionNote(note, language))
  const rules = late ? [...answer.rules, late.rule] : answer.rules
  return [...lines, ...footLines({ rules, notes }, language)].join('\n')
}

function itemLabel({ programmes, payer, part, amountBefore }: ContributionItem, language: Language): string {
  const words = programmeWords[language]
  const inside = [words.payers[payer], ...(part ? [words.parts[part]] : [])]
  const before = amountBefore === undefined ? [] : [calcWords[language].before(money(amountBefore, language))]
  return `${programmes.join(' + ')}, ${[...inside, ...before].join(', ')}`
}
