import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOBODY, type Viewer } from '../people/viewer.ts'
import { accept, refuse } from '../result.ts'
import type { Panel } from '../rulebook/rulebook.ts'
import { mayEnter } from './door.ts'

const KEY = { province: '98', season: 2025 }
const PANEL: Panel = {
  name: 'Tim Sembilan',
  quorum: 2,
  chairRequired: true,
  decreeRequired: true,
  seats: [
    { id: 'ketua', unsur: 'Sekretaris Daerah', chair: true, scores: true },
    { id: 'sekretaris', unsur: 'BPJS Ketenagakerjaan', chair: false, scores: false },
  ],
}
const person = { id: 'p1', name: 'Seseorang' }
const chair: Viewer = { ...NOBODY, person, seats: [{ ...KEY, seat: 'ketua' }] }
const verifier: Viewer = { ...NOBODY, person, roles: [{ ...KEY, role: 'verifier', organisation: null }] }

test('a room opens for the first of its roles that the visitor holds, be it a seat or a role', () => {
  assert.deepEqual(mayEnter(['secretary', 'committee', 'chair'], chair, PANEL, KEY), accept('committee'))
  assert.deepEqual(mayEnter(['chair', 'verifier'], verifier, PANEL, KEY), accept('verifier'))
  const both = { ...chair, roles: verifier.roles }
  assert.deepEqual(mayEnter(['verifier', 'chair'], both, PANEL, KEY), accept('verifier'))
})

test('whoever has another part in the season is told that this room is not theirs', () => {
  const refused = refuse({ code: 'not_your_role', needed: ['chair'] })
  assert.deepEqual(mayEnter(['chair'], verifier, PANEL, KEY), refused)
})

test('whoever has no part in the season learns nothing, the administrator too unless the room is named theirs', () => {
  const administrator = { ...NOBODY, person, administrator: true }
  for (const viewer of [NOBODY, administrator, { ...verifier, roles: [] }])
    assert.deepEqual(mayEnter(['chair', 'verifier'], viewer, PANEL, KEY), refuse({ code: 'not_found' }))
  assert.deepEqual(mayEnter(['verifier'], verifier, PANEL, { ...KEY, season: 2024 }), refuse({ code: 'not_found' }))
  assert.deepEqual(mayEnter(['chair', 'administrator'], administrator, PANEL, KEY), accept('administrator'))
})
