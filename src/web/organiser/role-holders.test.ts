/** Giving and ending roles through the real door: what each organiser is offered, every refusal, and that nobody learns of other provinces. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { PERSONAS, TOKEN, visitorAs } from '../../../test/permissions/personas.ts'
import {
  emailOf,
  FOREIGN,
  OWN,
  personOf,
  prepareTwoProvinces,
  SEASON,
} from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'
import { openDesk } from '../../actions/desk.ts'
import { grantRole } from '../../actions/grant-role.ts'
import { SEASON_ROLES, type SeasonRole } from '../../award/people/roles.ts'
import { NOBODY } from '../../award/people/viewer.ts'
import { assert as promised } from '../../award/result.ts'
import { savePassword } from '../../store/people.ts'
import { listRoleHolders } from '../../store/roles.ts'

const KEY = { province: OWN.code, season: SEASON }
const SET_UP = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}`
const ROLES = `${SET_UP}/peran`
const GRANT = `${ROLES}/beri`

let site: TestSite
const as = (name: string): Promise<HttpVisitor> =>
  visitorAs(site, PERSONAS.find((persona) => persona.name === name) ?? assert.fail(name))

const wish = (fields: Readonly<Record<string, string>>) => ({
  peran: 'observer',
  nama: 'Ibu Pengamat',
  surel: 'pengamat@baru.example',
  lembaga: '',
  ...fields,
})

async function holderOf(role: SeasonRole, email = emailOf(OWN, role)): Promise<string> {
  const holders = await listRoleHolders(site.db, KEY, 0, 500)
  return holders.find((holder) => holder.role === role && holder.email === email)?.id ?? assert.fail(role)
}
const endOf = async (role: SeasonRole, email?: string) => `${ROLES}/${await holderOf(role, email)}/akhiri`

/** What stands beside a field, and in the list above. */
const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field, text]) => `${field}: ${text}`)

/** The roles that the list lets somebody end, and those that the form lets them give. */
async function mayEnd(name: string): Promise<readonly string[]> {
  const { body } = await (await as(name)).get(ROLES)
  const ends = new Set([...body.matchAll(/\/peran\/([^/"]+)\/akhiri"/g)].map(([, id]) => id))
  return (await listRoleHolders(site.db, KEY, 0, 500)).filter(({ id }) => ends.has(id)).map(({ role }) => role)
}
async function mayGive(name: string): Promise<readonly (string | undefined)[]> {
  const { body } = await (await as(name)).get(GRANT)
  return [...body.matchAll(/name="peran" value="(\w+)"/g)].map(([, role]) => role)
}

async function asksForOrganisation(name: string): Promise<boolean> {
  return (await (await as(name)).get(GRANT)).body.includes('name="lembaga"')
}

before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces))
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

describe('the list of roles', () => {
  test('is grouped by role from the highest down, with organisation, and the panel by unsur below', async () => {
    const page = readable((await (await as('committee_chair')).get(ROLES)).body)
    assert.match(page, /Ketua panitia .*Sekretaris panitia .*Staf panitia .*Pengusul .*Verifikator .*Pengamat/)
    assert.match(page, /Narahubung kandidat Nama Lembaga .*Kabupaten A 2 Maret 2026/)
    assert.match(page, /Tim penilai .*Unsur Nama .*ketua A/)
    assert.match(page, /Peran yang sudah berakhir Belum ada peran yang berakhir\./)
  })

  test('offers each organiser the end of what they may end, and never of their own', async () => {
    const candidates = ['candidate_contact', 'candidate_leader']
    const below = ['committee_staff', 'proposer', 'verifier', 'observer', ...candidates]
    assert.deepEqual(await mayEnd('committee_staff'), candidates)
    assert.deepEqual(await mayEnd('committee_secretary'), below)
    assert.deepEqual(await mayEnd('committee_chair'), ['committee_secretary', ...below])
    assert.deepEqual(await mayEnd('national_secretariat'), [
      'committee_chair',
      'committee_secretary',
      'committee_staff',
    ])
    assert.deepEqual(
      await mayEnd('administrator'),
      SEASON_ROLES.filter((role) => role !== 'national_secretariat'),
    )
  })
})

