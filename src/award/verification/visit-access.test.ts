import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SeasonRole } from '../people/roles.ts'
import { accept, refuse } from '../result.ts'
import { mayVisit, type VisitedFile } from './visit-access.ts'

const KEY = { province: '98', season: 2025 }
const FILE: VisitedFile = {
  parties: { organisation: 'desa', proposedBy: 'cabang' },
  states: ['proposed'],
  handedInBy: ['budi'],
}

function may(roles: readonly (readonly [SeasonRole, string | null])[], file = FILE, id = 'vera') {
  const held = roles.map(([role, organisation]) => ({ ...KEY, role, organisation }))
  return mayVisit({ person: { id, name: id }, seats: [], roles: held, administrator: false }, KEY, file)
}

test('a verifier visits; the committee and strangers do not', () => {
  assert.deepEqual(may([['verifier', null]]), accept(true))
  assert.deepEqual(may([['committee_chair', null]]), refuse({ code: 'not_a_verifier' }))
  assert.deepEqual(may([['candidate_contact', 'desa-lain']]), refuse({ code: 'not_found' }))
})

test('whoever proposed the file, writes in it or once handed it in does not visit it', () => {
  const own = refuse({ code: 'own_file_verified' })
  assert.deepEqual(may([['verifier', null], ['proposer', 'cabang']]), own) // prettier-ignore
  assert.deepEqual(may([['verifier', null], ['candidate_contact', 'desa']]), own) // prettier-ignore
  assert.deepEqual(may([['verifier', null]], FILE, 'budi'), own)
  assert.deepEqual(may([['verifier', null], ['proposer', 'cabang-lain']]), accept(true)) // prettier-ignore
})

const of = (...states: VisitedFile['states']) => may([['verifier', null]], { ...FILE, states })

test('a file is visited while it lies with those who check it', () => {
  for (const state of ['proposed', 'complete', 'verified'] as const) assert.deepEqual(of('draft', state), accept(true))
  assert.deepEqual(of('draft', 'nominee'), refuse({ code: 'file_not_with_verifiers', states: ['draft', 'nominee'] }))
})
