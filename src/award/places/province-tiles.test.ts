import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPlaces } from '../../actions/place-book.ts'
import { PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from './province-tiles.ts'

test('every province has one tile, no two share a place, and all lie on the sheet', async () => {
  const provinces = (await listPlaces()).filter(({ level }) => level === 'province').map(({ code }) => code)
  assert.deepEqual(PROVINCE_TILES.map(({ code }) => code).toSorted(), provinces.toSorted())
  assert.equal(new Set(PROVINCE_TILES.map(({ column, row }) => `${column} ${row}`)).size, 38)
  assert.deepEqual(
    PROVINCE_TILES.filter(({ column, row }) => column >= TILE_COLUMNS || row >= TILE_ROWS),
    [],
  )
})
