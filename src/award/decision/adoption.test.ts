import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PANEL_DECREE, rulebook, SEATS } from '../../../test/cast.ts'
import { minutes } from '../../../test/judged-season.ts'
import { assert as promise, accept, refuse } from '../result.ts'
import type { RankingRefusal } from '../ranking/contest.ts'
import { rankedContest } from '../ranking/ranked-contest.ts'
import { day, instant } from '../units/dates.ts'
import { hundredths } from '../units/hundredths.ts'
import { adoptionObstacles, type AdoptionFacts } from './adoption.ts'
import { checkedMinutes, type MinutesDraft, type PlenaryMinutes } from './plenary.ts'

const AT = instant('2026-03-02T03:00:00.000Z')
const { panel, categories } = rulebook()
const [category] = categories
promise(category, 'the cast has a category')
const marks = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => ({
  candidate: 'a',
  assessor: 'hukum',
  criterion,
  markHundredths: hundredths(8000),
}))
const empty = { category, marks: [], indicators: [], recusals: [], votes: [] }

function minutesWith(changes: Partial<MinutesDraft> = {}): PlenaryMinutes {
  const checked = checkedMinutes(panel, minutes(changes), day('2026-03-02'))
  promise(checked.ok, 'the minutes of the test hold')
  return checked.value
}

function presentOnly(...seats: readonly string[]): PlenaryMinutes {
  const presence = (seat: string) => (seats.includes(seat) ? 'self' : 'absent')
  return minutesWith({ attendance: SEATS.map((seat) => ({ seat, presence: presence(seat), substitute: '' })) })
}

/** A category ready to be adopted, but for these facts. */
function obstacles(changes: Partial<AdoptionFacts> = {}): unknown {
  return adoptionObstacles({
    panel,
    panelDecree: PANEL_DECREE,
    closedAt: AT,
    plenaryOpenedAt: AT,
    minutes: minutesWith(),
    minutesAt: AT,
    revisedAt: null,
    ranked: rankedContest({ ...empty, marks }),
    adoptedAt: null,
    correctionOpenedAt: null,
    openConflicts: [],
    unclarified: [],
    minutesUnconfirmed: false,
    ...changes,
  })
}

test('nothing stands in the way of a category that is closed, recorded, attended and ranked', () => {
  assert.deepEqual(obstacles(), [])
})

test('a mark that was changed after the plenary was recorded wants it recorded once more', () => {
  const later = instant('2026-03-02T03:00:00.001Z')
  assert.deepEqual(obstacles({ revisedAt: AT }), [])
  assert.deepEqual(obstacles({ revisedAt: later }), [{ code: 'minutes_older_than_marks', revisedAt: later }])
  assert.deepEqual(obstacles({ revisedAt: later, minutesAt: later }), [])
})

test('a tie nobody has settled, a question nobody has answered and minutes nobody else has read are each named', () => {
  const pairs = [{ seat: 'hukum', candidate: 'a' }]
  assert.deepEqual(obstacles({ openConflicts: pairs }), [{ code: 'conflict_open', pairs }])
  assert.deepEqual(obstacles({ unclarified: ['a', 'b'] }), [{ code: 'clarification_open', candidates: ['a', 'b'] }])
  assert.deepEqual(obstacles({ minutesUnconfirmed: true }), [{ code: 'minutes_unconfirmed' }])
})

test('minutes of the meeting that is being corrected decide no correction', () => {
  const opened = instant('2026-03-02T03:00:00.001Z')
  const older = [{ code: 'minutes_older_than_correction', openedAt: opened }]
  assert.deepEqual(obstacles({ correctionOpenedAt: opened }), older)
  assert.deepEqual(obstacles({ correctionOpenedAt: opened, revisedAt: opened }), older)
  assert.deepEqual(obstacles({ correctionOpenedAt: opened, minutesAt: opened }), [])
})

test('what is adopted is adopted once, whatever else is open', () => {
  const adopted = [{ code: 'already_adopted', adoptedAt: AT }]
  assert.deepEqual(obstacles({ adoptedAt: AT }), adopted)
  assert.deepEqual(obstacles({ adoptedAt: AT, closedAt: null, minutes: null }), adopted)
})

test('an open category is not adopted, and its ranking is not even looked at', () => {
  assert.deepEqual(obstacles({ closedAt: null, ranked: rankedContest(empty) }), [{ code: 'category_not_closed' }])
})

test('the panel decree is needed only where the rulebook asks for one', () => {
  assert.deepEqual(obstacles({ panelDecree: null }), [{ code: 'panel_decree_missing' }])
  assert.deepEqual(obstacles({ panelDecree: null, panel: { ...panel, decreeRequired: false } }), [])
})

test('a plenary that was not opened, or not recorded, is named once', () => {
  assert.deepEqual(obstacles({ plenaryOpenedAt: null, minutes: null }), [{ code: 'plenary_not_opened' }])
  assert.deepEqual(obstacles({ minutes: null }), [{ code: 'plenary_not_recorded' }])
})

test('five present with the chair adopt, four do not, and five without the chair do not', () => {
  const four = ['sekretaris', 'hukum', 'ekonomi', 'jamsos'] as const
  assert.deepEqual(obstacles({ minutes: presentOnly(...four, 'ketua') }), [])
  assert.deepEqual(obstacles({ minutes: presentOnly('ketua', 'hukum', 'ekonomi', 'jamsos') }), [
    { code: 'quorum_not_reached', present: 4, required: 5 },
  ])
  assert.deepEqual(obstacles({ minutes: presentOnly(...four, 'pekerja') }), [{ code: 'chair_not_present' }])
  assert.deepEqual(obstacles({ minutes: presentOnly(...four) }), [
    { code: 'quorum_not_reached', present: 4, required: 5 },
    { code: 'chair_not_present' },
  ])
})

test('a chair who is not required may be away', () => {
  const away = presentOnly('sekretaris', 'hukum', 'ekonomi', 'jamsos', 'pekerja')
  assert.deepEqual(obstacles({ minutes: away, panel: { ...panel, chairRequired: false } }), [])
})

test('a refused ranking is an obstacle with all its reasons', () => {
  const at = { list: 'votes', row: 0 } as const
  const refusals: readonly RankingRefusal[] = [{ code: 'vote_not_tied', at, candidate: 'a' }]
  assert.deepEqual(obstacles({ ranked: refuse(refusals) }), [{ code: 'ranking_refused', refusals }])
})

test('a category in which nobody is ranked has nothing to adopt', () => {
  const ranked = rankedContest({ ...empty, candidates: ['a'] })
  promise(ranked.ok, 'a contest without marks is ranked as empty')
  assert.deepEqual(obstacles({ ranked: accept(ranked.value) }), [{ code: 'nobody_ranked' }])
})

test('everything open is listed in the order in which a committee closes it', () => {
  const facts = { closedAt: null, panelDecree: null, plenaryOpenedAt: null, minutes: null }
  assert.deepEqual(obstacles(facts), [
    { code: 'category_not_closed' },
    { code: 'panel_decree_missing' },
    { code: 'plenary_not_opened' },
  ])
})
