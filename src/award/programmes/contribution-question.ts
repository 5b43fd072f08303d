/** A question about contributions as it was typed, on the page or after the command, and all that is wrong with it. */
import { accept, refuse, type Result } from '../result.ts'
import { type Rupiah, rupiahFromText } from '../units/rupiah.ts'
import { BPU_PROGRAMMES, BPU_SECTORS, type BpuPayer } from './bpu-contribution.ts'
import { type ContributionMonth, contributionMonthFromText } from './contribution-month.ts'
import { PROGRAMMES } from './contribution-rules.ts'
import { SEGMENTS } from './contribution.ts'
import type { ContributionQuestion } from './contributions.ts'
import { EXTRA_MONTHS_MAX, MIGRANT_CONTRACT_MONTHS } from './pmi-contribution.ts'
import { PUBLIC_FUNDS } from './programme-settings.ts'
import { choice, choices, count, taken, type TypedFlaw, WAGE_MAX } from './typed-question.ts'

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

export type QuestionFlaw = TypedFlaw<QuestionField>

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
    const wage = taken('wage', rupiahFromText(draft.wage, WAGE_MAX), flaws)
    const risk = count('risk', draft.risk, { min: 1, max: 5 }, flaws)
    const programmes = choices('programmes', draft.programmes, PROGRAMMES, flaws)
    if (wage === null || risk === null || programmes === null) return null
    return { segment: 'PU', of: { wage, risk, programmes, isLabourIntensive: draft.isLabourIntensive } }
  },
  BPU: (draft, flaws) => {
    const income = taken('income', rupiahFromText(draft.income, WAGE_MAX), flaws)
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
    if (draft.wage.trim() !== '') return project('wages', taken('wage', rupiahFromText(draft.wage, WAGE_MAX), flaws))
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
