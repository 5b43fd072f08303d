/**
 * Figures that a rulebook can count, by the name that stands in its criterion. Each says how it comes from what is known
 * of a candidate; one that cannot be had says why. What they are worth is the rulebook's value function alone.
 */
import { fraction, fractionFromDecimal, HUNDRED, multiply, type Fraction } from '../units/fraction.ts'
import type { CoverageBase } from '../units/coverage-base.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import { gapClosed, growthOf } from './coverage-gap.ts'
import type { CoverageSegment } from './coverage-segment.ts'
import { breakBetween } from './coverage-trend.ts'
import { isMeasureName, type MeasureName } from '../rulebook/measure-names.ts'
import { fileFigure, fileMeasures } from './file-measures.ts'
import type { Measure, Measured, MeasureUnit, MissingReason } from './measured.ts'
import { figureOn, type MeasuredFacts, type NotedPresence } from './measured-facts.ts'

/** Where the rulebook names no base: workers who could be members as the agency counts them. */
export const USUAL_BASE: CoverageBase = 'ELIGIBLE_AGENCY'

const missing = (reason: MissingReason): Measured => ({ known: false, reason })

function ofFigure(figure: CoverageFigure, value: Fraction): Measured {
  return { known: true, value, base: figure.base, asOf: figure.asOf, source: figure.source, checked: true }
}

/** Coverage of the place; a company's is what it reports of its own workers. */
const coverage = (segment: CoverageSegment): Measure => ({
  unit: 'percent',
  measure(facts, { year, base }) {
    const own = segment === 'ALL' ? fileFigure.coverage(facts.items) : null
    if (own) return own
    const figure = figureOn(facts.figures, { base, segment, year })
    const value = figure && statedCoverage(figure)
    return figure && value ? ofFigure(figure, value) : missing('no_figure')
  },
})

type Compared = { readonly now: CoverageFigure; readonly after: Fraction; readonly before: Fraction }

/** This year's figure and last year's on the same definition, or why there are not two to compare. */
function comparedYears(facts: MeasuredFacts, on: { year: number; base: CoverageBase }): Compared | MissingReason {
  const now = figureOn(facts.figures, { ...on, segment: 'ALL' })
  const last = figureOn(facts.figures, { ...on, segment: 'ALL', year: on.year - 1 })
  const [after, before] = [now && statedCoverage(now), last && statedCoverage(last)]
  if (!now || !after) return 'no_figure'
  if (!last || !before) return 'no_figure_before'
  return breakBetween(last, now) ? 'definition_changed' : { now, after, before }
}

function growth(unit: MeasureUnit, valueOf: (years: Compared) => Fraction | MissingReason): Measure {
  return {
    unit,
    measure(facts, on) {
      const years = comparedYears(facts, on)
      if (typeof years === 'string') return missing(years)
      const value = valueOf(years)
      return typeof value === 'string' ? missing(value) : ofFigure(years.now, value)
    },
  }
}

const closedGap: Measure = {
  unit: 'percent',
  measure(facts, on) {
    const years = comparedYears(facts, on)
    if (typeof years === 'string') return missing(years)
    const target = targetOf(facts, years.now, on.year)
    if (target === null) return missing('target_unknown')
    const closed = gapClosed(years.before, years.after, target)
    return closed ? ofFigure(years.now, closed) : missing('target_reached_before')
  },
}

/** The target its own source names, else the one registered for the place and year where only one stands. */
function targetOf({ targets }: MeasuredFacts, figure: CoverageFigure, year: number): Fraction | null {
  if (figure.targetPercent !== null) return fractionFromDecimal(figure.targetPercent)
  const percents = new Set(
    targets.filter((target) => target.year === year).flatMap(({ percent }) => (percent === null ? [] : [percent])),
  )
  const [only] = percents
  return percents.size === 1 && only !== undefined ? fractionFromDecimal(only) : null
}

/** Rupiah of public funds a year for each worker of the base: what a place spends beside what it reaches (means). */
const budgetPerWorker: Measure = {
  unit: 'rupiah',
  measure(facts, { year, base }) {
    const spent = fileFigure.publicBudget(facts.items, year)
    if (!spent.known) return spent
    const figure = figureOn(facts.figures, { base, segment: 'ALL', year })
    if (!figure?.eligible) return missing('no_figure')
    return { ...spent, value: multiply(spent.value, fraction(1n, BigInt(figure.eligible))), base: figure.base }
  },
}

/** Workers protected from public funds, in worker-years, of a hundred workers of the base. */
const publiclyFundedShare: Measure = {
  unit: 'percent',
  measure(facts, { year, base }) {
    const funded = fileFigure.publiclyFundedWorkerYears(facts.items, year)
    if (!funded.known) return funded
    const figure = figureOn(facts.figures, { base, segment: 'ALL', year })
    if (!figure?.eligible) return missing('no_figure')
    const share = multiply(HUNDRED, multiply(funded.value, fraction(1n, BigInt(figure.eligible))))
    return { ...funded, value: share, base: figure.base }
  },
}

/** Two are asked for: a third earns nothing. */
const COMPANIONS_COUNTED = 2

/** As the room noted it on the day, so that nobody types what everybody saw. */
function presence(unit: MeasureUnit, countOf: (noted: NotedPresence) => number): Measure {
  return {
    unit,
    measure({ attendance }) {
      if (!attendance) return missing('attendance_not_noted')
      const value = fraction(BigInt(countOf(attendance)))
      return { known: true, value, base: 'INTERVIEW_RECORD', asOf: '', source: 'catatan hari wawancara', checked: true }
    },
  }
}

const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  coverage: coverage('ALL'),
  'coverage-pu': coverage('PU'),
  'coverage-bpu': coverage('BPU'),
  'coverage-growth-points': growth('points', ({ before, after }) => growthOf(before, after).points),
  'coverage-growth-percent': growth(
    'percent',
    ({ before, after }) => growthOf(before, after).percent ?? 'nothing_before',
  ),
  'gap-closed': closedGap,
  'publicly-funded-share': publiclyFundedShare,
  'budget-per-worker': budgetPerWorker,
  ...fileMeasures,
  'leader-attendance': presence('presence', ({ leader }) => leader),
  companions: presence('count', ({ companions }) => Math.min(companions, COMPANIONS_COUNTED)),
}

/** Null for a name that no live season can count. */
export function measureOf(name: string): Measure | null {
  return isMeasureName(name) ? MEASURES[name] : null
}
