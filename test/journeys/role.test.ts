/** A committee is given its season and brings in an observer; both come through the mail and see what they may. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { HttpVisitor } from '../http-visitor.ts'
import { type Office, openOffice, readable } from '../office.ts'

const SET_UP = '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'
const GRANT = `${SET_UP}/peran/beri`
const OBSERVER = 'pengamat@kantor.example'

const headOf = async (visitor: HttpVisitor) => readable((await visitor.get('/akun')).body)

describe('a committee gives a role', () => {
  let office: Office
  let chair: HttpVisitor
  let observer: HttpVisitor
  before(async () => {
    office = await openOffice()
    const place = { tempat: 'baru', kode: '64', nama: 'Kalimantan Timur', tingkat: 'province' }
    const season = { tahun: '2026', zona: 'WITA', sumber: 'templat', templat: '8-sektor' }
    const administrator = await office.signedIn()
    assert.equal((await administrator.post('/ruang/penyelenggara/musim-baru', { ...place, ...season })).status, 303)
  })
  after(async () => {
    assert.deepEqual(office.site.failures, [])
    await office.end()
  })

  /** Opens the newest mail, which must have gone to this address, and chooses a password. */
  async function throughTheMail(email: string): Promise<HttpVisitor> {
    const link = (await office.post()).at(-1) ?? assert.fail('no link arrived')
    assert.deepEqual(office.mail.received.at(-1)?.to, [email])
    const comer = office.visitor()
    assert.equal((await comer.get(link)).status, 200)
    const sandi = 'empat kerbau menyeberang'
    assert.equal((await comer.post(link, { sandi, 'sandi-lagi': sandi })).status, 303)
    return comer
  }

  test('the administrator names its chair, who comes through the mail and is led to the season', async () => {
    const administrator = await office.signedIn()
    const surel = 'ketua@kantor.example'
    const named = await administrator.post(GRANT, { peran: 'committee_chair', nama: 'Kepala Dinas', surel })
    assert.deepEqual([named.status, named.headers.get('location')], [303, `${SET_UP}/peran`])
    chair = await throughTheMail(surel)
    assert.equal((await chair.get('/ruang')).headers.get('location'), '/ruang/penyelenggara')
    assert.match(readable((await chair.get('/ruang/penyelenggara')).body), /Kalimantan Timur/)
    assert.match(readable((await chair.get(SET_UP)).body), /Peran: siapa mengerjakan apa 1 peran berlaku/)
  })

  test('the chair gives the role of an observer, who comes through the mail and acts in it', async () => {
    assert.match((await chair.get(`${SET_UP}/peran`)).body, new RegExp(`href="${GRANT}"`))
    const given = await chair.post(GRANT, { peran: 'observer', nama: 'Ibu Pengamat', surel: OBSERVER })
    assert.equal(given.status, 303)
    const list = readable((await chair.get(`${SET_UP}/peran`)).body)
    assert.match(list, /Peran diberikan\. .*Pengamat .*Ibu Pengamat pengamat@kantor\.example 2 Maret 2026/)
    const [lost] = (await office.post()).slice(-1)
    const { body } = await chair.get(`${SET_UP}/peran`)
    const invite = /action="([^"]+\/undangan)"/.exec(body)?.[1] ?? assert.fail('no invitation to repeat')
    assert.equal((await chair.post(invite)).status, 303)
    observer = await throughTheMail(OBSERVER)
    assert.equal((await office.visitor().get(lost ?? '')).status, 410)
    assert.match(await headOf(observer), /Anda masuk sebagai Ibu Pengamat , Pengamat/)
    assert.equal((await observer.get('/ruang')).headers.get('location'), '/ruang/verifikasi')
  })

  test('the observer sees the public pages and their own account, and no room of the organiser', async () => {
    assert.equal((await observer.get('/hasil')).status, 200)
    for (const path of [SET_UP, `${SET_UP}/peran`, GRANT, `${SET_UP}/lembaga`])
      assert.equal((await observer.get(path)).status, 403, path)
    const posted = await observer.post(GRANT, { peran: 'observer', nama: 'Lain', surel: 'lain@kantor.example' })
    assert.equal(posted.status, 403)
  })

  test('once the chair has ended it, with a reason, the same session is without it', async () => {
    const list = await chair.get(`${SET_UP}/peran`)
    const end = /href="([^"]+\/akhiri)"/.exec(list.body)?.[1] ?? assert.fail('nothing to end')
    assert.equal((await chair.post(end, { alasan: 'Selesai mengamati' })).status, 303)
    assert.match(await headOf(observer), /Anda masuk sebagai Ibu Pengamat , Pemilik akun/)
    assert.equal((await observer.get(`${SET_UP}/peran`)).status, 404)
    assert.match(
      readable((await chair.get(`${SET_UP}/peran`)).body),
      /Peran yang sudah berakhir .*Ibu Pengamat .*Selesai mengamati/,
    )
  })

  test('given again, no mail goes: the account is there, and the answer is the one of the first time', async () => {
    const arrived = office.mail.received.length
    const again = await chair.post(GRANT, { peran: 'observer', nama: 'Ibu Pengamat', surel: OBSERVER })
    assert.equal(again.status, 303)
    assert.match(
      readable((await chair.get(`${SET_UP}/peran`)).body),
      /Peran diberikan\. Bila alamat itu belum punya akun/,
    )
    const { body } = await chair.get(`${SET_UP}/peran`)
    const invite = /action="([^"]+\/undangan)"/.exec(body)?.[1] ?? assert.fail('no invitation to repeat')
    assert.equal((await chair.post(invite)).status, 303)
    assert.match(readable((await chair.get(`${SET_UP}/peran`)).body), /Bila orang ini belum memilih kata sandi/)
    await office.post()
    assert.equal(office.mail.received.length, arrived)
    assert.match(await headOf(observer), /, Pengamat/)
  })
})
