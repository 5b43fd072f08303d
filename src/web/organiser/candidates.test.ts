/** Opening files through the real door, as organisers and as proposers: the list, the choice, every refusal. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { HttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone } from '../../../test/judged-season.ts'
import { readable } from '../../../test/office.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import {
  FOREIGN,
  organisationOf,
  OWN,
  personOf,
  prepareTwoProvinces,
  SEASON,
} from '../../../test/permissions/two-provinces.ts'
import { SITE_NOW, startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'
import { openDesk } from '../../actions/desk.ts'
import { registerOrganisation } from '../../actions/register-organisation.ts'
import { NOBODY } from '../../award/people/viewer.ts'
import { countCandidates } from '../../store/candidate-list.ts'
import { listNominationsOf } from '../../store/nominations.ts'

const KEY = { province: OWN.code, season: SEASON }
const SET_UP = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}`
const LIST = `${SET_UP}/kandidat`
const NEW = `${LIST}/baru`
const MINE = '/ruang/berkas/baru'

let site: TestSite
let staff: HttpVisitor
let proposer: HttpVisitor
const as = (name: string): Promise<HttpVisitor> =>
  visitorAs(site, PERSONAS.find((persona) => persona.name === name) ?? assert.fail(name))

before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
  staff = await as('committee_staff')
  proposer = await as('proposer')
  const person = { id: await personOf(site.db, OWN, 'committee_staff'), name: 'staf' }
  const viewer = { ...NOBODY, person, roles: [{ ...KEY, role: 'committee_staff' as const, organisation: null }] }
  const desk = openDesk({ db: site.db, clock: { now: () => SITE_NOW }, viewer })
  for (const [name, kind] of [
    ['Kabupaten Ajaib', 'regency'],
    ['Kota Cemara', 'city'],
    ['Kota Delima', 'city'],
    ['Desa Embun', 'village'],
  ] as const) {
    const typed = { name, kind, registrationNumber: '', placeCode: '98.01', sizeClass: '', sector: '' }
    expectDone(await registerOrganisation(desk, KEY, typed))
  }
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field, text]) => `${field}: ${text}`)
const ticks = (body: string) => [...body.matchAll(/name="kategori-([^"]+)" value="1" checked/g)].map(([, id]) => id)
const statesOf = async (candidate: string) =>
  (await listNominationsOf(site.db, KEY, candidate)).map(({ category, state }) => `${category} ${state}`)

async function refused(fields: Readonly<Record<string, string>>) {
  const { status, body } = await staff.post(NEW, fields)
  assert.equal(status, 422)
  return { body, errors: errorsIn(body) }
}

describe('an organiser opens a file', () => {
  test('an organisation is found by a part of its name, without a script; nothing is listed before a search', async () => {
    const blank = readable((await staff.get(NEW)).body)
    assert.doesNotMatch(blank, /Lembaga yang cocok/)
    const { body } = await staff.get(`${NEW}?cari=kota`)
    assert.match(readable(body), /Lembaga yang cocok Kota Cemara Kota, 98\.01 Kota Delima Kota, 98\.01/)
    assert.match(body, new RegExp(`href="${NEW}\\?lembaga=kota-cemara"`))
    assert.match(readable((await staff.get(`${NEW}?cari=entah`)).body), /Tidak ada yang cocok/)
  })

  test('the page offers the categories it may enter, and says for the others which rule or closing keeps it out', async () => {
    const city = await staff.get(`${NEW}?lembaga=kota-cemara`)
    assert.deepEqual(
      [...city.body.matchAll(/name="kategori-([^"]+)" value="1"/g)].map(([, id]) => id),
      ['terbuka'],
    )
    assert.match(readable(city.body), /tidak dapat diikuti .*Kategori ditutup : Penilaian .* sudah ditutup/)
    const village = await staff.get(`${NEW}?lembaga=desa-embun`)
    assert.match(readable(village.body), /Tidak ada kategori yang dapat diikuti lembaga ini\./)
    assert.match(readable(village.body), /Kategori terbuka : Hanya untuk kabupaten atau kota\./)
    const again = await staff.get(`${NEW}?lembaga=${organisationOf(OWN)}`)
    assert.match(readable(again.body), /Kategori terbuka : Sudah diusulkan dalam kategori ini\./)
  })

  test('every refusal has its sentence, keeps what was chosen and opens nothing', async () => {
    const listed = await countCandidates(site.db, KEY, '')
    assert.deepEqual((await refused({ lembaga: 'tiada', 'kategori-terbuka': '1' })).errors, [
      'cari: Lembaga ini tidak ada di daftar. Cari lagi dan pilih salah satu.',
    ])
    assert.deepEqual((await refused({ lembaga: 'kota-cemara' })).errors, ['kategori: Pilih sedikitnya satu kategori.'])
    assert.match(
      (await refused({ lembaga: 'kota-cemara', 'kategori-lain': '1' })).errors[0] ?? '',
      /tidak ada lagi dalam/,
    )
    const village = await refused({ lembaga: 'desa-embun', 'kategori-terbuka': '1' })
    assert.deepEqual(village.errors, ['kategori: Kategori terbuka: Hanya untuk kabupaten atau kota.'])
    assert.match(village.body, /id="kategori"/)
    const closed = await refused({ lembaga: 'kota-cemara', 'kategori-ditutup': '1' })
    assert.match(closed.errors[0] ?? '', /^kategori: Penilaian kategori Kategori ditutup sudah ditutup .* 11\.00\sWITA/)
    const twice = await refused({ lembaga: organisationOf(OWN), 'kategori-terbuka': '1' })
    assert.match(readable(twice.body), /Lembaga ini sudah diusulkan dalam kategori Kategori terbuka\./)
    assert.equal(await countCandidates(site.db, KEY, ''), listed)
  })

  test('two plain categories at once are refused, and both stay ticked where they can be chosen', async () => {
    const both = { lembaga: 'kota-cemara', 'kategori-terbuka': '1', 'kategori-ditutup': '1' }
    const { status, body } = await staff.post(NEW, both)
    assert.equal(status, 422)
    assert.match(errorsIn(body)[0] ?? '', /satu kategori utama, .* 2: Kategori terbuka dan Kategori ditutup\./)
    assert.deepEqual(ticks(body), ['terbuka'])
  })

  test('once it is open the contact is named next, with organisation and role filled in', async () => {
    const done = await staff.post(NEW, { lembaga: 'kota-cemara', 'kategori-terbuka': '1' })
    assert.deepEqual(
      [done.status, done.headers.get('location')],
      [303, `${SET_UP}/peran/beri?lembaga=kota-cemara&peran=candidate_contact`],
    )
    assert.deepEqual(await statesOf('kota-cemara'), ['terbuka draft'])
    const { body } = await staff.get(done.headers.get('location') ?? '')
    assert.match(readable(body), /Berkas dibuka\. Sebutkan sekarang siapa narahubungnya\./)
    assert.match(body, /value="candidate_contact" checked/)
    assert.match(body, /name="lembaga"[^>]* value="Kota Cemara"/)
  })

  test('the list shows the nomination and who has no contact yet, and is searched', async () => {
    const { body } = await staff.get(`${LIST}?cari=cemara`)
    assert.match(readable(body), /1 kandidat .*Kota Cemara 98\.01 Kategori terbuka: draf Belum ada Sebutkan narahubung/)
    const own = readable((await staff.get(`${LIST}?cari=kabupaten+a`)).body)
    assert.match(own, /1 kandidat .*Kabupaten A Kategori terbuka: draf 1 orang/)
    assert.match(readable((await staff.get(`${LIST}?cari=entah`)).body), /0 kandidat Tidak ada yang cocok/)
    assert.match(readable((await staff.get(`${LIST}?cari=%25`)).body), /0 kandidat/)
    assert.match(readable((await staff.get(SET_UP)).body), /Kandidat 14 diusulkan/)
  })
})

describe('a proposer opens a file', () => {
  test('in the only season where they propose, and comes to the file they opened', async () => {
    assert.match((await proposer.get('/ruang/berkas')).body, new RegExp(`href="${MINE}"`))
    const { body } = await proposer.get(`${MINE}?lembaga=kota-delima`)
    assert.match(body, /name="musim" value="98~2025"/)
    assert.match(readable((await proposer.get(MINE)).body), /mintalah kepada mereka/)
    const done = await proposer.post(MINE, { musim: '98~2025', lembaga: 'kota-delima', 'kategori-terbuka': '1' })
    assert.deepEqual([done.status, done.headers.get('location')], [303, '/ruang/berkas/98~2025~kota-delima'])
    const file = await proposer.get('/ruang/berkas/98~2025~kota-delima')
    assert.match(readable(file.body), /Berkas dibuka sebagai draf\..*Kota Delima/)
  })

  test('another season is not there for them, nor one that is not', async () => {
    for (const musim of [`${FOREIGN.code}~${SEASON}`, '98~1999', 'x', '']) {
      const typed = { musim, lembaga: 'kota-delima', 'kategori-terbuka': '1' }
      assert.equal((await proposer.post(MINE, typed)).status, 404, musim)
      const page = readable((await proposer.get(`${MINE}?musim=${musim}`)).body)
      assert.match(page, /Award Provinsi Uji, Provinsi Uji Buka berkas/, musim)
    }
  })

  test('a refusal keeps season and organisation', async () => {
    const { status, body } = await proposer.post(MINE, { musim: '98~2025', lembaga: 'kabupaten-ajaib' })
    assert.equal(status, 422)
    assert.deepEqual(errorsIn(body), ['kategori: Pilih sedikitnya satu kategori.'])
    assert.match(body, /name="lembaga" value="kabupaten-ajaib"/)
  })
})
