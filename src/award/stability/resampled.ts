/**
 * Would it come out the same with another panel of the same kind? Assessors are drawn with replacement, as many as there are,
 * and the category is ranked again from their sheets; shares say in how many of the draws somebody is first. With seven to
 * nine assessors this is coarse and too narrow: a look at how sure, never a level of confidence.
 */
import { compareCodePoints } from '../canonical/code-points.ts'
import { add, divide, fraction, type Fraction, HUNDRED, multiply, subtract, sum, ZERO } from '../units/fraction.ts'
import { roundedSteps } from '../units/rounding.ts'
import { SHEETS_TO_TRIM, type Category } from '../rulebook/rulebook.ts'
import { byTotalThenAssessor, type PanelScale, type TotalledSheet } from '../ranking/panel-part.ts'
import type { CountedContest } from '../ranking/ranked-contest.ts'
import { contribution, scoredCandidate } from '../ranking/scored-candidate.ts'
import type { Severities } from '../ranking/severity.ts'
import type { Draws } from './draws.ts'

export const RESAMPLES = 10_000

/** Of all draws, a share from 0 to 1; who ties shares. @property first rank 1. @property winners the ranks that win. */
export type Resampled = { readonly candidate: string; readonly first: number; readonly winners: number }

/**
 * By share of first places, then of winning ones, then by id. A candidate whom no drawn assessor marked has no rank in that
 * draw. Severities are those of the whole panel, not estimated again. Ties end at the rounded total.
 */
export function resampledRanks(
  contest: CountedContest,
  category: Category,
  draws: Draws,
  resamples = RESAMPLES,
): readonly Resampled[] {
  const assessors = [...new Set(contest.rankable.flatMap(({ sheets }) => sheets.map(({ assessor }) => assessor)))].toSorted(compareCodePoints) // prettier-ignore
  const index = new Map(assessors.map((id, at) => [id, at]))
  const all = contest.rankable.map((file) => entryOf(file, contest, category, index))
  const entries = all.filter((entry) => mayWin(entry, all, assessors.length, category))
  const firsts = entries.map(() => 0)
  const wins = entries.map(() => 0)
  const copies = new Uint32Array(assessors.length)
  const totals = new Float64Array(entries.length)
  for (let draw = 0; draw < resamples; draw++) {
    copies.fill(0)
    for (let nth = 0; nth < assessors.length; nth++) copies[draws.below(assessors.length)]!++
    for (const [at, entry] of entries.entries()) totals[at] = roundedTotal(entry, copies, category)
    shareOut(totals, 1, firsts)
    shareOut(totals, category.winners, wins)
  }
  const shares = new Map(entries.map(({ candidate }, at) => [candidate, [firsts[at] ?? 0, wins[at] ?? 0] as const]))
  return all
    .map(({ candidate }) => {
      const [first, winners] = shares.get(candidate) ?? [0, 0]
      return { candidate, first: first / resamples, winners: winners / resamples }
    })
    .toSorted((a, b) => b.first - a.first || b.winners - a.winners || compareCodePoints(a.candidate, b.candidate))
}

type Entry = {
  readonly candidate: string
  /** Best total first, as trimming sorts them. */
  readonly sheets: readonly {
    readonly assessor: number
    readonly exact: Fraction
    readonly near: number
    readonly severity: Fraction
    readonly nearSeverity: number
  }[]
  /** What the indicators give to the total. */
  readonly besides: Fraction
  readonly nearBesides: number
}

/** No draw brings somebody among the winners whose best is below the worst of as many others, whom every assessor marked. */
function mayWin(entry: Entry, all: readonly Entry[], assessors: number, { winners, decimals }: Category): boolean {
  const best = entry.nearBesides + Math.max(...entry.sheets.map(nearOf)) + 10 ** -decimals
  const ahead = all.filter(
    ({ sheets, nearBesides }) => sheets.length === assessors && nearBesides + Math.min(...sheets.map(nearOf)) > best,
  )
  return ahead.length < winners
}

function nearOf({ near, nearSeverity }: Entry['sheets'][number]): number {
  return near - nearSeverity
}

