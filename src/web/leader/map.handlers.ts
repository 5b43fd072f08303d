/** The map of regencies and cities: of the country, and of one province. */
import type { InstalledBoundaries } from '../../actions/install-boundaries.ts'
import { listPlaces } from '../../actions/place-book.ts'
import { comparisonKey } from '../../award/coverage/comparisons.ts'
import { percentText, statedCoverage } from '../../award/coverage/coverage-figure.ts'
import { type Region, THE_NATION } from '../../award/places/region.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { comparisonText } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { percent } from '../../wording/numbers.ts'
import { regionMapWords } from '../../wording/region-map.ts'
import { shadeOf, type MapPlace, type RegionMapView } from '../components/region-map.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { placesCompared, type ComparedPlaces } from './compared.ts'
import { comparisonFields } from './comparison-form.tsx'
import { figureView } from './figure-view.ts'
import { MapPage, type MapRow, type MapView } from './map.page.tsx'
import { isRegency, placeNamed } from './place-named.ts'

export async function showNationMap(visit: Visit): Promise<Response> {
  return showMapOf(visit, THE_NATION)
}

export async function showProvinceMap(visit: Visit): Promise<Response> {
  const place = await placeNamed(visit)
  return place?.level === 'province' ? showMapOf(visit, place) : notFound(visit)
}

async function showMapOf(visit: Visit, of: Region): Promise<Response> {
  const { site, language } = visit
  const known = await listPlaces()
  const isNation = of.code === THE_NATION.code
  const places = known.filter((place) => isRegency(place) && (isNation || place.parent === of.code))
  const asked = visit.url.searchParams.get(comparisonFields.comparison)
  const [compared, installed] = await Promise.all([
    placesCompared(site.db, places.map(({ code }) => code), asked), // prettier-ignore
    site.boundaries.read(),
  ])
  const standings = standingsOf(places, compared, language)
  const self = isNation ? paths.nationMap(askedAgain(asked)) : paths.provinceMap(of.code, askedAgain(asked))
  const { rows: shown, pager } = pageOf(standings, isNation ? wantedPage(visit.url) : 1, self)
  const rows = (isNation ? shown : standings).map((place) => rowOf(place, known, language))
  const words = regionMapWords[language]
  const view = {
    place: isNation ? null : of.name,
    comparison: compared.over && comparisonText(compared.over, language),
    chosen: compared.over ? comparisonKey(compared.over) : '',
    options: compared.options.map((option) => ({
      value: comparisonKey(option),
      label: words.optionPlaces(comparisonText(option, language), option.places),
    })),
    installed: installed !== null,
    map: installed && mapOf(installed, of, standings),
    rows,
    tiles: isNation ? [] : rows,
    provinces: isNation ? provincesOf(known, asked) : [],
    pager: isNation ? pager : null,
  }
  return page(visit, MapPage({ frame: frameOf(visit), view }))
}

/** A place before it is shown in full: a map of the country has ten times as many as a page of its table. */
type Standing = Pick<MapRow, 'code' | 'name' | 'href' | 'number' | 'rank' | 'shade'> & {
  readonly parent: string
  readonly figure: RegisteredFigure | null
  /** "68,02%" */
  readonly text: string | null
}

/** What is compared first, by rank; then what has another base; then what has nothing. */
function standingsOf(
  places: readonly Region[],
  { byPlace, rankOf }: ComparedPlaces,
  language: Language,
): readonly Standing[] {
  const standing = places.map((place) => {
    const { figure = null, is = null } = byPlace.get(place.code) ?? {}
    const coverage = figure && statedCoverage(figure)
    const text = coverage && percentText(coverage)
    return {
      code: place.code,
      name: place.name,
      parent: place.parent ?? '',
      href: paths.leaderPage(place.code),
      rank: rankOf.get(place.code) ?? null,
      figure,
      text: text && percent(text, language),
      shade: text === null ? ('none' as const) : is === 'comparable' ? shadeOf(Number(text)) : ('other' as const),
    }
  })
  const order = ({ rank, shade }: (typeof standing)[number]) => rank ?? (shade === 'other' ? 10_000 : 20_000)
  return standing
    .toSorted((a, b) => order(a) - order(b) || (a.code < b.code ? -1 : 1))
    .map((place, index) => ({ ...place, number: index + 1 }))
}

function rowOf(place: Standing, known: readonly Region[], language: Language): MapRow {
  const { code, name, href, number, rank, shade, parent, figure } = place
  const province = known.find((one) => one.code === parent)?.name ?? ''
  return { code, name, href, number, rank, shade, province, coverage: figure && figureView(figure, language) }
}

function mapOf(installed: InstalledBoundaries, of: Region, standings: readonly Standing[]): RegionMapView | null {
  const sheet = installed.sheets[of.code]
  const isNation = of.code === THE_NATION.code
  if (!sheet) return null
  return {
    version: `${installed.version} ${of.code}`,
    sheet,
    lines: isNation ? installed.provinceLines : null,
    credit: installed.credit,
    places: standings.map(({ code, shade, name, text, href, number }): MapPlace => {
      return { code, shade, text: text === null ? name : `${name}: ${text}`, href, number: isNation ? null : number }
    }),
  }
}

/** A province is asked the same comparison. */
function provincesOf(known: readonly Region[], asked: string | null): MapView['provinces'] {
  return known
    .filter(({ level }) => level === 'province')
    .map(({ code, name }) => ({ name, href: paths.provinceMap(code, askedAgain(asked)) }))
}

function askedAgain(asked: string | null): Readonly<Record<string, string>> {
  return asked === null ? {} : { [comparisonFields.comparison]: asked }
}
