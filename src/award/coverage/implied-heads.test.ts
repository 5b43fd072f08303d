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

test('too little in print implies nobody', () => {
  for (const parts of [{}, { eligible: 10 }, { covered: 10 }, { publishedPercent: '31' }, { publishedUnprotected: 5 }])
    assert.equal(impliedHeads(figureWith({ ...bare, ...parts })), null, JSON.stringify(parts))
  assert.equal(impliedHeads(figureWith({ ...bare, publishedPercent: '100', publishedUnprotected: 0 })), null)
})
