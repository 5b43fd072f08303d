import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contestOf, indicatorOf, markOf, type MarkTable, ranked } from '../ranking/contest.examples.ts'
import type { Contest } from '../ranking/contest.ts'
import { countedContest } from '../ranking/ranked-contest.ts'
import { assert as holds } from '../result.ts'
import { categoryOf, criterionDocument } from '../rulebook/rulebook.examples.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { type Draws, drawsOf } from './draws.ts'
import { leftOutRanks } from './left-out.ts'
import { resampledRanks } from './resampled.ts'
import { stabilityOf } from './stability.ts'

const CRITERIA = [
  criterionDocument({ id: 'regulasi', weight: '60' }),
  criterionDocument({ id: 'inovasi', name: 'Inovasi', weight: '40' }),
]
const COVERAGE = {
  id: 'cakupan',
  name: 'Cakupan',
  weight: '40',
  source: 'indicator',
  indicator: 'coverage',
  valueFunction: { kind: 'target', target: '60' },
}
const plain = categoryOf({ criteria: CRITERIA, decimals: 2, winners: 2 })

const TABLE: MarkTable = {
  a: { j1: ['90', '80'], j2: ['70', '75'], j3: ['85', '80'] },
  b: { j1: ['60', '70'], j2: ['95', '90'], j3: ['80', '84'] },
  c: { j1: ['75', '75'], j2: ['75', '75'], j3: ['75', '75'] },
  d: { j1: ['10', '10'], j2: ['12', '11'], j3: ['9', '9'] },
}
const JUDGES = ['j1', 'j2', 'j3']

/** Every draw of three from three, one after the other. */
const EVERY_DRAW = JUDGES.flatMap((_, a) => JUDGES.flatMap((__, b) => JUDGES.map((___, c) => [a, b, c] as const)))

function scripted(numbers: readonly number[]): Draws {
  let at = 0
  return { seed: 'scripted', below: () => numbers[at++] ?? assert.fail('drawn too often') }
}

function counted(contest: Contest) {
  const read = countedContest(contest)
  holds(read.ok, 'the example counts')
  return read.value
}

/** The same draws by another way: copies of whole sheets under names of their own, ranked by the ordinary ranking. */
function byRanking(
  category: Category,
  table: MarkTable,
  rest: Partial<Contest> = {},
): Record<string, [number, number]> {
  const shares: Record<string, [number, number]> = Object.fromEntries(Object.keys(table).map((id) => [id, [0, 0]]))
  for (const draw of EVERY_DRAW) {
    const copies = Object.fromEntries(
      Object.entries(table).map(([candidate, sheets]) => [
        candidate,
        Object.fromEntries(
          draw.flatMap((judge, nth) => {
            const sheet = sheets[JUDGES[judge] ?? '']
            return sheet ? [[`${JUDGES[judge]}-${nth}`, sheet]] : []
          }),
        ),
      ]),
    )
    const { standings } = ranked(contestOf(category, copies, rest))
    const totals = standings.map(({ total }) => Number(total))
    for (const { candidate, total } of standings) {
      const better = totals.filter((other) => other > Number(total)).length
      const equal = totals.filter((other) => other === Number(total)).length
      const share = shares[candidate] ?? assert.fail(candidate)
      if (better === 0) share[0] += 1 / equal
      if (better < category.winners) share[1] += Math.min(1, (category.winners - better) / equal)
    }
  }
  return shares
}

function everyDraw(category: Category, table: MarkTable, rest: Partial<Contest> = {}) {
  const found = resampledRanks(counted(contestOf(category, table, rest)), category, scripted(EVERY_DRAW.flat()), 27)
  return Object.fromEntries(found.map(({ candidate, first, winners }) => [candidate, [first * 27, winners * 27]]))
}

function near(found: Record<string, number[]>, expected: Record<string, [number, number]>): void {
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(expected).toSorted())
  for (const [candidate, shares] of Object.entries(expected))
    for (const [at, share] of shares.entries())
      assert.ok(
        Math.abs((found[candidate]?.[at] ?? -1) - share) < 1e-9,
        `${candidate}: ${found[candidate]?.[at]} is not ${share}`,
      )
}

test('every one of the 27 draws of three assessors gives the ranks that the ordinary ranking gives', () => {
  near(everyDraw(plain, TABLE), byRanking(plain, TABLE))
})

test('the same with an indicator beside the panel, with a recused pair, and with whole numbers that tie often', () => {
  const mixed = categoryOf({ criteria: [criterionDocument({ id: 'regulasi', weight: '60' }), COVERAGE], winners: 1 })
  const one: MarkTable = { a: { j1: ['90'], j2: ['70'], j3: ['80'] }, b: { j1: ['80'], j2: ['85'] } }
  const indicators = [indicatorOf('a', 'coverage', '30'), indicatorOf('b', 'coverage', '45')]
  near(everyDraw(mixed, one, { indicators }), byRanking(mixed, one, { indicators }))
  const coarse = categoryOf({ criteria: CRITERIA, decimals: 0, winners: 2 })
  near(everyDraw(coarse, TABLE), byRanking(coarse, TABLE))
})

