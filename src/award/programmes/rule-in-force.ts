/** Which rule holds for a contribution month. */
import { assert } from '../result.ts'
import { type ContributionMonth, lastDayOf } from './contribution-month.ts'
import type { ContributionRule, Recalled, RuleId } from './contribution-rules.ts'
import type { ProgrammeSettings } from './programme-settings.ts'

/** A rule that an answer stands on, as it is shown beside it. */
export type UsedRule = Pick<ContributionRule, 'law' | 'confidence'> & {
  readonly id: string
  /** A day, a year where no more is known, or null. */
  readonly effectiveFrom: string | null
  /** Empty where everything was compared with a source. */
  readonly recalled: readonly Recalled[]
}

/**
 * Whether a rule holds for a month. What begins or ends within a month is looked up on its last day: contributions of
 * that month fall due after it. (JKP changed on 7 February 2025; the whole of February counts as new.)
 */
export function isInForce(
  { from, until }: Pick<ContributionRule, 'from' | 'until'>,
  month: ContributionMonth,
): boolean {
  const onDay = lastDayOf(month)
  return from <= onDay && (until === undefined || onDay <= until)
}

export function ruleFor(id: RuleId, month: ContributionMonth, { rules }: ProgrammeSettings): ContributionRule | null {
  return isInForce(rules[id], month) ? rules[id] : null
}

/** A rule that holds in every month this program answers for. */
export function ruleOf(id: RuleId, month: ContributionMonth, settings: ProgrammeSettings): ContributionRule {
  const rule = ruleFor(id, month, settings)
  assert(rule, `the rule ${id} holds in ${month}`)
  return rule
}

export function usedRule(id: RuleId, { rules }: ProgrammeSettings): UsedRule {
  const { law, from, confidence, recalled } = rules[id]
  return { id, law, effectiveFrom: from, confidence, recalled: recalled ?? [] }
}
