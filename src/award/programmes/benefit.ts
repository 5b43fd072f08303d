/** The answer to "what is paid out": items, total, the rules and laws they stand on, and what must be known. */
import type { Rupiah } from '../units/rupiah.ts'
import { BENEFIT_RULES, type BenefitRule, type BenefitRuleId } from './benefit-rules.ts'
import type { ContributionMonth } from './contribution-month.ts'
import type { Programme } from './contribution-rules.ts'
import type { UsedRule } from './rule-in-force.ts'
import type { ScholarshipLevel } from './scholarship.ts'

export const BENEFIT_PROGRAMMES = ['JKM', 'JKK', 'JKP', 'JHT', 'JP', 'SCHOLARSHIP'] as const
export type BenefitProgramme = (typeof BENEFIT_PROGRAMMES)[number]

export type BenefitKind =
  | 'death_grant'
  | 'periodic_grant'
  | 'funeral'
  | 'total_disability'
  | 'partial_disability'
  | 'inability'
  | 'transport_land'
  | 'transport_sea'
  | 'transport_air'
  | 'cash'
  | 'savings'
  | 'pension'
  | 'scholarship'

export type BenefitItem = {
  readonly programme: Programme
  readonly benefit: BenefitKind
  /** Rupiah, each time. */
  readonly amount: Rupiah
  readonly times: number
  readonly per: 'once' | 'month' | 'year'
  /** Of a scholarship: which child, from 1, at which level. */
  readonly child?: number
  readonly level?: ScholarshipLevel
  /** What was spent is paid back up to this. */
  readonly isMaximum?: true
}

export type BenefitNote =
  | { readonly code: 'waiting_period'; readonly months: number; readonly monthsMin: number }
  /** Nobody said for how long contributions were paid; the full benefit needs so many months. */
  | { readonly code: 'months_assumed'; readonly monthsMin: number; readonly of: 'death_benefit' | 'scholarship' }
  | { readonly code: 'scholarship_needs_months'; readonly months: number; readonly monthsMin: number }
  /** No child was named: the most that the law gives for so many children, each for all levels of school. */
  | { readonly code: 'scholarship_maximum'; readonly childrenMax: number; readonly perChild: number }
  | { readonly code: 'scholarship_conditions'; readonly ageLimit: number; readonly childrenMax: number }
  | { readonly code: 'child_too_old'; readonly child: number; readonly ageLimit: number }
  | { readonly code: 'child_working_or_married'; readonly child: number }
  | { readonly code: 'child_ends_at_limit'; readonly child: number; readonly ageLimit: number }
  | { readonly code: 'children_left_out'; readonly count: number; readonly childrenMax: number }
  /** Children were named, and this outcome gives them no scholarship. */
  | { readonly code: 'scholarship_not_for_outcome' }
  | { readonly code: 'death_grant_minimum'; readonly minimum: number }
  | { readonly code: 'disability_table_not_known' }
  | { readonly code: 'medical_unlimited'; readonly homeCareMax: number }
  | { readonly code: 'claim_lapses'; readonly years: number }
  | { readonly code: 'wage_counts_to'; readonly wageMax: number }
  | { readonly code: 'jkp_conditions' }
  | { readonly code: 'jkp_bankrupt'; readonly monthsOwedMax: number }
  | { readonly code: 'returns_not_counted' }
  | { readonly code: 'pension_age'; readonly year: number; readonly age: number }
  | { readonly code: 'pension_for_life' }
  | { readonly code: 'pension_bounds'; readonly minimum: number; readonly maximum: number }

export type BenefitAnswer = {
  readonly items: readonly BenefitItem[]
  /** Of a pension: what is paid each month. */
  readonly total: Rupiah
  readonly rules: readonly UsedRule[]
  readonly notes: readonly BenefitNote[]
}

export type BenefitRefusal =
  | { readonly code: 'benefit_before_rules'; readonly programme: BenefitProgramme; readonly first: ContributionMonth }
  | { readonly code: 'jkp_needs_months'; readonly months: number; readonly monthsMin: number }
  | { readonly code: 'pension_needs_months'; readonly months: number; readonly monthsMin: number }

export function usedBenefitRule(id: BenefitRuleId): UsedRule {
  const { law, from, confidence, recalled = [] }: BenefitRule = BENEFIT_RULES[id]
  return { id, law, effectiveFrom: from, confidence, recalled }
}

/** What a rule names in rupiah. */
export function amountOf(id: BenefitRuleId): number {
  return (BENEFIT_RULES[id] as BenefitRule).amount ?? 0
}
