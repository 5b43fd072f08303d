/** Places beside each other on a page of coverage: who is ranked, who is left out and why; nothing here asks the database. */
import type { CoverageFigure } from '../../award/coverage/coverage-figure.ts'
import type { CoverageTarget } from '../../award/coverage/coverage-target.ts'
import { comparisonKey } from '../../award/coverage/comparisons.ts'
import { leftOut, type LeftOut } from '../../award/coverage/left-out.ts'
import type { Region } from '../../award/places/region.ts'
import type { CoverageChoice, RegisteredFigure } from '../../store/place-coverage.ts'
import { dashboardWords } from '../../wording/coverage-dashboard.ts'
import { comparisonText, coverageTerms } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { percent } from '../../wording/numbers.ts'
import { regionMapWords } from '../../wording/region-map.ts'
import { shadeOf } from '../components/region-map.tsx'
import type { TilePlace } from '../components/tile-map.tsx'
import type { ComparedPlaces } from '../leader/compared.ts'
import { figureView } from '../leader/figure-view.ts'
import { paths } from '../paths.ts'
import type { LeftOutPlace, PlaceRow, PlacesView } from './places-compared.tsx'

export type PlacesFacts = {
  readonly inside: readonly Region[]
  /** Of the places inside, all segments and years. */
  readonly figuresInside: readonly RegisteredFigure[]
  readonly choices: readonly CoverageChoice[]
  readonly targets: readonly CoverageTarget[]
  readonly compared: ComparedPlaces
  /** Provinces have tiles. */
  readonly hasTiles: boolean
}

export function placesView(facts: PlacesFacts, language: Language): PlacesView {
  const { inside, compared, hasTiles } = facts
  const { over, options, rankOf } = compared
  const ranked = inside
    .flatMap((place) => rankedRow(place, facts, language))
    .toSorted((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
  const figuresOf = Map.groupBy(facts.figuresInside, ({ placeCode }) => placeCode)
  const unranked = inside
    .filter(({ code }) => !rankOf.has(code))
    .map((place) => ({ place, out: leftOut(figuresOf.get(place.code) ?? [], facts.choices, over) }))
  return {
    comparison: over && comparisonText(over, language),
    chosen: over ? comparisonKey(over) : '',
    options: options.map((option) => ({
      value: comparisonKey(option),
      label: regionMapWords[language].optionPlaces(comparisonText(option, language), option.places),
    })),
    places: ranked,
    leftOut: unranked.flatMap(({ place, out }) => leftOutPlace(place, out, language)),
    withoutFigure: unranked.filter(({ out }) => out.figure === null).map(({ place }) => place.name),
    tiles: hasTiles ? tilesOf(facts, language) : [],
  }
}

function rankedRow(
  { code, name }: Region,
  { compared, targets }: PlacesFacts,
  language: Language,
): readonly PlaceRow[] {
  const [found, rank] = [compared.byPlace.get(code), compared.rankOf.get(code)]
  const coverage = found && figureView(found.figure, language)
  if (!coverage || rank === undefined) return []
  return [{ code, name, href: paths.coverage(code), rank, coverage, target: ownTargetOf(found.figure, targets) }]
}

/** The target its own source names, else the one set for the place and that very year: no other year's, no other place's. */
function ownTargetOf({ placeCode, year, targetPercent }: CoverageFigure, targets: PlacesFacts['targets']) {
  const set = targets.find((one) => one.placeCode === placeCode && one.year === year && one.percent !== null)
  const target = targetPercent ?? set?.percent ?? null
  return target === null ? null : Number(target)
}

function leftOutPlace(
  { code, name }: Region,
  out: LeftOut<RegisteredFigure>,
  language: Language,
): readonly LeftOutPlace[] {
  if (out.figure === null) return []
  return [
    {
      code,
      name,
      href: paths.coverage(code),
      coverage: figureView(out.figure, language),
      reason: reasonText(out, language),
    },
  ]
}

function reasonText(out: Exclude<LeftOut<RegisteredFigure>, { figure: null }>, language: Language): string {
  const words = dashboardWords[language].leftOut
  const { figure } = out
  switch (out.because) {
    case 'other_year':
      return words.other_year(String(figure.year))
    case 'other_segment':
      return words.other_segment(coverageTerms[language].segments[figure.segment])
    case 'only_target':
      return words.only_target(percent(figure.targetPercent ?? '', language), String(figure.year))
    default:
      return words[out.because]
  }
}

function tilesOf({ inside, compared }: PlacesFacts, language: Language): readonly TilePlace[] {
  const words = dashboardWords[language]
  return inside.map(({ code, name }) => {
    const found = compared.byPlace.get(code)
    const coverage = found ? figureView(found.figure, language) : null
    const place = { code, name, href: paths.coverage(code) }
    if (!coverage) return { ...place, shade: 'none', text: words.noFigure }
    const shade = compared.rankOf.has(code) ? shadeOf(coverage.value.value) : 'other'
    return { ...place, shade, text: coverage.value.text }
  })
}
