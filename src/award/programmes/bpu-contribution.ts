/** Contributions of members without a wage, and the reliefs that some of them take in some months. */
import { fraction } from '../units/fraction.ts'
import { type Rupiah, rupiah, wholeRupiah } from '../units/rupiah.ts'
import { bracketOf, type BpuBracket } from './bpu-brackets.ts'
import type { ContributionMonth } from './contribution-month.ts'
import type { RuleId } from './contribution-rules.ts'
import { discountStanding, type ProgrammeSettings, type PublicFund } from './programme-settings.ts'
import { isInForce, ruleOf } from './rule-in-force.ts'

export const BPU_PROGRAMMES = ['JKK', 'JKM', 'JHT'] as const
export type BpuProgramme = (typeof BPU_PROGRAMMES)[number]

export const BPU_SECTORS = ['transport', 'other'] as const
/** Drivers and couriers, or any other work: the relief of 2026 and 2027 has other months for each. */
export type BpuSector = (typeof BPU_SECTORS)[number]

export type BpuPayer = 'self' | PublicFund

export type BpuMember = {
  /** Rupiah a month. */
  readonly income: number
  readonly sector: BpuSector
  readonly payer: BpuPayer
}

export type BpuItem = {
  readonly programme: BpuProgramme
  readonly amount: Rupiah
  /** Before the relief; the same where none is taken. */
  readonly amountBefore: Rupiah
  readonly rules: readonly RuleId[]
}

/** What JKK and JKM cost a member of the lowest bracket a month, without a relief: the figure of every budget. */
export const LOWEST_PACKAGE = 16_800

const RULES: Readonly<Record<BpuProgramme, RuleId>> = { JKK: 'JKK-BPU', JKM: 'JKM-BPU', JHT: 'JHT-BPU' }
const DISCOUNTS: Readonly<Record<BpuSector, RuleId>> = { transport: 'BPU-DISC-TRANSPORT', other: 'BPU-DISC-OTHER' }

/** What one member pays for one programme of one month. */
export function bpuItem(
  programme: BpuProgramme,
  member: BpuMember,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): BpuItem {
  const { rateBasisPoints = 0, amount } = ruleOf(RULES[programme], month, settings)
  const { base } = bracketFor(member, settings)
  const before =
    amount ?? Number(wholeRupiah(fraction(BigInt(base) * BigInt(rateBasisPoints), 10_000n), settings.rounding))
  const relief = programme === 'JHT' ? null : reliefFor(member, month, settings)
  return {
    programme,
    amountBefore: rupiah(before),
    amount: relief === null ? rupiah(before) : relieved(before, relief, settings),
    rules: relief === null ? [RULES[programme]] : [RULES[programme], relief],
  }
}

export function bracketFor({ income }: Pick<BpuMember, 'income'>, { bpuBrackets }: ProgrammeSettings): BpuBracket {
  return bracketOf(income, bpuBrackets)
}

/** The relief a member's JKK and JKM of a month take, whoever is to be thanked for it; null where none. */
export function reliefFor(
  { sector, payer }: Pick<BpuMember, 'sector' | 'payer'>,
  month: ContributionMonth,
  settings: ProgrammeSettings,
): RuleId | null {
  if (isInForce(settings.rules['COVID-RELIEF'], month)) return 'COVID-RELIEF'
  const discount = DISCOUNTS[sector]
  if (!isInForce(settings.rules[discount], month)) return null
  return discountStanding(payer, settings).isTaken ? discount : null
}

/** What is left of an amount once a relief has taken its part. */
export function relieved(amount: number, relief: RuleId, { rules, rounding }: ProgrammeSettings): Rupiah {
  const left = 10_000 + (rules[relief].rateBasisPoints ?? 0)
  return wholeRupiah(fraction(BigInt(amount) * BigInt(left), 10_000n), rounding)
}
