/** The questions of the calculator as they stand in its address: read once, into the drafts that the rules check. */
import { type BenefitDraft, EMPTY_BENEFIT } from '../../award/programmes/benefit-question.ts'
import type { BenefitProgramme } from '../../award/programmes/benefit.ts'
import { type ContributionDraft, EMPTY_QUESTION } from '../../award/programmes/contribution-question.ts'
import { PROGRAMMES } from '../../award/programmes/contribution-rules.ts'
import type { Segment } from '../../award/programmes/contribution.ts'
import { CHILDREN_MAX } from '../../award/programmes/scholarship.ts'
import type { CalculatorKind } from '../../wording/calculator.ts'

/** The form asks with GET, so that an answer is an address: nothing has to be kept to come back to it. */
export const calculatorFields = {
  kind: 'hitung',
  month: 'bulan',
  wage: 'upah',
  risk: 'risiko',
  programme: 'program',
  income: 'penghasilan',
  sector: 'pekerjaan',
  payer: 'pembayar',
  contract: 'kontrak',
  months: 'lama',
  extra: 'tambahan',
  member: 'peserta',
  cause: 'sebab',
  outcome: 'akibat',
  table: 'cacat',
  loss: 'hilang',
  transport: 'angkutan',
  balance: 'saldo',
  age: 'usia',
  school: 'sekolah',
  grade: 'kelas',
} as const

/** Values that stand among the programmes and the schools, and are neither. */
export const LABOUR_INTENSIVE = 'padat-karya'
export const WORKING_OR_MARRIED = 'KERJA'

export type Counts =
  | { readonly of: 'contribution'; readonly segment: Segment }
  | { readonly of: 'benefit'; readonly programme: BenefitProgramme }

export const KINDS: Readonly<Record<CalculatorKind, Counts>> = {
  'iuran-upah': { of: 'contribution', segment: 'PU' },
  'iuran-mandiri': { of: 'contribution', segment: 'BPU' },
  'iuran-konstruksi': { of: 'contribution', segment: 'JAKON' },
  'iuran-migran': { of: 'contribution', segment: 'PMI' },
  'manfaat-kematian': { of: 'benefit', programme: 'JKM' },
  'manfaat-kecelakaan': { of: 'benefit', programme: 'JKK' },
  'manfaat-kehilangan-kerja': { of: 'benefit', programme: 'JKP' },
  'manfaat-hari-tua': { of: 'benefit', programme: 'JHT' },
  'manfaat-pensiun': { of: 'benefit', programme: 'JP' },
  beasiswa: { of: 'benefit', programme: 'SCHOLARSHIP' },
}

export function isKind(text: string): text is CalculatorKind {
  return Object.hasOwn(KINDS, text)
}

type Field = keyof typeof calculatorFields
type Repeated = 'programme' | 'transport' | 'age' | 'school' | 'grade'

/** As typed; fields that stand several times keep their order. */
export type CalculatorTyped = Readonly<Record<Exclude<Field, Repeated | 'kind'>, string>> &
  Readonly<Record<Repeated, readonly string[]>>

/** How a form begins: the month that is, and the choices most people make. */
export function freshTyped(kind: CalculatorKind, month: string): CalculatorTyped {
  const isWageEarner = kind === 'iuran-upah'
  return {
    ...typedIn(new URLSearchParams()),
    month,
    programme: isWageEarner ? PROGRAMMES : [],
    risk: '1',
    sector: 'other',
    payer: 'self',
    months: kind === 'iuran-migran' ? '24' : '',
    outcome: 'death',
    member: 'PU',
    cause: 'JKM',
  }
}

export function typedIn(asked: URLSearchParams): CalculatorTyped {
  const one = (field: Field) => asked.get(calculatorFields[field]) ?? ''
  const all = (field: Repeated) => asked.getAll(calculatorFields[field])
  return {
    month: one('month'),
    wage: one('wage'),
    risk: one('risk'),
    programme: all('programme'),
    income: one('income'),
    sector: one('sector'),
    payer: one('payer'),
    contract: one('contract'),
    months: one('months'),
    extra: one('extra'),
    member: one('member'),
    cause: one('cause'),
    outcome: one('outcome'),
    table: one('table'),
    loss: one('loss'),
    transport: all('transport'),
    balance: one('balance'),
    age: all('age'),
    school: all('school'),
    grade: all('grade'),
  }
}

/** A member without a wage always has the two compulsory programmes; the form asks only for the third. */
export function contributionDraft(segment: Segment, typed: CalculatorTyped): ContributionDraft {
  const chosen = typed.programme.filter((programme) => programme !== LABOUR_INTENSIVE)
  const { month, wage, risk, income, sector, payer, contract, months, extra } = typed
  return {
    ...EMPTY_QUESTION,
    segment,
    month,
    wage,
    risk,
    income,
    sector,
    payer,
    contract,
    months,
    extra,
    programmes: segment === 'BPU' ? ['JKK', 'JKM', ...chosen] : chosen,
    isLabourIntensive: typed.programme.includes(LABOUR_INTENSIVE),
  }
}

export function benefitDraft(programme: BenefitProgramme, typed: CalculatorTyped): BenefitDraft {
  const { month, member, cause, outcome, wage, balance, months, table, loss, transport } = typed
  const base = {
    ...EMPTY_BENEFIT,
    programme,
    month,
    segment: member,
    cause,
    outcome,
    wage,
    balance,
    months,
    table,
    loss,
  }
  const children = Array.from({ length: CHILDREN_MAX }, (_, at) => {
    const school = typed.school[at] ?? ''
    const isWorkingOrMarried = school === WORKING_OR_MARRIED
    return {
      age: typed.age[at] ?? '',
      school: isWorkingOrMarried ? 'BELUM' : school,
      grade: typed.grade[at] ?? '',
      isWorkingOrMarried,
    }
  })
  return { ...base, transport, children }
}

/** The id of the input that a flaw of a rule is about. */
export function inputOf(of: Counts['of'], field: string): string {
  const child = /^(age|school|grade)-(\d+)$/.exec(field)
  if (child) return `${calculatorFields[child[1] as 'age' | 'school' | 'grade']}-${child[2]}`
  const named: Readonly<Record<string, Field>> = {
    programmes: 'programme',
    segment: of === 'benefit' ? 'member' : 'kind',
  }
  return calculatorFields[named[field] ?? (field as Field)]
}
