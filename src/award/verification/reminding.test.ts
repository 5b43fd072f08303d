import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOMINATION_STATES } from '../nomination/nomination-states.ts'
import { accept, refuse } from '../result.ts'
import { checkedReminder } from './reminding.ts'

const THREE = { people: 3, remindedToday: false }

test('what lies with its people is reminded of, anything else says where it stands', () => {
  for (const state of NOMINATION_STATES) {
    const isAwaited = state === 'draft' || state === 'needs_correction'
    const expected = isAwaited ? accept(3) : refuse({ code: 'nothing_awaited', state })
    assert.deepEqual(checkedReminder(state, ['verifier'], THREE), expected)
  }
})

test('an observer reminds nobody, one person is enough, none is none, and once a day is enough', () => {
  assert.deepEqual(checkedReminder('draft', ['observer'], THREE), refuse({ code: 'not_yours_to_remind' }))
  assert.deepEqual(checkedReminder('draft', ['committee_staff'], { ...THREE, people: 1 }), accept(1))
  assert.deepEqual(checkedReminder('draft', ['verifier'], { ...THREE, people: 0 }), refuse({ code: 'nobody_to_remind' })) // prettier-ignore
  assert.deepEqual(checkedReminder('draft', ['verifier'], { ...THREE, remindedToday: true }), refuse({ code: 'reminded_today' })) // prettier-ignore
})
