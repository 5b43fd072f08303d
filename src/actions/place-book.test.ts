import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPlaces, readPlaceBook } from './place-book.ts'

test('the nation has 38 provinces, 416 regencies and 98 cities', async () => {
  const levels = Map.groupBy(await listPlaces(), ({ level }) => level)
  const counts = Object.fromEntries([...levels].map(([level, regions]) => [level, regions.length]))
  assert.deepEqual(counts, { nation: 1, province: 38, regency: 416, city: 98 })
})

test('districts and villages are there when asked for, each in the place above it', async () => {
  const book = await readPlaceBook({ lower: true })
  assert.deepEqual(book.place('11.01.01.2001'), {
    code: '11.01.01.2001',
    parent: '11.01.01',
    level: 'village',
    name: 'Keude Bakongan',
  })
  assert.equal(book.place('11.01.01')?.level, 'district')
  assert.equal((await readPlaceBook()).place('11.01.01'), null)
})
