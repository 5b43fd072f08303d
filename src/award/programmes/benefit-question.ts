/** A question about benefits as it was typed, on the page or after the command, and all that is wrong with it. */
import { accept, refuse, type Result } from '../result.ts'
import { type Hundredths, hundredthsFromText } from '../units/hundredths.ts'
import { rupiahFromText } from '../units/rupiah.ts'
import { ACCIDENT_OUTCOMES, MEANS_OF_TRANSPORT } from './accident-benefit.ts'
import { BENEFIT_PROGRAMMES, type BenefitProgramme } from './benefit.ts'
import type { BenefitQuestion } from './benefits.ts'
import { type ContributionMonth, contributionMonthFromText } from './contribution-month.ts'
import { SEGMENTS } from './contribution.ts'
import { type Child, gradesOf, SCHOOLS } from './scholarship.ts'
import { choice, choices, count, taken, type TypedFlaw, WAGE_MAX } from './typed-question.ts'

export const BENEFIT_FIELDS = [
  'programme',
  'month',
  'segment',
  'cause',
  'outcome',
  'wage',
  'balance',
  'months',
  'table',
  'loss',
  'transport',
] as const
export type BenefitField = (typeof BENEFIT_FIELDS)[number]
/** `age-1` is the age of the first child. */
export type ChildField = `${'age' | 'school' | 'grade'}-${number}`

/** As typed; empty where nothing was. */
export type ChildDraft = {
  readonly age: string
  readonly school: string
  readonly grade: string
  readonly isWorkingOrMarried: boolean
}
export type BenefitDraft = Readonly<Record<Exclude<BenefitField, 'transport'>, string>> & {
  readonly transport: readonly string[]
  /** One with neither age nor school is no child. */
  readonly children: readonly ChildDraft[]
}

export type BenefitFlaw = TypedFlaw<BenefitField | ChildField>

export const EMPTY_BENEFIT: BenefitDraft = {
  programme: '',
  month: '',
  segment: '',
  cause: '',
  outcome: '',
  wage: '',
  balance: '',
  months: '',
  table: '',
  loss: '',
  transport: [],
  children: [],
}

const AGE_MAX = 120
const MONTHS_MAX = 720

type Unmonthed = BenefitQuestion extends infer Each
  ? Each extends { month: ContributionMonth }
    ? Omit<Each, 'month'>
    : never
  : never
type Reader = (draft: BenefitDraft, flaws: BenefitFlaw[]) => Unmonthed | null

export function benefitQuestion(draft: BenefitDraft): Result<BenefitQuestion, readonly BenefitFlaw[]> {
  const flaws: BenefitFlaw[] = []
  const programme = choice('programme', draft.programme, BENEFIT_PROGRAMMES, flaws)
  const month = taken('month', contributionMonthFromText(draft.month), flaws)
  const of = programme && READERS[programme](draft, flaws)
  if (flaws.length > 0 || !of || !month) return refuse(flaws)
  return accept({ ...of, month })
}

