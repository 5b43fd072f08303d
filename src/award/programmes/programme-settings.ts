/** What no law we read decides, and what we know from memory alone: answered by these settings, never by the code. */
import type { RupiahRounding } from '../units/rupiah.ts'
import { BPU_BRACKETS, type BpuBracket } from './bpu-brackets.ts'
import { CONTRIBUTION_RULES, type ContributionRule, type RuleId } from './contribution-rules.ts'

export const PUBLIC_FUNDS = ['APBN', 'APBD', 'APBDES', 'DBH', 'DBHCHT', 'CSR'] as const
/** Who pays for vulnerable workers: state, region, village, shares of palm oil and of tobacco revenue, companies. */
export type PublicFund = (typeof PUBLIC_FUNDS)[number]

/** Paid from these a contribution takes no relief (PP 50/2025 art. 3). */
const NEVER_DISCOUNTED = ['APBN', 'APBD'] as const
export type OpenFund = Exclude<PublicFund, (typeof NEVER_DISCOUNTED)[number]>

export type ProgrammeSettings = {
  /** Per worker and programme. No source states the rule. */
  readonly rounding: RupiahRounding
  /** Which other funds take the relief of 2026 and 2027. The law does not name them, so none does until someone has asked. */
  readonly discountedFunds: readonly OpenFund[]
  /** Brackets of income of members without a wage, from the lowest. */
  readonly bpuBrackets: readonly BpuBracket[]
  readonly rules: Readonly<Record<RuleId, ContributionRule>>
  /** Sources speak of "each month of delay": whether a month that has begun counts, or only one that is over. */
  readonly lateMonths: 'begun' | 'over'
}

export const PROGRAMME_SETTINGS: ProgrammeSettings = {
  rounding: 'half_up',
  discountedFunds: [],
  bpuBrackets: BPU_BRACKETS,
  rules: CONTRIBUTION_RULES,
  lateMonths: 'begun',
}

export type DiscountStanding = { readonly isTaken: boolean; readonly basis: 'law' | 'assumed' }

/** Whether what a payer pays takes the relief of PP 50/2025: the member's own money does, APBN and APBD never do. */
export function discountStanding(payer: 'self' | PublicFund, settings: ProgrammeSettings): DiscountStanding {
  if (payer === 'self') return { isTaken: true, basis: 'law' }
  if (payer === 'APBN' || payer === 'APBD') return { isTaken: false, basis: 'law' }
  return { isTaken: settings.discountedFunds.includes(payer), basis: 'assumed' }
}
