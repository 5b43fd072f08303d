/** Contributions of a construction project: by slices of the contract's value, or by wages where these are known. */
import { accept, type Result } from '../result.ts'
import { add, fraction, type Fraction, multiply, ZERO } from '../units/fraction.ts'
import { type Rupiah, rupiah, wholeRupiah } from '../units/rupiah.ts'
import type { ContributionMonth } from './contribution-month.ts'
import type { RuleId } from './contribution-rules.ts'
import type { ContributionAnswer, ContributionNote, ContributionRefusal } from './contribution.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import { isInForce, usedRule } from './rule-in-force.ts'

/** The value of the contract, for the whole project; or the wages of one month. */
export type ConstructionProject = { readonly contract: Rupiah } | { readonly wages: Rupiah }

const SLICES = {
  JKK: ['JKK-JAKON-1', 'JKK-JAKON-2', 'JKK-JAKON-3', 'JKK-JAKON-4', 'JKK-JAKON-5'],
  JKM: ['JKM-JAKON-1', 'JKM-JAKON-2', 'JKM-JAKON-3', 'JKM-JAKON-4', 'JKM-JAKON-5'],
} as const satisfies Readonly<Record<'JKK' | 'JKM', readonly RuleId[]>>
/** The rate on wages for JKM was read in the same place as that of wage earners, and is the same. */
const ON_WAGES = { JKK: 'JKK-JAKON-WAGE', JKM: 'JKM-PU' } as const satisfies Readonly<Record<'JKK' | 'JKM', RuleId>>

type Priced = { readonly exact: Fraction; readonly rules: readonly RuleId[] }

export function jakonContribution(
  project: ConstructionProject,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): Result<ContributionAnswer, readonly ContributionRefusal[]> {
  const isRelieved = isInForce(settings.rules['COVID-RELIEF'], month)
  const priced = (['JKK', 'JKM'] as const).map((programme) => {
    const { exact, rules } =
      'contract' in project
        ? bySlices(project.contract, SLICES[programme], settings)
        : byRate(project.wages, ON_WAGES[programme], settings)
    const amountBefore = wholeRupiah(exact, settings.rounding)
    const left = fraction(BigInt(10_000 + (settings.rules['COVID-RELIEF'].rateBasisPoints ?? 0)), 10_000n)
    const amount = isRelieved ? wholeRupiah(multiply(exact, left), settings.rounding) : amountBefore
    const item = { programme, programmes: [programme], payer: 'employer', amount } as const
    return { item: isRelieved ? { ...item, amountBefore } : item, rules, saved: amountBefore - amount }
  })
  const relief: readonly RuleId[] = isRelieved ? ['COVID-RELIEF'] : []
  return accept({
    items: priced.map(({ item }) => item),
    total: rupiah(priced.reduce((sum, { item }) => sum + item.amount, 0)),
    rules: [...priced.flatMap(({ rules }) => rules), ...relief].map((id) => usedRule(id, settings)),
    notes: [...relief.map((rule) => reliefNote(rule, priced, settings)), { code: 'due_not_known' }],
  })
}

function reliefNote(
  rule: RuleId,
  priced: readonly { readonly saved: number }[],
  { rules }: ProgrammeSettings,
): ContributionNote {
  const amount = rupiah(priced.reduce((sum, { saved }) => sum + saved, 0))
  return { code: 'relief_taken', rule, law: rules[rule].law, amount }
}

/** Each slice of the value has its own rate; only what lies in a slice is counted with it. */
function bySlices(contract: Rupiah, slices: readonly RuleId[], { rules }: ProgrammeSettings): Priced {
  const touched = slices.filter((id, at) => at === 0 || contract > (rules[id].slice?.above ?? 0))
  const exact = touched.reduce((sum, id) => {
    const { slice = { above: 0, upTo: null }, rateBasisPoints = 0 } = rules[id]
    const within = Math.min(contract, slice.upTo ?? contract) - slice.above
    return add(sum, fraction(BigInt(within) * BigInt(rateBasisPoints), 10_000n))
  }, ZERO)
  return { exact, rules: touched }
}

function byRate(wages: Rupiah, id: RuleId, { rules }: ProgrammeSettings): Priced {
  const { rateBasisPoints = 0 } = rules[id]
  return { exact: fraction(BigInt(wages) * BigInt(rateBasisPoints), 10_000n), rules: [id] }
}
