import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SEASON_ROLES, type SeasonRole } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import { NATION } from '../people/roles.ts'
import { accept, refuse } from '../result.ts'
import { mayReadFile, mayWriteSection, rolesForFile } from './access.ts'
import { NOMINATION_STATES, type NominationState } from './nomination-states.ts'

const open = (state: NominationState) => ({ state, asked: true })
const KEY = { province: '61', season: 2025 }
const FILE = { organisation: 'desa-uji', proposedBy: 'cabang-uji' }

function viewer(role: SeasonRole | null, organisation: string | null = null, key = KEY): Viewer {
  const roles = role ? [{ ...key, role, organisation }] : []
  return { person: { id: 'p', name: 'Ayu' }, seats: [], roles, administrator: false }
}

/** Held where it belongs: for the file's own organisation, its proposer, or the nation. */
function rightly(role: SeasonRole): Viewer {
  if (role === 'proposer') return viewer(role, 'cabang-uji')
  if (role === 'candidate_contact' || role === 'candidate_leader') return viewer(role, 'desa-uji')
  return role === 'national_secretariat' ? viewer(role, null, { ...KEY, province: NATION }) : viewer(role)
}

test('everybody with a part in the file reads it; a finance operator and a stranger learn nothing of it', () => {
  for (const role of SEASON_ROLES) {
    const expected = role === 'finance_operator' ? refuse({ code: 'not_found' }) : accept(true)
    assert.deepEqual(mayReadFile(rightly(role), KEY, FILE), expected, role)
  }
  assert.deepEqual(mayReadFile(viewer(null), KEY, FILE), refuse({ code: 'not_found' }))
  assert.deepEqual(mayReadFile({ ...viewer(null), administrator: true }, KEY, FILE), accept(true))
})

test('who acts for another organisation, in another season or province, learns nothing', () => {
  for (const role of ['candidate_contact', 'candidate_leader', 'proposer'] as const) {
    assert.deepEqual(mayReadFile(viewer(role, 'desa-lain'), KEY, FILE), refuse({ code: 'not_found' }), role)
    const wrongParty = role === 'proposer' ? 'desa-uji' : 'cabang-uji'
    assert.deepEqual(mayReadFile(viewer(role, wrongParty), KEY, FILE), refuse({ code: 'not_found' }), role)
    const own = role === 'proposer' ? 'cabang-uji' : 'desa-uji'
    for (const key of [
      { ...KEY, season: 2024 },
      { ...KEY, province: '62' },
    ])
      assert.deepEqual(mayReadFile(viewer(role, own, key), KEY, FILE), refuse({ code: 'not_found' }), role)
  }
})

test('a file without an organisation belongs to no contact, whatever they hold', () => {
  const nobodys = { organisation: null, proposedBy: null }
  assert.deepEqual(rolesForFile(viewer('candidate_contact', 'desa-uji'), KEY, nobodys), [])
  assert.deepEqual(mayReadFile(viewer('candidate_contact', 'desa-uji'), KEY, nobodys), refuse({ code: 'not_found' }))
})

test("only the candidate's people and its proposer write, and only while one of its nominations is open", () => {
  for (const role of SEASON_ROLES) {
    const outcome = mayWriteSection(rightly(role), KEY, FILE, [open('draft')])
    if (['candidate_contact', 'candidate_leader', 'proposer'].includes(role)) assert.deepEqual(outcome, accept(true))
    else if (role === 'finance_operator') assert.deepEqual(outcome, refuse({ code: 'not_found' }))
    else assert.deepEqual(outcome, refuse({ code: 'file_for_reading_only' }))
  }
  for (const state of NOMINATION_STATES) {
    const isOpen = state === 'draft' || state === 'needs_correction'
    const expected = isOpen ? accept(true) : refuse({ code: 'file_closed', states: [state] })
    assert.deepEqual(mayWriteSection(rightly('candidate_contact'), KEY, FILE, [open(state)]), expected)
  }
  assert.deepEqual(
    mayWriteSection(rightly('candidate_contact'), KEY, FILE, [open('nominee'), open('draft')]),
    accept(true),
  )
})

test('of a file that was returned, only what was asked can be written; one nomination that is open for it is enough', () => {
  const other = { state: 'needs_correction', asked: false } as const
  const contact = rightly('candidate_contact')
  assert.deepEqual(mayWriteSection(contact, KEY, FILE, [other]), refuse({ code: 'section_not_asked' }))
  assert.deepEqual(mayWriteSection(contact, KEY, FILE, [other, open('draft')]), accept(true))
  assert.deepEqual(mayWriteSection(contact, KEY, FILE, [other, open('nominee')]), refuse({ code: 'section_not_asked' }))
  assert.deepEqual(
    mayWriteSection(rightly('verifier'), KEY, FILE, [open('draft')]),
    refuse({ code: 'file_for_reading_only' }),
  )
})