test('trimming drops the best and the worst of the drawn copies', () => {
  const trimmed = categoryOf({ criteria: CRITERIA, aggregation: 'trimmed', winners: 1 })
  const five: MarkTable = {
    a: { j1: ['90', '90'], j2: ['70', '70'], j3: ['80', '80'], j4: ['60', '60'], j5: ['81', '81'] },
    b: { j1: ['77', '77'], j2: ['77', '77'], j3: ['77', '77'], j4: ['77', '77'], j5: ['77', '77'] },
  }
  const shares = (draw: readonly number[]) =>
    resampledRanks(counted(contestOf(trimmed, five)), trimmed, scripted(draw), 1).map(
      ({ candidate, first }) => `${candidate} ${first}`,
    )
  // Three of the best: one of them goes, and the worst; (90 + 90 + 81) / 3 = 87.
  assert.deepEqual(shares([0, 0, 0, 4, 3]), ['a 1', 'b 0'])
  // (80 + 70 + 60) / 3 = 70 after 90 and one 60 are gone.
  assert.deepEqual(shares([0, 2, 1, 3, 3]), ['b 1', 'a 0'])
  // (81 + 80 + 70) / 3 = 77: level with b.
  assert.deepEqual(shares([0, 1, 2, 3, 4]), ['a 0.5', 'b 0.5'])
})

test('the draws come from the fingerprint of what is ranked: the same marks give the same shares, another mark others', () => {
  const [one, again] = [stabilityOf(contestOf(plain, TABLE), ranked(contestOf(plain, TABLE))), stabilityOf(contestOf(plain, TABLE), ranked(contestOf(plain, TABLE)))] // prettier-ignore
  assert.deepEqual(one, again)
  assert.ok(typeof one === 'object' && one.resampled)
  const fingerprint = ranked(contestOf(plain, TABLE)).fingerprint
  assert.equal(one.resampled.seed, fingerprint.slice('sha256:'.length, 'sha256:'.length + 32))
  const exact = byRanking(plain, TABLE)
  for (const { candidate, first } of one.resampled.candidates)
    assert.ok(Math.abs(first - (exact[candidate]?.[0] ?? 0) / 27) < 0.02, `${candidate} ${first}`)
  assert.equal(one.closeCall, (one.resampled.candidates[0]?.first ?? 1) < 0.6)
})

test('xoshiro128** from the state 1, 2, 3, 4, as its authors’ recurrence gives it, without the modulus', () => {
  const draws = drawsOf(`sha256:${'00000001000000020000000300000004'.padEnd(64, '0')}`)
  assert.deepEqual(
    Array.from({ length: 5 }, () => draws.below(2 ** 32)),
    [11520, 0, 5927040, 70819200, 2031721883],
  )
})

test('leaving out each assessor says who is first then, and whether that changes anything', () => {
  const contest = contestOf(plain, TABLE)
  assert.equal(ranked(contest).standings[0]?.candidate, 'a')
  assert.deepEqual(leftOutRanks(contest, ['j3', 'j1', 'j2']), [
    { assessor: 'j1', first: ['b'], changes: true },
    { assessor: 'j2', first: ['a'], changes: false },
    { assessor: 'j3', first: ['a'], changes: false },
  ])
})

test('a rank that only the plenary gave is left aside, and what cannot be ranked without somebody is said', () => {
  const tied: MarkTable = { a: { j1: ['80', '80'], j2: ['70', '70'] }, b: { j1: ['80', '80'], j2: ['70', '70'] } }
  const votes = [{ candidate: 'a', order: 1 }, { candidate: 'b', order: 2 }] // prettier-ignore
  assert.deepEqual(leftOutRanks(contestOf(plain, tied, { votes }), ['j1', 'j2']), [
    { assessor: 'j1', first: ['a', 'b'], changes: false },
    { assessor: 'j2', first: ['a', 'b'], changes: false },
  ])
  const alone: MarkTable = { a: { j1: ['80', '80'] }, b: { j1: ['70', '70'] } }
  assert.deepEqual(leftOutRanks(contestOf(plain, alone), ['j1']), [{ assessor: 'j1', first: null, changes: false }])
  assert.equal(markOf('80'), 8000)
})

test('one assessor or one candidate gives nothing to compare', () => {
  const alone = contestOf(plain, { a: { j1: ['80', '80'] }, b: { j1: ['70', '70'] } })
  const one = stabilityOf(alone, ranked(alone))
  assert.ok(typeof one === 'object')
  assert.deepEqual([one.leaveOneOut, one.resampled, one.closeCall], [[], null, false])
  const single = contestOf(plain, { a: { j1: ['80', '80'], j2: ['70', '70'] } })
  assert.equal(stabilityOf(single, ranked(single)), 'fewer_than_two_ranked')
})
