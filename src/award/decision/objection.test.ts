import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instant } from '../units/dates.ts'
import {
  ANSWER_MAX,
  checkedObjection,
  checkedObjectionAnswer,
  isWindowOpen,
  type Objection,
  type ObjectionFacts,
  objectionWindow,
  STATEMENT_MAX,
} from './objection.ts'
import { checkedCancellation, checkedCorrection, type ResultCorrection } from './result-correction.ts'
import { publishingObstacles } from './publishing.ts'

/** A Thursday afternoon in Makassar. */
const ADOPTED = instant('2026-03-05T07:30:00.000Z')
const CLOSES = instant('2026-03-10T15:59:00.000Z')
const RULES = { workdays: 3, zone: 'WITA', holidays: new Set([day('2026-03-19')]) } as const
const LODGED: Objection = {
  candidate: 'hulu',
  ground: 'marks',
  statement: 'Nilai inovasi kami tertukar.',
  lodgedAt: instant('2026-03-06T01:00:00.000Z'),
  isFromLetter: false,
  answer: null,
}
const FACTS: ObjectionFacts = {
  now: instant('2026-03-06T01:00:00.000Z'),
  adopted: { window: objectionWindow(ADOPTED, RULES), judged: ['hulu', 'muara'] },
  candidate: 'hulu',
  lodged: null,
}
const SAID = { ground: 'marks', statement: ' Nilai inovasi kami tertukar. ' }

function codeOf(changes: Partial<ObjectionFacts>, said: Partial<typeof SAID> = {}): string {
  const checked = checkedObjection({ ...FACTS, ...changes }, { ...SAID, ...said })
  return checked.ok ? 'lodged' : checked.refusal.code
}

test('the window ends with the third working day after the adoption, whatever lies between', () => {
  assert.deepEqual(objectionWindow(ADOPTED, RULES), { opensAt: ADOPTED, closesAt: CLOSES })
  assert.equal(objectionWindow(ADOPTED, { ...RULES, workdays: 1 })?.closesAt, '2026-03-06T15:59:00.000Z')
  const beforeHoliday = instant('2026-03-18T02:00:00.000Z')
  assert.equal(objectionWindow(beforeHoliday, { ...RULES, workdays: 1 })?.closesAt, '2026-03-20T15:59:00.000Z')
})

test('the rules can switch objections off', () => {
  assert.equal(objectionWindow(ADOPTED, { ...RULES, workdays: 0 }), null)
  assert.equal(codeOf({ adopted: { window: null, judged: ['hulu'] } }), 'objections_switched_off')
})

test('the last minute belongs to the window, and the one after it does not', () => {
  const window = { opensAt: ADOPTED, closesAt: CLOSES }
  assert.equal(isWindowOpen(window, instant('2026-03-10T15:59:59.999Z')), true)
  assert.equal(isWindowOpen(window, instant('2026-03-10T16:00:00.000Z')), false)
  assert.equal(codeOf({ now: instant('2026-03-10T15:59:59.999Z') }), 'lodged')
  assert.equal(codeOf({ now: instant('2026-03-10T16:00:00.000Z') }), 'objection_window_closed')
})

test('a candidate objects once, to a result that judged it, with a ground and a statement', () => {
  const checked = checkedObjection(FACTS, SAID)
  assert.deepEqual(checked, { ok: true, value: { ground: 'marks', statement: 'Nilai inovasi kami tertukar.' } })
  assert.equal(codeOf({ adopted: null }), 'result_not_adopted')
  assert.equal(codeOf({ candidate: 'lain' }), 'candidate_not_judged')
  assert.equal(codeOf({ lodged: LODGED }), 'objection_already_lodged')
  assert.equal(codeOf({}, { ground: 'cuaca' }), 'objection_ground_missing')
  assert.equal(codeOf({}, { statement: ' \n ' }), 'objection_statement_missing')
  assert.equal(codeOf({}, { statement: 'a'.repeat(STATEMENT_MAX) }), 'lodged')
  assert.equal(codeOf({}, { statement: 'a'.repeat(STATEMENT_MAX + 1) }), 'objection_statement_too_long')
  assert.equal(codeOf({}, { statement: 'NIK 6171012505800001 belum dihitung' }), 'objection_identity_number')
})