describe('giving a role', () => {
  test('the form offers what the viewer may give and nothing else', async () => {
    assert.deepEqual(await mayGive('committee_staff'), ['candidate_contact', 'candidate_leader'])
    assert.deepEqual(await mayGive('national_secretariat'), [
      'committee_chair',
      'committee_secretary',
      'committee_staff',
    ])
    assert.equal((await mayGive('administrator')).length, SEASON_ROLES.length - 1)
    assert.equal(await asksForOrganisation('national_secretariat'), false)
    assert.equal(await asksForOrganisation('committee_staff'), true)
  })

  test('a posted role that is not below one’s own is refused, for each organiser and each such role', async () => {
    for (const name of ['national_secretariat', 'committee_chair', 'committee_secretary', 'committee_staff']) {
      const visitor = await as(name)
      const below = new Set(await mayGive(name))
      for (const role of SEASON_ROLES.filter((one) => !below.has(one))) {
        const refused = await visitor.post(GRANT, wish({ peran: role, lembaga: 'Kabupaten A' }))
        assert.equal(refused.status, 422, `${name}: ${role}`)
        assert.deepEqual(errorsIn(refused.body), [
          'peran: Peran ini tidak dapat Anda berikan. Minta orang yang perannya lebih tinggi.',
        ])
      }
    }
  })

  test('everything wrong comes back at once, beside its field, with what was typed', async () => {
    const chair = await as('committee_chair')
    const refused = await chair.post(GRANT, { peran: '', nama: ' ', surel: 'bukan surel', lembaga: 'Kabupaten A' })
    assert.equal(refused.status, 422)
    assert.deepEqual(errorsIn(refused.body), [
      'peran: Pilih perannya.',
      'nama: Isi nama atau jabatan.',
      'surel: Isi alamat surel seperti nama@kantor.go.id.',
    ])
    assert.match(refused.body, /value="bukan surel"/)
    assert.match(refused.body, /value="Kabupaten A"/)
    const long = await chair.post(GRANT, wish({ nama: 'x'.repeat(121) }))
    assert.deepEqual(errorsIn(long.body), ['nama: Nama paling panjang 120 karakter.'])
  })

  test('an organisation is asked for where the role needs one; an unclear name offers those that fit', async () => {
    const staff = await as('committee_staff')
    const contact = (fields: Readonly<Record<string, string>>) =>
      staff.post(GRANT, wish({ peran: 'candidate_contact', surel: 'kontak@baru.example', ...fields }))
    assert.deepEqual(errorsIn((await contact({})).body), [
      'lembaga: Peran ini dipegang atas nama lembaga. Tulis lembaganya.',
    ])
    const unknown = await contact({ lembaga: 'PT Tidak Ada' })
    assert.match(readable(unknown.body), /Belum ada lembaga yang cocok dengan "PT Tidak Ada"/)
    const foreign = await contact({ lembaga: 'Kabupaten B' })
    assert.match(readable(foreign.body), /Belum ada lembaga yang cocok dengan "Kabupaten B"/)
    const unclear = await contact({ lembaga: 'kabupaten' })
    assert.equal(unclear.status, 422)
    assert.match(unclear.body, /name="lembaga-pilihan" value="kabupaten-a"/)
    assert.equal((await contact({ lembaga: 'kabupaten', 'lembaga-pilihan': 'kabupaten-b' })).status, 422)
    assert.equal((await contact({ lembaga: 'kabupaten', 'lembaga-pilihan': 'kabupaten-a' })).status, 303)
    const twice = await contact({ lembaga: 'KABUPATEN A' })
    assert.deepEqual(errorsIn(twice.body), ['surel: Orang ini sudah memegang peran itu.'])
  })

  test('from the register of organisations the name is filled in; one of another province is not', async () => {
    const staff = await as('committee_staff')
    assert.match((await staff.get(`${GRANT}?lembaga=kabupaten-a`)).body, /name="lembaga"[^>]* value="Kabupaten A"/)
    assert.doesNotMatch((await staff.get(`${GRANT}?lembaga=kabupaten-b`)).body, /Kabupaten B/)
  })

  test('the answer is the same to the byte for an address of another province and for one that nobody has', async () => {
    const chair = await as('committee_chair')
    // One account that signs in already, one that was never opened, one of a stranger, one of nobody.
    await savePassword(site.db, await personOf(site.db, FOREIGN, 'ketua'), 'sidik')
    const addresses = [
      emailOf(FOREIGN, 'ketua'),
      emailOf(FOREIGN, 'hukum'),
      emailOf(OWN, 'anggota'),
      'tiada@baru.example',
    ]
    const seen = []
    for (const surel of addresses) {
      const nama = 'Bapak yang diketik'
      const posted = await chair.post(GRANT, wish({ peran: 'verifier', nama, surel }))
      const { body } = await chair.get(ROLES)
      const end = await endOf('verifier', surel)
      const ask = await chair.get(end)
      const again = await chair.post(GRANT, wish({ peran: 'verifier', nama, surel }))
      const invited = await chair.post(end.replace('/akhiri', '/undangan'))
      const told = await chair.get(ROLES)
      assert.equal((await chair.post(end, { alasan: 'Uji' })).status, 303)
      const answers = [
        posted.status,
        posted.headers.get('location'),
        body,
        ask.body,
        again.status,
        again.body,
        invited.status,
        told.body,
      ]
      const id = end.split('/').at(-2) ?? ''
      seen.push(answers.map((answer) => String(answer).replaceAll(surel, '…').replaceAll(id, '…')))
      // What has ended stays in the list: it must not differ the next time round.
      await site.ask('delete from role_holder_name where id = $1', [id])
      await site.ask('delete from role_end where id = $1', [id])
      await site.ask('delete from role_grant where id = $1', [id])
    }
    for (const answers of seen) assert.deepEqual(answers, seen[0])
    assert.match(seen[0]?.[2] ?? '', /Bapak yang diketik/)
    assert.doesNotMatch(seen[0]?.join(' ') ?? '', /ketua B/)
    const mails = await site.ask('select address from mail where kind = $1 and refusal_code is null', ['invitation'])
    const invited = new Set(mails.map(({ address }) => address))
    assert.deepEqual(
      addresses.map((address) => invited.has(address)),
      [false, true, true, true],
    )
  })
})