function entryOf(
  file: CountedContest['rankable'][number],
  { scale, severities }: CountedContest,
  category: Category,
  index: ReadonlyMap<string, number>,
): Entry {
  const { points } = scoredCandidate(file, category, scale, severities)
  const besides = sum(
    category.criteria.map((criterion, at) =>
      criterion.source === 'indicator' ? contribution(criterion, points[at] ?? ZERO) : ZERO,
    ),
  )
  return {
    candidate: file.candidate,
    sheets: file.sheets.toSorted(byTotalThenAssessor).map((sheet) => {
      const exact = totalOf(sheet, scale)
      const severity = severityOf(sheet, severities)
      return {
        assessor: index.get(sheet.assessor) ?? 0,
        exact,
        near: numberOf(exact),
        severity,
        nearSeverity: numberOf(severity),
      }
    }),
    besides,
    nearBesides: numberOf(besides),
  }
}

function totalOf({ totalSteps }: TotalledSheet, { denominator }: PanelScale): Fraction {
  return divide(fraction(totalSteps, denominator), HUNDRED)
}

function severityOf({ assessor }: TotalledSheet, severities: Severities | null): Fraction {
  return severities?.byAssessor.get(assessor) ?? ZERO
}

/** Closer to the middle between two roundings than this, the exact fraction decides. */
const DOUBT = 1e-6

/** In steps of the last printed decimal; below zero for whom no drawn assessor marked. */
function roundedTotal(entry: Entry, copies: Uint32Array, category: Category): number {
  const drawn = entry.sheets.reduce((count, { assessor }) => count + (copies[assessor] ?? 0), 0)
  if (drawn === 0) return -1
  const kept = keptCopies(entry, copies, drawn, category)
  const count = category.aggregation === 'trimmed' && drawn >= SHEETS_TO_TRIM ? drawn - 2 : drawn
  let near = 0
  for (const [at, { near: total, nearSeverity }] of entry.sheets.entries())
    near += (kept[at] ?? 0) * (total - nearSeverity)
  const exact = () => {
    const whole = entry.sheets.reduce((total, sheet, at) => add(total, multiplied(sheet, kept[at] ?? 0)), ZERO)
    return add(divide(whole, fraction(BigInt(count))), entry.besides)
  }
  return stepsNear(near / count + entry.nearBesides, exact, category)
}

function multiplied({ exact, severity }: Entry['sheets'][number], times: number): Fraction {
  return multiply(subtract(exact, severity), fraction(BigInt(times)))
}

/** How often each sheet stays: of the drawn copies, trimming takes the best one and the worst one. */
function keptCopies(entry: Entry, copies: Uint32Array, drawn: number, { aggregation }: Category): readonly number[] {
  const kept = entry.sheets.map(({ assessor }) => copies[assessor] ?? 0)
  if (aggregation !== 'trimmed' || drawn < SHEETS_TO_TRIM) return kept
  const best = kept.findIndex((count) => count > 0)
  const worst = kept.findLastIndex((count) => count > 0)
  kept[best] = (kept[best] ?? 0) - 1
  kept[worst] = (kept[worst] ?? 0) - 1
  return kept
}

function stepsNear(near: number, exact: () => Fraction, { decimals }: Category): number {
  const steps = near * 10 ** decimals
  const part = steps - Math.floor(steps)
  return Math.abs(part - 0.5) > DOUBT ? Math.round(steps) : Number(roundedSteps(exact(), decimals))
}

function numberOf({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator)
}

/** Gives the best `seats` places away; a tie across the border shares what is left of them. */
function shareOut(totals: Float64Array, seats: number, shares: number[]): void {
  const bestFirst = totals.toSorted().toReversed()
  const last = bestFirst[Math.min(seats, totals.length) - 1] ?? 0
  const better = bestFirst.findIndex((total) => total <= last)
  const equal = bestFirst.findLastIndex((total) => total === last) + 1 - better
  for (const [at, own] of totals.entries()) {
    if (own < 0 || own < last) continue
    shares[at] = (shares[at] ?? 0) + (own > last ? 1 : Math.min(1, (seats - better) / equal))
  }
}
