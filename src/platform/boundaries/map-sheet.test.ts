import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TINY_AREAS } from './boundaries.examples.ts'
import type { Area } from './boundary-file.ts'
import { mapSheet } from './map-sheet.ts'

const AREAS = Object.entries(TINY_AREAS).map(([code, polygons]) => ({ code, polygons }) as unknown as Area)
const area = (code: string) => AREAS.find((one) => one.code === code) ?? assert.fail(code)

test('two squares of a degree fill a sheet of a hundred units, north is up, and they touch', () => {
  assert.deepEqual(mapSheet([area('61.01'), area('61.04')], 100), {
    width: 100,
    height: 50,
    areas: [
      { code: '61.01', path: 'm0 50l50 0 0-50-50 0z', x: 25, y: 25, size: 50 },
      { code: '61.04', path: 'm50 50l50 0 0-50-50 0z', x: 75, y: 25, size: 50 },
    ],
  })
})

test('an islet smaller than a unit has no path, but a place for its mark', () => {
  const islet = mapSheet([area('61.01'), area('61.72')], 100).areas[1]
  assert.deepEqual(islet, { code: '61.72', path: '', x: 100, y: 0, size: 1 })
})

test('a hole is a second ring that starts where the pen is, and points on a straight line are dropped', () => {
  const holed = mapSheet([area('64.74')], 8).areas[0]
  assert.equal(holed?.path, 'm0 8l8 0 0-8-8 0zm2-2l0-4 4 0 0 4z')
  const doubled: Area = { code: '61.01', polygons: [[[[0, 0], [1, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]] } // prettier-ignore
  assert.equal(mapSheet([doubled], 2).areas[0]?.path, 'm0 2l2 0 0-2-2 0z')
})

test('a second layer lies on the first, whatever it covers', () => {
  const [lines] = mapSheet([area('61.04')], 100, [area('61.01'), area('61.04')]).areas
  assert.equal(lines?.path, 'm50 50l50 0 0-50-50 0z')
})

test('the number of a place stands on its largest island', () => {
  const [west, east] = [area('61.01'), area('61.72')]
  const both: Area = { code: '61.01', polygons: [...east.polygons, ...west.polygons] }
  const { x, y } = mapSheet([both], 100).areas[0] ?? assert.fail()
  assert.deepEqual([x, y], [50, 90])
})
