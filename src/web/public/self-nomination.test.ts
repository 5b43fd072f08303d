/** A self-nomination through the real door, without a script: the form in two steps, the mail's link, the secretariat. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newHttpVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { PERSONAS, visitorAs } from '../../../test/permissions/personas.ts'
import { OWN, prepareTwoProvinces, SEASON } from '../../../test/permissions/two-provinces.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { startTestDatabase } from '../../../test/world.ts'

const AT = `penilaian-${SEASON}/${OWN.slug}`
const FORM = `/daftar-diri/${AT}`
const QUEUE = `/ruang/penyelenggara/${AT}/pendaftaran`

let site: TestSite
let stranger: HttpVisitor
let staff: HttpVisitor
before(async () => {
  site = await startSite(await startTestDatabase(prepareTwoProvinces), { sendsMail: true })
  stranger = newHttpVisitor(site.origin)
  staff = await visitorAs(site, PERSONAS.find(({ name }) => name === 'committee_staff') ?? assert.fail('staff'))
})
after(async () => {
  assert.deepEqual(site.failures, [])
  await site.end()
})

const errorsIn = (body: string) =>
  [...body.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]+)<\/a>/g)].map(([, field]) => field)

const ENTRANT = {
  jenis: 'city',
  nama: 'Kota <Bersih>',
  nomor: 'K-1',
  letak: 'Provinsi Uji',
  wilayah: '',
  narahubung: 'Ibu "Sari"',
  surel: 'sari@kota.example',
  telepon: '0812 345 678',
}

async function lastLink(): Promise<string> {
  const [row] = await site.ask("select link from mail where kind = 'self_nomination_asked' order by id desc limit 1")
  return new URL(String(row?.['link'])).pathname
}

describe('the public form', () => {
  test('is offered on the page of the season while it is open, and says until when', async () => {
    const season = await stranger.get(`/hasil/${AT}`)
    assert.match(season.body, new RegExp(`href="${FORM}"`))
    const page = await stranger.get(FORM)
    assert.equal(page.status, 200)
    assert.match(readable(page.body), /Pendaftaran diterima sampai Senin, 20 Desember 2027 16\.00 WITA/)
    // Only kinds for which a category is open.
    assert.deepEqual(
      [...page.body.matchAll(/name="jenis" value="(\w+)"/g)].map(([, kind]) => kind),
      ['regency', 'city'],
    )
  })

  test('comes back filled with everything that is wrong, field by field', async () => {
    const typed = { ...ENTRANT, jenis: '', letak: ' ', surel: 'sari', telepon: 'nol' }
    const { status, body } = await stranger.post(FORM, { ...typed, tombol: 'lanjut' })
    assert.equal(status, 422)
    assert.deepEqual(errorsIn(body), ['jenis', 'letak', 'surel', 'telepon'])
    const again = fieldsOfForm(body, FORM)
    assert.deepEqual([again['nama'], again['surel'], again['narahubung']], [ENTRANT.nama, 'sari', ENTRANT.narahubung])
  })

  test('then shows the categories, sends nothing by that, and goes back with what was typed', async () => {
    const { status, body } = await stranger.post(FORM, { ...ENTRANT, tombol: 'lanjut' })
    assert.equal(status, 200)
    assert.match(readable(body), /Kategori terbuka/)
    assert.match(readable(body), /Kategori ditutup: Penilaian kategori Kategori ditutup sudah ditutup/)
    const carried = fieldsOfForm(body, FORM)
    assert.equal(carried['nama'], ENTRANT.nama)
    const back = await stranger.post(FORM, { ...carried, tombol: 'ubah' })
    assert.equal(fieldsOfForm(back.body, FORM)['telepon'], ENTRANT.telepon)
    assert.deepEqual(await site.ask('select id from self_nomination'), [])
  })

  test('asks for a category and the tick before it sends, and keeps what was ticked', async () => {
    const sent = { ...ENTRANT, tombol: 'kirim' }
    const { status, body } = await stranger.post(FORM, sent)
    assert.equal(status, 422)
    assert.deepEqual(errorsIn(body), ['kategori', 'setuju'])
    const ticked = await stranger.post(FORM, { ...sent, 'kategori-terbuka': '1' })
    assert.deepEqual(errorsIn(ticked.body), ['setuju'])
    assert.equal(fieldsOfForm(ticked.body, FORM)['kategori-terbuka'], '1')
  })

  test('is closed in a season that does not permit it: it says so, and keeps what was typed', async () => {
    const nation = '/daftar-diri/penilaian-2099/indonesia'
    assert.equal((await stranger.get(nation)).status, 404)
    const other = `/daftar-diri/penilaian-${SEASON}/provinsi-lain`
    const page = await stranger.get(other)
    assert.match(readable(page.body), /Musim ini tidak menerima pendaftaran diri/)
    assert.doesNotMatch(page.body, /name="nama"/)
    assert.doesNotMatch((await stranger.get(`/hasil/penilaian-${SEASON}/provinsi-lain`)).body, /daftar-diri/)
    const sent = await stranger.post(other, { ...ENTRANT, 'kategori-terbuka': '1', setuju: '1', tombol: 'kirim' })
    assert.equal(sent.status, 422)
    assert.match(readable(sent.body), /Yang Anda tulis masih ada di halaman ini/)
    assert.equal(fieldsOfForm(sent.body, other)['nama'], ENTRANT.nama)
    assert.deepEqual(await site.ask('select id from self_nomination'), [])
  })
})

describe('a request', () => {
  const all = { ...ENTRANT, 'kategori-terbuka': '1', setuju: '1', tombol: 'kirim' }

  test('is answered with a receipt that looks nothing up, and a mail with a link', async () => {
    const sent = await stranger.post(FORM, all)
    assert.equal(sent.status, 303)
    const receipt = sent.headers.get('location') ?? ''
    assert.match(receipt, new RegExp(`^${FORM}/terkirim\\?nomor=[A-Z2-9]{4}-[A-Z2-9]{4}$`))
    const page = readable((await stranger.get(receipt)).body)
    assert.match(page, /Buka surel Anda untuk mengonfirmasi.*Nomor pendaftaran [A-Z2-9]{4}-[A-Z2-9]{4}/)
    const made = await stranger.get(`${FORM}/terkirim?nomor=AAAA-BBBB`)
    assert.match(readable(made.body), /AAAA-BBBB/)
    assert.equal((await stranger.get(`${FORM}/terkirim?nomor=<b>`)).status, 303)
    // A machine that fills in the hidden field gets the very same answer, and nothing is written.
    const earlier = await site.ask('select id from self_nomination')
    const trapped = await stranger.post(FORM, { ...all, situs: 'http://beli.example' })
    assert.match(trapped.headers.get('location') ?? '', /terkirim\?nomor=/)
    assert.deepEqual(await site.ask('select id from self_nomination'), earlier)
  })

  test('is not shown to the secretariat before its link was opened and its form sent', async () => {
    assert.match(readable((await staff.get(QUEUE)).body), /Tidak ada yang menunggu/)
    const link = await lastLink()
    const page = await stranger.get(link)
    assert.match(readable(page.body), /Konfirmasi pendaftaran.*Kota <Bersih>/)
    assert.match(readable((await staff.get(QUEUE)).body), /Tidak ada yang menunggu/)
    const confirmed = await stranger.post(link)
    assert.deepEqual([confirmed.status, confirmed.headers.get('location')], [303, link])
    assert.match(readable((await stranger.get(link)).body), /Pendaftaran dikonfirmasi/)
    assert.match(readable((await staff.get(QUEUE)).body), /1 menunggu putusan.*Kota <Bersih>/)
    assert.equal((await stranger.get(`${FORM}/konfirmasi/tiada`)).status, 404)
  })

  test('is looked at and accepted by the secretariat once its contact is vouched for', async () => {
    const path = /href="([^"]+\/pendaftaran\/[^"]+)"/.exec((await staff.get(QUEUE)).body)?.[1] ?? assert.fail('listed')
    const page = readable((await staff.get(path)).body)
    assert.match(page, /Ibu "Sari".*sari@kota\.example.*0812 345 678/)
    assert.match(page, /Tidak ada lembaga yang mirip/)
    const unsure = await staff.post(path, { tombol: 'terima' })
    assert.deepEqual([unsure.status, errorsIn(unsure.body)], [422, ['dipastikan']])
    const reasonless = await staff.post(path, { tombol: 'tolak', alasan: ' ' })
    assert.deepEqual([reasonless.status, errorsIn(reasonless.body)], [422, ['alasan']])
    const accepted = await staff.post(path, { tombol: 'terima', dipastikan: '1' })
    assert.deepEqual([accepted.status, accepted.headers.get('location')], [303, QUEUE])
    assert.match(readable((await staff.get(QUEUE)).body), /Kota <Bersih> Diterima/)
    assert.equal((await staff.post(path, { tombol: 'terima', dipastikan: '1' })).status, 409)
    assert.match(readable((await staff.get(path)).body), /sudah diputuskan/)
  })

  test('that looks like a registered organisation shows it with its file, and asks which one is meant', async () => {
    await stranger.post(FORM, { ...all, nama: 'KOTA BERSIH', nomor: 'k1', surel: 'lain@kota.example' })
    await stranger.post(await lastLink())
    const path = /href="([^"]+\/pendaftaran\/[^"]+)"/.exec((await staff.get(QUEUE)).body)?.[1] ?? assert.fail('listed')
    const page = await staff.get(path)
    assert.match(readable(page.body), /Kota <Bersih> Kota, K-1, nomornya sama, sudah punya berkas di musim ini/)
    const fields = fieldsOfForm(page.body, path)
    const open = await staff.post(path, { ...fields, tombol: 'terima', dipastikan: '1' })
    assert.deepEqual([open.status, errorsIn(open.body)], [422, ['lembaga']])
    const meant = { ...fields, lembaga: 'kota-bersih', tombol: 'terima', dipastikan: '1' }
    assert.equal((await staff.post(path, meant)).status, 303)
    const organisations = await site.ask("select organisation from organisation where name ilike '%bersih%'")
    assert.deepEqual(organisations, [{ organisation: 'kota-bersih' }])
    const roles = await site.ask(
      "select person.email from role_grant join person on person.id = role_grant.person where organisation = 'kota-bersih' order by 1",
    )
    assert.deepEqual(roles, [{ email: 'lain@kota.example' }, { email: 'sari@kota.example' }])
  })
})
