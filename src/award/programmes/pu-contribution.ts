/** Contributions of a wage earner: five programmes, of which the employer, the worker and the state pay parts. */
import { accept, refuse, type Result } from '../result.ts'
import { fraction, multiply, type Fraction } from '../units/fraction.ts'
import { type Rupiah, rupiah, wholeRupiah } from '../units/rupiah.ts'
import { type ContributionMonth, contributionMonth, firstDayOf, lastDayOf } from './contribution-month.ts'
import type { Programme, RuleId } from './contribution-rules.ts'
import type { ContributionAnswer, ContributionItem, ContributionNote, ContributionRefusal } from './contribution.ts'
import { ceilingOf, ceilingRule, mayBeOutdated } from './jp-ceiling.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import { isInForce, type UsedRule, usedRule } from './rule-in-force.ts'

export type WageEarner = {
  /** Rupiah a month: basic pay with fixed allowances; of a daily wage, the day's times 25. */
  readonly wage: Rupiah
  /** Risk class of the employer, 1 very low to 5 very high. */
  readonly risk: number
  readonly programmes: readonly Programme[]
  /** One of the six industries of PP 7/2025, with 50 workers or more and no JKK owed. */
  readonly isLabourIntensive: boolean
}

/** The revision of PP 7/2025 was announced in June 2025. */
const EXTENSION_ANNOUNCED_UNTIL = contributionMonth('2026-01')

type Line = { readonly rule: RuleId; readonly payer: 'employer' | 'worker' | 'state'; readonly programme: Programme }

const LINES: readonly Line[] = [
  { rule: 'JKM-PU', payer: 'employer', programme: 'JKM' },
  { rule: 'JHT-PU-ER', payer: 'employer', programme: 'JHT' },
  { rule: 'JHT-PU-EE', payer: 'worker', programme: 'JHT' },
  { rule: 'JP-PU-ER', payer: 'employer', programme: 'JP' },
  { rule: 'JP-PU-EE', payer: 'worker', programme: 'JP' },
  { rule: 'JKP-GOV', payer: 'state', programme: 'JKP' },
]

export function puContribution(
  earner: WageEarner,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): Result<ContributionAnswer, readonly ContributionRefusal[]> {
  const accidentRule = riskRule(earner.risk)
  if (!accidentRule) return refuse([{ code: 'risk_class_unknown', risk: earner.risk }])
  if (earner.programmes.length === 0) return refuse([{ code: 'programmes_missing' }])
  const lines = [{ rule: accidentRule, payer: 'employer', programme: 'JKK' } as const, ...LINES].filter(
    ({ rule, programme }) => earner.programmes.includes(programme) && isInForce(settings.rules[rule], month),
  )
  const priced = lines.map((line) => pricedLine(line, earner, month, settings))
  const items = priced.map(({ item }) => item)
  const paid = items.filter(({ payer }) => payer !== 'state')
  return accept({
    items,
    total: rupiah(paid.reduce((sum, { amount }) => sum + amount, 0)),
    rules: rulesOf(priced, items, month, settings),
    notes: notesOf(priced, earner, month, settings),
  })
}

type Priced = { readonly item: ContributionItem; readonly rule: RuleId; readonly relief: RuleId | null }

function pricedLine(line: Line, earner: WageEarner, month: ContributionMonth, settings: ProgrammeSettings): Priced {
  const { rule, programme, payer } = line
  const { rateBasisPoints = 0 } = settings.rules[rule]
  const exact = fraction(BigInt(countedWage(line, earner.wage, month, settings)) * BigInt(rateBasisPoints), 10_000n)
  const relief = reliefOf(programme, earner, month, settings)
  const before = wholeRupiah(exact, settings.rounding)
  const amount = relief === null ? before : wholeRupiah(leftBy(exact, relief, settings), settings.rounding)
  const item = { programme, programmes: [programme], payer, amount }
  return { item: relief === null ? item : { ...item, amountBefore: before }, rule, relief }
}

/** The part of a wage that counts for a programme. */
function countedWage({ rule, programme }: Line, wage: Rupiah, month: ContributionMonth, settings: ProgrammeSettings) {
  if (programme === 'JP') return Math.min(wage, ceilingOf(month).ceiling)
  return Math.min(wage, settings.rules[rule].baseMax ?? wage)
}

function reliefOf(
  programme: Programme,
  { isLabourIntensive }: WageEarner,
  month: ContributionMonth,
  { rules }: ProgrammeSettings,
): RuleId | null {
  if (rules['COVID-RELIEF'].programmes.includes(programme) && isInForce(rules['COVID-RELIEF'], month))
    return 'COVID-RELIEF'
  const isHalf = programme === 'JKK' && isLabourIntensive && isInForce(rules['JKK-DISC-LABOUR-INTENSIVE'], month)
  return isHalf ? 'JKK-DISC-LABOUR-INTENSIVE' : null
}

