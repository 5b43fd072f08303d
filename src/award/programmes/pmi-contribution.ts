/** Contributions of a migrant worker: one amount before leaving, one for the contract, one for each month beyond it. */
import { accept, refuse, type Result } from '../result.ts'
import { rupiah } from '../units/rupiah.ts'
import { type ContributionMonth, monthOfDay } from './contribution-month.ts'
import type { RuleId } from './contribution-rules.ts'
import type { ContributionAnswer, ContributionItem, ContributionRefusal } from './contribution.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import { isInForce, usedRule } from './rule-in-force.ts'

export const MIGRANT_CONTRACT_MONTHS = [6, 12, 24] as const
export const EXTRA_MONTHS_MAX = 120

const CONTRACTS: ReadonlyMap<number, RuleId> = new Map([
  [6, 'PMI-6'],
  [12, 'PMI-12'],
  [24, 'PMI-24'],
])

/** @property extraMonths beyond the length of the contract. */
export type MigrantContract = { readonly months: number; readonly extraMonths: number }

export function pmiContribution(
  { months, extraMonths }: MigrantContract,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): Result<ContributionAnswer, readonly ContributionRefusal[]> {
  const contract = CONTRACTS.get(months)
  if (!contract) return refuse([{ code: 'migrant_contract_unknown', months }])
  if (!Number.isSafeInteger(extraMonths) || extraMonths < 0 || extraMonths > EXTRA_MONTHS_MAX)
    return refuse([{ code: 'extra_months_out_of_range', max: EXTRA_MONTHS_MAX }])
  const first = monthOfDay(settings.rules[contract].from)
  if (!isInForce(settings.rules[contract], month))
    return refuse([{ code: 'segment_rules_begin_later', segment: 'PMI', first }])
  const parts: readonly Part[] = [
    { rule: 'PMI-PRE', part: 'before', times: 1 },
    { rule: contract, part: 'contract', times: 1 },
    ...(extraMonths === 0 ? [] : [{ rule: 'PMI-EXT', part: 'beyond', times: extraMonths } as const]),
  ]
  const items = parts.map((part) => itemOf(part, settings))
  return accept({
    items,
    total: rupiah(items.reduce((sum, { amount }) => sum + amount, 0)),
    rules: parts.map(({ rule }) => usedRule(rule, settings)),
    notes: [{ code: 'due_not_known' }],
  })
}

type Part = { readonly rule: RuleId; readonly part: NonNullable<ContributionItem['part']>; readonly times: number }

/** The law names one amount for both programmes and no share of each. */
function itemOf({ rule, part, times }: Part, { rules }: ProgrammeSettings): ContributionItem {
  const amount = rupiah((rules[rule].amount ?? 0) * times)
  return { programme: 'JKK', programmes: ['JKK', 'JKM'], payer: 'self', amount, part }
}
