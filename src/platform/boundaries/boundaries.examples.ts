/** A tiny invented country: two squares that share a side, an islet, and a square with a hole. Nothing of it is measured. */

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

export const TINY_AREAS = {
  '61.01': [[square(109, 0, 1)]],
  '61.04': [[square(110, 0, 1)]],
  '61.72': [[square(109.999, 1.4, 0.001)]],
  '64.74': [[square(116, 0, 2), square(116.5, 0.5, 1).toReversed()]],
} as const

export function tinyGeoJson(
  areas: Readonly<Record<string, unknown>> = TINY_AREAS,
  idOf = (code: string): object => ({ id: code }),
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(areas).map(([code, coordinates]) => ({
      type: 'Feature',
      properties: {},
      ...idOf(code),
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  })
}

/** The two squares as TopoJSON, their shared side written once, and the province around both as a second layer. */
export const TINY_TOPOLOGY = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [109, 0] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    kabupaten: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 6101, arcs: [[0, 1]] },
        { type: 'Polygon', properties: { kode: '61.04' }, arcs: [[2, -1]] },
      ],
    },
    provinsi: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '61', arcs: [[2, 1]] }] },
    sungai: { type: 'GeometryCollection', geometries: [{ type: 'LineString', id: '61.99', arcs: [0] }] },
  },
} as const
