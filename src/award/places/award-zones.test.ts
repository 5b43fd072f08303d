import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AWARD_ZONES, awardZone, zoneOf } from './award-zones.ts'
import { PROVINCE_TILES } from './province-tiles.ts'

test('each of the 38 provinces stands in one of the five zones, and no other place does', () => {
  const members = AWARD_ZONES.flatMap(({ provinces }) => provinces)
  assert.equal(AWARD_ZONES.length, 5)
  assert.deepEqual(members.toSorted(), PROVINCE_TILES.map(({ code }) => code).toSorted())
})

test('a zone is no office area: Bali goes with Jawa, Maluku and the new provinces of Papua with Nusa Tenggara', () => {
  assert.deepEqual(
    ['51', '81', '93', '94', '95', '96', '61.04.01'].map((code) => zoneOf(code)?.name),
    ['Jawa-Bali', ...Array.from({ length: 5 }, () => 'Nusra-Maluku-Papua'), 'Kalimantan'],
  )
  assert.deepEqual(['ID', 'R-KAL', '97'].map(zoneOf), [null, null, null])
  assert.equal(awardZone('zona-kalimantan'), AWARD_ZONES[2])
  assert.equal(awardZone('kalimantan'), null)
})