describe('ending a role', () => {
  test('asks for a reason, keeps one that is too long, and shows it below with the day', async () => {
    const chair = await as('committee_chair')
    assert.equal((await chair.post(GRANT, wish({}))).status, 303)
    const end = await endOf('observer', 'pengamat@baru.example')
    assert.match(
      readable((await chair.get(end)).body),
      /Akhiri peran pengamat\? .*Ibu Pengamat .*pengamat@baru\.example/,
    )
    assert.deepEqual(errorsIn((await chair.post(end, { alasan: ' ' })).body), ['alasan: Tulis alasannya.'])
    const long = await chair.post(end, { alasan: 'z'.repeat(501) })
    assert.equal(long.status, 422)
    assert.deepEqual(errorsIn(long.body), ['alasan: Alasan paling panjang 500 karakter. Persingkat.'])
    assert.match(long.body, />z{501}<\/textarea>/)
    assert.equal((await chair.post(end, { alasan: 'Pindah ke biro lain' })).status, 303)
    const list = await chair.get(ROLES)
    assert.match(
      readable(list.body),
      /Peran yang sudah berakhir .*Ibu Pengamat .*3 Februari 2027 .*Pindah ke biro lain/,
    )
    assert.equal((await chair.get(end)).status, 404)
    assert.equal((await chair.post(end, { alasan: 'lagi' })).status, 404)
  })

  test('a role above one’s own and the role of somebody of another season are not ended', async () => {
    const staff = await as('committee_staff')
    for (const role of ['committee_chair', 'committee_secretary', 'verifier'] as const) {
      const end = await endOf(role)
      assert.match(readable((await staff.get(end)).body), /Peran ini tidak dapat Anda akhiri/)
      const refused = await staff.post(end, { alasan: 'Ingin' })
      assert.equal(refused.status, 403)
      assert.equal(await endOf(role), end)
      assert.equal((await staff.post(end.replace('/akhiri', '/undangan'))).status, 404)
    }
    const foreign = await listRoleHolders(site.db, { province: FOREIGN.code, season: SEASON }, 0, 50)
    const chair = await as('committee_chair')
    for (const { id } of foreign) {
      assert.equal((await chair.get(`${ROLES}/${id}/akhiri`)).status, 404)
      assert.equal((await chair.post(`${ROLES}/${id}/akhiri`, { alasan: 'Ingin' })).status, 404)
      assert.equal((await chair.post(`${ROLES}/${id}/undangan`)).status, 404)
    }
    assert.deepEqual(await listRoleHolders(site.db, { province: FOREIGN.code, season: SEASON }, 0, 50), foreign)
  })
})

/** Besides a seat that stepped back from a candidate, this person now runs the committee and speaks for a candidate. */
async function conflictedChair(): Promise<HttpVisitor> {
  const administrator = await as('administrator')
  const surel = emailOf(OWN, 'hukum')
  const roles = [
    { peran: 'committee_chair' },
    { peran: 'candidate_contact', lembaga: 'Kabupaten A' },
    { peran: 'proposer', lembaga: 'Kabupaten A' },
  ]
  for (const role of roles)
    assert.equal((await administrator.post(GRANT, wish({ ...role, nama: 'Ketua', surel }))).status, 303)
  return as('recused_assessor')
}

const recusalRows = () => site.ask('select * from recusal order by province, category, candidate, seat')

