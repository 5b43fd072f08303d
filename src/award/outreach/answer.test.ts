import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { checkedAnswer } from './answer.ts'

const EVENT = { beginsAt: instant('2026-03-10T01:00:00.000Z'), cancelled: false }
const EARLIER = instant('2026-03-10T00:59:59.999Z')
const answered = (answer: string, name: string, event = EVENT, now = EARLIER) =>
  checkedAnswer(event, { answer, name }, { capacity: null, others: 9 }, now)

test('whoever is represented says by whom; whoever comes may; whoever does not come names nobody', () => {
  assert.deepEqual(answered('represented', ' Pak  Wakil '), {
    ok: true,
    value: { answer: 'represented', name: 'Pak Wakil' },
  })
  assert.deepEqual(answered('coming', ''), { ok: true, value: { answer: 'coming', name: '' } })
  assert.deepEqual(answered('declined', 'Siapa pun'), { ok: true, value: { answer: 'declined', name: '' } })
  assert.deepEqual(answered('represented', ' '), { ok: false, refusal: { code: 'substitute_missing' } })
})

test('nothing chosen, too long a name and an identity number are refused', () => {
  assert.deepEqual(answered('', ''), { ok: false, refusal: { code: 'answer_missing' } })
  assert.deepEqual(answered('coming', 'x'.repeat(121)), {
    ok: false,
    refusal: { code: 'name_too_long', charactersMax: 120 },
  })
  assert.equal(answered('coming', 'x'.repeat(120)).ok, true)
  assert.deepEqual(answered('represented', '6171014507850002'), {
    ok: false,
    refusal: { code: 'identity_number_typed' },
  })
})

test('the last moment before the event is in time, the first of it is not; a cancelled event takes no answer', () => {
  assert.deepEqual(answered('coming', '', EVENT, EVENT.beginsAt), { ok: false, refusal: { code: 'event_begun' } })
  assert.deepEqual(answered('coming', '', { ...EVENT, cancelled: true }), {
    ok: false,
    refusal: { code: 'event_cancelled' },
  })
})

const atSeat = (others: number, answer = 'coming') =>
  checkedAnswer(EVENT, { answer, name: '' }, { capacity: 10, others }, EARLIER)

test('the last seat is given away, the next one is refused; whoever stays away needs none', () => {
  assert.equal(atSeat(9).ok, true)
  assert.deepEqual(atSeat(10), { ok: false, refusal: { code: 'event_full', seats: 10 } })
  assert.equal(atSeat(10, 'declined').ok, true)
})