test('an objection is answered once, upheld or dismissed, with a reason', () => {
  const answered = (draft: { outcome: string; reason: string }, objection = LODGED) => {
    const answer = checkedObjectionAnswer(objection, draft)
    return answer.ok ? answer.value.outcome : answer.refusal.code
  }
  assert.equal(answered({ outcome: 'upheld', reason: 'Benar.' }), 'upheld')
  assert.equal(answered({ outcome: '', reason: 'Benar.' }), 'answer_outcome_missing')
  assert.equal(answered({ outcome: 'dismissed', reason: ' ' }), 'answer_reason_missing')
  assert.equal(answered({ outcome: 'dismissed', reason: 'a'.repeat(ANSWER_MAX + 1) }), 'answer_reason_too_long')
  const twice = { ...LODGED, answer: { outcome: 'upheld', reason: 'Benar.', answeredAt: ADOPTED } } as const
  assert.equal(answered({ outcome: 'upheld', reason: 'Benar.' }, twice), 'objection_already_answered')
})

const OPEN: ResultCorrection = {
  correction: 1,
  adoption: 1,
  candidates: ['hulu'],
  reason: 'Nilai tertukar',
  openedAt: instant('2026-03-11T02:00:00.000Z'),
  end: null,
}

test('a correction names judged candidates and a reason, and only one is open at a time', () => {
  const adopted = { adoption: 1, judged: ['hulu', 'muara'] }
  const codeOfCorrection = (candidates: string[], reason: string, corrections: ResultCorrection[] = []) => {
    const checked = checkedCorrection({ adopted, corrections }, { candidates, reason })
    return checked.ok ? checked.value.correction : checked.refusal.code
  }
  assert.equal(codeOfCorrection(['hulu'], 'Nilai tertukar'), 1)
  const ended = { ...OPEN, end: { how: 'cancelled', reason: 'Tidak jadi', endedAt: ADOPTED } } as const
  assert.equal(codeOfCorrection(['muara', 'hulu'], 'Nilai tertukar', [ended]), 2)
  assert.equal(codeOfCorrection(['hulu'], 'Nilai tertukar', [OPEN]), 'correction_already_open')
  assert.equal(codeOfCorrection([], 'Nilai tertukar'), 'correction_candidate_missing')
  assert.equal(codeOfCorrection(['hulu', 'lain'], 'Nilai tertukar'), 'correction_candidate_missing')
  assert.equal(codeOfCorrection(['hulu'], ' '), 'correction_reason_missing')
  assert.equal(codeOfCorrection(['hulu'], 'a'.repeat(2001)), 'correction_reason_too_long')
  const unadopted = checkedCorrection({ adopted: null, corrections: [] }, { candidates: ['hulu'], reason: 'a' })
  assert.deepEqual(unadopted, { ok: false, refusal: { code: 'result_not_adopted' } })
  assert.deepEqual(checkedCancellation([ended], 'Tidak jadi'), { ok: false, refusal: { code: 'no_correction_open' } })
  assert.deepEqual(checkedCancellation([ended, OPEN], ''), {
    ok: false,
    refusal: { code: 'correction_reason_missing' },
  })
})

test('a publication waits for the window, for every answer, and for the correction that follows from one', () => {
  const window = { opensAt: ADOPTED, closesAt: CLOSES }
  const later = instant('2026-03-12T00:00:00.000Z')
  const upheld = { ...LODGED, answer: { outcome: 'upheld', reason: 'Benar.', answeredAt: CLOSES } } as const
  const dismissed = { ...LODGED, answer: { outcome: 'dismissed', reason: 'Tidak.', answeredAt: CLOSES } } as const
  const facts = { now: later, window, objections: [], corrections: [] }
  assert.deepEqual(publishingObstacles(facts), [])
  assert.deepEqual(publishingObstacles({ ...facts, now: CLOSES }), [
    { code: 'objection_window_open', closesAt: CLOSES },
  ])
  assert.deepEqual(publishingObstacles({ ...facts, now: CLOSES, window: null }), [])
  assert.deepEqual(publishingObstacles({ ...facts, objections: [LODGED] }), [
    { code: 'objections_unanswered', candidates: ['hulu'] },
  ])
  assert.deepEqual(publishingObstacles({ ...facts, objections: [dismissed] }), [])
  assert.deepEqual(publishingObstacles({ ...facts, objections: [upheld] }), [
    { code: 'objections_not_acted_upon', candidates: ['hulu'] },
  ])
  assert.deepEqual(publishingObstacles({ ...facts, objections: [upheld], corrections: [OPEN] }), [
    { code: 'correction_open', openedAt: OPEN.openedAt },
  ])
  const applied = { ...OPEN, end: { how: 'applied', reason: '', endedAt: later } } as const
  assert.deepEqual(publishingObstacles({ ...facts, objections: [upheld], corrections: [applied] }), [])
})
