/** A stored plan with all that follows from it: its cost, what to consider, what it does to coverage and to points. */
import { type PlanConcern, planConcerns } from '../../award/coverage/plan-concerns.ts'
import { type CostedPlan, costedPlan } from '../../award/coverage/protection-plan.ts'
import { type CoverageEffect, coverageEffect } from '../../award/coverage/what-if.ts'
import { type PointsEffect, pointsEffect } from '../../award/ranking/points-effect.ts'
import type { Rulebook, ValueFunction } from '../../award/rulebook/rulebook.ts'
import { indicatorCriteria } from '../../award/rulebook/rulebook.ts'
import type { Db } from '../../store/db.ts'
import type { StoredPlan } from '../../store/protection-plans.ts'
import { latestRulebook } from '../../store/seasons.ts'

/** The name under which rulebooks count coverage. */
const COVERAGE_INDICATOR = 'coverage'

export type PlanFigures = {
  readonly costed: CostedPlan
  /** The highest month. */
  readonly peak: number
  readonly concerns: readonly PlanConcern[]
  readonly effect: CoverageEffect | null
  /** At the end of the year, by the season's first criterion that counts coverage. */
  readonly points: PointsEffect | null
}

export function planFigures({ document, year }: StoredPlan, rule: ValueFunction | null): PlanFigures {
  const { lines, universe, available, coverage } = document
  const costed = costedPlan(lines)
  const peak = Math.max(0, ...costed.months.map(({ heads }) => heads))
  const atEnd = costed.months.find(({ month }) => month === `${year}-12`)?.heads ?? 0
  const effect = coverage && coverageEffect(coverage, { atPeak: peak, atEnd })
  return {
    costed,
    peak,
    concerns: planConcerns(costed, { universe: universe?.heads ?? null, available, year }),
    effect,
    points: effect && rule && pointsEffect(rule, effect.before, effect.atEnd),
  }
}

export function coverageRule({ categories }: Rulebook): ValueFunction | null {
  const criteria = categories.flatMap((category) => indicatorCriteria(category))
  return criteria.find(({ indicator }) => indicator === COVERAGE_INDICATOR)?.valueFunction ?? null
}

export async function ruleOfPlan(db: Db, { season }: StoredPlan): Promise<ValueFunction | null> {
  const rules = season && (await latestRulebook(db, season))
  return rules ? coverageRule(rules.rulebook) : null
}
