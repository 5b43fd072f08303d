import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { day } from '../units/dates.ts'
import { checkedSubstitution, isWithinTerm } from './substitutes.ts'

const holders = [
  { seat: 'ketua', person: 'k' },
  { seat: 'hukum', person: 'h' },
  { seat: 'ekonomi', person: 'e' },
]
const panel = { holders, substitutes: [{ seat: 'hukum', person: 'p' }], recused: [] }
const asked = { seat: 'hukum', reason: ' Dirawat  di rumah sakit ', by: 'k' }

test('the substitute named for a seat takes it, with a reason', () => {
  const taken = accept({ seat: 'hukum', person: 'p', formerly: 'h', reason: 'Dirawat di rumah sakit' })
  assert.deepEqual(checkedSubstitution(asked, panel), taken)
  const vacant = { ...panel, holders: holders.filter(({ seat }) => seat !== 'hukum') }
  assert.deepEqual(checkedSubstitution(asked, vacant), accept({ ...(taken.ok && taken.value), formerly: null }))
})

test('refused: none named, oneself on either side, a substitute who sits elsewhere or stepped back elsewhere, no reason', () => {
  assert.deepEqual(checkedSubstitution({ ...asked, seat: 'ekonomi' }, panel), refuse({ code: 'no_substitute_named' }))
  assert.deepEqual(checkedSubstitution({ ...asked, by: 'p' }, panel), refuse({ code: 'own_substitution' }))
  assert.deepEqual(checkedSubstitution({ ...asked, by: 'h' }, panel), refuse({ code: 'own_substitution' }))
  const seated = { ...panel, holders: [...holders, { seat: 'jamsos', person: 'p' }] }
  assert.deepEqual(checkedSubstitution(asked, seated), refuse({ code: 'substitute_holds_seat', seat: 'jamsos' }))
  const stepped = (seat: string) => ({ ...panel, recused: [{ seat, person: 'p' }] })
  assert.deepEqual(
    checkedSubstitution(asked, stepped('jamsos')),
    refuse({ code: 'substitute_stepped_back', seat: 'jamsos' }),
  )
  assert.equal(checkedSubstitution(asked, stepped('hukum')).ok, true)
  assert.deepEqual(
    checkedSubstitution({ ...asked, reason: ' ' }, panel),
    refuse({ code: 'substitution_without_reason' }),
  )
  assert.equal(checkedSubstitution({ ...asked, reason: 'x'.repeat(300) }, panel).ok, true)
  assert.deepEqual(
    checkedSubstitution({ ...asked, reason: 'x'.repeat(301) }, panel),
    refuse({ code: 'substitution_reason_too_long', charactersMax: 300 }),
  )
})

test('a term holds on its first and its last day, not the day before or after; without one the decree holds on', () => {
  const term = { from: day('2026-02-01'), until: day('2026-03-31') }
  const days = ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'].map(day)
  assert.deepEqual(days.map((today) => isWithinTerm(term, today)), [false, true, true, false]) // prettier-ignore
  assert.equal(isWithinTerm(null, day('2030-01-01')), true)
})
