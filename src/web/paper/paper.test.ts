import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { KEY } from '../../../test/cast.ts'
import { addClerks, clerkEmail } from '../../../test/clerks.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { type JudgedSeason, openSeason, PASSWORD } from '../../../test/judged-season.ts'
import { FILE, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { answersId } from '../../award/nomination/file-sections.ts'
import { fileIdOf } from '../candidate/file-id.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const PAPERS = `${HOME}/kertas`
const FORM = `${HOME}/usulan/${KEY.category}/formulir.pdf`

const CONTACT = {
  'isi.satu.pimpinan': 'Ibu Contoh',
  'isi.satu.jabatan_pimpinan': 'Bupati',
  'isi.satu.alamat': 'Jalan 1',
  'isi.satu.kontak': 'Ayu',
  'isi.satu.telepon': '0812',
}
const ANSWERS = Object.fromEntries(
  ['cakupan', 'regulasi', 'wawancara'].map((criterion) => [`isi.satu.${criterion}`, 'Sudah.']),
)

const budgetRow = (rupiah: string) => ({
  'isi.baris-1.tahun': '2025',
  'isi.baris-1.sumber': 'apbd',
  'isi.baris-1.kelompok': 'Nelayan',
  'isi.baris-1.pekerja': '12',
  'isi.baris-1.bulan': '12',
  'isi.baris-1.rupiah': rupiah,
})

describe('copying a paper form', () => {
  let season: JudgedSeason
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()

  before(async () => {
    season = await openSeason()
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    await addClerks(season)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    const emails = [
      ...['kontak', 'verifikator', 'ketua'].map((name) => [name, nominating.email(name)]),
      ...['andi', 'bela', 'citra', 'dua'].map((name) => [name, clerkEmail(name)]),
    ] as [string, string][]
    for (const [name, surel] of emails) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel, sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const text = async (name: string, address: string) => readable((await as(name).get(address)).body)
  const post = async (name: string, page: string, changes: Readonly<Record<string, string>>, action = page) => {
    const fields = fieldsOfForm((await as(name).get(page)).body, action)
    return as(name).post(action, { ...fields, ...changes })
  }
  const copy = (name: string, section: string, typed: Readonly<Record<string, string>>) =>
    post(name, `${PAPERS}/1/${section}`, { ...typed, tombol: 'simpan' })

  test('the secretariat finds the way from the file; for others there is no such page', async () => {
    assert.match(await text('andi', HOME), /Salin dari kertas/)
    assert.doesNotMatch(await text('andi', HOME), /Serahkan dari kertas/)
    for (const name of ['kontak', 'verifikator', 'ketua']) {
      assert.doesNotMatch(await text(name, HOME), /Salin dari kertas/)
      assert.equal((await as(name).get(PAPERS)).status, 404)
      assert.equal((await as(name).post(PAPERS, { hari: '2026-03-01', pukul: '08:00', catatan: 'x' })).status, 404)
    }
    assert.match(await text('dua', PAPERS), /Anda juga mengisi berkas ini, jadi orang lain yang menyalin kertasnya\./)
  })

  test('a receipt that is wrong comes back as it was typed, with a sentence for each field; a right one is listed', async () => {
    const wrong = await post('andi', PAPERS, { hari: '2031-01-01', pukul: '08:30', catatan: '' })
    assert.equal(wrong.status, 422)
    assert.match(readable(wrong.body), /Waktu itu belum tiba\..*Tulis siapa yang menyerahkan kertas dan di mana\./)
    assert.match(wrong.body, /value="2031-01-01"/)
    const right = await post('andi', PAPERS, { hari: '2026-03-01', pukul: '08:30', catatan: 'Dibawa <b>sopir</b>' })
    assert.equal(right.headers.get('location'), PAPERS)
    assert.match(await text('bela', PAPERS), /Kertas nomor 1 Diterima Minggu, 1 Maret 2026 08\.30 WITA/)
    assert.match((await as('bela').get(PAPERS)).body, /Dibawa &lt;b>sopir/)
  })

  test('the questions carry the numbers of the paper, and more rows cost nothing that was typed', async () => {
    const address = `${PAPERS}/1/anggaran`
    assert.match(await text('andi', address), /3\. Anggaran/)
    assert.match(await text('andi', address), /3\.6 Jumlah rupiah/)
    const printed = await extractText(await getDocumentProxy((await as('andi').get(FORM)).bytes.slice()), {
      mergePages: true,
    })
    assert.match(printed.text, /3\.6\s+Jumlah rupiah/)
    const more = await post('andi', address, { 'isi.baris-2.kelompok': 'Nelayan', tombol: 'tambah' })
    assert.equal(more.status, 200)
    assert.match(more.body, /value="Nelayan"/)
    assert.match(readable(more.body), /Baris anggaran 6/)
    assert.doesNotMatch(readable(more.body), /Baris anggaran 7/)
    assert.match(await text('andi', PAPERS), /Anggaran , Kertas nomor 1 belum disalin/)
  })

  test('the second reader sees an empty form, and nothing of the first anywhere', async () => {
    assert.equal((await copy('andi', 'kontak', CONTACT)).status, 303)
    assert.match(await text('andi', `${PAPERS}/1/kontak`), /Anda sudah menyalin bagian ini\./)
    for (const address of [`${PAPERS}/1/kontak`, PAPERS, HOME, `${HOME}/bagian/kontak`])
      assert.doesNotMatch((await as('bela').get(address)).body, /Ibu Contoh/)
    assert.match(
      await text('bela', PAPERS),
      /Pimpinan dan kontak , Kertas nomor 1 disalin sekali, menunggu orang kedua/,
    )
  })

  test('read alike it is in the file, and the section says from which paper and by whom', async () => {
    const second = await copy('bela', 'kontak', CONTACT)
    assert.equal(second.headers.get('location'), PAPERS)
    assert.match(await text('kontak', `${HOME}/bagian/kontak`), /Disalin dari kertas nomor 1 oleh andi dan bela\./)
    assert.match((await as('kontak').get(`${HOME}/bagian/kontak`)).body, /value="Ibu Contoh"/)
    assert.match(await text('andi', `${PAPERS}/1/kontak`), /Bagian ini sudah masuk ke berkas\./)
  })

  test('a copy that cannot be kept comes back with what was typed', async () => {
    const typed = { 'isi.baris-1.kelompok': 'Nelayan 3201014512900001' }
    const refused = await copy('andi', 'anggaran', typed)
    assert.equal(refused.status, 409)
    assert.match(refused.body, /value="Nelayan 3201014512900001"/)
    assert.match(readable(refused.body), /Nomor identitas|nomor identitas|NIK/)
  })

  test('what differs is shown to the second reader side by side, with nothing chosen; settled, both copies stay', async () => {
    const address = `${PAPERS}/1/anggaran`
    await copy('andi', 'anggaran', budgetRow('252.000.000'))
    const second = await copy('bela', 'anggaran', { ...budgetRow('225.000.000'), 'isi.baris-1.sumber': 'apbdes' })
    assert.equal(second.headers.get('location'), address)
    const page = await as('bela').get(address)
    assert.match(
      readable(page.body),
      /Baris anggaran 1: 3\.6 Jumlah rupiah 252\.000\.000 Salinan pertama, andi 225\.000\.000 Salinan kedua, bela/,
    )
    assert.doesNotMatch(page.body, /type="radio"[^>]* checked/)
    assert.match(await text('andi', address), /Anda penyalin pertama\./)

    const settle = (name: string, fields: Readonly<Record<string, string>>) =>
      post(name, address, fields, `${address}/putusan`)
    const left = await settle('citra', {})
    assert.equal(left.status, 422)
    assert.match(
      readable(left.body),
      /Baris anggaran 1: 3\.6 Jumlah rupiah: pilih salah satu, atau ketik yang tertulis di kertas\./,
    )
    assert.match(
      readable(page.body),
      /Baris anggaran 1: 3\.2 Sumber dana APBD Salinan pertama, andi APBDes Salinan kedua, bela/,
    )
    const done = await settle('citra', {
      'pilih.kertas-1.sumber': 'kedua',
      'pilih.kertas-1.rupiah': 'lain',
      'ketik.kertas-1.rupiah': '252.500.000',
    })
    assert.equal(done.headers.get('location'), PAPERS)
    assert.match(
      await text('kontak', `${HOME}/bagian/anggaran`),
      /Disalin dari kertas nomor 1 oleh andi dan bela\. Selisihnya diputus citra\./,
    )
    assert.match((await as('kontak').get(`${HOME}/bagian/anggaran`)).body, /value="252\.500\.000"/)
  })

  test('the file is handed in from its paper, and then nothing of it is copied any more', async () => {
    for (const name of ['andi', 'bela']) await copy(name, answersId(KEY.category), ANSWERS)
    const move = { langkah: 'hand_in_paper', urutan: '1' }
    assert.match(await text('citra', HOME), /Serahkan dari kertas/)
    assert.equal((await as('citra').post(`${HOME}/usulan/${KEY.category}`, move)).status, 303)
    assert.match(await text('citra', HOME), /Diserahkan dari kertas/)
    const paper = (await as('verifikator').get(`${HOME}/usulan/${KEY.category}/berkas.pdf`)).bytes
    const printed = await extractText(await getDocumentProxy(paper.slice()), { mergePages: true })
    assert.match(printed.text, /Disalin dari kertas nomor 1 oleh andi dan bela\.\s+Selisihnya\s+diputus citra\./)
    assert.doesNotMatch(printed.text, /DRAF/)
    assert.match(await text('citra', `${PAPERS}/1/kendala`), /Berkas ini sudah diusulkan, jadi tidak dapat diubah/)
    assert.deepEqual(site.failures, [])
  })
})
