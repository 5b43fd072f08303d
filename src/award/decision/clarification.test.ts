import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import {
  type Clarification,
  CLARIFICATION_MAX,
  checkedClarification,
  checkedQuestion,
  QUESTION_MAX,
} from './clarification.ts'
import { checkedConfirmation, type MinutesConfirmationFacts } from './minutes-confirmation.ts'

const AT = instant('2026-03-02T03:00:00.000Z')
const OPEN = { plenaryOpenedAt: AT, adoptedAt: null }
const ASKED: Clarification = { number: 1, candidate: 'hulu', question: 'Mana yang benar?', askedAt: AT, answer: null }

function asked(question: string, candidate = 'hulu', time: Parameters<typeof checkedQuestion>[0] = OPEN): string {
  const checked = checkedQuestion(time, ['hulu', 'hilir'], { candidate, question })
  return checked.ok ? checked.value.question : checked.refusal.code
}

test('a question goes to a judged candidate while the plenary is open, and not after the adoption', () => {
  assert.equal(asked(' Mana yang benar? '), 'Mana yang benar?')
  assert.equal(asked('Mana?', 'lain'), 'candidate_not_judged')
  assert.equal(asked('Mana?', 'hulu', { plenaryOpenedAt: null, adoptedAt: null }), 'plenary_not_opened')
  assert.equal(asked('Mana?', 'hulu', { plenaryOpenedAt: AT, adoptedAt: AT }), 'already_adopted')
  assert.equal(asked(' '), 'clarification_missing')
  assert.equal(asked('a'.repeat(QUESTION_MAX)).length, QUESTION_MAX)
  assert.equal(asked('a'.repeat(QUESTION_MAX + 1)), 'clarification_too_long')
  assert.equal(asked('NIK 6171012505800001?'), 'clarification_identity_number')
})

const answered = (text: string, clarification = ASKED, time: Parameters<typeof checkedClarification>[0] = OPEN) => {
  const checked = checkedClarification(time, clarification, text)
  return checked.ok ? checked.value : checked.refusal.code
}

test('it is answered once, and not after the adoption', () => {
  assert.equal(answered(' Yang kedua. '), 'Yang kedua.')
  assert.equal(answered(''), 'clarification_missing')
  assert.equal(answered('a'.repeat(CLARIFICATION_MAX + 1)), 'clarification_too_long')
  const twice = { ...ASKED, answer: { way: 'room', text: 'Ya', answeredAt: AT } } as const
  assert.equal(answered('Bukan', twice), 'clarification_already_answered')
  assert.equal(answered('Ya', ASKED, { plenaryOpenedAt: AT, adoptedAt: AT }), 'already_adopted')
})

const FACTS: MinutesConfirmationFacts = {
  adoptedAt: null,
  version: 2,
  isRecorder: false,
  attendance: [
    { seat: 'hukum', presence: 'self', substitute: '' },
    { seat: 'ekonomi', presence: 'absent', substitute: '' },
    { seat: 'pekerja', presence: 'substitute', substitute: 'Wakil' },
  ],
  confirmedBy: [],
}

const confirmed = (changes: Partial<MinutesConfirmationFacts>, seats = ['hukum'], seen = 2) => {
  const checked = checkedConfirmation({ ...FACTS, ...changes }, seats, seen)
  return checked.ok ? checked.value : checked.refusal.code
}

test('minutes are confirmed by another member who was there, in the version that stood before them, once', () => {
  assert.equal(confirmed({}), 'hukum')
  assert.equal(confirmed({}, ['pekerja']), 'pekerja')
  assert.equal(confirmed({}, ['ekonomi']), 'not_at_the_plenary')
  assert.equal(confirmed({}, ['ekonomi', 'hukum']), 'hukum')
  assert.equal(confirmed({}, []), 'not_at_the_plenary')
  assert.equal(confirmed({}, ['hukum'], 1), 'minutes_changed_meanwhile')
  assert.equal(confirmed({ isRecorder: true }), 'own_minutes')
  assert.equal(confirmed({ confirmedBy: ['hukum'] }), 'minutes_already_confirmed')
  assert.equal(confirmed({ adoptedAt: AT }), 'already_adopted')
})
