/** What each programme pays out, for the month in which it happened. */
import { accept, refuse, type Result } from '../result.ts'
import { fraction } from '../units/fraction.ts'
import { type Rupiah, rupiah, wholeRupiah } from '../units/rupiah.ts'
import { type Accident, accidentBenefit } from './accident-benefit.ts'
import type { BenefitAnswer, BenefitRefusal } from './benefit.ts'
import { type ContributionMonth, contributionMonth } from './contribution-month.ts'
import { deathBenefit, type DeathOfMember, joined, scholarship } from './death-benefit.ts'
import { type JobLoss, jobLossBenefit } from './job-loss-benefit.ts'
import { type Pensioner, pensionBenefit } from './pension-benefit.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import { usedRule } from './rule-in-force.ts'
import type { Child } from './scholarship.ts'

/** What the agency's statement shows, or what was paid in without the returns, which nobody publishes in advance. */
export type OldAgeSavings = { readonly balance: Rupiah } | { readonly wage: Rupiah; readonly months: number }

export type ScholarshipQuestion = {
  readonly cause: 'JKM' | 'JKK'
  readonly months: number | null
  readonly children: readonly Child[]
}

export type BenefitQuestion = { readonly month: ContributionMonth } & (
  | { readonly programme: 'JKM'; readonly of: DeathOfMember }
  | { readonly programme: 'JKK'; readonly of: Accident }
  | { readonly programme: 'JKP'; readonly of: JobLoss }
  | { readonly programme: 'JHT'; readonly of: OldAgeSavings }
  | { readonly programme: 'JP'; readonly of: Pensioner }
  | { readonly programme: 'SCHOLARSHIP'; readonly of: ScholarshipQuestion }
)

/** The amounts are those of PP 82/2019; what held before it is not known here. */
const AMOUNTS_SINCE = contributionMonth('2019-12')
const BY_AMOUNTS: ReadonlySet<BenefitQuestion['programme']> = new Set(['JKM', 'JKK', 'SCHOLARSHIP'])

export function benefits(
  question: BenefitQuestion,
  settings: ProgrammeSettings,
): Result<BenefitAnswer, readonly BenefitRefusal[]> {
  const { programme, month } = question
  if (BY_AMOUNTS.has(programme) && month < AMOUNTS_SINCE)
    return refuse([{ code: 'benefit_before_rules', programme, first: AMOUNTS_SINCE }])
  switch (question.programme) {
    case 'JKM':
      return accept(deathBenefit(question.of, month))
    case 'JKK':
      return accept(accidentBenefit(question.of, settings))
    case 'JKP':
      return jobLossBenefit(question.of, month, settings)
    case 'JHT':
      return accept(oldAgeBenefit(question.of, settings))
    case 'JP':
      return pensionBenefit(question.of, month)
    case 'SCHOLARSHIP':
      return accept(joined(scholarship(question.of.children, question.of.cause, question.of.months), null))
  }
}

function oldAgeBenefit(savings: OldAgeSavings, settings: ProgrammeSettings): BenefitAnswer {
  const amount = 'balance' in savings ? savings.balance : paidIn(savings, settings)
  const isBalance = 'balance' in savings
  return {
    items: [{ programme: 'JHT', benefit: 'savings', amount, times: 1, per: 'once' }],
    total: amount,
    rules: (['JHT-PU-ER', 'JHT-PU-EE'] as const).map((id) => usedRule(id, settings)),
    notes: isBalance ? [] : [{ code: 'returns_not_counted' }],
  }
}

/** What employer and worker put in over the months, each part rounded as the contributions are. */
function paidIn(
  { wage, months }: { readonly wage: Rupiah; readonly months: number },
  settings: ProgrammeSettings,
): Rupiah {
  const monthly = (['JHT-PU-ER', 'JHT-PU-EE'] as const).reduce((sum, id) => {
    const rate = BigInt(settings.rules[id].rateBasisPoints ?? 0)
    return sum + wholeRupiah(fraction(BigInt(wage) * rate, 10_000n), settings.rounding)
  }, 0)
  return rupiah(monthly * months)
}
