import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNamed, levelOf, placeBook } from './place-book.ts'
import type { Region } from './region.ts'

const region = (code: string, name: string): Region => ({ code, parent: null, level: levelOf(code, name), name })
const LANDAK = region('61.08', 'Kabupaten Landak')
const book = placeBook([
  LANDAK,
  region('32', 'Jawa Barat'),
  region('32.04', 'Kabupaten Bandung'),
  region('32.73', 'Kota Bandung'),
  region('31', 'Daerah Khusus Ibukota Jakarta'),
  region('34', 'Daerah Istimewa Yogyakarta'),
  region('34.71', 'Kota Yogyakarta'),
])
const codes = (name: string, rank: 1 | 2) => book.named(name, rank).map(({ code }) => code)

test('a place is found by its code and by its name as people write it', () => {
  for (const name of ['Kabupaten Landak', 'KAB. LANDAK', 'kab landak', ' Landak '])
    assert.deepEqual(codes(name, 2), ['61.08'], name)
  assert.deepEqual(['Jawa Barat', 'Prov. Jawa Barat', 'DKI Jakarta', 'Jakarta'].map((name) => codes(name, 1)), [['32'], ['32'], ['31'], ['31']]) // prettier-ignore
  assert.deepEqual([codes('DI Yogyakarta', 1), codes('D.I. Yogyakarta', 1), codes('Yogyakarta', 2)], [['34'], ['34'], ['34.71']]) // prettier-ignore
  assert.equal(book.place('61.08'), LANDAK)
  assert.equal(book.place('61.99'), null)
})

test('a name that a regency and a city share means both until it says which', () => {
  assert.deepEqual([codes('Bandung', 2), codes('Kota Bandung', 2), codes('Kab. Bandung', 2)], [['32.04', '32.73'], ['32.73'], ['32.04']]) // prettier-ignore
  assert.deepEqual(['Landak', 'Kab. Landak', 'Kota Landak', 'Sambas'].map((name) => isNamed(LANDAK, name)), [true, true, false, false]) // prettier-ignore
})

test('a code tells the level, and among two parts the name tells regency from city', () => {
  assert.deepEqual(
    [levelOf('61', 'Kalimantan Barat'), levelOf('61.71', 'Kota Pontianak'), levelOf('62.02', 'Kabupaten Kotawaringin Timur'), levelOf('61.71.01', 'Kota Baru'), levelOf('61.04.01.2001', 'x')], // prettier-ignore
    ['province', 'city', 'regency', 'district', 'village'],
  )
})
