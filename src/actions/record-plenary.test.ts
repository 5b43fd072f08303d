import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, SCORING, sheet } from '../../test/cast.ts'
import { expectDone, marksOf, minutes, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { closeCategory } from './close-category.ts'
import { openDesk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { nominateCandidates } from './nominate-candidates.ts'
import { openMarking } from './open-marking.ts'
import { openPlenary } from './open-plenary.ts'
import { recordPlenary } from './record-plenary.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'

const [HULU, HILIR, RAYA] = CANDIDATES
const FOURTH = 'kota-uji-baru'

/** Two candidates share the first total, two the last. */
const MARKS: Readonly<Record<string, number>> = { [HULU]: 8000, [HILIR]: 8000, [RAYA]: 6000, [FOURTH]: 6000 }

describe('minutes with votes about two tied groups', () => {
  let season: JudgedSeason
  before(async () => {
    season = await openSeason()
    const administrator = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    const fourth = { candidate: FOURTH, name: 'Kota Uji Baru', entityKind: 'regency', placeCode: null }
    expectDone(await nominateCandidates(administrator, KEY, [{ ...fourth, category: KEY.category }]))
    expectDone(await openMarking(season.as('sekretaris'), KEY))
    for (const [candidate, mark] of Object.entries(MARKS)) {
      for (const seat of SCORING) {
        const key = sheet(seat, candidate)
        const saved = expectDone(await enterMarks(season.as(seat), key, 0, marksOf(mark)))
        expectDone(await signMarkSheet(season.as(seat), key, saved.version))
      }
    }
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    expectDone(await openPlenary(season.as('ketua'), KEY))
  })
  after(() => season.end())

  /** Records votes in the order HULU, HILIR, RAYA, FOURTH; 0 leaves a candidate out. */
  const vote = (seen: number, orders: readonly number[]) => {
    const candidates = [HULU, HILIR, RAYA, FOURTH]
    const votes = orders.flatMap((order, at) => (order === 0 ? [] : [{ candidate: candidates[at] ?? '', order }]))
    return recordPlenary(season.as('sekretaris'), KEY, seen, minutes({ votes, voteMinute: 'Terbuka.' }))
  }

  test('the same order twice within one group is refused by name', async () => {
    const outcome = await vote(0, [1, 1, 0, 0])
    assert.deepEqual(outcome, {
      ok: false,
      refusal: {
        code: 'vote_refused',
        refusals: [{ code: 'vote_order_shared', candidate: HILIR, order: 1, at: { list: 'votes', row: 1 } }],
      },
    })
  })

  test('a group voted on by half is refused, naming who is missing', async () => {
    const outcome = await vote(0, [1, 0, 0, 0])
    assert.deepEqual(outcome, {
      ok: false,
      refusal: {
        code: 'vote_refused',
        refusals: [{ code: 'vote_incomplete', tied: [HILIR, HULU], missing: [HILIR] }],
      },
    })
  })

  test('a vote on one group leaves the other sharing its rank', async () => {
    expectDone(await vote(0, [2, 1, 0, 0]))
    assert.deepEqual(await ranks(season), [
      [1, HILIR],
      [2, HULU],
      [3, FOURTH],
      [3, RAYA],
    ])
  })

  test('both groups have a first and a second, and the standings follow', async () => {
    expectDone(await vote(1, [2, 1, 1, 2]))
    assert.deepEqual(await ranks(season), [
      [1, HILIR],
      [2, HULU],
      [3, RAYA],
      [4, FOURTH],
    ])
  })

  test('minutes written over another version are refused', async () => {
    const outcome = await vote(1, [1, 2, 1, 2])
    assert.deepEqual(outcome, {
      ok: false,
      refusal: { code: 'minutes_refused', refusals: [{ code: 'plenary_changed_elsewhere', version: 2 }] },
    })
  })
})

async function ranks(season: JudgedSeason): Promise<unknown> {
  const question = await adoptionQuestion(season.db, KEY)
  assert.ok(question?.facts.ranked.ok)
  return question.facts.ranked.value.standings.map(({ rank, candidate }) => [rank, candidate])
}
