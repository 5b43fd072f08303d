import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { membersNeeded } from './coverage-gap.ts'
import { impliedHeads } from './implied-heads.ts'

const bare = { covered: null, eligible: null, publishedPercent: null, publishedUnprotected: null }

test('two statements of one article speak of different people: 949,000 at 34.83 percent, and 31 percent of 1.8 million', () => {
  const first = impliedHeads(figureWith({ ...bare, publishedPercent: '34.83', publishedUnprotected: 949_000 }))
  assert.deepEqual(first, { covered: 507_191, eligible: 1_456_191, implied: 'eligible' })
  assert.equal(first && membersNeeded(first.covered, first.eligible, '59.56'), 360_117)
  const second = impliedHeads(figureWith({ ...bare, publishedPercent: '31', eligible: 1_800_000 }))
  assert.deepEqual(second, { covered: 558_000, eligible: 1_800_000, implied: 'covered' })
  assert.equal(second && second.eligible - second.covered, 1_242_000)
})

test('printed heads go before everything that could be worked out', () => {
  const printed = figureWith({ covered: 77_074, eligible: 51_086, publishedPercent: '99', publishedUnprotected: 5 })
  assert.deepEqual(impliedHeads(printed), { covered: 77_074, eligible: 51_086, implied: null })
})

test('members and a percentage make the base: Bengkulu counted 625,750 workers at the end of 2024', () => {
  const bengkulu = { ...bare, covered: 261_814, publishedPercent: '41.84' }
  assert.deepEqual(impliedHeads(figureWith(bengkulu)), { covered: 261_814, eligible: 625_750, implied: 'eligible' })
  const above = { ...bare, covered: 3, publishedPercent: '150' }
  assert.deepEqual(impliedHeads(figureWith(above)), { covered: 3, eligible: 2, implied: 'eligible' })
  for (const parts of [
    { covered: 0, publishedPercent: '5' },
    { covered: 5, publishedPercent: '0' },
  ])
    assert.equal(impliedHeads(figureWith({ ...bare, ...parts })), null, JSON.stringify(parts))
})

test('too little in print implies nobody', () => {
  for (const parts of [{}, { eligible: 10 }, { covered: 10 }, { publishedPercent: '31' }, { publishedUnprotected: 5 }])
    assert.equal(impliedHeads(figureWith({ ...bare, ...parts })), null, JSON.stringify(parts))
  assert.equal(impliedHeads(figureWith({ ...bare, publishedPercent: '100', publishedUnprotected: 0 })), null)
})
