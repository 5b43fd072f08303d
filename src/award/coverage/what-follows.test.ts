import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { basesApart, whatFollows } from './what-follows.ts'

const BARE = { covered: null, eligible: null, publishedPercent: null } as const
/** As one newspaper article printed both, each from another speaker. */
const AGENCY = figureWith({ ...BARE, publishedPercent: '34.83', publishedUnprotected: 949_000, targetPercent: '59.56' })
const SECRETARY = figureWith({ ...BARE, publishedPercent: '31', eligible: 1_800_000, base: 'EMPLOYED_BPS' })

test('34.83 percent with 949 thousand unprotected is about 1.456 million, and 59.56 percent takes about 360 thousand more', () => {
  assert.deepEqual(whatFollows(AGENCY), [
    { is: 'implies', left: 949_000, eligible: 1_456_191 },
    { is: 'needs', target: '59.56', needed: 360_117 },
  ])
})

test('31 percent of 1.8 million leaves 1.242 million', () => {
  assert.deepEqual(whatFollows(SECRETARY), [{ is: 'leaves', covered: 558_000, eligible: 1_800_000, left: 1_242_000 }])
})

test('the two speak of different people, which rounding does not explain', () => {
  assert.deepEqual(basesApart([SECRETARY, AGENCY]), [1_456_191, 1_800_000])
  assert.equal(basesApart([AGENCY]), null)
  assert.equal(basesApart([AGENCY, figureWith({ ...BARE, publishedPercent: '20', eligible: 1_460_000 })]), null)
})

test('from a percentage alone nothing follows', () => {
  assert.deepEqual(whatFollows(figureWith({ ...BARE, publishedPercent: '27' })), [])
})
