/**
 * How much of a wage counts for the pension programme. It follows the growth of the economy every 1 March, so that
 * February and March of one year may pay differently. Rows of reference/jp_wage_ceiling.csv; a test compares them.
 */
import { assert } from '../result.ts'
import { type Day, day } from '../units/dates.ts'
import { type ContributionMonth, lastDayOf } from './contribution-month.ts'
import type { UsedRule } from './rule-in-force.ts'

/** @property growthBasisPoints of the year before; null for the first. */
export type JpCeiling = {
  readonly from: Day
  readonly ceiling: number
  readonly growthBasisPoints: number | null
  readonly confidence: string
  readonly isRecalled?: true
}

const COMPUTED = 'computed (matches memory of the official letters)'

export const JP_CEILINGS: readonly JpCeiling[] = [
  { from: day('2015-07-01'), ceiling: 7_000_000, growthBasisPoints: null, confidence: 'S' },
  computed('2016-03-01', 7_335_300, 479),
  computed('2017-03-01', 7_703_500, 502),
  computed('2018-03-01', 8_094_000, 507),
  computed('2019-03-01', 8_512_400, 517),
  computed('2020-03-01', 8_939_700, 502),
  { from: day('2021-03-01'), ceiling: 8_754_600, growthBasisPoints: -207, confidence: 'S' },
  computed('2022-03-01', 9_077_600, 369),
  { from: day('2023-03-01'), ceiling: 9_559_600, growthBasisPoints: 531, confidence: 'S2' },
  { from: day('2024-03-01'), ceiling: 10_042_300, growthBasisPoints: 505, confidence: 'S2' },
  { from: day('2025-03-01'), ceiling: 10_547_400, growthBasisPoints: 503, confidence: 'S' },
  { from: day('2026-03-01'), ceiling: 11_086_300, growthBasisPoints: 511, confidence: 'S' },
]

export const JP_CEILING_LAW = 'PP 45/2015 art. 29(3)-(4)'

function computed(from: string, ceiling: number, growthBasisPoints: number): JpCeiling {
  return { from: day(from), ceiling, growthBasisPoints, confidence: COMPUTED, isRecalled: true }
}

/** The ceiling after a year of growth, cut to whole hundreds of rupiah as the agency's letters do. */
export function nextCeiling(ceiling: number, growthBasisPoints: number): number {
  return Number((BigInt(ceiling) * BigInt(10_000 + growthBasisPoints)) / 10_000n / 100n) * 100
}

/** The ceiling of a day, or null before the programme began. */
export function ceilingOn(on: Day): JpCeiling | null {
  return JP_CEILINGS.findLast(({ from }) => from <= on) ?? null
}

/** The ceiling a contribution is counted with: that of its own month, whenever it is paid. */
export function ceilingOf(month: ContributionMonth): JpCeiling {
  const ceiling = ceilingOn(lastDayOf(month))
  assert(ceiling, `the pension programme had begun in ${month}`)
  return ceiling
}

/** Whether another ceiling must have come into force since the last that is known here: each 1 March brings one. */
export function mayBeOutdated({ from }: Pick<JpCeiling, 'from'>, on: Day): boolean {
  return on >= `${Number(from.slice(0, 4)) + 1}-03-01`
}

export function ceilingRule({ from, confidence, isRecalled }: JpCeiling): UsedRule {
  return {
    id: `JP-CEILING-${from.slice(0, 4)}`,
    law: JP_CEILING_LAW,
    effectiveFrom: from,
    confidence,
    recalled: isRecalled ? ['value'] : [],
  }
}
