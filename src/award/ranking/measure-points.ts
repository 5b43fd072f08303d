/** Points of shares, remembered: of a nation's employers most have reported everybody, and twelve months have few shares. */
import { type ComplianceMeasure, measureValue } from '../compliance/compliance-measure.ts'
import type { Share } from '../compliance/compliance.ts'
import type { ValueFunction } from '../rulebook/rulebook.ts'
import { roundedSteps } from '../units/rounding.ts'
import { POINTS_DECIMALS } from './standings.ts'
import { indicatorPoints } from './value-function.ts'

/** Points have four decimals; in steps of 10^-4 they are whole numbers up to a million. */
export const POINT_STEPS = 10_000

const REMEMBERED_MAX = 4096

export class MeasurePoints {
  private readonly rule: ValueFunction
  private readonly measure: ComplianceMeasure
  private readonly known = new Map<number, number>()

  constructor(measure: ComplianceMeasure, rule: ValueFunction) {
    this.measure = measure
    this.rule = rule
  }

  /** Whole steps of 10^-4 points. */
  steps(given: Share): number {
    const share = this.measure === 'compliance-open-months' ? given : lowestTerms(given)
    if (share.part >= REMEMBERED_MAX || share.whole >= REMEMBERED_MAX) return this.computed(share)
    const key = share.part * REMEMBERED_MAX + share.whole
    const known = this.known.get(key)
    if (known !== undefined) return known
    const steps = this.computed(share)
    this.known.set(key, steps)
    return steps
  }

  private computed(share: Share): number {
    return Number(roundedSteps(indicatorPoints(this.rule, measureValue(this.measure, share)), POINTS_DECIMALS))
  }
}

function lowestTerms({ part, whole }: Share): Share {
  let [larger, smaller] = [part, whole]
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller]
  return larger <= 1 ? { part, whole } : { part: part / larger, whole: whole / larger }
}
