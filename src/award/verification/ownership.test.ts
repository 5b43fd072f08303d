import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { assignedOwner, ownerAfter } from './ownership.ts'

test('a verifier takes what nobody has, and nothing that another has', () => {
  assert.deepEqual(ownerAfter(null, 'take', ['verifier'], 'ayu'), accept('ayu'))
  assert.deepEqual(ownerAfter('ayu', 'take', ['verifier'], 'ayu'), refuse({ code: 'owned_by_you' }))
  assert.deepEqual(ownerAfter('budi', 'take', ['verifier'], 'ayu'), refuse({ code: 'owned_by_another' }))
  assert.deepEqual(ownerAfter(null, 'take', ['committee_chair'], 'ayu'), refuse({ code: 'not_yours_to_take' }))
})

test('its owner or the committee gives it back, another verifier does not', () => {
  assert.deepEqual(ownerAfter('ayu', 'give_back', ['verifier'], 'ayu'), accept(null))
  assert.deepEqual(ownerAfter('budi', 'give_back', ['committee_secretary'], 'ayu'), accept(null))
  assert.deepEqual(ownerAfter('budi', 'give_back', ['verifier'], 'ayu'), refuse({ code: 'not_yours_to_give_back' }))
  assert.deepEqual(ownerAfter(null, 'give_back', ['committee_chair'], 'ayu'), refuse({ code: 'owned_by_nobody' }))
})

test('the committee gives it to a verifier of the season, also one that another has, never to whoever handed it in', () => {
  const facts = { roles: ['committee_secretary'], verifiers: ['ayu', 'budi'], handedInBy: ['budi'] } as const
  assert.deepEqual(assignedOwner(null, 'ayu', facts), accept('ayu'))
  assert.deepEqual(assignedOwner('budi', 'ayu', facts), accept('ayu'))
  assert.deepEqual(assignedOwner('ayu', 'ayu', facts), refuse({ code: 'owned_by_them' }))
  assert.deepEqual(assignedOwner(null, 'budi', facts), refuse({ code: 'handed_in_by_them' }))
  assert.deepEqual(assignedOwner(null, 'citra', facts), refuse({ code: 'not_a_verifier_here' }))
  const verifier = { ...facts, roles: ['verifier', 'committee_staff'] } as const
  assert.deepEqual(assignedOwner(null, 'ayu', verifier), refuse({ code: 'not_yours_to_assign' }))
})
