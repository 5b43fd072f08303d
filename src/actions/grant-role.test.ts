import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { Viewer } from '../award/people/viewer.ts'
import { accept, refuse } from '../award/result.ts'
import { listMails } from '../store/mails.ts'
import { findAccountByEmail, savePassword } from '../store/people.ts'
import { countRoles, findRolesOf, listEndedRoles, listRoleHolders } from '../store/roles.ts'
import { openDesk, type Desk } from './desk.ts'
import { endRole } from './end-role.ts'
import { grantRole, type NewRole } from './grant-role.ts'
import { invitePerson } from './invite-person.ts'
import { registerOrganisation } from './register-organisation.ts'

const VILLAGE = { name: 'Desa Uji', kind: 'village', registrationNumber: '', placeCode: '', sizeClass: '', sector: '' }

let season: JudgedSeason
const people = new Map<string, string>()
before(async () => {
  season = await openSeason()
  for (const name of ['satu', 'dua', 'tiga']) {
    const person = { email: `${name}@uji.example`, displayName: name, passwordHash: null, demo: false }
    const id = expectDone(await invitePerson(desk(season.administrator), person))
    await savePassword(season.db, id, 'sidik')
    people.set(name, id)
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
  displayName: `Ibu ${name}`,
  organisation,
})

const grant = (of: Desk, wish: NewRole, key = KEY) => grantRole(of, key, wish, (token) => `/undangan/${token}`)
const holdersNow = () => listRoleHolders(season.db, KEY, 0, 50)

describe('roles of a season', () => {
  test('an administrator makes a chair of the committee, who then gives roles below their own', async () => {
    expectDone(await grant(desk(season.administrator), granting('committee_chair', 'satu')))
    expectDone(await grant(await as('satu'), granting('committee_staff', 'dua')))
    assert.deepEqual(
      (await holdersNow()).map(({ role, name, email }) => [role, name, email]),
      [
        ['committee_chair', 'Ibu satu', 'satu@uji.example'],
        ['committee_staff', 'Ibu dua', 'dua@uji.example'],
      ],
    )
  })

  test('nobody grants a role that is not below theirs, nor any role to themselves, nor one twice', async () => {
    const staff = await grant(await as('dua'), granting('verifier', 'tiga'))
    assert.deepEqual(staff, refuse([{ code: 'role_not_yours_to_grant', role: 'verifier' }]))
    const own = await grant(await as('satu'), granting('verifier', 'satu'))
    assert.deepEqual(own, refuse([{ code: 'role_for_oneself' }]))
    const twice = await grant(await as('satu'), granting('committee_staff', 'dua'))
    assert.deepEqual(twice, refuse([{ code: 'role_held_already', role: 'committee_staff' }]))
  })

  test('an address without an account is invited in the same deed; one with an account gets no mail; the row tells nothing', async () => {
    const chair = await as('satu')
    expectDone(await grant(chair, granting('observer', 'lima')))
    expectDone(await grant(chair, granting('observer', 'tiga')))
    const rows = (await holdersNow()).filter(({ role }) => role === 'observer')
    assert.deepEqual(
      rows.map(({ name, email }) => [name, email]),
      [
        ['Ibu lima', 'lima@uji.example'],
        ['Ibu tiga', 'tiga@uji.example'],
      ],
    )
    const mails = await listMails(season.db, 0, 10)
    assert.deepEqual(
      mails.map(({ address, facts }) => [address, facts.kind, facts.name]),
      [['lima@uji.example', 'invitation', 'Ibu lima']],
    )
    for (const { id } of rows) expectDone(await endRole(chair, KEY, id, 'selesai diuji'))
  })

  test('whoever has an account and no password yet is sent a fresh link, and the older one ends', async () => {
    expectDone(await grant(await as('satu'), granting('verifier', 'lima')))
    const mails = await listMails(season.db, 0, 10)
    assert.deepEqual(
      mails.map(({ address, refusal }) => [address, refusal?.code ?? null]),
      [
        ['lima@uji.example', null],
        ['lima@uji.example', 'replaced'],
      ],
    )
  })

  test('a refused grant leaves neither an account nor a mail, and says everything that is wrong at once', async () => {
    const chair = await as('satu')
    const nothing = { role: null, email: 'bukan surel', displayName: ' ', organisation: null }
    assert.deepEqual(
      await grant(chair, nothing),
      refuse([{ code: 'role_missing' }, { code: 'name_missing' }, { code: 'email_invalid' }]),
    )
    const written = await listMails(season.db, 0, 10)
    const contact = await grant(chair, granting('candidate_contact', 'enam', 'tidak-ada'))
    assert.deepEqual(contact, refuse([{ code: 'organisation_missing', role: 'candidate_contact' }]))
    assert.equal(await findAccountByEmail(season.db, 'enam@uji.example'), null)
    assert.deepEqual(await listMails(season.db, 0, 10), written)
  })

  test('for whoever has no part in organising the season, there is nothing to grant or end', async () => {
    assert.deepEqual(await grant(await as('tiga'), granting('observer', 'dua')), refuse([{ code: 'not_found' }]))
    const [chair] = await holdersNow()
    assert.deepEqual(await endRole(await as('tiga'), KEY, chair?.id ?? '', 'ingin'), refuse({ code: 'not_found' }))
    const elsewhere = { ...KEY, season: 2024 }
    assert.deepEqual(
      await grant(await as('satu'), granting('observer', 'dua'), elsewhere),
      refuse([{ code: 'not_found' }]),
    )
  })

  test('a role for an organisation needs one that is registered in the province', async () => {
    const without = await grant(await as('dua'), granting('candidate_contact', 'tiga'))
    assert.deepEqual(without, refuse([{ code: 'organisation_missing', role: 'candidate_contact' }]))
    const unknown = await grant(await as('dua'), granting('candidate_contact', 'tiga', 'desa-uji'))
    assert.deepEqual(unknown, refuse([{ code: 'organisation_missing', role: 'candidate_contact' }]))
    const village = expectDone(await registerOrganisation(await as('dua'), KEY, VILLAGE))
    expectDone(await grant(await as('dua'), granting('candidate_contact', 'tiga', village.organisation)))
    assert.deepEqual((await as('tiga')).viewer.roles, [
      { province: KEY.province, season: KEY.season, role: 'candidate_contact', organisation: 'desa-uji' },
    ])
    const again = await registerOrganisation(await as('satu'), KEY, VILLAGE)
    assert.deepEqual(again, refuse({ code: 'organisations_alike', alike: [{ organisation: village, by: 'name' }] }))
  })

  test('a role ends with a reason, by somebody who could have given it and never by its holder', async () => {
    const holders = await holdersNow()
    const idOf = (role: SeasonRole) => holders.find((holder) => holder.role === role)?.id ?? assert.fail(role)
    const chair = await as('satu')
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_staff'), ' '), refuse({ code: 'end_without_reason' }))
    assert.deepEqual(
      await endRole(chair, KEY, idOf('committee_staff'), 'x'.repeat(501)),
      refuse({ code: 'end_reason_too_long', charactersMax: 500 }),
    )
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_chair'), 'lelah'), refuse({ code: 'role_of_oneself' }))
    const staff = await as('dua')
    assert.deepEqual(
      await endRole(staff, KEY, idOf('committee_chair'), 'ingin'),
      refuse({ code: 'role_not_yours_to_end' }),
    )
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_staff'), 'pindah tugas'), accept(true))
    assert.deepEqual((await as('dua')).viewer.roles, [])
    assert.deepEqual(await endRole(chair, KEY, idOf('committee_staff'), 'lagi'), refuse({ code: 'not_found' }))
    const [last] = await listEndedRoles(season.db, KEY, 0, 50)
    assert.deepEqual([last?.role, last?.name, last?.reason], ['committee_staff', 'Ibu dua', 'pindah tugas'])
    assert.equal((await countRoles(season.db, KEY)).ended, (await listEndedRoles(season.db, KEY, 0, 50)).length)
    expectDone(await grant(chair, granting('committee_staff', 'dua')))
  })

  test('the database itself refuses a role that somebody gives to themselves', async () => {
    const id = people.get('satu') ?? ''
    const own = { ...KEY, id: 'x', role: 'observer' as const, person: id, organisation: null }
    const { category: _, ...row } = { ...own, granted_at: NOW as never, granted_by: id }
    await assert.rejects(season.db.insertInto('role_grant').values(row).execute(), { code: '23514' })
  })
})
