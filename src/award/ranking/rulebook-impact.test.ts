import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { categoryOf, criterionDocument } from '../rulebook/rulebook.examples.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { contestOf, indicatorOf, ranked } from './contest.examples.ts'
import type { Contest } from './contest.ts'
import { rulebookImpact, type RulebookImpact } from './rulebook-impact.ts'

function rules(weightA: number, fields: object = {}): Category {
  const criteria = [
    criterionDocument({ id: 'a', weight: weightA }),
    criterionDocument({ id: 'b', weight: 100 - weightA }),
  ]
  return categoryOf({ criteria, winners: 1, rankWords: ['Juara'], ...fields })
}

function impactOf(contest: Contest, after: Category): RulebookImpact {
  const impact = rulebookImpact(contest, contest.category, after)
  nodeAssert.ok(impact.ok, JSON.stringify(impact))
  return impact.value
}

const half = rules(50)
const threeCandidates = contestOf(half, { x: { p: ['90', '60'] }, y: { p: ['60', '80'] }, z: { p: ['10', '10'] } })
const tied = contestOf(rules(50, { ties: ['plenary'] }), { x: { p: ['90', '60'] }, y: { p: ['60', '90'] } })

test('the same rules move nobody', () => {
  const impact = impactOf(threeCandidates, structuredClone(half))
  nodeAssert.equal(impact.movesResult, false)
  nodeAssert.deepEqual(
    impact.candidates.map(({ candidate, before, after, moves }) => [candidate, before?.rank, after?.rank, moves]),
    [
      ['x', 1, 1, false],
      ['y', 2, 2, false],
      ['z', 3, 3, false],
    ],
  )
  nodeAssert.deepEqual(impact.leftOut, { marks: 0, indicators: 0, votes: 0 })
})

test('other weights exchange the first two and leave the third, with old and new totals and words', () => {
  const impact = impactOf(threeCandidates, rules(20))
  nodeAssert.deepEqual(impact.candidates, [
    {
      candidate: 'y',
      before: { rank: 2, total: '70.00', wins: false, word: null },
      after: { rank: 1, total: '76.00', wins: true, word: 'Juara' },
      moves: true,
    },
    {
      candidate: 'x',
      before: { rank: 1, total: '75.00', wins: true, word: 'Juara' },
      after: { rank: 2, total: '66.00', wins: false, word: null },
      moves: true,
    },
    {
      candidate: 'z',
      before: { rank: 3, total: '10.00', wins: false, word: null },
      after: { rank: 3, total: '10.00', wins: false, word: null },
      moves: false,
    },
  ])
  nodeAssert.equal(impact.movesResult, true)
})

test('other totals in the same order move nobody, one winner more moves exactly the second', () => {
  nodeAssert.equal(impactOf(threeCandidates, rules(60)).movesResult, false)
  const more = impactOf(threeCandidates, rules(50, { winners: 2, rankWords: ['Juara', 'Harapan'] }))
  nodeAssert.deepEqual(
    more.candidates.map(({ moves, after }) => [moves, after?.word]),
    [
      [false, 'Juara'],
      [true, 'Harapan'],
      [false, null],
    ],
  )
})

test('a criterion nobody marked leaves everybody unranked, one that is gone leaves its marks out', () => {
  const criteria = [criterionDocument({ id: 'a', weight: 50 }), criterionDocument({ id: 'c', weight: 50 })]
  const unranked = impactOf(threeCandidates, categoryOf({ criteria }))
  nodeAssert.deepEqual(unranked.newlyUnranked, ['x', 'y', 'z'])
  nodeAssert.deepEqual([unranked.movesResult, unranked.leftOut.marks], [true, 3])
  const one = impactOf(threeCandidates, categoryOf({ criteria: [criterionDocument({ id: 'b' })] }))
  nodeAssert.deepEqual(
    one.candidates.map(({ candidate, after }) => [candidate, after?.total]),
    [
      ['y', '80.00'],
      ['x', '60.00'],
      ['z', '10.00'],
    ],
  )
  nodeAssert.deepEqual([one.leftOut.marks, one.newlyUnranked], [3, []])
})

