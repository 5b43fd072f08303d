import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOBODY, type Viewer } from '../people/viewer.ts'
import { maySetUp } from './access.ts'

const KEY = { province: '98', season: 2025 }
const administrator: Viewer = { person: { id: 'a', name: 'Administrator' }, seats: [], roles: [], administrator: true }

test('an administrator may set up a season, here and anywhere', () => {
  assert.deepEqual(
    [maySetUp(administrator, KEY), maySetUp(administrator, null)],
    [
      { ok: true, value: true },
      { ok: true, value: true },
    ],
  )
})

test('nobody, and a member of the panel, may not and learn nothing', () => {
  const chair: Viewer = {
    person: { id: 'k', name: 'Ketua' },
    seats: [{ ...KEY, seat: 'ketua' }],
    roles: [],
    administrator: false,
  }
  for (const viewer of [NOBODY, chair]) {
    assert.deepEqual(maySetUp(viewer, KEY), { ok: false, refusal: { code: 'not_found' } })
  }
})
