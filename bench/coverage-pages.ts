/** Pages of coverage: every province and regency has a figure of the same comparison, and the 514 lie on an invented chessboard. */
import { installBoundaries, openBoundaryStore } from '../src/actions/install-boundaries.ts'
import { listPlaces } from '../src/actions/place-book.ts'
import type { AsOf } from '../src/award/coverage/as-of.ts'
import { assert } from '../src/award/result.ts'
import type { Region } from '../src/award/places/region.ts'
import { instant } from '../src/award/units/dates.ts'
import type { Database } from '../src/store/db.ts'
import { insertFigures, type EnteredFigure } from '../src/store/place-coverage.ts'
import { saveRegions } from '../src/store/regions.ts'
import { paths } from '../src/web/paths.ts'
import { cpuGoal, type LoadFigure } from './figures.ts'
import { measureLoad, type Measuring } from './measured-load.ts'

const AT = instant('2026-01-01T00:00:00.000Z')
const CONNECTIONS = 4
const FRESH = 'computed from the register each time'
const DRAWN = 'drawn once, shaded from the register each time'
const YEAR = 2199
/** Of a square, on each of its sides: about what simplified boundaries of regencies have. */
const POINTS_A_SIDE = 20

export async function coveragePageFigures(
  measuring: Measuring,
  db: Database,
  dataDir: string,
): Promise<readonly LoadFigure[]> {
  const places = await listPlaces()
  const regencies = places.filter(({ level }) => level === 'regency' || level === 'city')
  const bytes = new TextEncoder().encode(chessboard(regencies))
  const store = openBoundaryStore(dataDir)
  const installed = await installBoundaries({ bytes, fileName: 'bench', credit: '' }, { store, places, at: AT })
  assert(installed.ok, 'the invented country is installed')
  await saveRegions(db, places)
  const counted = places.filter(({ level }) => level !== 'nation')
  await insertFigures(db, counted.map(figureOf), { at: AT, by: null })
  const reads = (path: string, name: string, goalMs: number, note: string) => {
    const next = () => ({ path, headers: { 'accept-encoding': 'gzip' } })
    const clients = Array.from({ length: CONNECTIONS }, () => ({
      next,
      check: ({ status }: { status: number }) => assert(status === 200, path),
    }))
    return measureLoad(measuring, {
      name,
      clients,
      goal: cpuGoal(goalMs),
      peer: null,
      note,
    })
  }
  return [
    await reads(paths.coverage(), 'Coverage of the country, 38 provinces ranked, signed out', 15, FRESH),
    await reads(paths.coverage('61'), 'Coverage of a province, signed out', 5, FRESH),
    await reads(paths.nationMap(), `Map of ${regencies.length} regencies, signed out`, 15, DRAWN),
    await reads(paths.provinceMap('61'), 'Map of a province, signed out', 15, DRAWN),
  ]
}

function figureOf({ code }: Region, index: number): EnteredFigure {
  return {
    id: `bench-peta-${code}`,
    placeCode: code,
    segment: 'ALL',
    year: YEAR,
    asOf: `${YEAR}-12` as AsOf,
    covered: 1_000 + ((index * 7_919) % 1_000) * 90,
    eligible: 100_000,
    base: 'ELIGIBLE_AGENCY',
    publishedPercent: null,
    publishedUnprotected: null,
    targetPercent: null,
    publisher: 'bench',
    source: 'bench',
    note: '',
    from: null,
    corrects: null,
  }
}

function chessboard(regencies: readonly Region[]): string {
  const features = regencies.map(({ code }, index) => {
    const [west, south] = [95 + (index % 40), -11 + Math.floor(index / 40)]
    return {
      type: 'Feature',
      id: code,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring(west, south)] },
    }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

/** A square with ragged sides, so that no point lies on a line and is dropped. */
function ring(west: number, south: number): readonly (readonly [number, number])[] {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ] as const
  return corners.flatMap(([x, y], corner) => {
    const [toX, toY] = corners[corner + 1] ?? [x, y]
    const points = corner === corners.length - 1 ? 1 : POINTS_A_SIDE
    return Array.from({ length: points }, (_, step): readonly [number, number] => {
      const [along, aside] = [step / POINTS_A_SIDE, (step % 2) * 0.04]
      return [west + x + (toX - x) * along + aside, south + y + (toY - y) * along + aside]
    })
  })
}
