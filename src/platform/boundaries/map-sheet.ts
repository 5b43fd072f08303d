/**
 * Draws areas on a sheet of whole units: SVG paths that are small because points that fall together are one. Neighbours
 * keep touching, since the same point of the earth falls on the same point of the sheet, whichever area it belongs to.
 */
import { geoIdentity, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { Area } from './boundary-file.ts'

/** `path` is empty where the area is too small for the sheet to show; `x`, `y` is where a mark or a number stands. */
export type DrawnArea = {
  readonly code: string
  readonly path: string
  readonly x: number
  readonly y: number
  /** The side of a square as large as what is drawn, in units: an archipelago reaches far and shows little. */
  readonly size: number
}

export type MapSheet = { readonly width: number; readonly height: number; readonly areas: readonly DrawnArea[] }

/** No sheet shows less than a hundred metres: one point has no width to divide by. */
const DEGREES_MIN = 0.001

/**
 * @param areas at least one.
 * @param width of the sheet in units; its height follows from what is drawn. The country lies along the equator, where
 * degrees of longitude and latitude are as long to within two percent, so they are drawn as they are.
 * @param fitted what fills the sheet, where that is something else: a second layer lies on the first.
 */
export function mapSheet(areas: readonly Area[], width: number, fitted: readonly Area[] = areas): MapSheet {
  const shapes = areas.map(shapeOf)
  const whole = { type: 'GeometryCollection' as const, geometries: fitted.map(shapeOf) }
  const [[west, south], [east, north]] = geoPath().bounds(whole)
  const units = width / Math.max(east - west, DEGREES_MIN)
  const projection = geoIdentity()
    .reflectY(true)
    .scale(units)
    .translate([-west * units, north * units])
  const measure = geoPath(projection)
  const height = Math.max(1, Math.ceil((north - south) * units))
  const drawn = areas.map((area, index): DrawnArea => {
    const shape = shapes[index]!
    const trace = openTrace()
    geoPath(projection, trace.context)(shape)
    const [[left, top]] = measure.bounds(shape)
    const [x, y] = measure.centroid(largest(area))
    return {
      code: area.code,
      path: trace.text(),
      x: Math.round(Number.isFinite(x) ? x : left),
      y: Math.round(Number.isFinite(y) ? y : top),
      size: Math.ceil(Math.sqrt(measure.area(shape))),
    }
  })
  return { width, height, areas: drawn }

  /** A number belongs on the main island, not in the sea between two. */
  function largest({ polygons }: Area): MultiPolygon {
    const [main] = polygons
      .map((rings) => shapeOf({ polygons: [rings] }))
      .toSorted((a, b) => measure.area(b) - measure.area(a))
    return main!
  }
}

function shapeOf({ polygons }: Pick<Area, 'polygons'>): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons as unknown as MultiPolygon['coordinates'] }
}

/** What d3-geo draws on: takes lines and gives them back as a path of whole steps from point to point. */
function openTrace() {
  let ring: [number, number][] = []
  let text = ''
  let pen: readonly [number, number] = [0, 0]
  const add = (x: number, y: number): void => {
    const [at, on] = [Math.round(x), Math.round(y)]
    const last = ring.at(-1)
    if (last && last[0] === at && last[1] === on) return
    const before = ring.at(-2)
    if (last && before && isStraight(before, last, [at, on])) ring.pop()
    ring.push([at, on])
  }
  const closeRing = (): void => {
    const [first] = ring
    const last = ring.at(-1)
    if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop()
    if (ring.length >= 3) {
      let steps = ''
      for (const [index, [x, y]] of ring.entries()) {
        const [dx, dy] = [x - pen[0], y - pen[1]]
        const pair = `${dx}${dy < 0 ? '' : ' '}${dy}`
        // The first point moves the pen, all others are one long line.
        steps += index === 0 ? `m${pair}` : `${index === 1 ? 'l' : dx < 0 ? '' : ' '}${pair}`
        pen = [x, y]
      }
      text += `${steps}z`
      // Closing brings the pen back to where the ring began.
      pen = ring[0]!
    }
    ring = []
  }
  return {
    context: {
      moveTo: (x: number, y: number) => {
        ring = []
        add(x, y)
      },
      lineTo: add,
      closePath: closeRing,
      beginPath: () => undefined,
      arc: () => undefined,
    },
    text: () => text,
  }
}

/** Whether the middle point lies on the way and nothing is lost without it. */
function isStraight(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return ux * vy === uy * vx && ux * vx + uy * vy > 0
}
