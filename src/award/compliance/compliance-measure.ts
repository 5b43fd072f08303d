/** Names under which a rulebook's criterion may count a duty: its `indicator`. */
import { fraction, type Fraction } from '../units/fraction.ts'
import type { Compliance, Share } from './compliance.ts'

/** Percent, and not cut at a hundred; `compliance-open-months` counts months, so there less is better. */
export const COMPLIANCE_MEASURES = [
  'compliance-workers',
  'compliance-wages',
  'compliance-programmes',
  'compliance-on-time',
  'compliance-settled',
  'compliance-open-months',
] as const
export type ComplianceMeasure = (typeof COMPLIANCE_MEASURES)[number]

export function complianceMeasure(indicator: string): ComplianceMeasure | null {
  return COMPLIANCE_MEASURES.find((known) => known === indicator) ?? null
}

/** The share that a measure is made from; of open months those that are open. */
export function measuredShare(measure: ComplianceMeasure, compliance: Compliance): Share | null {
  switch (measure) {
    case 'compliance-workers':
      return compliance.workers
    case 'compliance-wages':
      return compliance.wages
    case 'compliance-programmes':
      return compliance.programmes
    case 'compliance-on-time':
      return compliance.onTime
    case 'compliance-settled':
      return compliance.settled
    case 'compliance-open-months': {
      const { settled } = compliance
      return settled && { part: settled.whole - settled.part, whole: settled.whole }
    }
  }
}

/** What the value function is given. */
export function measureValue(measure: ComplianceMeasure, { part, whole }: Share): Fraction {
  if (measure === 'compliance-open-months') return fraction(BigInt(part))
  return fraction(100n * BigInt(part), BigInt(whole))
}
