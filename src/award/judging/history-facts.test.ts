import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DEEDS } from '../people/deeds.ts'
import { maySeeHistory } from '../people/history-access.ts'
import { NOBODY, type Viewer } from '../people/viewer.ts'
import { mayReadFacts, type HistorySeal } from './history-facts.ts'

const KEY = { province: '98', season: 2025 }
const CATEGORY = '98/2025/usaha-mikro'
const marks = { ...KEY, deed: 'marks_entered', subject: 'usaha-mikro/kedai/hukum' }
const sealed: HistorySeal = { closed: new Set(), recused: new Set() }
const open: HistorySeal = { closed: new Set([CATEGORY]), recused: new Set() }

function holding(seat: string, season = 2025): Viewer {
  return { person: { id: 'p', name: 'P' }, seats: [{ province: '98', season, seat }], roles: [], administrator: false }
}
const administrator: Viewer = { person: { id: 'a', name: 'A' }, seats: [], roles: [], administrator: true }

describe('who may read the history', () => {
  const seats = ['ketua', 'sekretaris']
  const asked = (viewer: Viewer, key: typeof KEY | null) => maySeeHistory(viewer, key, seats)

  test('chair and secretary read their own season, and no other and not everything', () => {
    assert.deepEqual(asked(holding('ketua'), KEY), { ok: true, value: 'committee' })
    assert.deepEqual(asked(holding('sekretaris'), KEY), { ok: true, value: 'committee' })
    assert.equal(asked(holding('ketua', 2024), KEY).ok, false)
    assert.equal(asked(holding('ketua'), null).ok, false)
  })

  test('an assessor, a stranger and nobody read nothing', () => {
    for (const viewer of [holding('hukum'), NOBODY])
      assert.deepEqual([asked(viewer, KEY).ok, asked(viewer, null).ok], [false, false])
  })

  test('the administrator reads everything, as an administrator', () => {
    assert.deepEqual(asked(administrator, null), { ok: true, value: 'administrator' })
    assert.deepEqual(asked(administrator, KEY), { ok: true, value: 'administrator' })
  })
})

describe('marks in the history', () => {
  test('before the closing nobody reads them', () => {
    assert.equal(mayReadFacts('committee', marks, sealed), false)
    assert.equal(mayReadFacts('administrator', marks, sealed), false)
  })

  test('after the closing chair and secretary do, and the administrator never', () => {
    assert.equal(mayReadFacts('committee', marks, open), true)
    assert.equal(mayReadFacts('administrator', marks, open), false)
    const other = { ...open, closed: new Set(['98/2024/usaha-mikro', '98/2025/usaha-kecil']) }
    assert.equal(mayReadFacts('committee', marks, other), false, 'the closing of another category opens nothing')
  })

  test('whoever is recused from a candidate never reads the marks of that candidate, and does read the others', () => {
    const recused = { ...open, recused: new Set([`${CATEGORY}/kedai`]) }
    assert.equal(mayReadFacts('committee', marks, recused), false)
    assert.equal(mayReadFacts('committee', { ...marks, subject: 'usaha-mikro/toko/hukum' }, recused), true)
  })

  test('whoever is recused reads nothing of the file of that candidate, nor of deeds on its whole category', () => {
    const recused = { ...open, recused: new Set([`${CATEGORY}/kedai`]) }
    const told = (deed: string, subject: string) => mayReadFacts('committee', { ...KEY, deed, subject }, recused)
    assert.deepEqual([told('file_section_saved', 'kedai'), told('file_section_saved', 'kedai/profil')], [false, false])
    assert.deepEqual([told('category_closed', 'usaha-mikro'), told('plenary_recorded', 'usaha-mikro')], [false, false])
    assert.deepEqual([told('file_section_saved', 'toko'), told('category_closed', 'usaha-kecil')], [true, true])
    assert.equal(told('recusal_declared', 'usaha-mikro/kedai/ketua'), true, 'why they stepped back they know')
  })

  test('a subject that names no sheet stays closed', () => {
    for (const subject of ['usaha-mikro', 'usaha-mikro/kedai', 'usaha-mikro/kedai/hukum/x', ''])
      assert.equal(mayReadFacts('committee', { ...marks, subject }, open), false)
  })
})

test('a deed that nobody decided about shows nothing to anybody', () => {
  const strange = { ...KEY, deed: 'something_new', subject: 'x' }
  assert.equal(mayReadFacts('committee', strange, open), false)
  assert.equal(mayReadFacts('administrator', strange, open), false)
  assert.equal(mayReadFacts('administrator', { ...strange, deed: 'constructor' }, open), false)
})

function readers(deed: string): readonly string[] {
  return (['administrator', 'committee'] as const).filter((sight) => mayReadFacts(sight, { ...marks, deed }, open))
}

test('reasons and minutes are for the committee, accounts for the administrator', () => {
  assert.deepEqual(readers('recusal_declared'), ['committee'])
  assert.deepEqual(readers('plenary_recorded'), ['committee'])
  assert.deepEqual(readers('person_invited'), ['administrator'])
  assert.deepEqual(readers('season_founded'), ['administrator', 'committee'])
  assert.equal(
    Object.keys(DEEDS).every((deed) => readers(deed).length > 0),
    true,
  )
})
