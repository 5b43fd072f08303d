/** What the figures of a place come to on its page; nothing here asks the database. */
import { coverageCourse, type CourseMark } from '../../award/coverage/coverage-course.ts'
import { percentText, statedCoverage, type CoverageFigure } from '../../award/coverage/coverage-figure.ts'
import { impliedHeads } from '../../award/coverage/implied-heads.ts'
import type { PaidClaims, Workforce } from '../../award/coverage/reference-tables.schema.ts'
import { standingOfYears } from '../../award/coverage/standing-figure.ts'
import { timeOf } from '../../award/coverage/trend-time.ts'
import { basesApart, whatFollows, type Consequence } from '../../award/coverage/what-follows.ts'
import { AWARD_ZONES, awardZone, zoneOf } from '../../award/places/award-zones.ts'
import type { Region } from '../../award/places/region.ts'
import { compare } from '../../award/units/fraction.ts'
import type { CoverageChoice, RegisteredFigure } from '../../store/place-coverage.ts'
import { dashboardWords } from '../../wording/coverage-dashboard.ts'
import { coverageTerms } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, percent, rupiahOnScreen } from '../../wording/numbers.ts'
import { referenceNote } from '../../wording/reference-notes.ts'
import type { TrendMark } from '../components/trend-chart.tsx'
import { writtenAsOf } from '../coverage-view.ts'
import type { ComparedPlaces } from '../leader/compared.ts'
import { figureView, sourceView } from '../leader/figure-view.ts'
import { coverageParts, type PlaceFacts } from '../leader/leader-view.ts'
import { paths } from '../paths.ts'
import type { CausesView, PlaceCoverageView } from './place-coverage.page.tsx'
import { placesView } from './places-view.ts'

export type DashboardFacts = PlaceFacts & {
  readonly place: Region
  readonly above: readonly Pick<Region, 'code' | 'name'>[]
  readonly inside: readonly Region[]
  readonly figuresInside: readonly RegisteredFigure[]
  readonly compared: ComparedPlaces
  readonly claims: readonly PaidClaims[]
  readonly workforce: readonly Workforce[]
  readonly causes: CausesView | null
}

export function placeCoverageView(facts: DashboardFacts, language: Language): PlaceCoverageView {
  const { place, figures, choices } = facts
  const whole = figures.filter((figure) => figure.segment === 'ALL' && statedCoverage(figure) !== null)
  const years = standingOfYears(whole, choices)
  const newest = years.at(-1) ?? null
  const { coverage, aims, gap } = coverageParts(facts, language)
  const ofYear = newest ? whole.filter(({ year }) => year === newest.year) : []
  return {
    code: place.code,
    name: place.name,
    level: place.level,
    above: facts.above.map(({ code, name }) => ({
      label: awardZone(code) ? dashboardWords[language].zone(name) : name,
      href: paths.coverage(code),
    })),
    coverage,
    aims,
    gap,
    rule: newest && ruleOf(newest, choices),
    statements: ofYear.map((figure) => statementOf(figure, language)),
    apart: apartOf(ofYear, language),
    ...courseOf(whole, choices, language),
    ...placesView({ ...facts, hasTiles: place.level === 'nation' }, language),
    zones: zonesOf(place, language),
    segments: segmentsOf(figures, choices, language),
    workforce: workforceIn(facts.workforce, language),
    causes: facts.causes,
    claims: facts.claims.map((row) => claimsOf(row, language)),
  }
}

/** The five zones beneath the country, and above a province its own. */
function zonesOf({ code, level }: Region, language: Language): PlaceCoverageView['zones'] {
  const own = level === 'province' ? zoneOf(code) : null
  const zones = level === 'nation' ? AWARD_ZONES : own ? [own] : []
  return zones.map((zone) => ({ label: dashboardWords[language].zone(zone.name), href: paths.coverage(zone.code) }))
}

function ruleOf(figure: RegisteredFigure, choices: readonly CoverageChoice[]): 'chosen' | 'named_base' | 'newest' {
  if (choices.some((choice) => choice.figure === figure.id)) return 'chosen'
  return figure.base === 'UNKNOWN' ? 'newest' : 'named_base'
}

function statementOf(figure: RegisteredFigure, language: Language): PlaceCoverageView['statements'][number] {
  return {
    coverage: figureView(figure, language),
    follows: whatFollows(figure).map((one) => followsText(one, language)),
  }
}

