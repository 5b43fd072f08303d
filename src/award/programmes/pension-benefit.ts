/** What the pension programme pays, and how its lowest amount moves; the formula is from memory and says so. */
import { accept, assert, refuse, type Result } from '../result.ts'
import { type Rupiah, rupiah } from '../units/rupiah.ts'
import { amountOf, type BenefitAnswer, type BenefitRefusal, usedBenefitRule } from './benefit.ts'
import type { ContributionMonth } from './contribution-month.ts'

export const PENSION_MONTHS_MIN = 180

/** @property meanWage the weighted mean of the yearly wages, a month of it, in rupiah. */
export type Pensioner = { readonly meanWage: Rupiah; readonly months: number }

export function pensionBenefit(
  { meanWage, months }: Pensioner,
  month: ContributionMonth,
): Result<BenefitAnswer, readonly BenefitRefusal[]> {
  if (months < PENSION_MONTHS_MIN)
    return refuse([{ code: 'pension_needs_months', months, monthsMin: PENSION_MONTHS_MIN }])
  const amount = upToHundreds(BigInt(meanWage) * BigInt(months), 1200n)
  const year = Number(month.slice(0, 4))
  return accept({
    items: [{ programme: 'JP', benefit: 'pension', amount, times: 1, per: 'month' }],
    total: amount,
    rules: (['JP-FORMULA', 'JP-MIN-2024', 'JP-MAX-2023'] as const).map(usedBenefitRule),
    notes: [
      { code: 'pension_for_life' },
      { code: 'pension_age', year, age: pensionAge(year) },
      { code: 'pension_bounds', minimum: amountOf('JP-MIN-2024'), maximum: amountOf('JP-MAX-2023') },
    ],
  })
}

/** 59 from 2025 on and a year more every three years, until 65 in 2043. */
export function pensionAge(year: number): number {
  const first = { year: 2025, age: 59 }
  const before = { year: 2022, age: 58 }
  if (year < first.year) return before.age - Math.ceil(Math.max(0, before.year - year) / 3)
  return Math.min(65, first.age + Math.floor((year - first.year) / 3))
}

/** The lowest pension of the next year: grown by inflation and rounded up to hundreds (383,400 by 2.61 % is 393,500). */
export function nextPensionMinimum(minimum: number, inflationBasisPoints: number): Rupiah {
  assert(
    Number.isSafeInteger(minimum) && Number.isSafeInteger(inflationBasisPoints),
    'rupiah and basis points are whole',
  )
  return upToHundreds(BigInt(minimum) * BigInt(10_000 + inflationBasisPoints), 10_000n)
}

function upToHundreds(numerator: bigint, denominator: bigint): Rupiah {
  const step = denominator * 100n
  return rupiah(Number((numerator + step - 1n) / step) * 100)
}
