/** What is paid after an accident at work: on death, for disability, while a worker cannot work, and for the way to help. */
import { fraction } from '../units/fraction.ts'
import type { Hundredths } from '../units/hundredths.ts'
import { type Rupiah, rupiah, wholeRupiah } from '../units/rupiah.ts'
import { amountOf, type BenefitAnswer, type BenefitItem, type BenefitNote, usedBenefitRule } from './benefit.ts'
import type { BenefitRuleId } from './benefit-rules.ts'
import { joined, scholarship } from './death-benefit.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import type { Child } from './scholarship.ts'

export const ACCIDENT_OUTCOMES = ['death', 'total_disability', 'partial_disability', 'inability'] as const
export type AccidentOutcome = (typeof ACCIDENT_OUTCOMES)[number]

export const MEANS_OF_TRANSPORT = ['land', 'sea', 'air'] as const
export type MeansOfTransport = (typeof MEANS_OF_TRANSPORT)[number]

/** Rupiah paid back at most for each means; several add up. */
export const TRANSPORT_MAX: Readonly<Record<MeansOfTransport, number>> = {
  land: 5_000_000,
  sea: 2_000_000,
  air: 10_000_000,
}

export type Accident = {
  readonly outcome: AccidentOutcome
  /** Rupiah a month. */
  readonly wage: Rupiah
  /** Of a partial disability: what the table of the law gives for it, in hundredths of a percent. */
  readonly tablePercent: Hundredths
  /** Of a function that is lost in part, in hundredths of a percent; null for a part of the body that is lost. */
  readonly lossPercent: Hundredths | null
  /** Months without being able to work. */
  readonly months: number
  readonly transport: readonly MeansOfTransport[]
  readonly children: readonly Child[]
}

const WAGES = 80n
const DEATH_PERCENT = 60n
const TOTAL_DISABILITY_PERCENT = 70n
const FULL_WAGE_MONTHS = 12
const CLAIM_YEARS = 5

type Part = {
  readonly items: readonly BenefitItem[]
  readonly rules: readonly BenefitRuleId[]
  readonly notes: readonly BenefitNote[]
}

export function accidentBenefit(accident: Accident, settings: ProgrammeSettings): BenefitAnswer {
  const { outcome, transport, children } = accident
  const main = OUTCOMES[outcome](accident, settings)
  const ways = transport.map((means): BenefitItem => ({
    ...item(`transport_${means}`, TRANSPORT_MAX[means]),
    isMaximum: true,
  }))
  const rules: readonly BenefitRuleId[] = [
    ...main.rules,
    ...(ways.length > 0 ? (['JKK-TRANSPORT'] as const) : []),
    'JKK-HOMECARE',
    'JKK-LAPSE',
  ]
  const mayInherit = outcome === 'death' || outcome === 'total_disability'
  const notes: readonly BenefitNote[] = [
    ...main.notes,
    ...(children.length > 0 && !mayInherit ? [{ code: 'scholarship_not_for_outcome' } as const] : []),
    { code: 'medical_unlimited', homeCareMax: amountOf('JKK-HOMECARE') },
    { code: 'claim_lapses', years: CLAIM_YEARS },
  ]
  return joined(
    { items: [...main.items, ...ways], rules: rules.map(usedBenefitRule), notes },
    mayInherit && children.length > 0 ? scholarship(children, 'JKK', null) : null,
  )
}

type Reader = (accident: Accident, settings: ProgrammeSettings) => Part

const OUTCOMES: Readonly<Record<AccidentOutcome, Reader>> = {
  death: ({ wage }, settings) => {
    const byWage = share(wage, DEATH_PERCENT, 100n, settings)
    const minimum = amountOf('JKM-DEATH')
    return {
      items: [
        item('death_grant', Math.max(byWage, minimum)),
        item('periodic_grant', amountOf('JKK-PERIODIC')),
        item('funeral', amountOf('JKK-FUNERAL')),
      ],
      rules: ['JKK-DEATH', 'JKK-PERIODIC', 'JKK-FUNERAL'],
      notes: byWage < minimum ? [{ code: 'death_grant_minimum', minimum }] : [],
    }
  },
  total_disability: ({ wage }, settings) => ({
    items: [
      item('total_disability', share(wage, TOTAL_DISABILITY_PERCENT, 100n, settings)),
      item('periodic_grant', amountOf('JKK-PERIODIC')),
    ],
    rules: ['JKK-TOTAL-DIS', 'JKK-PERIODIC'],
    notes: [],
  }),
  partial_disability: ({ wage, tablePercent, lossPercent }, settings) => {
    const part = BigInt(tablePercent) * BigInt(lossPercent ?? 10_000)
    return {
      items: [item('partial_disability', share(wage, part, 100_000_000n, settings))],
      rules: [lossPercent === null ? 'JKK-PART-ANAT' : 'JKK-PART-FUNC'],
      notes: [{ code: 'disability_table_not_known' }],
    }
  },
  inability: ({ wage, months }, settings) => {
    const half = wholeRupiah(fraction(BigInt(wage), 2n), settings.rounding)
    const parts: readonly BenefitItem[] = [
      { ...item('inability', wage), times: Math.min(months, FULL_WAGE_MONTHS), per: 'month' },
      { ...item('inability', half), times: Math.max(0, months - FULL_WAGE_MONTHS), per: 'month' },
    ]
    return { items: parts.filter(({ times }) => times > 0), rules: ['JKK-STMB'], notes: [] }
  },
}

/** So much of eighty monthly wages. */
function share(wage: Rupiah, part: bigint, whole: bigint, { rounding }: ProgrammeSettings): Rupiah {
  return wholeRupiah(fraction(BigInt(wage) * WAGES * part, whole), rounding)
}

function item(benefit: BenefitItem['benefit'], amount: number): BenefitItem {
  return { programme: 'JKK', benefit, amount: rupiah(amount), times: 1, per: 'once' }
}
