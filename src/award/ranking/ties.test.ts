import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { categoryOf, criterionDocument } from '../rulebook/rulebook.examples.ts'
import type { GivenVote } from './contest.ts'
import { contestOf, ranked, ranksOf, refusalsOf } from './contest.examples.ts'

const criteria = ['cakupan', 'regulasi', 'inovasi'].map((id, index) =>
  criterionDocument({ id, name: id, weight: ['40', '30', '30'][index] }),
)
const category = categoryOf({ criteria, decimals: 0, ties: ['cakupan', 'regulasi', 'plenary'] })
const given = (marks: readonly string[]) => ({ j: marks })
const votesOf = (orders: Readonly<Record<string, number>>): readonly GivenVote[] =>
  Object.entries(orders).map(([candidate, order]) => ({ candidate, order }))

const thirds = (last: string) => ({ j: ['80', '85', '88'], k: ['80', '85', '88'], l: [last, '85', '88'] })

/** All four total 84: only cakupan parts a, only regulasi parts b, and c and d stay equal. */
const four = {
  d: given(['80', '85', '88.33']),
  c: given(['80', '85', '88.34']),
  b: given(['80', '90', '83.33']),
  a: given(['85', '80', '86.66']),
}

test('equal totals go through the tie chain in order, and each names what parted it', () => {
  nodeAssert.deepEqual(ranksOf(contestOf(category, four)), [
    '1 a 84 cakupan',
    '2 b 84 regulasi',
    '3 c 84 regulasi',
    '3 d 84 regulasi',
  ])
})

test('a criterion outside the chain never parts anybody', () => {
  const { notes } = ranked(contestOf(category, four))
  nodeAssert.deepEqual(notes, [{ code: 'rank_shared', rank: 3, candidates: ['c', 'd'] }])
})

test('ties compare exact points, not printed ones', () => {
  const contest = contestOf(category, { a: thirds('80'), b: thirds('80.01') })
  nodeAssert.deepEqual(ranksOf(contest), ['1 b 84 cakupan', '2 a 84 cakupan'])
})

test('the plenary vote settles what the chain could not', () => {
  nodeAssert.deepEqual(ranksOf(contestOf(category, four, { votes: votesOf({ d: 1, c: 2 }) })), [
    '1 a 84 cakupan',
    '2 b 84 regulasi',
    '3 d 84 plenary',
    '4 c 84 plenary',
  ])
})

test('a vote counts only with different orders for exactly the candidates still tied', () => {
  nodeAssert.deepEqual(refusalsOf(contestOf(category, four, { votes: votesOf({ c: 1 }) })), [
    { code: 'vote_incomplete', tied: ['c', 'd'], missing: ['d'] },
  ])
  nodeAssert.deepEqual(refusalsOf(contestOf(category, four, { votes: votesOf({ c: 1, d: 1 }) })), [
    { code: 'vote_order_shared', candidate: 'd', order: 1, at: { list: 'votes', row: 1 } },
  ])
  nodeAssert.deepEqual(refusalsOf(contestOf(category, four, { votes: votesOf({ b: 3, c: 1, d: 2 }) })), [
    { code: 'vote_not_tied', candidate: 'b', at: { list: 'votes', row: 0 } },
  ])
})

test('a vote for one candidate twice and an order below 1 are refused', () => {
  const votes = [...votesOf({ c: 0, d: 2 }), { candidate: 'd', order: 1 }]
  nodeAssert.deepEqual(refusalsOf(contestOf(category, four, { votes })), [
    { code: 'vote_order_not_allowed', candidate: 'c', at: { list: 'votes', row: 0 } },
    { code: 'vote_twice', candidate: 'd', firstRow: 1, at: { list: 'votes', row: 2 } },
  ])
})

test('two separate ties can be voted on one by one', () => {
  const table = { ...four, e: given(['10', '10', '10']), f: given(['10', '10', '10']) }
  nodeAssert.deepEqual(ranksOf(contestOf(category, table, { votes: votesOf({ f: 1, e: 2 }) })).slice(2), [
    '3 c 84 regulasi',
    '3 d 84 regulasi',
    '5 f 10 plenary',
    '6 e 10 plenary',
  ])
})

/** The usual names of the two styles say it all: "1224" and "1223". */
test('six scores with two ties rank 1-1-3-3-5-6 by competition and 1-1-2-2-3-4 dense', () => {
  const scores = { a: '88.5', b: '91.25', c: '88.5', d: '79', e: '91.25', f: '60' }
  const table = Object.fromEntries(Object.entries(scores).map(([id, mark]) => [id, given([mark, mark, mark])]))
  const ranks = (ranking: string) =>
    ranked(contestOf(categoryOf({ criteria, ranking, ties: [] }), table)).standings.map(
      (each) => `${each.candidate}${each.rank}`,
    )
  nodeAssert.deepEqual(ranks('competition'), ['b1', 'e1', 'a3', 'c3', 'd5', 'f6'])
  nodeAssert.deepEqual(ranks('dense'), ['b1', 'e1', 'a2', 'c2', 'd3', 'f4'])
})
