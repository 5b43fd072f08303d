import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import type { OrganisationDraft } from '../award/people/organisation.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { refuse } from '../award/result.ts'
import { countOrganisations, findOrganisations, listOrganisationsNamed } from '../store/organisations.ts'
import { openDesk } from './desk.ts'
import { registerOrganisation } from './register-organisation.ts'

const VILLAGE = { name: 'Desa Sukamaju', kind: 'village', registrationNumber: '', placeCode: '98.01' }
const DRAFT: OrganisationDraft = { ...VILLAGE, sizeClass: '', sector: '' }

let season: JudgedSeason
before(async () => void (season = await openSeason()))
after(() => season.end())

const enter = (draft: Partial<OrganisationDraft>, others: readonly string[] = []) => {
  const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  return registerOrganisation(desk, KEY, { ...DRAFT, ...draft }, others)
}

describe('entering an organisation', () => {
  test('one that looks like another is saved only when the person has said that it is none of those shown', async () => {
    const first = expectDone(await enter({}))
    const again = refuse({ code: 'organisations_alike', alike: [{ organisation: first, by: 'name' }] })
    assert.deepEqual(await enter({ placeCode: '98.02' }), again)
    assert.deepEqual(await enter({ placeCode: '98.02' }, ['desa-lain']), again)
    const second = expectDone(await enter({ placeCode: '98.02' }, [first.organisation]))
    assert.deepEqual([second.organisation, second.placeCode], ['desa-sukamaju-2', '98.02'])
    assert.deepEqual(
      await enter({ placeCode: '98.03' }, [first.organisation]),
      refuse({
        code: 'organisations_alike',
        alike: [
          { organisation: first, by: 'name' },
          { organisation: second, by: 'name' },
        ],
      }),
    )
    assert.equal(await countOrganisations(season.db, KEY.province, ''), 2)
  })

  test('a registration number is one organisation’s alone, whatever the person says', async () => {
    const one = expectDone(await enter({ name: 'Desa Hulu', registrationNumber: 'R-1/98' }))
    assert.deepEqual(
      await enter({ name: 'Desa Hilir', registrationNumber: 'R-1/98' }, [one.organisation]),
      refuse({ code: 'registration_number_taken', name: 'Desa Hulu' }),
    )
    assert.deepEqual(
      await enter({ name: 'Desa Hilir', registrationNumber: 'r 1.98' }),
      refuse({ code: 'organisations_alike', alike: [{ organisation: one, by: 'number' }] }),
    )
    const other = await enter({ name: 'Desa Hilir', registrationNumber: 'r 1.98' }, [one.organisation])
    assert.equal(expectDone(other).registrationNumber, 'r 1.98')
  })

  test('of two who enter the same one at the same moment, one is told of the other', async () => {
    const both = await Promise.all([enter({ name: 'Desa Kembar' }), enter({ name: 'Desa Kembar' })])
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
  })

  test('strangers enter nothing', async () => {
    const desk = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: NOBODY })
    assert.deepEqual(await registerOrganisation(desk, KEY, DRAFT), refuse({ code: 'not_found' }))
  })

  test('the register is searched by a part of name or number, taken by letter, in pages', async () => {
    const names = async (text: string, first = 0, count = 50) =>
      (await findOrganisations(season.db, KEY.province, text, first, count)).map(({ name }) => name)
    assert.deepEqual(await names('sukamaju'), ['Desa Sukamaju', 'Desa Sukamaju'])
    assert.deepEqual(await names('R-1'), ['Desa Hulu'])
    assert.deepEqual(await names('%'), [])
    assert.deepEqual(await names('_'), [])
    assert.deepEqual(await names('', 1, 2), ['Desa Hulu', 'Desa Kembar'])
    const named = async (text: string) =>
      (await listOrganisationsNamed(season.db, KEY.province, text, 10)).map(({ organisation }) => organisation)
    assert.deepEqual(await named('DESA SUKAMAJU'), ['desa-sukamaju', 'desa-sukamaju-2'])
    assert.deepEqual(await named('r-1/98'), ['desa-hulu'])
    assert.deepEqual(await named('Desa'), [])
    assert.deepEqual(await listOrganisationsNamed(season.db, '97', 'Desa Hulu', 10), [])
  })
})
