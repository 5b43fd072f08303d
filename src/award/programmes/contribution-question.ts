/** A question about contributions as it was typed, on the page or after the command, and all that is wrong with it. */
import { wholeNumberIn } from '../nomination/whole-number.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Rupiah, rupiahFromText, type RupiahRefusal } from '../units/rupiah.ts'
import { BPU_PROGRAMMES, BPU_SECTORS, type BpuPayer } from './bpu-contribution.ts'
import { type ContributionMonth, contributionMonthFromText, type MonthRefusal } from './contribution-month.ts'
import { PROGRAMMES } from './contribution-rules.ts'
import { SEGMENTS } from './contribution.ts'
import type { ContributionQuestion } from './contributions.ts'
import { EXTRA_MONTHS_MAX, MIGRANT_CONTRACT_MONTHS } from './pmi-contribution.ts'
import { PUBLIC_FUNDS } from './programme-settings.ts'

export const QUESTION_FIELDS = [
  'segment',
  'month',
  'wage',
  'risk',
  'programmes',
  'income',
  'sector',
  'payer',
  'contract',
  'months',
  'extra',
] as const
export type QuestionField = (typeof QUESTION_FIELDS)[number]

export const BPU_PAYERS: readonly BpuPayer[] = ['self', ...PUBLIC_FUNDS]

/** As typed; empty where nothing was. */
export type ContributionDraft = Readonly<Record<Exclude<QuestionField, 'programmes'>, string>> & {
  readonly programmes: readonly string[]
  readonly isLabourIntensive: boolean
}

export type QuestionReason =
  | RupiahRefusal
  | MonthRefusal
  | { readonly code: 'choice_missing'; readonly known: readonly string[] }
  | { readonly code: 'choice_unknown'; readonly text: string; readonly known: readonly string[] }
  | { readonly code: 'count_out_of_range'; readonly text: string; readonly min: number; readonly max: number }
  | { readonly code: 'contract_or_wage' }

export type QuestionFlaw = { readonly field: QuestionField; readonly reason: QuestionReason }

export const EMPTY_QUESTION: ContributionDraft = {
  segment: '',
  month: '',
  wage: '',
  risk: '',
  programmes: [],
  income: '',
  sector: '',
  payer: '',
  contract: '',
  months: '',
  extra: '',
  isLabourIntensive: false,
}

export function contributionQuestion(draft: ContributionDraft): Result<ContributionQuestion, readonly QuestionFlaw[]> {
  const flaws: QuestionFlaw[] = []
  const segment = choice('segment', draft.segment, SEGMENTS, flaws)
  const month = taken('month', contributionMonthFromText(draft.month), flaws)
  const of = segment && READERS[segment](draft, flaws)
  if (flaws.length > 0 || !of || !month) return refuse(flaws)
  return accept({ ...of, month })
}

type Unmonthed = ContributionQuestion extends infer Each
  ? Each extends { month: ContributionMonth }
    ? Omit<Each, 'month'>
    : never
  : never
type Reader = (draft: ContributionDraft, flaws: QuestionFlaw[]) => Unmonthed | null

const READERS: Readonly<Record<(typeof SEGMENTS)[number], Reader>> = {
  PU: (draft, flaws) => {
    const wage = taken('wage', rupiahFromText(draft.wage), flaws)
    const risk = count('risk', draft.risk, { min: 1, max: 5 }, flaws)
    const programmes = choices('programmes', draft.programmes, PROGRAMMES, flaws)
    if (wage === null || risk === null || programmes === null) return null
    return { segment: 'PU', of: { wage, risk, programmes, isLabourIntensive: draft.isLabourIntensive } }
  },
  BPU: (draft, flaws) => {
    const income = taken('income', rupiahFromText(draft.income), flaws)
    const sector = choice('sector', draft.sector, BPU_SECTORS, flaws)
    const payer = choice('payer', draft.payer, BPU_PAYERS, flaws)
    const programmes = choices('programmes', draft.programmes, BPU_PROGRAMMES, flaws)
    if (income === null || sector === null || payer === null || programmes === null) return null
    return { segment: 'BPU', of: { income, sector, payer, programmes } }
  },
  JAKON: (draft, flaws) => {
    if ((draft.contract.trim() === '') === (draft.wage.trim() === '')) {
      flaws.push({ field: 'contract', reason: { code: 'contract_or_wage' } })
      return null
    }
    if (draft.wage.trim() !== '') return project('wages', taken('wage', rupiahFromText(draft.wage), flaws))
    return project('contract', taken('contract', rupiahFromText(draft.contract), flaws))
  },
  PMI: (draft, flaws) => {
    const months = choice('months', draft.months, MIGRANT_CONTRACT_MONTHS.map(String), flaws)
    const extra = draft.extra.trim() === '' ? '0' : draft.extra
    const extraMonths = count('extra', extra, { min: 0, max: EXTRA_MONTHS_MAX }, flaws)
    if (months === null || extraMonths === null) return null
    return { segment: 'PMI', of: { months: Number(months), extraMonths } }
  },
}

function project(kind: 'contract' | 'wages', amount: Rupiah | null): Unmonthed | null {
  if (amount === null) return null
  return { segment: 'JAKON', of: kind === 'contract' ? { contract: amount } : { wages: amount } }
}

function taken<Value>(field: QuestionField, read: Result<Value, QuestionReason>, flaws: QuestionFlaw[]): Value | null {
  if (read.ok) return read.value
  flaws.push({ field, reason: read.refusal })
  return null
}

function choice<Known extends string>(
  field: QuestionField,
  text: string,
  known: readonly Known[],
  flaws: QuestionFlaw[],
): Known | null {
  const typed = text.trim()
  const found = known.find((one) => one.toLowerCase() === typed.toLowerCase())
  if (found !== undefined) return found
  const reason =
    typed === ''
      ? ({ code: 'choice_missing', known } as const)
      : ({ code: 'choice_unknown', text: typed, known } as const)
  flaws.push({ field, reason })
  return null
}

function choices<Known extends string>(
  field: QuestionField,
  texts: readonly string[],
  known: readonly Known[],
  flaws: QuestionFlaw[],
): readonly Known[] | null {
  if (texts.length === 0) return taken(field, refuse({ code: 'choice_missing', known }), flaws)
  const found = new Set(texts.map((text) => choice(field, text, known, flaws)))
  return found.has(null) ? null : known.filter((one) => found.has(one))
}

function count(
  field: QuestionField,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
  flaws: QuestionFlaw[],
): number | null {
  const number = wholeNumberIn(text, max)
  if (number !== null && number >= min) return number
  flaws.push({ field, reason: { code: 'count_out_of_range', text: text.trim(), min, max } })
  return null
}
