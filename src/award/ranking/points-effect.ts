/** What a change of coverage does to the points of a criterion that counts it. */
import type { ValueFunction } from '../rulebook/rulebook.ts'
import { type Fraction, subtract } from '../units/fraction.ts'
import { indicatorPoints } from './value-function.ts'

export type PointsEffect = { readonly before: Fraction; readonly after: Fraction; readonly gained: Fraction }

export function pointsEffect(rule: ValueFunction, before: Fraction, after: Fraction): PointsEffect {
  const [was, is] = [indicatorPoints(rule, before), indicatorPoints(rule, after)]
  return { before: was, after: is, gained: subtract(is, was) }
}
