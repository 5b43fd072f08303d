import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../units/dates.ts'
import { type Holidays, NO_HOLIDAYS } from '../units/working-days.ts'
import { overdueWorkdays, toldAbout } from './escalation.ts'
import type { Holder } from './waiting.ts'

/** Nyepi and Idulfitri 2026. */
const IDULFITRI = new Set(['18', '19', '20', '23', '24'].map((of) => day(`2026-03-${of}`)))
const on = (today: string, holidays: Holidays = IDULFITRI) => ({ today: day(today), zone: 'WITA', holidays }) as const
/** Thursday 12 March, noon in Makassar. */
const SINCE = instant('2026-03-12T04:00:00.000Z')

test('a verifier has five working days; the sixth is one too many, and holidays do not count', () => {
  const file = { state: 'proposed', since: SINCE, deadline: null } as const
  assert.equal(overdueWorkdays(file, on('2026-03-26')), null)
  assert.equal(overdueWorkdays(file, on('2026-03-27')), 1)
  assert.equal(overdueWorkdays(file, on('2026-03-28')), 1)
  assert.equal(overdueWorkdays(file, on('2026-03-19', NO_HOLIDAYS)), null)
  assert.equal(overdueWorkdays(file, on('2026-03-20', NO_HOLIDAYS)), 1)
})

test('a candidate is late from the first working day after the deadline; without one never', () => {
  const deadline = instant('2026-03-17T15:59:00.000Z')
  const file = { state: 'needs_correction', since: SINCE, deadline } as const
  assert.equal(overdueWorkdays(file, on('2026-03-24')), null)
  assert.equal(overdueWorkdays(file, on('2026-03-25')), 1)
  assert.equal(overdueWorkdays({ ...file, deadline: null }, on('2026-12-25')), null)
  assert.equal(overdueWorkdays({ ...file, state: 'nominee' }, on('2026-12-25')), null)
})

const holder = (role: Holder['role'], person: string, organisation: string | null = null): Holder => ({
  role,
  person,
  name: person,
  organisation,
})
const HOLDERS = [
  holder('proposer', 'cabang', 'bpjs'),
  holder('proposer', 'cabang-lain', 'bpjs-lain'),
  holder('verifier', 'vera'),
  holder('committee_chair', 'ketua'),
  holder('committee_secretary', 'sekretaris'),
  holder('national_secretariat', 'pusat'),
]
const told = (state: 'draft' | 'proposed' | 'verified' | 'nominee', acting: readonly Holder[] = []) =>
  toldAbout({ state, proposedBy: 'bpjs' }, HOLDERS, acting).map(({ person }) => person)

test('a candidate’s delay is told to its own proposer and the committee, a verifier’s to the committee', () => {
  assert.deepEqual(told('draft'), ['cabang', 'ketua', 'sekretaris'])
  assert.deepEqual(told('proposed'), ['ketua', 'sekretaris'])
  assert.deepEqual(told('nominee'), [])
})

test('a delay of the committee goes to the chair and above; whoever must act is not told about themselves', () => {
  assert.deepEqual(told('verified'), ['ketua', 'pusat'])
  assert.deepEqual(told('verified', [holder('committee_chair', 'ketua')]), ['pusat'])
})