test('who lacked a figure is ranked by rules that do not count it, and the figures of others are left out', () => {
  const withFigure = categoryOf({
    criteria: [
      criterionDocument({ id: 'a', weight: 50 }),
      criterionDocument({
        id: 'k',
        weight: 50,
        source: 'indicator',
        indicator: 'i',
        valueFunction: { kind: 'target', target: 100 },
      }),
    ],
  })
  const contest = contestOf(
    withFigure,
    { x: { p: ['90'] }, y: { p: ['80'] } },
    { indicators: [indicatorOf('x', 'i', '50')] },
  )
  const impact = impactOf(contest, categoryOf({ criteria: [criterionDocument({ id: 'a' })] }))
  nodeAssert.deepEqual([impact.newlyRanked, impact.newlyUnranked], [['y'], []])
  nodeAssert.deepEqual(impact.leftOut, { marks: 0, indicators: 1, votes: 0 })
})

test('a tie that the new order of criteria settles is gone, and one that other weights make is new', () => {
  const settled = impactOf(tied, rules(50, { ties: ['b', 'plenary'] }))
  nodeAssert.deepEqual(settled.tiesGone, [{ total: '75.00', candidates: ['x', 'y'], settledBy: [], isShared: true }])
  nodeAssert.deepEqual(settled.tiesNew, [{ total: '75.00', candidates: ['y', 'x'], settledBy: ['b'], isShared: false }])
  const apart = impactOf(tied, rules(60))
  nodeAssert.deepEqual([apart.tiesGone.length, apart.tiesNew], [1, []])
  const back = rulebookImpact(tied, rules(60), tied.category)
  nodeAssert.deepEqual(back.ok && [back.value.tiesGone, back.value.tiesNew.length], [[], 1])
})

test('a vote counts for exactly the candidates it was taken among', () => {
  const voted = {
    ...tied,
    votes: [
      { candidate: 'y', order: 1 },
      { candidate: 'x', order: 2 },
    ],
  }
  const same = impactOf(voted, rules(50, { winners: 2, rankWords: ['I', 'II'], ties: ['plenary'] }))
  nodeAssert.deepEqual([same.candidates[0]?.candidate, same.leftOut.votes], ['y', 0])
  const apart = impactOf(voted, rules(60))
  nodeAssert.deepEqual([apart.candidates[0]?.candidate, apart.leftOut.votes], ['x', 2])
  const three = contestOf(
    rules(50),
    { x: { p: ['90', '60'] }, y: { p: ['60', '90'] }, w: { p: ['80', '60'] } },
    { votes: voted.votes },
  )
  const onlyB = categoryOf({ criteria: [criterionDocument({ id: 'b', scaleMax: 100 })], decimals: 0 })
  nodeAssert.equal(impactOf(three, onlyB).leftOut.votes, 2)
})

test('marks above the new scale are refused, and the refusal says by which rules', () => {
  const narrow = categoryOf({ criteria: [criterionDocument({ id: 'a', scaleMax: 50 })] })
  const impact = rulebookImpact(threeCandidates, half, narrow)
  nodeAssert.deepEqual(!impact.ok && [impact.refusal.rules, impact.refusal.refusals.map(({ code }) => code)], [
    'after',
    ['mark_out_of_range', 'mark_out_of_range'],
  ])
  const other = rulebookImpact(threeCandidates, narrow, half)
  nodeAssert.equal(!other.ok && other.refusal.rules, 'before')
})

test('whatever the weights, old and new standings are those of the ranking itself', () => {
  const mark = fc.integer({ min: 0, max: 100 }).map(String)
  const table = fc.dictionary(fc.constantFrom('x', 'y', 'z', 'w'), fc.record({ p: fc.tuple(mark, mark) }), {
    minKeys: 1,
  })
  const weight = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(table, weight, weight, (marks, was, is) => {
      const [before, after] = [rules(was), rules(is)]
      const contest = contestOf(before, marks)
      const { candidates, movesResult } = impactOf(contest, after)
      const ranks = (category: Category) =>
        ranked({ ...contest, category })
          .standings.map(({ candidate, rank }) => `${candidate} ${rank}`)
          .toSorted()
      nodeAssert.deepEqual(candidates.map((each) => `${each.candidate} ${each.before?.rank}`).toSorted(), ranks(before))
      nodeAssert.deepEqual(candidates.map((each) => `${each.candidate} ${each.after?.rank}`).toSorted(), ranks(after))
      nodeAssert.equal(movesResult, ranks(before).join() !== ranks(after).join())
    }),
  )
})
