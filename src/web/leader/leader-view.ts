/** What the figures of a place come to on its leader's page; nothing here asks the database. */
import { closingCost, LOWEST_PACKAGE } from '../../award/coverage/closing-cost.ts'
import { percentText, statedCoverage } from '../../award/coverage/coverage-figure.ts'
import { gapPoints, membersNeeded, unprotectedOf } from '../../award/coverage/coverage-gap.ts'
import type { CoverageTarget } from '../../award/coverage/coverage-target.ts'
import { coverageTrend } from '../../award/coverage/coverage-trend.ts'
import { impliedHeads, type Heads } from '../../award/coverage/implied-heads.ts'
import { standingOfYears } from '../../award/coverage/standing-figure.ts'
import type { Region } from '../../award/places/region.ts'
import { fractionFromDecimal } from '../../award/units/fraction.ts'
import type { CoverageChoice, RegisteredFigure } from '../../store/place-coverage.ts'
import { coverageTerms } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { leaderWords } from '../../wording/leader-page.ts'
import { countInFigures, decimalInFigures, percent, rupiahOnScreen } from '../../wording/numbers.ts'
import { writtenAsOf } from '../coverage-view.ts'
import { figureView } from './figure-view.ts'
import type { LeaderCost, LeaderCoverage, LeaderGap, LeaderView, TrendStep } from './leader.page.tsx'
import { aimsOf, targetOf, type Target } from './target-text.ts'

export type PlaceFacts = {
  readonly place: Pick<Region, 'code'>
  /** Of the place, all segments and years. */
  readonly figures: readonly RegisteredFigure[]
  readonly choices: readonly CoverageChoice[]
  /** Of the place and of the nation. */
  readonly targets: readonly CoverageTarget[]
}

type CoverageParts = Pick<LeaderView, 'coverage' | 'aims' | 'gap' | 'cost' | 'assumption' | 'trend'>

export function coverageParts(facts: PlaceFacts, language: Language): CoverageParts {
  const { place, figures, choices } = facts
  const whole = figures.filter((figure) => figure.segment === 'ALL' && statedCoverage(figure) !== null)
  const years = standingOfYears(whole, choices)
  const newest = years.at(-1)
  const heads = newest ? impliedHeads(newest) : null
  const target = newest ? targetOf(newest, facts, language) : null
  const gap = gapOf(newest, heads, target, language)
  return {
    coverage: newest ? coverageOf(newest, whole, heads, language) : null,
    aims: newest ? [] : aimsOf(place.code, facts, language),
    gap,
    cost: costOf(heads, target, language),
    assumption: assumption(language),
    trend: trendOf(years, language),
  }
}

function coverageOf(
  stands: RegisteredFigure,
  all: readonly RegisteredFigure[],
  heads: Heads | null,
  language: Language,
): LeaderCoverage | null {
  const words = leaderWords[language]
  const view = figureView(stands, language)
  if (!view) return null
  const count = (value: number) => countInFigures(value, language)
  return {
    stands: view,
    heads: heads && words.heads(count(heads.covered), count(heads.eligible)),
    implied: heads?.implied ? words.implied[heads.implied](count(heads[heads.implied])) : null,
    others: all
      .filter((figure) => figure.year === stands.year && figure.id !== stands.id)
      .slice(-OTHERS_MAX)
      .flatMap((figure) => otherStatement(figure, language)),
  }
}

/** One sheet of paper names the latest; the page of the place has them all. */
const OTHERS_MAX = 3

function otherStatement(figure: RegisteredFigure, language: Language): readonly string[] {
  const words = leaderWords[language]
  const view = figureView(figure, language)
  if (!view) return []
  const { publishedUnprotected: left, targetPercent: target } = figure
  const parts = [
    view.value.text,
    ...(left === null ? [] : [words.otherUnprotected(countInFigures(left, language))]),
    ...(target === null ? [] : [words.otherTarget(percent(target, language))]),
    view.base,
    view.asOf,
  ]
  return [`${parts.join(', ')} (${view.source.name})`]
}

function gapOf(
  stands: RegisteredFigure | undefined,
  heads: Heads | null,
  target: Target | null,
  language: Language,
): LeaderGap {
  const left = heads && unprotectedOf(heads.covered, heads.eligible)
  const coverage = stands ? statedCoverage(stands) : null
  const held = target?.isComparable ? target : null
  const points = coverage && held ? gapPoints(coverage, fractionFromDecimal(held.percent)) : null
  const needed = heads && held ? membersNeeded(heads.covered, heads.eligible, held.percent) : null
  return {
    unprotected: left !== null && left >= 0 ? countInFigures(left, language) : null,
    exceeds: left !== null && left < 0,
    target: target && {
      text: target.text,
      figured: points && { text: percent(target.percent, language), value: Number(target.percent) },
      pointsShort: points && points.numerator > 0n ? decimalInFigures(percentText(points), language) : null,
      needed: needed ? countInFigures(needed, language) : null,
    },
  }
}

const MONTHS = 12

function costOf(heads: Heads | null, set: Target | null, language: Language): LeaderCost | 'nobody' | null {
  if (!heads) return null
  const target = set?.isComparable ? set : null
  const missing = target
    ? membersNeeded(heads.covered, heads.eligible, target.percent)
    : Math.max(0, unprotectedOf(heads.covered, heads.eligible))
  if (missing === 0) return 'nobody'
  return {
    total: rupiahOnScreen(closingCost(missing, MONTHS), language),
    formula: leaderWords[language].costFormula(
      countInFigures(missing, language),
      rupiahOnScreen(LOWEST_PACKAGE.monthlyRupiah, language),
    ),
    toTarget: target !== null,
  }
}

function assumption(language: Language): string {
  const { jkkRupiah, jkmRupiah, law } = LOWEST_PACKAGE
  return leaderWords[language].costAssumption(
    rupiahOnScreen(jkkRupiah, language),
    rupiahOnScreen(jkmRupiah, language),
    law,
  )
}

/** What stands on one line of paper. */
const TREND_YEARS_MAX = 6

/** One figure a year, cut where the definition changed. */
function trendOf(years: readonly RegisteredFigure[], language: Language): readonly TrendStep[] {
  return coverageTrend(years.slice(-TREND_YEARS_MAX)).flatMap(({ begins, points }) =>
    points.map(({ figure, coverage }, index) => ({
      break: begins !== null && index === 0 ? coverageTerms[language].breaks[begins] : null,
      asOf: writtenAsOf(figure.asOf, language),
      value: percent(percentText(coverage), language),
    })),
  )
}
