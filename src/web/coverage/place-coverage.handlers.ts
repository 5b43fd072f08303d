/** Coverage pages of the country, of the award's zones and of every place, and their figures as files. */
import { listedPlace } from '../../actions/known-place.ts'
import { listPlaces } from '../../actions/place-book.ts'
import { readClaims, readWorkforce } from '../../actions/reference-tables.ts'
import { publicCauses } from '../../award/coverage/obstacle-causes.ts'
import { awardZone, zoneOf, type AwardZone } from '../../award/places/award-zones.ts'
import { parentCode, THE_NATION, type Region } from '../../award/places/region.ts'
import { listTargets } from '../../store/coverage-targets.ts'
import { countObstacleCauses, hasPublished } from '../../store/obstacle-causes.ts'
import { listChoices, listFiguresIn, listFiguresOf } from '../../store/place-coverage.ts'
import { listSeasons } from '../../store/seasons.ts'
import { dashboardWords } from '../../wording/coverage-dashboard.ts'
import { fileOptionWords } from '../../wording/file-sections.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { csvFile, xlsxFile } from '../contest-files.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { comparedFigures } from '../leader/compared.ts'
import { comparisonFields } from '../leader/comparison-form.tsx'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { figuresSheet } from './figures-sheet.ts'
import { placeCoverageView, type DashboardFacts } from './place-coverage-view.ts'
import { PlaceCoveragePage, type CausesView } from './place-coverage.page.tsx'
import { zoneCoverageView } from './zone-coverage-view.ts'
import { ZoneCoveragePage } from './zone-coverage.page.tsx'

export async function showNation(visit: Visit): Promise<Response> {
  return showCoverage(visit, THE_NATION)
}

export async function showPlace(visit: Visit): Promise<Response> {
  const asked = visit.params['wilayah'] ?? ''
  const zone = awardZone(asked)
  if (zone) return showZone(visit, zone)
  const place = await listedPlace(asked)
  return place && place.code !== THE_NATION.code ? showCoverage(visit, place) : notFound(visit)
}

async function showZone(visit: Visit, zone: AwardZone): Promise<Response> {
  const { db } = visit.site
  const [known, figures, choices, targets] = await Promise.all([
    listPlaces(),
    listFiguresOf(db, zone.provinces),
    listChoices(db, zone.provinces),
    listTargets(db, zone.provinces),
  ])
  const asked = visit.url.searchParams.get(comparisonFields.comparison)
  const inside = known.filter(({ code }) => zone.provinces.includes(code))
  const compared = comparedFigures(figures, choices, asked)
  const view = zoneCoverageView({ zone, inside, figuresInside: figures, choices, targets, compared }, visit.language)
  return page(visit, ZoneCoveragePage({ frame: frameOf(visit), view }))
}

async function showCoverage(visit: Visit, place: Region): Promise<Response> {
  const { db } = visit.site
  const known = await listPlaces()
  const inside = known.filter(({ code, parent }) => parent === place.code && code !== place.code)
  const codes = [place.code, ...inside.map(({ code }) => code)]
  const [figures, choices, targets, claims, workforce] = await Promise.all([
    listFiguresOf(db, codes),
    listChoices(db, codes),
    listTargets(db, [...new Set([...codes, THE_NATION.code])]),
    readClaims(),
    readWorkforce(),
  ])
  const asked = visit.url.searchParams.get(comparisonFields.comparison)
  const own = figures.filter(({ placeCode }) => placeCode === place.code)
  const ofPlaces = figures.filter(({ placeCode }) => placeCode !== place.code)
  const view = placeCoverageView(
    {
      place,
      above: aboveOf(place, known),
      inside,
      figures: own,
      figuresInside: ofPlaces,
      choices,
      targets,
      compared: comparedFigures(ofPlaces, choices, asked),
      claims: claims.filter(({ placeCode }) => placeCode === place.code),
      workforce: workforce.filter(({ placeCode }) => placeCode === place.code),
      causes: await causesOf(visit, place),
    },
    visit.language,
  )
  return page(visit, PlaceCoveragePage({ frame: frameOf(visit), view }))
}

/** The country first, then the award's zone; a district or a village has no page of its own above a regency to name. */
function aboveOf({ code }: Region, known: readonly Region[]): DashboardFacts['above'] {
  const above: Pick<Region, 'code' | 'name'>[] = []
  for (let outer = parentCode(code); outer !== null; outer = parentCode(outer)) {
    const place = known.find((one) => one.code === outer)
    if (place) above.unshift(place)
  }
  const zone = zoneOf(code)
  return zone ? above.toSpliced(1, 0, zone) : above
}

/** Of a province, from its newest season of which something is published. */
async function causesOf({ site, language }: Visit, place: Region): Promise<CausesView | null> {
  if (place.level !== 'province') return null
  const season = (await listSeasons(site.db)).find(({ province }) => province === place.code)
  if (!season || !(await hasPublished(site.db, season))) return null
  const names = fileOptionWords[language]['kendala.sebab'] ?? {}
  const counts = publicCauses(await countObstacleCauses(site.db, season, place.code))
  return {
    label: season.label,
    rows: counts.map(({ cause, candidates }) => ({
      cause: names[cause] ?? cause,
      candidates: countInFigures(candidates, language),
    })),
  }
}

async function sheetAt(visit: Visit) {
  const asked = visit.params['wilayah'] ?? ''
  const names = new Map((await listPlaces()).map(({ code, name }) => [code, name]))
  const zone = awardZone(asked)
  if (zone) {
    const figures = await listFiguresOf(visit.site.db, zone.provinces)
    return figuresSheet(dashboardWords.id.zone(zone.name), figures, (code) => names.get(code) ?? '')
  }
  const place = await listedPlace(asked)
  if (!place) return null
  const nameOf = (code: string) => names.get(code) ?? (code === place.code ? place.name : '')
  return figuresSheet(dashboardWords.id.title, await listFiguresIn(visit.site.db, place.code), nameOf)
}

export async function coverageCsv(visit: Visit): Promise<Response> {
  const sheet = await sheetAt(visit)
  return sheet ? csvFile('cakupan.csv', sheet) : notFound(visit)
}

export async function coverageXlsx(visit: Visit): Promise<Response> {
  const sheet = await sheetAt(visit)
  return sheet ? xlsxFile('cakupan.xlsx', [sheet]) : notFound(visit)
}
