import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import {
  attending,
  checkedConfirmation,
  confirmBy,
  CONFIRMED_NAME_MAX,
  type ConfirmationDraft,
  type InterviewConfirmation,
  mayConfirm,
} from './confirmation.ts'

const slot = { startsAt: instant('2027-02-04T02:00:00.000Z') }
const later = { startsAt: instant('2027-02-04T03:00:00.000Z') }
const waiting = { slot, state: 'waiting' } as const
const draft: ConfirmationDraft = {
  leader: 'in_person',
  name: 'H.  Contoh ',
  office: 'Bupati',
  companions: 'Sri Contoh, Kepala Dinas\r\n\r\n Budi Contoh, Sekretaris ',
  reason: '',
  seen: 0,
}
const confirmed: InterviewConfirmation = {
  entry: 1,
  startsAt: slot.startsAt,
  leader: 'in_person',
  name: 'H. Contoh',
  office: 'Bupati',
  companions: ['Sri Contoh, Kepala Dinas', 'Budi Contoh, Sekretaris'],
  reason: '',
}

function refusal(changed: Partial<ConfirmationDraft>) {
  const outcome = checkedConfirmation(waiting, null, { ...draft, ...changed })
  return outcome.ok ? null : outcome.refusal
}

function companions(count: number): string {
  return Array.from({ length: count }, (_, at) => `Pejabat ${at + 1}`).join('\n')
}

test('who comes is kept by name, a companion a line, and belongs to the hour for which it was said', () => {
  assert.deepEqual(checkedConfirmation(waiting, null, draft), { ok: true, value: confirmed })
})

test('whoever cannot come says why, and nobody is named', () => {
  const absent = { ...draft, leader: 'absent', reason: 'Rapat  DPRD hari itu' }
  assert.deepEqual(checkedConfirmation(waiting, null, absent), {
    ok: true,
    value: { ...confirmed, leader: 'absent', name: '', office: '', companions: [], reason: 'Rapat DPRD hari itu' },
  })
  assert.deepEqual(checkedConfirmation(waiting, null, { ...absent, reason: ' ' }), {
    ok: false,
    refusal: { code: 'confirmed_absence_reason_missing' },
  })
})

test('refused: no choice, no name, a text one character too long, one companion too many, an identity number, another saved meanwhile', () => {
  assert.deepEqual(refusal({ leader: '' }), { code: 'confirmed_presence_missing' })
  assert.deepEqual(refusal({ name: ' ' }), { code: 'confirmed_name_missing' })
  assert.equal(refusal({ name: 'x'.repeat(CONFIRMED_NAME_MAX) }), null)
  const tooLong = { code: 'confirmed_name_too_long', charactersMax: CONFIRMED_NAME_MAX }
  const long = 'x'.repeat(CONFIRMED_NAME_MAX + 1)
  assert.deepEqual(refusal({ name: long }), { ...tooLong, of: 'name' })
  assert.deepEqual(refusal({ office: long }), { ...tooLong, of: 'office' })
  assert.deepEqual(refusal({ companions: `Sri\n${long}` }), { ...tooLong, of: 'companions' })
  assert.equal(refusal({ companions: companions(20) }), null)
  assert.deepEqual(refusal({ companions: companions(21) }), { code: 'confirmed_companions_too_many', most: 20 })
  assert.deepEqual(refusal({ seen: 1 }), { code: 'confirmation_changed_meanwhile' })
  const nik = '6171014507850002'
  assert.deepEqual(refusal({ companions: `Sri\nBudi ${nik}` }), { code: 'confirmed_identity_number', of: 'companions' })
  assert.deepEqual(refusal({ leader: 'absent', reason: nik }), { code: 'confirmed_identity_number', of: 'reason' })
  const long301 = { leader: 'absent', reason: 'x'.repeat(301) }
  assert.deepEqual(refusal(long301), { code: 'confirmed_reason_too_long', charactersMax: 300 })
})

test('it is taken until the interview begins, and not after nobody came', () => {
  const states = ['waiting', 'arrived', 'talk', 'questions', 'scoring', 'ended', 'absent'] as const
  assert.deepEqual(states.filter((state) => mayConfirm({ state })), ['waiting', 'arrived']) // prettier-ignore
  assert.deepEqual(checkedConfirmation({ slot, state: 'talk' }, null, draft), {
    ok: false,
    refusal: { code: 'confirmation_after_its_time', state: 'talk' },
  })
})

test('unconfirmed up to 24 hours before, overdue a millisecond later; a moved hour asks again', () => {
  const deadline = instant('2027-02-03T02:00:00.000Z')
  assert.equal(confirmBy(slot), deadline)
  const open = { is: 'unconfirmed', deadline, overdue: false, moved: false }
  assert.deepEqual(attending(slot, null, deadline), open)
  assert.deepEqual(attending(slot, null, instant('2027-02-03T02:00:00.001Z')), { ...open, overdue: true })
  assert.deepEqual(attending(slot, confirmed, deadline), { is: 'confirmed', by: confirmed })
  const away = { ...confirmed, leader: 'absent' } as const
  assert.deepEqual(attending(slot, away, deadline), { is: 'cannot_come', by: away })
  assert.deepEqual(attending(later, confirmed, deadline), { ...open, deadline: confirmBy(later), moved: true })
})
