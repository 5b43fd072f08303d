import { programmeSettings } from '../actions/programme-settings.ts'
import { BPU_PROGRAMMES, BPU_SECTORS } from '../award/programmes/bpu-contribution.ts'
import { contributionMonthFromText } from '../award/programmes/contribution-month.ts'
import { PUBLIC_FUNDS } from '../award/programmes/programme-settings.ts'
import { usedRule } from '../award/programmes/rule-in-force.ts'
import { choice, choices, count, taken, type TypedFlaw } from '../award/programmes/typed-question.ts'
import {
  PLAN_MONTHS_MAX,
  PLAN_WORKERS_MAX,
  vulnerablePlan,
  type VulnerablePlan,
  type VulnerableTerms,
  type VulnerableWanted,
} from '../award/programmes/vulnerable-plan.ts'
import { rupiahFromText } from '../award/units/rupiah.ts'
import { calcWords } from '../wording/calc.ts'
import type { Language } from '../wording/language.ts'
import { countInFigures } from '../wording/numbers.ts'
import { planRefusal, questionReason } from '../wording/programme-refusals.ts'
import { monthInWords, programmeWords } from '../wording/programmes.ts'
import { badInput, columns, footLines, money } from './calc-text.ts'
import { type Command, languageOf, parsedArgs, SHARED_OPTIONS, WrongUsage } from './command-io.ts'

const text = { type: 'string' } as const
const OPTIONS = {
  ...SHARED_OPTIONS,
  workers: text,
  budget: text,
  months: text,
  fund: text,
  from: text,
  sector: text,
  programmes: text,
} as const

type Field = 'workers' | 'budget' | 'months' | 'fund' | 'from' | 'sector' | 'programmes'
type Typed = Readonly<Partial<Record<Field, string>>>

/** `paritrana calc plan (--workers N | --budget N) --months N --fund F --from YYYY-MM` */
export const calcPlan: Command = async (args, io) => {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const language = languageOf(values.lang)
  if ((values.workers === undefined) === (values.budget === undefined))
    throw new WrongUsage(calcWords[language].oneOf('--workers, --budget'))
  const flaws: TypedFlaw<Field>[] = []
  const wanted = wantedIn(values, flaws)
  const terms = termsIn(values, flaws)
  if (!wanted || !terms || flaws.length > 0)
    return badInput(
      flaws.map(({ field, reason }) => `--${field}: ${questionReason(reason, language)}`),
      io,
    )
  const settings = await programmeSettings()
  const plan = vulnerablePlan(wanted, terms, settings)
  if (!plan.ok)
    return badInput(
      plan.refusal.map((refusal) => planRefusal(refusal, language)),
      io,
    )
  const { fund, sector } = terms
  const rules = plan.value.rules.map((id) => usedRule(id, settings))
  if (values.json) io.stdout(`${JSON.stringify({ ...plan.value, fund, sector, rules })}\n`)
  else io.stdout(textOf(plan.value, { terms, rules }, language))
  return 0
}

function wantedIn({ workers, budget }: Typed, flaws: TypedFlaw<Field>[]): VulnerableWanted | null {
  if (workers !== undefined) {
    const heads = count('workers', workers, { min: 0, max: PLAN_WORKERS_MAX }, flaws)
    return heads === null ? null : { workers: heads }
  }
  const rupiah = taken('budget', rupiahFromText(budget ?? ''), flaws)
  return rupiah === null ? null : { budget: rupiah }
}

function termsIn(typed: Typed, flaws: TypedFlaw<Field>[]): VulnerableTerms | null {
  const months = count('months', typed.months ?? '', { min: 1, max: PLAN_MONTHS_MAX }, flaws)
  const fund = choice('fund', typed.fund ?? '', PUBLIC_FUNDS, flaws)
  const from = taken('from', contributionMonthFromText(typed.from ?? ''), flaws)
  const sector = choice('sector', typed.sector ?? 'other', BPU_SECTORS, flaws)
  const named = (typed.programmes ?? 'JKK,JKM').split(/[\s,]+/).filter((word) => word !== '')
  const programmes = choices('programmes', named, BPU_PROGRAMMES, flaws)
  if (months === null || fund === null || from === null || sector === null || programmes === null) return null
  return { months, fund, from, sector, programmes }
}

type Shown = { readonly terms: VulnerableTerms; readonly rules: Parameters<typeof footLines>[0]['rules'] }

function textOf(plan: VulnerablePlan, { terms: { fund }, rules }: Shown, language: Language): string {
  const words = calcWords[language]
  const fundName = programmeWords[language].payers[fund]
  const heads = countInFigures(plan.workers, language)
  const notes = plan.isDiscountUnverified ? [words.fundUnverified(fundName)] : []
  return [
    words.plan(heads, String(plan.months), fundName),
    '',
    ...columns([
      ...plan.perMonth.map(({ month, amount, perWorker, discounted }) => {
        const note = discounted ? `, ${words.discounted}` : ''
        const each = `${money(perWorker, language)} ${words.perWorker}${note}`
        return [`${monthInWords(month, language)} (${each})`, money(amount, language)] as const
      }),
      [words.cost, money(plan.cost, language)],
      [words.remainder, money(plan.remainder, language)],
    ]),
    ...footLines({ rules, notes }, language),
  ].join('\n')
}
