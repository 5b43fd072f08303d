import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CANDIDATES, KEY, SCORING, sheet } from '../../test/cast.ts'
import { expectDone, marksOf, minutes, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { openDatabase } from '../store/db.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { closeCategory } from './close-category.ts'
import { openDesk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { openPlenary } from './open-plenary.ts'
import { rankingMemory } from './ranking-memory.ts'
import { recordPlenary } from './record-plenary.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'

const LAST = { seat: SCORING.at(-1) ?? '', candidate: CANDIDATES.at(-1) ?? '' }
const memory = rankingMemory()

let season: JudgedSeason
before(async () => {
  season = await openSeason()
  for (const candidate of CANDIDATES) for (const seat of SCORING) await entered(seat, candidate)
})
after(() => season.end())

/** The same mark for everybody; all sheets are signed but the last. */
async function entered(seat: string, candidate: string): Promise<void> {
  const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marksOf(8000)))
  const isLast = seat === LAST.seat && candidate === LAST.candidate
  if (!isLast) expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
}

/** What the page shows, after comparing it with what is ranked without any memory. */
async function shown() {
  const [kept, fresh] = [await adoptionQuestion(season.db, KEY, memory), await adoptionQuestion(season.db, KEY)]
  assert.deepEqual(kept, fresh)
  assert.ok(kept?.facts.ranked.ok)
  return { contest: kept.contest, ranked: kept.facts.ranked.value, adoptedAt: kept.facts.adoptedAt }
}

test('an open category is ranked anew each time, so a sheet signed in between counts', async () => {
  const open = await shown()
  expectDone(await signMarkSheet(season.as(LAST.seat), sheet(LAST.seat, LAST.candidate), 1))
  const signed = await shown()
  assert.equal(signed.contest.marks.length - open.contest.marks.length, 3)
})

test('a closed category is ranked once and then remembered', async () => {
  expectDone(await closeCategory(season.as('ketua'), KEY, []))
  const [first, second] = [await shown(), await shown()]
  assert.equal(first.ranked, second.ranked)
  assert.deepEqual(
    first.ranked.standings.map(({ rank }) => rank),
    [1, 1, 1],
  )
})

test('a vote of the plenary gives a new ranking, and another vote another one', async () => {
  expectDone(await openPlenary(season.as('ketua'), KEY))
  const orderAfter = async (seen: number, best: readonly string[]) => {
    const votes = best.map((candidate, at) => ({ candidate, order: at + 1 }))
    expectDone(await recordPlenary(season.as('sekretaris'), KEY, seen, minutes({ votes, voteMinute: 'aklamasi' })))
    return (await shown()).ranked.standings.map(({ candidate }) => candidate)
  }
  const [a = '', b = '', c = ''] = CANDIDATES
  assert.deepEqual(await orderAfter(0, [b, a, c]), [b, a, c])
  assert.deepEqual(await orderAfter(1, [c, b, a]), [c, b, a])
})

test('what another process adopts, this one shows', async () => {
  const { ranked, adoptedAt } = await shown()
  assert.equal(adoptedAt, null)
  const other = openDatabase(season.url, () => undefined)
  const desk = openDesk({
    db: other.db,
    clock: { now: () => season.as('ketua').now() },
    viewer: season.viewer('ketua'),
  })
  expectDone(await adoptResult(desk, KEY, ranked.fingerprint))
  await other.close()
  assert.equal((await shown()).adoptedAt, desk.now())
})

test('with room for one ranking, the second takes the place of the first', async () => {
  const small = rankingMemory(1)
  const question = await adoptionQuestion(season.db, KEY)
  assert.ok(question)
  const { rules, facts } = question
  const closed = {
    ...KEY,
    rulesHash: rules.hash,
    closedAt: facts.closedAt ?? assert.fail('the category is closed'),
    revisions: 0,
  }
  const { marks, ...contest } = question.contest
  const ranked = (votes: typeof contest.votes) => small.ranked(closed, { ...contest, votes }, async () => marks)
  const first = await ranked(contest.votes)
  await ranked([])
  const again = await ranked(contest.votes)
  assert.notEqual(first, again)
  assert.deepEqual(first, again)
})
