import { test } from 'node:test'
import assert from 'node:assert/strict'
import { seededRandom } from './seeded-random.ts'

function tenOf(seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: 10 }, () => random.whole(1000))
}

test('the same seed gives the same dice, another seed others', () => {
  assert.deepEqual(tenOf(7), tenOf(7))
  assert.notDeepEqual(tenOf(7), tenOf(8))
})

test('dice stay in their range and reach both ends', () => {
  const random = seededRandom(1)
  const seen = new Set(Array.from({ length: 200 }, () => random.whole(3)))
  assert.deepEqual([...seen].toSorted(), [0, 1, 2])
})
