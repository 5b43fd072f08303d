import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { Viewer } from '../award/people/viewer.ts'
import { accept, refuse } from '../award/result.ts'
import { findRolesOf, listRoleHolders } from '../store/roles.ts'
import { openDesk, type Desk } from './desk.ts'
import { endRole } from './end-role.ts'
import { grantRole } from './grant-role.ts'
import { invitePerson } from './invite-person.ts'
import { registerOrganisation } from './register-organisation.ts'

const VILLAGE = { name: 'Desa Uji', kind: 'village', registrationNumber: '', placeCode: '', sizeClass: '', sector: '' }

let season: JudgedSeason
const people = new Map<string, string>()
before(async () => {
  season = await openSeason()
  for (const name of ['satu', 'dua', 'tiga']) {
    const person = { email: `${name}@uji.example`, displayName: name, passwordHash: null, demo: false }
    people.set(name, expectDone(await invitePerson(desk(season.administrator), person)))
  }
})
after(() => season.end())

function desk(viewer: Viewer): Desk {
  return openDesk({ db: season.db, clock: { now: () => NOW }, viewer })
}

/** The desk of a person with whatever roles they hold by now. */
async function as(name: string): Promise<Desk> {
  const id = people.get(name) ?? assert.fail(name)
  return desk({ person: { id, name }, seats: [], roles: await findRolesOf(season.db, id), administrator: false })
}

const granting = (role: SeasonRole, name: string, organisation: string | null = null) => ({
  role,
  email: ` ${name.toUpperCase()}@uji.example`,
  organisation,
})

describe('roles of a season', () => {
  test('an administrator makes a chair of the committee, who then gives roles below their own', async () => {
    expectDone(await grantRole(desk(season.administrator), KEY, granting('committee_chair', 'satu')))
    expectDone(await grantRole(await as('satu'), KEY, granting('committee_staff', 'dua')))
    assert.deepEqual(
      (await listRoleHolders(season.db, KEY)).map(({ role, displayName }) => [role, displayName]),
      [
        ['committee_chair', 'satu'],
        ['committee_staff', 'dua'],
      ],
    )
  })

  test('nobody grants a role that is not below theirs, nor any role to themselves, nor one twice', async () => {
    const staff = await grantRole(await as('dua'), KEY, granting('verifier', 'tiga'))
    assert.deepEqual(staff, refuse({ code: 'role_not_yours_to_grant', role: 'verifier' }))
    const own = await grantRole(await as('satu'), KEY, granting('verifier', 'satu'))
    assert.deepEqual(own, refuse({ code: 'role_for_oneself' }))
    const twice = await grantRole(await as('satu'), KEY, granting('committee_staff', 'dua'))
    assert.deepEqual(twice, refuse({ code: 'role_held_already', role: 'committee_staff' }))
    const unknown = await grantRole(await as('satu'), KEY, granting('observer', 'empat'))
    assert.deepEqual(unknown, refuse({ code: 'person_unknown', email: 'EMPAT@uji.example' }))
  })

  test('for whoever has no part in organising the season, there is nothing to grant or end', async () => {
    assert.deepEqual(await grantRole(await as('tiga'), KEY, granting('observer', 'dua')), refuse({ code: 'not_found' }))
    const [chair] = await listRoleHolders(season.db, KEY)
    assert.deepEqual(await endRole(await as('tiga'), KEY, chair?.id ?? '', 'ingin'), refuse({ code: 'not_found' }))
    const elsewhere = { ...KEY, season: 2024 }
    assert.deepEqual(
      await grantRole(await as('satu'), elsewhere, granting('observer', 'dua')),
      refuse({ code: 'not_found' }),
    )
  })

  test('a role for an organisation needs one that is registered in the province', async () => {
    const without = await grantRole(await as('dua'), KEY, granting('candidate_contact', 'tiga'))
    assert.deepEqual(without, refuse({ code: 'organisation_missing', role: 'candidate_contact' }))
    const unknown = await grantRole(await as('dua'), KEY, granting('candidate_contact', 'tiga', 'desa-uji'))
    assert.deepEqual(unknown, refuse({ code: 'organisation_missing', role: 'candidate_contact' }))
    const village = expectDone(await registerOrganisation(await as('dua'), KEY, VILLAGE))
    expectDone(await grantRole(await as('dua'), KEY, granting('candidate_contact', 'tiga', village.organisation)))
    assert.deepEqual((await as('tiga')).viewer.roles, [
      { province: KEY.province, season: KEY.season, role: 'candidate_contact', organisation: 'desa-uji' },
    ])
    const again = await registerOrganisation(await as('satu'), KEY, VILLAGE)
    assert.deepEqual(again, refuse({ code: 'organisation_registered', name: 'Desa Uji' }))
  })

  test('a role ends with a reason, by somebody who could have given it and never by its holder', async () => {
    const holders = await listRoleHolders(season.db, KEY)
    const idOf = (role: SeasonRole) => holders.find((holder) => holder.role === role)?.id ?? assert.fail(role)
    const chair = await as('satu')
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_staff'), ' '), refuse({ code: 'end_without_reason' }))
    assert.deepEqual(
      await endRole(chair, KEY, idOf('committee_chair'), 'lelah'),
      refuse({ code: 'role_not_yours_to_end' }),
    )
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_staff'), 'pindah tugas'), accept(true))
    assert.deepEqual((await as('dua')).viewer.roles, [])
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_staff'), 'lagi'), refuse({ code: 'not_found' }))
    expectDone(await grantRole(chair, KEY, granting('committee_staff', 'dua')))
  })

  test('the database itself refuses a role that somebody gives to themselves', async () => {
    const id = people.get('satu') ?? ''
    const own = { ...KEY, id: 'x', role: 'observer' as const, person: id, organisation: null }
    const { category: _, ...row } = { ...own, granted_at: NOW as never, granted_by: id }
    await assert.rejects(season.db.insertInto('role_grant').values(row).execute(), { code: '23514' })
  })
})
