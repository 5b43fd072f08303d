/** What the database is told so that it can count a contest a second time, with nothing of the ranking's code. */
import type { Contest } from '../ranking/contest.ts'
import { indicatorPoints } from '../ranking/value-function.ts'
import type { Instant } from '../units/dates.ts'

export type CountedBySql = {
  /** Marks changed later do not count. */
  readonly until: Instant
  readonly candidates: readonly string[]
  readonly criteria: readonly {
    readonly id: string
    /** Per cent, a decimal. */
    readonly weight: string
    readonly source: 'panel' | 'indicator'
    /** A decimal; `1` where nobody marks. */
    readonly scaleMax: string
  }[]
  /** From 0 to 100, as exact fractions: what a figure is worth is a rule of its own. */
  readonly indicatorPoints: readonly {
    readonly candidate: string
    readonly criterion: string
    readonly numerator: string
    readonly denominator: string
  }[]
  readonly recusals: readonly { readonly candidate: string; readonly assessor: string }[]
  readonly votes: Contest['votes']
  /** Criteria, in the order in which they part equal totals. */
  readonly ties: readonly string[]
  readonly isTrimmed: boolean
  readonly decimals: number
  readonly isDense: boolean
}

/** Null for a category that is adjusted for severity: least squares are no matter for SQL. */
export function countedBySql(
  { category, candidates, marks, indicators, recusals, votes }: Contest,
  until: Instant,
): CountedBySql | null {
  if (category.aggregation === 'adjusted') return null
  const { criteria } = category
  return {
    until,
    candidates: candidates ?? [...new Set(marks.map(({ candidate }) => candidate))],
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      weight: criterion.weight,
      source: criterion.source,
      scaleMax: criterion.source === 'panel' ? criterion.scaleMax : '1',
    })),
    indicatorPoints: criteria.flatMap((criterion) =>
      criterion.source === 'panel'
        ? []
        : indicators
            .filter(({ indicator }) => indicator === criterion.indicator)
            .map(({ candidate, value }) => {
              const { numerator, denominator } = indicatorPoints(criterion.valueFunction, value)
              return {
                candidate,
                criterion: criterion.id,
                numerator: String(numerator),
                denominator: String(denominator),
              }
            }),
    ),
    recusals: recusals.map(({ candidate, assessor }) => ({ candidate, assessor })),
    votes,
    ties: category.ties.filter((tie) => criteria.some(({ id }) => id === tie)),
    isTrimmed: category.aggregation === 'trimmed',
    decimals: category.decimals,
    isDense: category.ranking === 'dense',
  }
}