function followsText(consequence: Consequence, language: Language): string {
  const words = dashboardWords[language]
  const count = (value: number) => countInFigures(value, language)
  switch (consequence.is) {
    case 'leaves':
      return words.leaves(count(consequence.covered), count(consequence.eligible), count(consequence.left))
    case 'implies':
      return words.implies(count(consequence.left), count(consequence.eligible))
    case 'measures':
      return words.measures(count(consequence.covered), count(consequence.eligible), count(consequence.left))
    case 'exceeds':
      return words.exceeds(count(consequence.covered), count(consequence.eligible))
    case 'contradicts':
      return words.contradicts(percent(consequence.published, language), percent(consequence.computed, language))
    case 'needs': {
      const target = percent(consequence.target, language)
      return consequence.needed === 0 ? words.reached(target) : words.needs(target, count(consequence.needed))
    }
  }
}

function apartOf(figures: readonly RegisteredFigure[], language: Language): string | null {
  const apart = basesApart(figures)
  if (!apart) return null
  const [least, most] = apart.map((base) => countInFigures(base, language)) as [string, string]
  return dashboardWords[language].apart(least, most)
}

/** Every figure in the order of time, whatever its base; the drawing joins those of one definition. */
function courseOf(
  whole: readonly RegisteredFigure[],
  choices: readonly CoverageChoice[],
  language: Language,
): Pick<PlaceCoverageView, 'course' | 'courseRows'> {
  const courses = coverageCourse(whole, choices)
  const markOf = ({ figure, coverage }: CourseMark<RegisteredFigure>): TrendMark => ({
    time: timeOf(figure.asOf),
    value: Number(percentText(coverage)),
    text: percent(percentText(coverage), language),
  })
  const marks = courses.flatMap(({ lines, alone }) => [...lines.flat(), ...alone])
  return {
    course: courses.map(({ base, lines, alone }) => ({
      base,
      name: coverageTerms[language].bases[base],
      lines: lines.map((line) => line.map(markOf)),
      alone: alone.map(markOf),
    })),
    courseRows: marks
      .toSorted((a, b) => timeOf(a.figure.asOf) - timeOf(b.figure.asOf) || compare(a.coverage, b.coverage))
      .map(({ figure, tie }) => ({
        id: figure.id,
        coverage: figureView(figure, language),
        heads: headsText(figure, language),
        tie,
      })),
  }
}

function headsText(figure: CoverageFigure, language: Language): string | null {
  const heads = impliedHeads(figure)
  if (!heads || heads.implied !== null) return null
  return `${countInFigures(heads.covered, language)} / ${countInFigures(heads.eligible, language)}`
}

/** Of each segment the count of members that stands for its newest year. */
function segmentsOf(
  figures: readonly RegisteredFigure[],
  choices: readonly CoverageChoice[],
  language: Language,
): PlaceCoverageView['segments'] {
  const counted = figures.filter(({ segment, covered }) => segment !== 'ALL' && covered !== null)
  const bySegment = Map.groupBy(counted, ({ segment }) => segment)
  return [...bySegment].flatMap(([segment, own]) => {
    const newest = standingOfYears(own, choices).at(-1)
    if (!newest || newest.covered === null) return []
    return [
      {
        segment: coverageTerms[language].segments[segment],
        members: countInFigures(newest.covered, language),
        coverage: figureView(newest, language)?.value.text ?? null,
        asOf: writtenAsOf(newest.asOf, language),
        source: sourceView(newest.source),
      },
    ]
  })
}

/** In the order of time; a survey that printed nothing but unemployment tells nothing here. */
function workforceIn(rows: readonly Workforce[], language: Language): PlaceCoverageView['workforce'] {
  return rows
    .filter((row) => [row.employed, row.formal, row.informal, row.formalPercent].some((value) => value !== null))
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)))
    .map((row) => workforceOf(row, language))
}

function workforceOf(row: Workforce, language: Language): PlaceCoverageView['workforce'][number] {
  const count = (value: number | null) => (value === null ? '–' : countInFigures(value, language))
  const share = row.formalPercent === null ? null : percent(row.formalPercent, language)
  const formal =
    share !== null && row.formal !== null ? `${count(row.formal)} (${share})` : (share ?? count(row.formal))
  return {
    asOf: writtenAsOf(row.asOf, language),
    employed: count(row.employed),
    formal,
    informal: count(row.informal),
    source: sourceView(row.source),
  }
}

function claimsOf(row: PaidClaims, language: Language): PlaceCoverageView['claims'][number] {
  const count = (value: number | null) => (value === null ? '–' : countInFigures(value, language))
  return {
    year: String(row.year),
    programme: dashboardWords[language].programmes[row.programme] ?? row.programme,
    claims: count(row.claims),
    beneficiaries: count(row.beneficiaries),
    amount: row.amountRupiah === null ? '–' : rupiahOnScreen(BigInt(row.amountRupiah), language),
    source: sourceView(row.source),
    note: referenceNote(row.note, language),
  }
}
