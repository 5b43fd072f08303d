import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TINY_AREAS, TINY_TOPOLOGY, tinyGeoJson } from './boundaries.examples.ts'
import { BOUNDARY_BYTES_MAX, readBoundaries } from './boundary-file.ts'

const COUNTRY = { west: 94, east: 142, south: -12, north: 7 }
const read = (text: string) => readBoundaries(new TextEncoder().encode(text), COUNTRY)
const codes = (text: string) => {
  const reading = read(text)
  return reading.ok ? reading.value.map(({ code }) => code) : reading.refusal
}
const ring = (...points: readonly unknown[]) => tinyGeoJson({ '61.01': [[points]] })
const corner = [109, 0] as const

test('GeoJSON gives its areas with their codes, whichever of the usual names carries them', () => {
  const all = Object.keys(TINY_AREAS)
  assert.deepEqual(codes(tinyGeoJson()), all)
  assert.deepEqual(
    codes(tinyGeoJson(TINY_AREAS, (code) => ({ id: 7, properties: { kode: code.replace('.', '') } }))),
    all,
  )
  assert.deepEqual(codes(tinyGeoJson(TINY_AREAS, (code) => ({ properties: { code } }))), all)
})

test('TopoJSON gives all its layers of surfaces, and lines are no areas', () => {
  const reading = read(JSON.stringify(TINY_TOPOLOGY))
  assert.deepEqual(reading.ok && reading.value.map(({ code, polygons }) => [code, polygons.length]), [
    ['61.01', 1],
    ['61.04', 1],
    ['61', 1],
  ])
  assert.deepEqual(reading.ok && reading.value[0]?.polygons[0]?.[0]?.[0], [110, 0])
})

test('what is not JSON, not of the two shapes, or without a code is refused and says which', () => {
  assert.deepEqual(codes('bukan'), { code: 'boundaries_not_json' })
  assert.deepEqual(readBoundaries(new Uint8Array([0xff, 0xfe]), COUNTRY), {
    ok: false,
    refusal: { code: 'boundaries_not_json' },
  })
  for (const text of ['[]', 'null', '{"type":"Feature"}', '{"type":"Topology"}'])
    assert.deepEqual(codes(text), { code: 'boundaries_of_no_known_shape' }, text)
  assert.deepEqual(codes(tinyGeoJson({})), { code: 'boundaries_without_codes' })
  assert.deepEqual(codes(tinyGeoJson({ pontianak: [] })), { code: 'boundaries_without_codes' })
})

test('a topology that refers to an arc it does not have is broken, and so is a ring that is none', () => {
  const refusal = codes(JSON.stringify({ ...TINY_TOPOLOGY, arcs: TINY_TOPOLOGY.arcs.slice(0, 2) }))
  assert.equal('code' in refusal && refusal.code, 'boundaries_broken')
  const broken = { code: 'boundaries_broken', detail: '61.01' }
  assert.deepEqual(codes(ring(corner, [110, 0], corner)), broken)
  assert.deepEqual(codes(ring(corner, [110, 0], [110, 1], corner)), ['61.01'])
  assert.deepEqual(codes(ring(corner, [110, 0], ['110', 1], corner)), broken)
  assert.deepEqual(codes(ring(corner, [110, 0], [null, 1], corner)), broken)
  assert.deepEqual(codes(tinyGeoJson({ '61.01': [] })), broken)
  assert.deepEqual(codes(tinyGeoJson({ '61.01': [[]] })), broken)
})

test('a point on the edge of the country is in, one past it is refused with its place: swapped coordinates are found', () => {
  assert.deepEqual(codes(ring(corner, [142, 7], [94, -12], corner)), ['61.01'])
  assert.deepEqual(codes(ring(corner, [142.001, 0], [110, 1], corner)), {
    code: 'area_outside',
    area: '61.01',
    longitude: 142.001,
    latitude: 0,
  })
  assert.deepEqual(codes(ring([0, 109], [0, 110], [1, 110], [0, 109])), {
    code: 'area_outside',
    area: '61.01',
    longitude: 0,
    latitude: 109,
  })
})

test('one place is one area: a code that comes twice is refused', () => {
  assert.deepEqual(codes(tinyGeoJson(TINY_AREAS, () => ({ id: '61.01' }))), { code: 'area_twice', area: '61.01' })
})

test('one byte too many is refused before anything is parsed', () => {
  assert.deepEqual(readBoundaries(new Uint8Array(BOUNDARY_BYTES_MAX + 1), COUNTRY), {
    ok: false,
    refusal: { code: 'boundaries_too_large', bytesMax: BOUNDARY_BYTES_MAX },
  })
})
