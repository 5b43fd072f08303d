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

test('members and a percentage are about a base nobody printed, and leave the rest of it', () => {
  const bengkulu = figureWith({ ...BARE, covered: 261_814, publishedPercent: '41.84' })
  assert.deepEqual(whatFollows(bengkulu), [{ is: 'measures', covered: 261_814, eligible: 625_750, left: 363_936 }])
})

test('a percentage that its own heads do not make is said, and one that rounding explains is not', () => {
  const heads = { covered: 935_079, eligible: 1_873_899 }
  const leaves = { is: 'leaves', ...heads, left: 938_820 }
  assert.deepEqual(whatFollows(figureWith({ ...heads, publishedPercent: '50.88' })), [
    leaves,
    { is: 'contradicts', published: '50.88', computed: '49.90' },
  ])
  assert.deepEqual(whatFollows(figureWith({ ...heads, publishedPercent: '49.9' })), [leaves])
})

test('nobody is left where more are members than the base counts', () => {
  const [everybody, more] = [51_086, 51_087].map((covered) =>
    whatFollows(figureWith({ ...BARE, covered, eligible: 51_086 })),
  )
  assert.deepEqual(everybody, [{ is: 'leaves', covered: 51_086, eligible: 51_086, left: 0 }])
  assert.deepEqual(more, [{ is: 'exceeds', covered: 51_087, eligible: 51_086 }])
})

test('from a percentage alone nothing follows', () => {
  assert.deepEqual(whatFollows(figureWith({ ...BARE, publishedPercent: '27' })), [])
})
