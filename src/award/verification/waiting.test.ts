import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOMINATION_STATES } from '../nomination/nomination-states.ts'
import { instant, minutesAfter } from '../units/dates.ts'
import { daysSince, handCounts, handOf, type Holder, stateCounts, STUCK_STATES, whoMustAct } from './waiting.ts'

const NOW = instant('2026-03-10T03:00:00.000Z')

test('days are those of the calendar in the zone of the season, and never below zero', () => {
  // 23.30 and 00.30 of the night in WIB; in WIT both lie behind midnight.
  assert.equal(daysSince(instant('2026-03-09T16:30:00.000Z'), NOW, 'WIB'), 1)
  assert.equal(daysSince(instant('2026-03-09T17:30:00.000Z'), NOW, 'WIB'), 0)
  assert.equal(daysSince(instant('2026-03-09T16:30:00.000Z'), NOW, 'WIT'), 0)
  assert.equal(daysSince(instant('2026-03-12T00:00:00.000Z'), NOW, 'WIB'), 0)
})

const since = (day: string) => instant(`2026-03-${day}T03:00:00.000Z`)

test('every state has its line: none, one, three and, of four, the shorter of the two in the middle', () => {
  const waiting = [
    { state: 'draft', since: since('04') },
    ...['01', '08', '10'].map((day) => ({ state: 'proposed', since: since(day) }) as const),
    ...['01', '02', '08', '10'].map((day) => ({ state: 'verified', since: since(day) }) as const),
  ] as const
  const counts = stateCounts(waiting, NOW, 'WIB')
  assert.deepEqual(
    counts.map(({ state }) => state),
    NOMINATION_STATES,
  )
  const of = (state: string) => counts.find((line) => line.state === state)
  assert.deepEqual(of('complete'), { state: 'complete', count: 0, medianDays: null, oldestDays: null })
  assert.deepEqual(of('draft'), { state: 'draft', count: 1, medianDays: 6, oldestDays: 6 })
  assert.deepEqual(of('proposed'), { state: 'proposed', count: 3, medianDays: 2, oldestDays: 9 })
  assert.deepEqual(of('verified'), { state: 'verified', count: 4, medianDays: 2, oldestDays: 9 })
})

test('nominees and those who left wait for nobody', () => {
  assert.deepEqual(STUCK_STATES, ['draft', 'proposed', 'needs_correction', 'complete', 'verified'])
})

const holder = (role: Holder['role'], person: string, organisation: string | null = null): Holder => ({
  role,
  person,
  name: person,
  organisation,
})
const HOLDERS = [
  holder('candidate_contact', 'narahubung', 'desa'),
  holder('candidate_contact', 'tetangga', 'desa-lain'),
  holder('proposer', 'cabang', 'bpjs'),
  holder('verifier', 'vera'),
  holder('verifier', 'vito'),
  holder('committee_chair', 'ketua'),
  holder('observer', 'pengamat'),
]
const stuck = { state: 'draft', organisation: 'desa', proposedBy: 'bpjs', owner: null } as const
const names = (of: Parameters<typeof whoMustAct>[0]) => whoMustAct(of, HOLDERS).map(({ person }) => person)

test('a file waits for its own people, and for its proposer where it has none', () => {
  assert.deepEqual(names(stuck), ['narahubung'])
  assert.deepEqual(names({ ...stuck, organisation: 'desa-baru' }), ['cabang'])
  assert.deepEqual(names({ ...stuck, organisation: null, proposedBy: null }), [])
})

test('a check waits for whoever took it, and for every verifier while nobody has or its owner holds the role no more', () => {
  assert.deepEqual(names({ ...stuck, state: 'proposed' }), ['vera', 'vito'])
  assert.deepEqual(names({ ...stuck, state: 'complete', owner: 'vito' }), ['vito'])
  assert.deepEqual(names({ ...stuck, state: 'complete', owner: 'mantan' }), ['vera', 'vito'])
  assert.deepEqual(names({ ...stuck, state: 'verified' }), ['ketua'])
  assert.deepEqual(names({ ...stuck, state: 'nominee' }), [])
})

test('every hand is counted by days of waiting, at the edges of each bucket, and what waits for nobody is in none', () => {
  const days = [0, 2, 3, 7, 8, 14, 15, 16]
  const draft = days.map((day) => ({ state: 'draft', since: minutesAfter(NOW, -1440 * day) }) as const)
  const one = { state: 'complete', since: NOW } as const
  assert.deepEqual(handCounts([...draft, one, { state: 'nominee', since: NOW }], NOW, 'WIB'), [
    { hand: 'candidate', count: 8, buckets: [2, 2, 2, 2] },
    { hand: 'verifier', count: 1, buckets: [1, 0, 0, 0] },
    { hand: 'committee', count: 0, buckets: [0, 0, 0, 0] },
  ])
  assert.deepEqual(
    NOMINATION_STATES.map((state) => handOf(state)),
    ['candidate', 'verifier', 'candidate', 'verifier', 'committee', null, null, null, null, null, null],
  )
})
