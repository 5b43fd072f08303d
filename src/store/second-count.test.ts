/** The database's own count beside the ranking's, on real rows: ties, trimming, recusals, scales that do not divide, figures, votes. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, rulebook, SCORING, sheet } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { enterMarks } from '../actions/enter-marks.ts'
import { signMarkSheet } from '../actions/sign-mark-sheet.ts'
import { countedBySql } from '../award/decision/counted-by-sql.ts'
import type { Contest } from '../award/ranking/contest.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import { instant } from '../award/units/dates.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { fraction } from '../award/units/fraction.ts'
import { seededRandom } from '../../tools/seeded-random.ts'
import { listSignedMarks } from './marks.ts'
import { secondCount } from './second-count.ts'

const [HULU, HILIR, RAYA] = CANDIDATES
const EVER = instant('2030-01-01T00:00:00.000Z')
/** Thirds and sevenths: nothing here ends in decimals. */
const CRITERIA = [
  { id: 'cakupan', name: 'Cakupan', weight: '50', source: 'panel', scaleMax: '3' },
  { id: 'regulasi', name: 'Regulasi', weight: '30', source: 'panel', scaleMax: '7' },
  {
    id: 'wawancara',
    name: 'Wawancara',
    weight: '20',
    source: 'indicator',
    indicator: 'cakupan-data',
    valueFunction: { kind: 'linear', low: '0', high: '100' },
  },
]

const figure = (candidate: string, numerator: bigint) => ({
  candidate,
  indicator: 'cakupan-data',
  base: 'EMPLOYED_BPS',
  asOf: '2025-12-31',
  source: 'BPS',
  value: fraction(numerator, 3n),
})

describe('the second count, in SQL', () => {
  let season: JudgedSeason
  before(async () => {
    season = await openSeason(rulebook({ criteria: CRITERIA, ties: ['wawancara', 'cakupan', 'plenary'], decimals: 2 }))
    const random = seededRandom(7)
    for (const seat of SCORING) {
      for (const candidate of CANDIDATES) {
        // Hulu and Hilir get the same marks: only the figure, or a vote, can part them.
        const marks = ['cakupan', 'regulasi'].map((criterion) => ({
          criterion,
          markHundredths: hundredths(candidate === RAYA ? 1 + random.whole(299) : 100 + SCORING.indexOf(seat) * 13),
          comment: '',
        }))
        const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marks))
        expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
      }
    }
  })
  after(() => season.end())

  /** Both counts of the same rows. */
  async function both(changes: Partial<Contest>) {
    const [category] = rulebook({
      criteria: CRITERIA,
      ties: ['wawancara', 'cakupan', 'plenary'],
      decimals: 2,
    }).categories
    assert.ok(category)
    const contest: Contest = {
      category,
      marks: await listSignedMarks(season.db, KEY),
      candidates: CANDIDATES,
      indicators: CANDIDATES.map((candidate, at) => figure(candidate, BigInt(200 + at))),
      recusals: [],
      votes: [],
      ...changes,
    }
    const ranked = rankedContest(contest)
    assert.ok(ranked.ok, JSON.stringify(ranked))
    const told = countedBySql(contest, EVER)
    assert.ok(told)
    const counted = await secondCount(season.db, KEY, told)
    const standings = ranked.value.standings.map(({ rank, candidate, total }) => ({ rank, candidate, total }))
    return { counted, standings }
  }

  test('agrees where every share is a third or a seventh', async () => {
    const { counted, standings } = await both({})
    assert.deepEqual(counted, standings)
    assert.equal(counted.length, 3)
  })

  test('agrees on equal totals: parted by the figure, by a vote, or sharing a rank in both styles', async () => {
    const same = CANDIDATES.map((candidate) => figure(candidate, 200n))
    const shared = await both({ indicators: same })
    assert.deepEqual(shared.counted, shared.standings)
    assert.deepEqual(
      new Set(shared.counted.filter(({ candidate }) => candidate !== RAYA).map(({ rank }) => rank)).size,
      1,
    )
    const votes = [
      { candidate: HILIR, order: 1 },
      { candidate: HULU, order: 2 },
    ]
    const voted = await both({ indicators: same, votes })
    assert.deepEqual(voted.counted, voted.standings)
    assert.notDeepEqual(voted.counted, shared.counted)
    const [category] = rulebook({ criteria: CRITERIA, ties: ['wawancara', 'plenary'], ranking: 'dense' }).categories
    assert.ok(category)
    const dense = await both({ category, indicators: same })
    assert.deepEqual(dense.counted, dense.standings)
  })

  test('agrees without trimming, with a recusal, with four sheets and with five', async () => {
    const [category] = rulebook({ criteria: CRITERIA, aggregation: 'mean', ties: ['wawancara'] }).categories
    assert.ok(category)
    const mean = await both({ category })
    assert.deepEqual(mean.counted, mean.standings)
    for (const left of [4, 5]) {
      const recusals = SCORING.slice(left).map((assessor) => ({ candidate: RAYA, assessor, reason: '' }))
      const { counted, standings } = await both({ recusals })
      assert.deepEqual(counted, standings, `${left} sheets`)
    }
  })

  test('a candidate without a figure has no rank in either', async () => {
    const { counted, standings } = await both({ indicators: [figure(HULU, 200n), figure(HILIR, 100n)] })
    assert.deepEqual(counted, standings)
    assert.equal(counted.length, 2)
  })
})
