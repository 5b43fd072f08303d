import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedContact, checkedInvitee, type InviteeDraft, regencyOf } from './invitee.ts'

const DRAFT: InviteeDraft = {
  name: 'Ibu Contoh',
  organisationName: 'Dinas Contoh',
  email: ' Ibu@Contoh.example ',
  phone: '+62 812-3456-789',
  kind: 'other',
  placeCode: '61.04',
}
const codes = (changes: Partial<InviteeDraft>) => {
  const checked = checkedInvitee({ ...DRAFT, ...changes })
  return checked.ok ? [] : checked.refusal.map(({ code }) => code)
}

test('an invitation is for a person, an office, or both; never for nobody', () => {
  assert.deepEqual(checkedInvitee(DRAFT), {
    ok: true,
    value: { ...DRAFT, email: 'ibu@contoh.example' },
  })
  assert.deepEqual(checkedContact({ name: '', organisationName: 'Dinas', email: '', phone: '' }), {
    ok: true,
    value: { name: '', organisationName: 'Dinas', email: null, phone: null },
  })
  assert.deepEqual(codes({ name: '', organisationName: ' ' }), ['names_missing'])
})

test('all flaws come at once', () => {
  assert.deepEqual(
    codes({
      name: 'x'.repeat(121),
      organisationName: 'x'.repeat(201),
      email: 'a@b',
      phone: 'nol',
      kind: 'x',
      placeCode: '6',
    }),
    [
      'name_too_long',
      'organisation_name_too_long',
      'email_invalid',
      'phone_invalid',
      'invitee_kind_unknown',
      'place_code_invalid',
    ],
  )
  assert.deepEqual(codes({ name: 'x'.repeat(120), organisationName: 'x'.repeat(200), placeCode: '' }), [])
})

test('an identity number is refused wherever it stands', () => {
  assert.deepEqual(codes({ name: '6171014507850002' }), ['identity_number_typed'])
  assert.deepEqual(codes({ phone: '6171014507850002' }), ['identity_number_typed'])
})

test('the regency of a place is its first two numbers; a province lies in none', () => {
  assert.deepEqual(['61.04.03.2001', '61.04', '61', null].map(regencyOf), ['61.04', '61.04', null, null])
})
