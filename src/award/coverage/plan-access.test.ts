import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SeasonRole } from '../people/roles.ts'
import { NOBODY, type Viewer } from '../people/viewer.ts'
import { mayWritePlans } from './plan-access.ts'

const person = { id: 'p', name: 'P' }
const holding = (role: SeasonRole, province: string, organisation: string | null = null): Viewer => ({
  ...NOBODY,
  person,
  roles: [{ role, province, season: 2026, organisation }],
})
const KETAPANG = [{ province: '61', organisation: 'kabupaten-ketapang', placeCode: '61.04' }]

test('the committee of a province plans for every place in it, and for none outside', () => {
  const staff = holding('committee_staff', '61')
  assert.deepEqual(
    ['61', '61.04', '61.04.01.2001', '6', '62', '62.01', 'ID'].map((place) => mayWritePlans(staff, place, [])),
    [true, true, true, false, false, false, false],
  )
  assert.equal(mayWritePlans(holding('national_secretariat', 'ID'), '62.01', []), true)
})

test('a candidate plans for its own place and not for its neighbour', () => {
  const contact = holding('candidate_contact', '61', 'kabupaten-ketapang')
  assert.equal(mayWritePlans(contact, '61.04', KETAPANG), true)
  assert.equal(mayWritePlans(contact, '61.08', KETAPANG), false)
  assert.equal(mayWritePlans(contact, '61.04.01', KETAPANG), false)
  assert.equal(mayWritePlans(holding('candidate_leader', '61', 'kabupaten-landak'), '61.04', KETAPANG), false)
})

test('an administrator plans everywhere; a verifier, a proposer for its candidate and nobody plan nowhere', () => {
  assert.equal(mayWritePlans({ ...NOBODY, person, administrator: true }, '94', []), true)
  assert.equal(mayWritePlans(holding('verifier', '61'), '61.04', []), false)
  assert.equal(mayWritePlans(holding('proposer', '61', 'kabupaten-ketapang'), '61.04', KETAPANG), false)
  assert.equal(mayWritePlans(NOBODY, '61.04', KETAPANG), false)
})
