import { programmeSettings } from '../actions/programme-settings.ts'
import type { BenefitAnswer, BenefitItem, BenefitProgramme, BenefitRefusal } from '../award/programmes/benefit.ts'
import { benefitQuestion, type ChildDraft } from '../award/programmes/benefit-question.ts'
import { benefits } from '../award/programmes/benefits.ts'
import type { ContributionMonth } from '../award/programmes/contribution-month.ts'
import { instant, wallTime } from '../award/units/dates.ts'
import { systemClock } from '../platform/clock.ts'
import { calcWords } from '../wording/calc.ts'
import type { Language } from '../wording/language.ts'
import { benefitNote, isUnverifiedNote } from '../wording/programme-notes.ts'
import { benefitRefusal, questionReason } from '../wording/programme-refusals.ts'
import { monthInWords, programmeWords } from '../wording/programmes.ts'
import { badInput, columns, footLines, money } from './calc-text.ts'
import {
  type Command,
  type CommandIo,
  type ExitCode,
  languageOf,
  parsedArgs,
  SHARED_OPTIONS,
  WrongUsage,
} from './command-io.ts'

const text = { type: 'string' } as const
const OPTIONS = {
  ...SHARED_OPTIONS,
  programme: text,
  month: text,
  segment: text,
  cause: text,
  outcome: text,
  wage: text,
  balance: text,
  months: text,
  table: text,
  loss: text,
  transport: text,
  child: { type: 'string', multiple: true },
} as const

/** `paritrana calc benefit --programme JKM|JKK|JKP|JHT|JP|SCHOLARSHIP …`; without `--month` what holds this month. */
export const calcBenefit: Command = async (args, io) => {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const language = languageOf(values.lang)
  const children = (values.child ?? []).map((typed) => childIn(typed, language))
  const month = values.month ?? wallTime(instant(systemClock.now()), 'WIB').day.slice(0, 7)
  const { programme = '', segment = '', cause = '', outcome = '', wage = '', balance = '' } = values
  const { months = '', table = '', loss = '' } = values
  const transport = (values.transport ?? '').split(/[\s,]+/).filter((word) => word !== '')
  const draft = { programme, month, segment, cause, outcome, wage, balance, months, table, loss, transport, children }
  const question = benefitQuestion(draft)
  if (!question.ok)
    return badInput(
      question.refusal.map(({ field, reason }) => `--${optionOf(field)}: ${questionReason(reason, language)}`),
      io,
    )
  const answer = benefits(question.value, await programmeSettings())
  if (!answer.ok) return tellRefusals(answer.refusal, values.json === true, language, io)
  if (values.json) {
    const notes = answer.value.notes.map((note) => ({ ...note, unverified: isUnverifiedNote(note) }))
    io.stdout(`${JSON.stringify({ ...answer.value, notes, month: question.value.month })}\n`)
  } else io.stdout(textOf(answer.value, question.value, language))
  return 0
}

/** `8:SD:3`; without a grade the first of that school. */
function childIn(typed: string, language: Language): ChildDraft {
  const [age = '', school, grade = '', ...more] = typed.split(':')
  if (school === undefined || more.length > 0) throw new WrongUsage(calcWords[language].childUnreadable(typed))
  return { age, school, grade, isWorkingOrMarried: false }
}

/** `age-2` is of the second `--child`. */
function optionOf(field: string): string {
  const child = /^(age|school|grade)-(\d+)$/.exec(field)
  return child ? `child ${child[2]}` : field
}

/** A month before the rules is wrong input; months that are missing are the rule's own no. */
function tellRefusals(refusals: readonly BenefitRefusal[], json: boolean, language: Language, io: CommandIo): ExitCode {
  for (const refusal of refusals) io.stderr(`${benefitRefusal(refusal, language)}\n`)
  if (refusals.some(({ code }) => code === 'benefit_before_rules')) return 2
  if (json) io.stdout(`${JSON.stringify({ ok: false, refused: refusals })}\n`)
  return 1
}

type Asked = { readonly programme: BenefitProgramme; readonly month: ContributionMonth }

function textOf(answer: BenefitAnswer, { programme, month }: Asked, language: Language): string {
  const words = calcWords[language]
  const name = programmeWords[language].benefitProgrammes[programme]
  const lines = [
    words.benefit(name, monthInWords(month, language)),
    '',
    ...columns([
      ...answer.items.map((item) => [itemLabel(item, language), money(item.amount * item.times, language)] as const),
      [words.total, money(answer.total, language)],
    ]),
  ]
  const isMost = answer.notes.some(({ code }) => code === 'scholarship_maximum')
  const notes = [...answer.notes.map((note) => benefitNote(note, language)), ...(isMost ? [words.childOption] : [])]
  return [...lines, ...footLines({ rules: answer.rules, notes }, language)].join('\n')
}

function itemLabel({ benefit, amount, times, per, child, level, isMaximum }: BenefitItem, language: Language): string {
  const words = programmeWords[language]
  const parts = [
    words.benefits[benefit],
    ...(child === undefined ? [] : [words.child(child)]),
    ...(level === undefined ? [] : [words.levels[level]]),
    ...(per === 'once' || benefit === 'pension' ? [] : [`${words.times[per](times)} x ${money(amount, language)}`]),
    ...(isMaximum ? [words.atMost] : []),
  ]
  return parts.join(', ')
}
