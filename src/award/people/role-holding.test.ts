import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { accept, refuse } from '../result.ts'
import { grantableRoles, holdsRole, isOrganiser, mayEndRole } from './role-holding.ts'
import { NATION, type RoleHeld, SEASON_ROLES, type SeasonRole } from './roles.ts'
import { NOBODY, type Viewer } from './viewer.ts'

const KEY = { province: '98', season: 2025 }
const NATIONAL = { province: NATION, season: 2025 }

function whoIs(...roles: readonly (SeasonRole | RoleHeld)[]): Viewer {
  const held = roles.map((role) => (typeof role === 'string' ? { ...KEY, role, organisation: null } : role))
  return { ...NOBODY, person: { id: 'p1', name: 'Seseorang' }, roles: held }
}
const secretariat = whoIs({ ...NATIONAL, role: 'national_secretariat', organisation: null })

describe('a role', () => {
  test('is held in one season and one province, and nowhere else', () => {
    assert.equal(holdsRole(whoIs('verifier'), KEY, 'verifier'), true)
    assert.equal(holdsRole(whoIs('verifier'), { ...KEY, season: 2024 }, 'verifier'), false)
    assert.equal(holdsRole(whoIs('verifier'), { ...KEY, province: '97' }, 'verifier'), false)
    assert.equal(holdsRole(whoIs('verifier'), KEY, 'observer'), false)
  })

  test('of the national secretariat reaches every province of its year, and no other year', () => {
    assert.equal(holdsRole(secretariat, KEY, 'national_secretariat'), true)
    assert.equal(holdsRole(secretariat, { ...KEY, season: 2024 }, 'national_secretariat'), false)
    const misplaced = whoIs({ ...KEY, role: 'national_secretariat', organisation: null })
    assert.equal(holdsRole(misplaced, KEY, 'national_secretariat'), false)
  })

  test('of the committee, or of the secretariat above it, makes an organiser; the others do not', () => {
    const organisers = SEASON_ROLES.filter((role) => isOrganiser(whoIs(role), KEY))
    assert.deepEqual(organisers, ['committee_chair', 'committee_secretary', 'committee_staff'])
    assert.equal(isOrganiser(secretariat, KEY), true)
    assert.equal(isOrganiser({ ...NOBODY, administrator: true }, KEY), true)
    assert.equal(isOrganiser(NOBODY, KEY), false)
  })
})

describe('granting', () => {
  test('the chair of the committee gives every role below, the staff only those of candidates, a verifier none', () => {
    assert.deepEqual(grantableRoles(whoIs('committee_chair'), KEY), [
      'committee_secretary',
      'committee_staff',
      'proposer',
      'verifier',
      'observer',
      'candidate_contact',
      'candidate_leader',
    ])
    assert.deepEqual(grantableRoles(whoIs('committee_staff'), KEY), ['candidate_contact', 'candidate_leader'])
    for (const role of ['proposer', 'verifier', 'observer', 'candidate_contact', 'finance_operator'] as const)
      assert.deepEqual(grantableRoles(whoIs(role), KEY), [], role)
  })

  test('only an administrator gives the roles of the national secretariat and of finance, the former only for the nation', () => {
    const administrator = { ...NOBODY, administrator: true }
    assert.ok(grantableRoles(administrator, KEY).includes('finance_operator'))
    assert.ok(!grantableRoles(administrator, KEY).includes('national_secretariat'))
    assert.ok(grantableRoles(administrator, NATIONAL).includes('national_secretariat'))
    assert.ok(!grantableRoles(secretariat, NATIONAL).includes('national_secretariat'))
  })

  test('no chain of grants ever leads to a role that the first of the chain could not give', () => {
    const role = fc.constantFrom(...SEASON_ROLES.filter((each) => each !== 'national_secretariat'))
    fc.assert(
      fc.property(role, fc.array(fc.nat(20), { maxLength: 8 }), (first, choices) => {
        const reach = new Set(grantableRoles(whoIs(first), KEY))
        let holder: SeasonRole = first
        for (const choice of choices) {
          const next = grantableRoles(whoIs(holder), KEY)
          if (next.length === 0) return true
          holder = next[choice % next.length] ?? holder
          if (!reach.has(holder) || holder === first) return false
        }
        return true
      }),
    )
  })
})

const grant = (role: SeasonRole, person = 'p2') => ({ role, person })

describe('ending', () => {
  test('is for whoever could give the role', () => {
    assert.deepEqual(mayEndRole(whoIs('committee_chair'), KEY, grant('verifier')), accept(true))
    assert.deepEqual(
      mayEndRole(whoIs('committee_staff'), KEY, grant('verifier')),
      refuse({ code: 'role_not_yours_to_end' }),
    )
    assert.deepEqual(mayEndRole(NOBODY, KEY, grant('verifier')), refuse({ code: 'role_not_yours_to_end' }))
  })

  test('is never for the holder, whatever else they hold: an exclusion would end with the role', () => {
    for (const role of SEASON_ROLES) {
      const all = { ...whoIs(...SEASON_ROLES), administrator: true }
      assert.deepEqual(mayEndRole(all, KEY, grant(role, 'p1')), refuse({ code: 'role_of_oneself' }))
    }
  })
})
