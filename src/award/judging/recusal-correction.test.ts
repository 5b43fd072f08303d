import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedCorrection, type StandingRecusal } from './recusal-correction.ts'
import type { Voice } from './two-voices.ts'

const KETUA: Voice = { turn: 1, reason: 'Salah kandidat', by: 'ketua', leads: true }

function outcome(
  person: string,
  {
    voices = [],
    isClosed = false,
    leads = false,
  }: { readonly voices?: readonly Voice[]; readonly isClosed?: boolean; readonly leads?: boolean } = {},
): unknown {
  const recusal: StandingRecusal = {
    seat: 'hukum',
    candidate: 'hulu',
    person: 'ahli',
    recusal: 1,
    reason: 'Sepupu',
    voices,
  }
  const checked = checkedCorrection(recusal, { isClosed, by: { person, leads } }, ' Yang dimaksud Hilir ')
  return checked.ok ? checked.value : checked.refusal.code
}

test('two others, one of whom leads, say why a recusal was a mistake; the member never does', () => {
  assert.deepEqual(outcome('pekerja'), { turn: 1, reason: 'Yang dimaksud Hilir' })
  assert.deepEqual(outcome('pekerja', { voices: [KETUA] }), { turn: 2, reason: 'Yang dimaksud Hilir' })
  assert.equal(outcome('ketua', { voices: [KETUA], leads: true }), 'said_by_you')
  assert.equal(outcome('jamsos', { voices: [{ ...KETUA, by: 'pekerja', leads: false }] }), 'leader_needed')
  assert.equal(outcome('ahli', { leads: true }), 'about_yourself')
})

test('after the closing nobody undoes a recusal, however many have spoken', () => {
  assert.equal(outcome('pekerja', { isClosed: true }), 'category_already_closed')
  assert.equal(outcome('pekerja', { isClosed: true, voices: [KETUA] }), 'category_already_closed')
})
