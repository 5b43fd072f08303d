/** A journey over HTTP: a verifier returns a file and the candidate fixes exactly what was asked. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { fileIdOf } from '../candidate/file-id.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const CONTACT = `${HOME}/bagian/kontak`
const BUDGET = `${HOME}/bagian/anggaran`
const MOVE = `${HOME}/usulan/${KEY.category}`
const RETURN = `${MOVE}/kembalikan`
const ANSWER = `${MOVE}/jawaban`

describe('a verifier returns a file and the candidate fixes exactly what was asked', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()
  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const read = async (name: string, path: string) => readable((await as(name).get(path)).body)

  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
    await openFile(nominating)
    await handInFile(nominating)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    for (const name of ['kontak', 'tetangga', 'verifikator', 'ketua']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  test('who has no part in the file finds no such page, and whoever cannot return it is told so without a form', async () => {
    assert.equal((await as('tetangga').get(RETURN)).status, 404)
    assert.equal((await as('tetangga').post(ANSWER, { urutan: '3', temuan: '1' })).status, 404)
    const chair = await as('ketua').get(RETURN)
    assert.match(readable(chair.body), /Saat ini usulan ini tidak dapat Anda kembalikan/)
    assert.throws(() => fieldsOfForm(chair.body, RETURN), /no form/)
  })

  test('the verifier lists findings: one more line keeps what was typed, what is missing is said at its field', async () => {
    assert.match(await read('verifikator', HOME), /Kembalikan untuk diperbaiki/)
    const form = fieldsOfForm((await as('verifikator').get(RETURN)).body, RETURN)
    const typed = { ...form, 'tempat-0': 'kontak/satu/telepon', 'diminta-0': 'Nomor <ini> salah.', alasan: 'Satu hal.' }
    const more = await as('verifikator').post(RETURN, { ...typed, tombol: 'tambah' })
    assert.equal(more.status, 200)
    assert.match(more.body, />Nomor &lt;ini> salah\.<\/textarea>/)
    assert.match(more.body, /name="diminta-3"/)
    const half = await as('verifikator').post(RETURN, { ...typed, 'tempat-2': 'anggaran' })
    assert.equal(half.status, 422)
    assert.match(half.body, /href="#diminta-2"/)
    const none = await as('verifikator').post(RETURN, { ...form, alasan: 'Satu hal.' })
    assert.equal(none.status, 422)
    assert.match(readable(none.body), /Tulis paling sedikit satu temuan/)
    const done = await as('verifikator').post(RETURN, typed)
    assert.deepEqual([done.status, done.headers.get('location')], [303, HOME])
  })

  test('the candidate reads what is asked at the top of the file and beside its section, in all three zones', async () => {
    const home = await read('kontak', HOME)
    assert.match(home, /Temuan verifikator: .* Batas waktu: .*WITA \(.*WIB; .*WIT\) 1 temuan menunggu jawaban\./)
    assert.match(home, /Temuan 1: Pimpinan dan kontak: Telepon atau WhatsApp kontak Nomor <ini> salah\./)
    assert.match(home, /Belum dapat diserahkan Temuan 1/)
    assert.match(await read('kontak', CONTACT), /Yang diminta verifikator di bagian ini .* Nomor <ini> salah\./)
  })

  test('other sections are closed: by their page and to a form that is sent all the same', async () => {
    assert.match(await read('kontak', BUDGET), /Berkas ini dikembalikan untuk bagian lain/)
    const sent = await as('kontak').post(BUDGET, { versi: '0', 'isi.a1.kelompok': 'Petani' })
    assert.equal(sent.status, 409)
    assert.match(readable(sent.body), /Berkas ini dikembalikan untuk bagian lain/)
    assert.match(sent.body, /value="Petani"/)
  })

  test('corrections are not handed in before the finding is answered; an empty answer says so at its field', async () => {
    const fields = fieldsOfForm((await as('kontak').get(CONTACT)).body, CONTACT)
    assert.equal((await as('kontak').post(CONTACT, { ...fields, 'isi.satu.telepon': '0813 999' })).status, 303)
    const early = await as('kontak').post(MOVE, { langkah: 'hand_in_corrected', urutan: '3' })
    assert.equal(early.status, 409)
    assert.match(readable(early.body), /1 temuan menunggu jawaban/)
    const blank = await as('kontak').post(ANSWER, { urutan: '3', temuan: '1' })
    assert.equal(blank.status, 422)
    assert.match(blank.body, new RegExp(`href="#jawaban-${KEY.category}-1"`))
    const given = { urutan: '3', temuan: '1', [`jawaban-${KEY.category}-1`]: 'Nomor sudah diganti.' }
    assert.equal((await as('kontak').post(ANSWER, given)).status, 303)
    assert.equal((await as('kontak').post(MOVE, { langkah: 'hand_in_corrected', urutan: '3' })).status, 303)
  })

  test('the verifier sees the answer, and before and after of that section alone', async () => {
    const home = await read('verifikator', HOME)
    assert.match(home, /Jawaban kandidat: Nomor sudah diganti\./)
    assert.match(home, /Sebelum Sesudah .*elepon.* 0812 345 0813 999/)
    assert.doesNotMatch(home, /Ibu Contoh/)
    assert.equal((await as('verifikator').post(MOVE, { langkah: 'find_complete', urutan: '4' })).status, 303)
  })
})