describe('a person who is erased', () => {
  test('stays in the list without name and address, and the role can still be ended', async () => {
    const chair = await as('committee_chair')
    const surel = 'terhapus@baru.example'
    assert.equal((await chair.post(GRANT, wish({ nama: 'Bapak Terhapus', surel }))).status, 303)
    const end = await endOf('observer', surel)
    const [row] = await site.ask('select id from person where email = $1', [surel])
    const erasing = `/ruang/administrator/data-orang/${String(row?.['id'])}/hapus`
    assert.equal((await (await as('administrator')).post(erasing, { alasan: 'Surat 12/2027' })).status, 303)
    const { body } = await chair.get(ROLES)
    assert.match(readable(body), /Sudah dihapus 3 Februari 2027 Akhiri/)
    assert.doesNotMatch(body, /Bapak Terhapus|terhapus@|dihapus-/)
    assert.equal((await chair.post(end, { alasan: 'Orangnya dihapus' })).status, 303)
  })
})

describe('whoever is conflicted or has stepped back', () => {
  test('does not undo it: no role of their own is ended or given, by page or by post, and no seat is changed', async () => {
    const chair = await conflictedChair()
    const surel = emailOf(OWN, 'hukum')
    for (const role of ['committee_chair', 'candidate_contact', 'proposer'] as const) {
      const end = await endOf(role, surel)
      const page = await chair.get(end)
      assert.match(readable(page.body), /Peran Anda sendiri hanya dapat diakhiri orang lain/)
      assert.doesNotMatch(page.body, /name="alasan"/)
      const refused = await chair.post(end, { alasan: 'Tidak ada benturan' })
      assert.equal(refused.status, 403)
      assert.match(readable(refused.body), /Peran Anda sendiri hanya dapat diakhiri orang lain/)
      assert.equal(await endOf(role, surel), end)
    }
    for (const peran of ['verifier', 'observer', 'candidate_leader']) {
      const refused = await chair.post(
        GRANT,
        wish({ peran, surel: ` ${surel.toUpperCase()} `, lembaga: 'Kabupaten A' }),
      )
      assert.equal(refused.status, 422)
      assert.match(readable(refused.body), /Anda tidak dapat memberi peran kepada diri sendiri/)
    }
    const team = { nomor: '1', tanggal: '2026-03-02', pejabat: 'Gubernur', antiForgery: TOKEN }
    const moved = await chair.post(`${SET_UP}/tim`, { ...team, 'surel-ekonomi': surel, 'surel-hukum': '' })
    assert.match(readable(moved.body), /Anda tidak dapat mengisi kursi untuk diri sendiri/)
  })

  test('is not freed by another organiser either: the seat that stepped back stays, with its recusals', async () => {
    const secretary = await as('committee_secretary')
    const recusals = await recusalRows()
    const team = { nomor: '1', tanggal: '2026-03-02', pejabat: 'Gubernur' }
    const moved = await secretary.post(`${SET_UP}/tim`, { ...team, 'surel-ekonomi': emailOf(OWN, 'hukum') })
    assert.equal(moved.status, 422)
    assert.match(readable(moved.body), /menarik diri dari seorang kandidat di kursi lain/)
    assert.equal(
      (await secretary.post(await endOf('candidate_contact', emailOf(OWN, 'hukum')), { alasan: 'x' })).status,
      303,
    )
    assert.deepEqual(await recusalRows(), recusals)
    assert.ok(recusals.length > 0)
  })
})

describe('a long list of roles', () => {
  test('has pages: roles in force first, then those that ended, and every one exactly once', async () => {
    const administrator = await personOf(site.db, OWN, 'administrator')
    const person = { id: administrator, name: 'Administrator' }
    const desk = openDesk({
      db: site.db,
      clock: { now: () => '2026-03-02T04:00:00.000Z' },
      viewer: { ...NOBODY, person, administrator: true },
    })
    for (let at = 100; at < 160; at++) {
      const to = { role: 'observer', email: `deret-${at}@baru.example`, displayName: `Deret ${at}` } as const
      const granted = await grantRole(desk, KEY, { ...to, organisation: null }, (token) => token)
      promised(granted.ok, 'the row is there')
    }
    const chair = await as('committee_chair')
    for (let at = 150; at < 160; at++) {
      const email = `deret-${at}@baru.example`
      assert.equal((await chair.post(await endOf('observer', email), { alasan: `Alasan ${at}` })).status, 303)
    }
    const pages = await Promise.all([1, 2].map((page) => chair.get(`${ROLES}?halaman=${page}`)))
    const bodies = pages.map(({ body }) => readable(body))
    for (let at = 100; at < 160; at++)
      assert.equal(bodies.filter((body) => body.includes(`Deret ${at} `)).length, 1, `Deret ${at}`)
    assert.match(bodies[0] ?? '', /Halaman 1 dari 2/)
    assert.match(bodies[1] ?? '', /Peran yang sudah berakhir .*Deret 159 .*Alasan 159.*Halaman 2 dari 2/)
    assert.doesNotMatch(bodies[1] ?? '', /Tim penilai/)
    for (let at = 100; at < 150; at++)
      await chair.post(await endOf('observer', `deret-${at}@baru.example`), { alasan: 'Selesai' })
  })
})