function leftBy(exact: Fraction, relief: RuleId, { rules }: ProgrammeSettings): Fraction {
  return multiply(exact, fraction(BigInt(10_000 + (rules[relief].rateBasisPoints ?? 0)), 10_000n))
}

function riskRule(risk: number): RuleId | undefined {
  const rules: readonly RuleId[] = ['JKK-PU-1', 'JKK-PU-2', 'JKK-PU-3', 'JKK-PU-4', 'JKK-PU-5']
  return rules[risk - 1]
}

function rulesOf(
  priced: readonly Priced[],
  items: readonly ContributionItem[],
  month: ContributionMonth,
  settings: ProgrammeSettings,
): readonly UsedRule[] {
  const ids = [...priced.map(({ rule }) => rule), ...priced.flatMap(({ relief }) => relief ?? [])]
  const taken = items.some(({ programme }) => programme === 'JKP') ? takenForJkp(month, settings) : []
  const used = [...new Set([...ids, ...taken])].map((id) => usedRule(id, settings))
  return items.some(({ programme }) => programme === 'JP') ? [...used, ceilingRule(ceilingOf(month))] : used
}

/** What of other programmes' contributions goes to JKP in a month. */
function takenForJkp(month: ContributionMonth, { rules }: ProgrammeSettings): readonly RuleId[] {
  return (['JKP-JKK', 'JKP-JKM-OLD'] as const).filter((id) => isInForce(rules[id], month))
}

function notesOf(
  priced: readonly Priced[],
  earner: WageEarner,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): readonly ContributionNote[] {
  const has = (programme: Programme) => priced.some(({ item }) => item.programme === programme)
  return [
    ...(has('JP') ? ceilingNotes(earner.wage, month) : []),
    ...(has('JKP') ? jkpNotes(earner.wage, month, settings) : []),
    ...priced.flatMap(({ item, relief }) => reliefNotes(item, relief, settings)),
    ...labourIntensiveNotes(priced, earner, month, settings),
  ]
}

function ceilingNotes(wage: Rupiah, month: ContributionMonth): readonly ContributionNote[] {
  const known = ceilingOf(month)
  const { ceiling, from: effectiveFrom } = known
  return [
    ...(wage > ceiling ? [{ code: 'ceiling_counts', ceiling, effectiveFrom } as const] : []),
    ...(mayBeOutdated(known, lastDayOf(month))
      ? [{ code: 'ceiling_may_be_newer', ceiling, effectiveFrom } as const]
      : []),
  ]
}

function jkpNotes(wage: Rupiah, month: ContributionMonth, settings: ProgrammeSettings): readonly ContributionNote[] {
  const taken = takenForJkp(month, settings)
  const parts = taken.map((id) => {
    const { baseMax = wage, rateBasisPoints = 0 } = settings.rules[id]
    return fraction(BigInt(Math.min(wage, baseMax)) * BigInt(rateBasisPoints), 10_000n)
  })
  const amount = rupiah(parts.reduce((sum, part) => sum + wholeRupiah(part, settings.rounding), 0))
  const programmes = taken.map((id) => (id === 'JKP-JKK' ? ('JKK' as const) : ('JKM' as const)))
  return [{ code: 'jkp_taken_from', programmes, amount }, ...changeNotes(month, settings)]
}

/** JKP began and changed within a month; the whole month is counted by the rule of its last day, and that is said. */
function changeNotes(month: ContributionMonth, { rules }: ProgrammeSettings): readonly ContributionNote[] {
  const changes = [
    { on: rules['JKP-GOV'].from, law: 'PP 37/2021' },
    { on: rules['JKK-PU-NET-1'].from, law: rules['JKK-PU-NET-1'].law },
  ]
  return changes.flatMap(({ on, law }) => {
    const isWithin = on > firstDayOf(month) && on <= lastDayOf(month)
    return isWithin ? [{ code: 'rule_changed_within_month', on, law } as const] : []
  })
}

function reliefNotes(
  { amount, amountBefore }: ContributionItem,
  relief: RuleId | null,
  { rules }: ProgrammeSettings,
): readonly ContributionNote[] {
  if (relief === null || amountBefore === undefined) return []
  return [{ code: 'relief_taken', rule: relief, law: rules[relief].law, amount: rupiah(amountBefore - amount) }]
}

function labourIntensiveNotes(
  priced: readonly Priced[],
  { isLabourIntensive }: WageEarner,
  month: ContributionMonth,
  { rules }: ProgrammeSettings,
): readonly ContributionNote[] {
  if (!isLabourIntensive) return []
  const { law, until = '' } = rules['JKK-DISC-LABOUR-INTENSIVE']
  if (priced.some(({ relief }) => relief === 'JKK-DISC-LABOUR-INTENSIVE')) return [{ code: 'relief_conditions', law }]
  const isAnnounced = firstDayOf(month) > until && month <= EXTENSION_ANNOUNCED_UNTIL
  return isAnnounced ? [{ code: 'relief_extension_not_seen', law, announcedUntil: EXTENSION_ANNOUNCED_UNTIL }] : []
}
