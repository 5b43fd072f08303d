/**
 * Reads a file of boundaries: TopoJSON or GeoJSON, told apart by content. Each area has a code; what the codes mean is
 * for others to say. Everything in the file is held against bounds before it is drawn.
 */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Longitude and latitude in degrees; the first ring of a polygon is its outline, the others its holes. */
export type Area = { readonly code: string; readonly polygons: readonly (readonly Ring[])[] }
export type Ring = readonly Point[]
export type Point = readonly [longitude: number, latitude: number]

/** Degrees. */
export type Extent = { readonly west: number; readonly east: number; readonly south: number; readonly north: number }

export type BoundaryRefusal =
  | { readonly code: 'boundaries_too_large'; readonly bytesMax: number }
  | { readonly code: 'boundaries_not_json' }
  | { readonly code: 'boundaries_of_no_known_shape' }
  /** An arc or a ring of the file is not what it must be. */
  | { readonly code: 'boundaries_broken'; readonly detail: string }
  | { readonly code: 'boundaries_without_codes' }
  | { readonly code: 'boundaries_too_many_points'; readonly pointsMax: number }
  | { readonly code: 'area_twice'; readonly area: string }
  | { readonly code: 'area_outside'; readonly area: string; readonly longitude: number; readonly latitude: number }

export type BoundaryReading =
  | { readonly ok: true; readonly value: readonly Area[] }
  | { readonly ok: false; readonly refusal: BoundaryRefusal }

export const BOUNDARY_BYTES_MAX = 64 * 1024 * 1024
const POINTS_MAX = 4_000_000

/** An area of the file before it is looked at closely. */
type Found = { readonly code: string; readonly geometry: Polygon | MultiPolygon }

/** All areas that have a code, in the order of the file. A file may hold several layers; areas without a code are no areas. */
export function readBoundaries(bytes: Uint8Array, within: Extent): BoundaryReading {
  if (bytes.byteLength > BOUNDARY_BYTES_MAX) {
    return { ok: false, refusal: { code: 'boundaries_too_large', bytesMax: BOUNDARY_BYTES_MAX } }
  }
  const document = parsed(bytes)
  if (document === undefined) return { ok: false, refusal: { code: 'boundaries_not_json' } }
  const layers = layersOf(document)
  if ('refusal' in layers) return { ok: false, refusal: layers.refusal }
  const found = layers.collections.flatMap(areasOf)
  if (found.length === 0) return { ok: false, refusal: { code: 'boundaries_without_codes' } }
  return checked(found, within)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

type Layers = { readonly collections: readonly FeatureCollection[] } | { readonly refusal: BoundaryRefusal }

function layersOf(document: unknown): Layers {
  if (isCollection(document)) return { collections: [document] }
  if (!isTopology(document)) return { refusal: { code: 'boundaries_of_no_known_shape' } }
  try {
    const layers = Object.values(document.objects).filter((object) => object.type === 'GeometryCollection')
    return { collections: layers.map((layer) => feature(document, layer as GeometryCollection)) }
  } catch (problem) {
    // An arc that is not there, a scale that is no number: the library trusts what it is given.
    return { refusal: { code: 'boundaries_broken', detail: problem instanceof Error ? problem.message : '' } }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCollection(value: unknown): value is FeatureCollection {
  return isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])
}

function isTopology(value: unknown): value is Topology {
  return isRecord(value) && value['type'] === 'Topology' && isRecord(value['objects']) && Array.isArray(value['arcs'])
}

/** Where files carry the code of an area, besides as its id. */
const CODE_NAMES = ['code', 'kode', 'KODE', 'kode_wilayah'] as const

function areasOf(collection: FeatureCollection): readonly Found[] {
  return collection.features.flatMap((one: unknown): Found[] => {
    if (!isRecord(one)) return []
    const { geometry, properties } = one
    const code = codeOf(one['id'], isRecord(properties) ? properties : {})
    return code !== null && isSurface(geometry) ? [{ code, geometry }] : []
  })
}

function isSurface(geometry: unknown): geometry is Polygon | MultiPolygon {
  if (!isRecord(geometry) || !Array.isArray(geometry['coordinates'])) return false
  return geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon'
}

/** `61.04` and `6104` are the same code. */
function codeOf(id: unknown, properties: Readonly<Record<string, unknown>>): string | null {
  for (const given of [id, ...CODE_NAMES.map((name) => properties[name])]) {
    const text = typeof given === 'number' ? String(given) : given
    if (typeof text !== 'string') continue
    const [, province, rest = ''] = /^(\d{2})\.?(\d{2})?$/.exec(text.trim()) ?? []
    if (province !== undefined) return rest === '' ? province : `${province}.${rest}`
  }
  return null
}

function checked(found: readonly Found[], within: Extent): BoundaryReading {
  const areas = new Map<string, Area>()
  let points = 0
  for (const { code, geometry } of found) {
    if (areas.has(code)) return { ok: false, refusal: { code: 'area_twice', area: code } }
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown
    if (!isPolygons(polygons)) return { ok: false, refusal: { code: 'boundaries_broken', detail: code } }
    for (const point of polygons.flat(2)) {
      points++
      if (points > POINTS_MAX)
        return { ok: false, refusal: { code: 'boundaries_too_many_points', pointsMax: POINTS_MAX } }
      const [longitude, latitude] = point
      if (!isWithin(point, within)) {
        return { ok: false, refusal: { code: 'area_outside', area: code, longitude, latitude } }
      }
    }
    areas.set(code, { code, polygons })
  }
  return { ok: true, value: [...areas.values()] }
}

/** Three points and the first again close a ring. */
const RING_POINTS_MIN = 4

function isPolygons(value: unknown): value is Area['polygons'] {
  return (
    isFilledList(value) &&
    value.every(
      (rings) =>
        isFilledList(rings) && rings.every((ring) => isFilledList(ring, RING_POINTS_MIN) && ring.every(isPoint)),
    )
  )
}

function isFilledList(value: unknown, least = 1): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= least
}

function isPoint(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])
}

function isWithin([longitude, latitude]: Point, { west, east, south, north }: Extent): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
