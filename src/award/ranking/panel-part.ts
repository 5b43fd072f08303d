import { compareCodePoints } from '../canonical/code-points.ts'
import type { Aggregation, Category } from '../rulebook/rulebook.ts'
import { panelCriteria, SHEETS_TO_TRIM } from '../rulebook/rulebook.ts'
import type { Fraction } from '../units/fraction.ts'
import { fraction, leastCommonMultiple } from '../units/fraction.ts'
import type { CountedSheet } from './sheets.ts'
import { hundredthsOf } from './sheets.ts'

/** A sheet with its total in whole steps of 1/denominator of (weight x points): integers, so sorting is exact and quick. */
export type TotalledSheet = CountedSheet & { readonly totalSteps: bigint }

export type PanelScale = {
  /** Steps per unit of weight x points. */
  readonly denominator: bigint
  /** Total of a sheet = sum of factor x mark hundredths over the panel criteria. */
  readonly factors: readonly bigint[]
}

/** Weight x points of a mark = weightHundredths x markHundredths / scaleMaxHundredths; all scales share one denominator. */
export function panelScale(category: Category): PanelScale {
  const criteria = panelCriteria(category).map(({ weight, scaleMax }) => ({
    weight: BigInt(hundredthsOf(weight)),
    scaleMax: BigInt(hundredthsOf(scaleMax)),
  }))
  const denominator = criteria.reduce((common, { scaleMax }) => leastCommonMultiple(common, scaleMax), 1n)
  return { denominator, factors: criteria.map(({ weight, scaleMax }) => weight * (denominator / scaleMax)) }
}

export function totalledSheet(sheet: CountedSheet, { factors }: PanelScale): TotalledSheet {
  const totalSteps = factors.reduce((total, factor, index) => total + factor * BigInt(sheet.marks[index] ?? 0), 0n)
  return { ...sheet, totalSteps }
}

/** The sheets of one candidate that count towards the panel part, and those the trimming drops. */
export type Kept = { readonly kept: readonly TotalledSheet[]; readonly dropped: readonly TotalledSheet[] }

/** Trimming sorts by total descending, then assessor, and drops the first and the last of at least five. */
export function keptSheets(sheets: readonly TotalledSheet[], aggregation: Aggregation): Kept {
  if (aggregation !== 'trimmed' || sheets.length < SHEETS_TO_TRIM) return { kept: sheets, dropped: [] }
  const sorted = sheets.toSorted(byTotalThenAssessor)
  return { kept: sorted.slice(1, -1), dropped: [...sorted.slice(0, 1), ...sorted.slice(-1)] }
}

/** Best first; of equals by assessor. */
export function byTotalThenAssessor(a: TotalledSheet, b: TotalledSheet): number {
  if (a.totalSteps === b.totalSteps) return compareCodePoints(a.assessor, b.assessor)
  return a.totalSteps > b.totalSteps ? -1 : 1
}

/** The mean of the sheet totals, as weight x points. */
export function meanTotal(sheets: readonly TotalledSheet[], { denominator }: PanelScale): Fraction {
  const steps = sheets.reduce((total, sheet) => total + sheet.totalSteps, 0n)
  return fraction(steps, denominator * BigInt(sheets.length))
}

/** Points of one panel criterion (the n-th of them): the mean of 100 x mark / scaleMax over the kept sheets. */
export function meanPoints(sheets: readonly TotalledSheet[], nth: number, scaleMax: string): Fraction {
  const marks = sheets.reduce((total, sheet) => total + (sheet.marks[nth] ?? 0), 0)
  return fraction(100n * BigInt(marks), BigInt(hundredthsOf(scaleMax) * sheets.length))
}
