import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Standing } from '../ranking/contest.ts'
import type { AdoptedResult } from './adopted-result.ts'
import { feedbackOf } from './feedback.ts'

function standing(rank: number, candidate: string, total: string, points: readonly string[]): Standing {
  const criteria = points.map((given, at) => ({
    id: ['cakupan', 'wawancara'][at] ?? '',
    points: given,
    weight: ['80', '20'][at] ?? '',
    contribution: '0.0000',
  }))
  return { rank, candidate, total, tieBrokenBy: null, criteria, assessors: [], adjustment: null }
}

/** The rest of a result plays no part in it. */
function resultOf(standings: readonly Standing[], unranked: readonly string[] = []): AdoptedResult {
  const names = [...standings.map(({ candidate }) => candidate), ...unranked]
  const candidates = names.map((candidate) => ({ candidate, name: candidate, coverage: [] }))
  return { ranked: { standings }, candidates } as unknown as AdoptedResult
}

const THREE = [
  standing(1, 'hulu', '91.20', ['90.0000', '96.0000']),
  standing(2, 'hilir', '80.00', ['80.0000', '80.0000']),
  standing(3, 'raya', '78.99', ['78.7375', '80.0000']),
]

test('a candidate sees its own points beside the lowest, middle and highest of the category', () => {
  const feedback = feedbackOf(resultOf(THREE), 'raya')
  assert.equal(feedback?.ranked, 3)
  assert.deepEqual(feedback.criteria, [
    { criterion: 'cakupan', weight: '80', own: '78.74', lowest: '78.74', middle: '80.00', highest: '90.00' },
    { criterion: 'wawancara', weight: '20', own: '80.00', lowest: '80.00', middle: '80.00', highest: '96.00' },
  ])
})

test('what one criterion alone would have had to bring is rounded up, and named only where there is room for it', () => {
  // 1.01 of the total is 1.2625 points of a criterion that weighs 80, and 5.05 of one that weighs 20.
  assert.deepEqual(feedbackOf(resultOf(THREE), 'raya')?.nextRank, {
    rank: 2,
    gap: '1.01',
    raises: [
      { criterion: 'cakupan', points: '1.27' },
      { criterion: 'wawancara', points: '5.05' },
    ],
  })
  // 11.2 of the total would be 56 points of the interview: it had 80 already.
  assert.deepEqual(feedbackOf(resultOf(THREE), 'hilir')?.nextRank, {
    rank: 1,
    gap: '11.20',
    raises: [{ criterion: 'cakupan', points: '14.00' }],
  })
})

test('the first has nobody above, and a broken tie has no gap that points would close', () => {
  assert.equal(feedbackOf(resultOf(THREE), 'hulu')?.nextRank, null)
  const tied = [
    standing(1, 'hulu', '80.00', ['80.0000', '80.0000']),
    standing(2, 'hilir', '80.00', ['80.0000', '80.0000']),
  ]
  assert.deepEqual(feedbackOf(resultOf(tied), 'hilir')?.nextRank, { rank: 1, gap: '0.00', raises: [] })
  const shared = [standing(1, 'hulu', '80.00', ['80.0000']), standing(1, 'hilir', '80.00', ['80.0000'])]
  assert.equal(feedbackOf(resultOf(shared), 'hilir')?.nextRank, null)
})

test('whoever could not be ranked learns that, and a stranger to the result learns nothing', () => {
  assert.deepEqual(feedbackOf(resultOf(THREE, ['muara']), 'muara'), {
    standing: null,
    ranked: 3,
    criteria: [],
    nextRank: null,
  })
  assert.equal(feedbackOf(resultOf(THREE), 'lain'), null)
})