const READERS: Readonly<Record<BenefitProgramme, Reader>> = {
  JKM: (draft, flaws) => {
    const segment = draft.segment === '' ? 'PU' : choice('segment', draft.segment, SEGMENTS, flaws)
    const months = monthsIfAny(draft, flaws)
    const children = childrenOf(draft, flaws)
    return flaws.length > 0 ? null : { programme: 'JKM', of: { isBpu: segment === 'BPU', months, children } }
  },
  JKK: readAccident,
  JKP: (draft, flaws) => {
    const wage = taken('wage', rupiahFromText(draft.wage, WAGE_MAX), flaws)
    const months = monthsIfAny(draft, flaws)
    return wage === null ? null : { programme: 'JKP', of: { wage, months } }
  },
  JHT: (draft, flaws) => {
    if ((draft.balance.trim() === '') === (draft.wage.trim() === '')) {
      flaws.push({ field: 'balance', reason: { code: 'balance_or_wage' } })
      return null
    }
    if (draft.balance.trim() !== '') {
      const balance = taken('balance', rupiahFromText(draft.balance), flaws)
      return balance === null ? null : { programme: 'JHT', of: { balance } }
    }
    const wage = taken('wage', rupiahFromText(draft.wage, WAGE_MAX), flaws)
    const months = count('months', draft.months, { min: 0, max: MONTHS_MAX }, flaws)
    return wage === null || months === null ? null : { programme: 'JHT', of: { wage, months } }
  },
  JP: (draft, flaws) => {
    const meanWage = taken('wage', rupiahFromText(draft.wage, WAGE_MAX), flaws)
    const months = count('months', draft.months, { min: 0, max: MONTHS_MAX }, flaws)
    return meanWage === null || months === null ? null : { programme: 'JP', of: { meanWage, months } }
  },
  SCHOLARSHIP: (draft, flaws) => {
    const cause = draft.cause === '' ? 'JKM' : choice('cause', draft.cause, ['JKM', 'JKK'], flaws)
    const months = monthsIfAny(draft, flaws)
    const children = childrenOf(draft, flaws)
    return flaws.length > 0 || cause === null ? null : { programme: 'SCHOLARSHIP', of: { cause, months, children } }
  },
}

function readAccident(draft: BenefitDraft, flaws: BenefitFlaw[]): Unmonthed | null {
  const outcome = choice('outcome', draft.outcome, ACCIDENT_OUTCOMES, flaws)
  const wage = taken('wage', rupiahFromText(draft.wage, WAGE_MAX), flaws)
  const isPartial = outcome === 'partial_disability'
  const tablePercent = isPartial ? percentOf('table', draft.table, flaws) : ZERO_PERCENT
  const lossPercent = isPartial && draft.loss.trim() !== '' ? percentOf('loss', draft.loss, flaws) : null
  const months = outcome === 'inability' ? count('months', draft.months, { min: 1, max: MONTHS_MAX }, flaws) : 0
  const transport = draft.transport.length === 0 ? [] : choices('transport', draft.transport, MEANS_OF_TRANSPORT, flaws)
  const children = childrenOf(draft, flaws)
  if (flaws.length > 0 || !outcome || wage === null || tablePercent === null || months === null || !transport)
    return null
  return { programme: 'JKK', of: { outcome, wage, tablePercent, lossPercent, months, transport, children } }
}

const ZERO_PERCENT = 0 as Hundredths
const WHOLE_PERCENT = 10_000

function percentOf(field: 'table' | 'loss', text: string, flaws: BenefitFlaw[]): Hundredths | null {
  const percent = taken(field, hundredthsFromText(text), flaws)
  if (percent === null || percent <= WHOLE_PERCENT) return percent
  flaws.push({ field, reason: { code: 'percent_above_hundred', text: text.trim() } })
  return null
}

function monthsIfAny({ months }: BenefitDraft, flaws: BenefitFlaw[]): number | null {
  return months.trim() === '' ? null : count('months', months, { min: 0, max: MONTHS_MAX }, flaws)
}

function childrenOf({ children }: BenefitDraft, flaws: BenefitFlaw[]): readonly Child[] {
  return children.flatMap((draft, at) => {
    if (draft.age.trim() === '' && draft.school.trim() === '') return []
    const age = count(`age-${at + 1}`, draft.age, { min: 0, max: AGE_MAX }, flaws)
    const school = choice(`school-${at + 1}`, draft.school, SCHOOLS, flaws)
    if (school === null || age === null) return []
    const grades = { min: 1, max: gradesOf(school) }
    const typed = school === 'BELUM' || draft.grade.trim() === '' ? '1' : draft.grade
    const grade = count(`grade-${at + 1}`, typed, grades, flaws)
    return grade === null ? [] : [{ age, school, grade, isWorkingOrMarried: draft.isWorkingOrMarried }]
  })
}
