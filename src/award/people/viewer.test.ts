import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsSeat, NOBODY, seatsIn, type Viewer } from './viewer.ts'

const KEY = { province: '98', season: 2025 }
const viewer: Viewer = {
  person: { id: 'p', name: 'P' },
  seats: [
    { ...KEY, seat: 'hukum' },
    { ...KEY, season: 2024, seat: 'ekonomi' },
    { ...KEY, province: '61', seat: 'jamsos' },
    { ...KEY, seat: 'ketua' },
  ],
  roles: [],
  administrator: false,
}

test('seats are those of exactly this place and this year, in the order they were given', () => {
  assert.deepEqual(seatsIn(viewer, KEY), ['hukum', 'ketua'])
  assert.deepEqual(seatsIn(viewer, { ...KEY, season: 2024 }), ['ekonomi'])
  assert.deepEqual(seatsIn(viewer, { ...KEY, season: 2023 }), [])
})

test('a seat held elsewhere is not held here', () => {
  assert.equal(holdsSeat(viewer, KEY, 'hukum'), true)
  assert.equal(holdsSeat(viewer, KEY, 'ekonomi'), false)
  assert.equal(holdsSeat(viewer, KEY, 'jamsos'), false)
})

test('nobody holds no seat and is no administrator', () => {
  assert.deepEqual(seatsIn(NOBODY, KEY), [])
  assert.equal(NOBODY.administrator, false)
})
