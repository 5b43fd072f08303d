/** The answer to "what is paid for this month": who pays what, by which rule, until when, and what a reader must know. */
import type { Day } from '../units/dates.ts'
import type { Rupiah } from '../units/rupiah.ts'
import type { ContributionMonth } from './contribution-month.ts'
import type { Programme } from './contribution-rules.ts'
import type { PublicFund } from './programme-settings.ts'
import type { UsedRule } from './rule-in-force.ts'

export const SEGMENTS = ['PU', 'BPU', 'JAKON', 'PMI'] as const
/** Wage earners; members without a wage; construction projects; migrant workers. */
export type Segment = (typeof SEGMENTS)[number]

export type Payer = 'employer' | 'worker' | 'self' | 'state' | PublicFund

export type ContributionItem = {
  /** The first of `programmes`, for readers who know one. */
  readonly programme: Programme
  /** More than one where the law names one amount for both. */
  readonly programmes: readonly Programme[]
  readonly payer: Payer
  readonly amount: Rupiah
  /** Before a relief; left out where none is taken. */
  readonly amountBefore?: Rupiah
  /** Of a migrant's contract: before leaving, during it, or beyond its length. */
  readonly part?: 'before' | 'contract' | 'beyond'
}

export type ContributionNote =
  /** Only so much of the wage counts for the pension. */
  | { readonly code: 'ceiling_counts'; readonly ceiling: number; readonly effectiveFrom: Day }
  /** A newer ceiling is in force than the last one known here. */
  | { readonly code: 'ceiling_may_be_newer'; readonly ceiling: number; readonly effectiveFrom: Day }
  /** Part of what the employer pays for JKK goes to JKP (and of JKM, before February 2025); nobody pays more for it. */
  | { readonly code: 'jkp_taken_from'; readonly programmes: readonly Programme[]; readonly amount: Rupiah }
  | { readonly code: 'rule_changed_within_month'; readonly on: Day; readonly law: string }
  | { readonly code: 'relief_taken'; readonly rule: string; readonly law: string; readonly amount: Rupiah }
  | { readonly code: 'relief_excluded'; readonly payer: PublicFund; readonly law: string }
  | { readonly code: 'relief_unverified'; readonly payer: PublicFund; readonly law: string; readonly isTaken: boolean }
  | { readonly code: 'relief_conditions'; readonly law: string }
  /** An extension was announced; its text was not seen, so it is not counted. */
  | { readonly code: 'relief_extension_not_seen'; readonly law: string; readonly announcedUntil: ContributionMonth }
  | { readonly code: 'bracket_counts'; readonly income: number; readonly base: number }
  | { readonly code: 'bracket_recalled'; readonly income: number; readonly base: number }
  | { readonly code: 'compulsory_left_out'; readonly programmes: readonly Programme[] }
  | { readonly code: 'due_not_known' }
  | { readonly code: 'holidays_not_known'; readonly year: number }

export type ContributionAnswer = {
  readonly items: readonly ContributionItem[]
  /** Without what the state pays. */
  readonly total: Rupiah
  readonly rules: readonly UsedRule[]
  readonly notes: readonly ContributionNote[]
}

export type ContributionRefusal =
  | { readonly code: 'risk_class_unknown'; readonly risk: number }
  | { readonly code: 'programmes_missing' }
  | { readonly code: 'migrant_contract_unknown'; readonly months: number }
  | { readonly code: 'extra_months_out_of_range'; readonly max: number }
  | { readonly code: 'segment_rules_begin_later'; readonly segment: Segment; readonly first: ContributionMonth }
