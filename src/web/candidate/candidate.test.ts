import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../../../test/http-visitor.ts'
import { expectDone, openSeason, PASSWORD, type JudgedSeason } from '../../../test/judged-season.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../../test/nominating.ts'
import { readable } from '../../../test/office.ts'
import { fieldsOfForm } from '../../../test/page-form.ts'
import { startSite, type TestSite } from '../../../test/site.ts'
import { findCandidateFile } from '../../actions/candidate-file.ts'
import { declareRecusal } from '../../actions/declare-recusal.ts'
import { moveNomination } from '../../actions/move-nomination.ts'
import { openMarking } from '../../actions/open-marking.ts'
import { saveFileSection } from '../../actions/save-file-section.ts'
import type { NominationMove } from '../../award/nomination/nomination-states.ts'
import { fileIdOf } from './file-id.ts'

const HOME = `/ruang/berkas/${fileIdOf(FILE)}`
const CONTACT = `${HOME}/bagian/kontak`
const REGULATIONS = `${HOME}/bagian/peraturan`
const MOVE = `${HOME}/usulan/${KEY.category}`

/** The ids of the items that stand on a page, in their order. */
function itemsOn(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/name="isi\.([a-z0-9-]+)\./g)].map((match) => match[1]!))]
}

async function step({ as }: Nominating, name: string, move: NominationMove, seenStep: number, reason = '') {
  const key = { ...FILE, category: KEY.category }
  expectDone(await moveNomination(await as(name), key, { move, seenStep, reason }))
}

describe("the candidate's room", () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()

  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
    await openFile(nominating)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    for (const name of ['kontak', 'rekan', 'pimpinan', 'tetangga', 'verifikator', 'ketua']) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: nominating.email(name), sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(() => site.end())

  const as = (name: string) => visitors.get(name) ?? assert.fail(name)

  test('its people find their file in the list, with its state; a neighbour finds their own list empty', async () => {
    const list = await as('kontak').get('/ruang/berkas')
    assert.match(readable(list.body), /Kabupaten Baru Pemerintah Kabupaten\/Kota: draf/)
    assert.match(readable((await as('tetangga').get('/ruang/berkas')).body), /Belum ada berkas untuk Anda/)
  })

  test('who has no part in it gets the same answer for this file as for none', async () => {
    const none = `/ruang/berkas/${fileIdOf({ ...FILE, candidate: 'tidak-ada' })}`
    for (const leaf of ['', '/bagian/kontak']) {
      const [real, nothing] = [await as('tetangga').get(HOME + leaf), await as('tetangga').get(none + leaf)]
      assert.equal(real.status, 404)
      assert.equal(nothing.status, 404)
      assert.equal(real.body.replaceAll('kabupaten-baru', 'tidak-ada'), nothing.body)
    }
    assert.equal((await as('tetangga').post(CONTACT, { versi: '0', 'isi.satu.kontak': 'x' })).status, 404)
    assert.equal((await as('tetangga').post(MOVE, { langkah: 'hand_in', urutan: '1' })).status, 404)
  })

  test('half a file is saved as it was typed, and the page says what is missing without refusing anything', async () => {
    const typed = { versi: '0', 'isi.satu.pimpinan': 'Ibu Contoh', 'isi.satu.telepon': '0812 <belum>' }
    const saved = await as('kontak').post(CONTACT, typed)
    assert.deepEqual([saved.status, saved.headers.get('location')], [303, CONTACT])
    const { body } = await as('kontak').get(CONTACT)
    assert.match(body, /value="0812 &lt;belum>"/)
    assert.match(readable(body), /Belum lengkap di bagian ini .* Jabatan pimpinan belum diisi\./)
  })

  test('each button of a list saves: one more entry, the way back to the file, and an entry taken out', async () => {
    const [blank] = itemsOn((await as('kontak').get(REGULATIONS)).body)
    const first = { versi: '0', [`isi.${blank}.nomor`]: '12', tombol: 'tambah' }
    const added = await as('kontak').post(REGULATIONS, first)
    assert.equal(added.headers.get('location'), `${REGULATIONS}?tambah=1`)
    const [kept, fresh] = itemsOn((await as('kontak').get(`${REGULATIONS}?tambah=1`)).body)
    assert.equal(kept, blank)
    const both = { versi: '1', [`isi.${kept}.nomor`]: '12', [`isi.${fresh}.nomor`]: '13' }
    const back = await as('kontak').post(REGULATIONS, { ...both, tombol: 'selesai' })
    assert.equal(back.headers.get('location'), HOME)
    await as('kontak').post(REGULATIONS, { ...both, versi: '2', tombol: `hapus:${kept}` })
    const { body } = await as('kontak').get(REGULATIONS)
    assert.deepEqual(itemsOn(body), [fresh])
    assert.match(body, /value="13"/)
  })

  test('two people in two fields: the second is told that both stand in the file', async () => {
    const rekan = await as('rekan').post(CONTACT, {
      versi: '1',
      'isi.satu.pimpinan': 'Ibu Contoh',
      'isi.satu.kontak': 'Ayu',
    })
    assert.equal(rekan.status, 303)
    const page = readable((await as('rekan').get(CONTACT)).body)
    // She took the telephone out by leaving it empty; the name she added stands beside what was there.
    assert.match(page, /Draf tersimpan/)
    const kontak = await as('kontak').post(CONTACT, {
      versi: '1',
      'isi.satu.pimpinan': 'Ibu Contoh',
      'isi.satu.telepon': '0812 <belum>',
      'isi.satu.alamat': 'Jalan Uji 1',
    })
    assert.equal(kontak.status, 303)
    assert.match(readable((await as('kontak').get(CONTACT)).body), /Tersimpan bersama perubahan rekan Anda/)
  })

  test('two people in one field: both texts come back, nothing is stored, and the choice is saved by the same form', async () => {
    const { body } = await as('kontak').get(CONTACT)
    const version = /name="versi" value="(\d+)"/.exec(body)?.[1] ?? ''
    const fields = { versi: version, 'isi.satu.pimpinan': 'Ibu Contoh', 'isi.satu.alamat': 'Jalan Uji 1' }
    await as('rekan').post(CONTACT, { ...fields, 'isi.satu.kontak': 'Citra' })
    const conflict = await as('kontak').post(CONTACT, { ...fields, 'isi.satu.kontak': 'Budi' })
    assert.equal(conflict.status, 409)
    assert.match(
      readable(conflict.body),
      /Dua orang mengubah isian yang sama .* Budi Yang Anda tulis Citra Yang tersimpan/,
    )
    const chosen: Record<string, string> = { 'isi.satu.kontak': 'Budi' }
    for (const [, name = '', value = ''] of conflict.body.matchAll(
      /type="hidden" name="(isi[^"]*|versi)" value="([^"]*)"/g,
    ))
      chosen[name] = value
    assert.equal((await as('kontak').post(CONTACT, chosen)).status, 303)
    const now = await as('kontak').get(CONTACT)
    assert.match(now.body, /value="Budi"/)
    assert.match(now.body, /value="Jalan Uji 1"/)
  })

  const JSON_ASKED = { accept: 'application/json' }
  const versionNow = async () =>
    /name="versi" value="(\d+)"/.exec((await as('kontak').get(CONTACT)).body)?.[1] ?? assert.fail('no version')

  test('script that saves gets the version and its whole content as JSON, and no second version for the same text', async () => {
    const seen = await versionNow()
    const texts = { 'isi.satu.pimpinan': 'Ibu Contoh', 'isi.satu.alamat': 'Jalan Uji 7', 'isi.satu.kontak': 'Budi' }
    const first = await as('kontak').post(CONTACT, { versi: seen, ...texts }, JSON_ASKED)
    assert.equal(first.status, 200)
    assert.equal(first.headers.get('content-type'), 'application/json; charset=utf-8')
    assert.equal(first.headers.get('cache-control'), 'no-store')
    const at = JSON.parse(first.body).savedAt as string
    assert.deepEqual(JSON.parse(first.body), {
      version: Number(seen) + 1,
      savedAt: at,
      merged: false,
      draft: { items: [{ id: 'satu', fields: { pimpinan: 'Ibu Contoh', alamat: 'Jalan Uji 7', kontak: 'Budi' } }] },
      sentence: `Draf tersimpan ${at}`,
    })
    const again = await as('kontak').post(CONTACT, { versi: seen, ...texts }, JSON_ASKED)
    assert.deepEqual(JSON.parse(again.body), JSON.parse(first.body))
    const rekan = { versi: seen, 'isi.satu.pimpinan': 'Ibu Contoh', 'isi.satu.telepon': '0812' }
    const merged = await as('rekan').post(
      CONTACT,
      { ...rekan, 'isi.satu.kontak': 'Budi', 'isi.satu.alamat': 'Jalan Uji 1' },
      JSON_ASKED,
    )
    const facts = JSON.parse(merged.body)
    assert.equal(facts.merged, true)
    assert.deepEqual(facts.draft.items[0].fields, { ...JSON.parse(first.body).draft.items[0].fields, telepon: '0812' })
    assert.equal(facts.sentence, `Draf tersimpan ${facts.savedAt}, bersama perubahan rekan Anda`)
  })

  test('what script cannot save is answered with its code and a sentence, and changes nothing', async () => {
    const seen = await versionNow()
    const post = async (name: string, fields: Record<string, string | null>, path = CONTACT) => {
      const { status, body } = await as(name).post(path, { versi: seen, ...fields }, JSON_ASKED)
      return [status, JSON.parse(body)] as const
    }
    const changed = await post('rekan', { versi: '1', 'isi.satu.kontak': 'Dewi' })
    assert.equal(changed[0], 409)
    assert.equal(changed[1].code, 'section_changed_elsewhere')
    assert.match(changed[1].sentence, /^Rekan Anda menyimpan isian yang sama .*; tekan Simpan draf untuk memilih\.$/)
    const identity = await post('kontak', { 'isi.satu.kontak': '6171014507850002' })
    assert.deepEqual([identity[0], identity[1].code], [409, 'identity_number_typed'])
    assert.match(identity[1].sentence, /NIK/)
    assert.deepEqual(await post('verifikator', { 'isi.satu.kontak': 'x' }), [
      409,
      { code: 'file_for_reading_only', sentence: identity[1].sentence && (await post('ketua', {}))[1].sentence },
    ])
    assert.deepEqual(await post('tetangga', {}), [404, { code: 'not_found' }])
    assert.deepEqual(await post('kontak', {}, `${HOME}/bagian/lain`), [404, { code: 'not_found' }])
    assert.deepEqual(await post('kontak', { antiForgery: null }), [403, { code: 'expired_form' }])
    const stranger = newHttpVisitor(site.origin)
    await stranger.get('/masuk')
    const over = await stranger.post(CONTACT, { versi: seen, 'isi.satu.kontak': 'x' }, JSON_ASKED)
    assert.deepEqual([over.status, JSON.parse(over.body)], [401, { code: 'session_over' }])
    assert.equal(await versionNow(), seen)
  })

  test('an identity number is refused at its field with everything typed still there', async () => {
    const refused = await as('kontak').post(CONTACT, {
      versi: '9',
      'isi.satu.kontak': 'Ayu 6171014507850002',
      'isi.satu.alamat': 'Jalan Uji 2',
    })
    assert.equal(refused.status, 409)
    assert.match(refused.body, /href="#isi\.satu\.kontak"/)
    assert.match(readable(refused.body), /NIK/)
    assert.match(refused.body, /value="Jalan Uji 2"/)
  })

  test('a file that lacks something cannot be handed in by its button, and a form sent all the same is refused', async () => {
    const page = readable((await as('kontak').get(HOME)).body)
    assert.match(page, /Belum dapat diserahkan/)
    const sent = await as('kontak').post(MOVE, { langkah: 'hand_in', urutan: '1' })
    assert.equal(sent.status, 409)
    assert.match(readable(sent.body), /Belum dapat diserahkan/)
  })

  test('handed in while a colleague still types: the colleague is told, and what they typed is still on the page', async () => {
    const desk = await nominating.as('kontak')
    const contact = {
      pimpinan: 'Ibu Contoh',
      jabatan_pimpinan: 'Bupati',
      alamat: 'Jalan Uji 1',
      kontak: 'Budi',
      telepon: '0812',
    }
    const found = await as('kontak').get(CONTACT)
    const version = Number(/name="versi" value="(\d+)"/.exec(found.body)?.[1])
    expectDone(
      await saveFileSection(desk, { ...FILE, section: 'kontak' }, version, {
        items: [{ id: 'satu', fields: contact }],
      }),
    )
    const answers = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Siap.' }
    const section = `jawaban~${KEY.category}`
    expectDone(await saveFileSection(desk, { ...FILE, section }, 0, { items: [{ id: 'satu', fields: answers }] }))
    const regulation = { jenis: 'perbup', nomor: '13', tahun: '2022', tentang: 'Jaminan sosial' }
    const { body } = await as('kontak').get(REGULATIONS)
    const [item] = itemsOn(body)
    const fields = Object.fromEntries(Object.entries(regulation).map(([field, text]) => [`isi.${item}.${field}`, text]))
    const seen = /name="versi" value="(\d+)"/.exec(body)?.[1] ?? ''
    assert.equal((await as('kontak').post(REGULATIONS, { versi: seen, ...fields })).status, 303)
    assert.equal((await as('kontak').post(MOVE, { langkah: 'hand_in', urutan: '1' })).status, 303)
    const late = await as('rekan').post(REGULATIONS, {
      versi: '5',
      ...fields,
      [`isi.${item}.tentang`]: 'Kalimat panjang rekan',
    })
    assert.equal(late.status, 409)
    assert.match(readable(late.body), /Berkas ini sudah diusulkan, jadi tidak dapat diubah/)
    assert.match(late.body, /value="Kalimat panjang rekan"/)
    assert.match(readable((await as('rekan').get(REGULATIONS)).body), /Berkas ini sudah diusulkan/)
  })

  test('a verifier reads it and returns it with a reason; without one the page asks for it and keeps what was typed', async () => {
    const page = readable((await as('verifikator').get(HOME)).body)
    assert.match(page, /Nyatakan lengkap/)
    assert.match(page, /Kembalikan untuk diperbaiki/)
    assert.equal((await as('verifikator').post(CONTACT, { versi: '1' })).status, 409)
    const back = `${MOVE}/kembalikan`
    const dueDay = fieldsOfForm((await as('verifikator').get(back)).body, back)['batas'] ?? ''
    const finding = { 'tempat-0': 'kontak', 'diminta-0': 'Lengkapi.', batas: dueDay }
    const blank = await as('verifikator').post(back, { ...finding, urutan: '2' })
    assert.equal(blank.status, 422)
    assert.match(readable(blank.body), /Tulis alasannya/)
    assert.match(blank.body, />Lengkapi\.<\/textarea>/)
    const stale = { ...finding, urutan: '1', alasan: 'Lampirkan' }
    const meanwhile = await as('verifikator').post(back, stale)
    assert.equal(meanwhile.status, 422)
    assert.match(readable(meanwhile.body), /orang lain sudah memindahkan usulan ini: kini diusulkan/)
    assert.match(meanwhile.body, />Lampirkan<\/textarea>/)
    const bare = {
      langkah: 'return_for_correction',
      urutan: '2',
      [`alasan-${KEY.category}-return_for_correction`]: 'X',
    }
    const without = await as('verifikator').post(MOVE, bare)
    assert.equal(without.status, 409)
    assert.match(readable(without.body), /Tulis paling sedikit satu temuan/)
    assert.equal((await as('verifikator').post(back, { ...stale, urutan: '2' })).status, 303)
    assert.match(
      readable((await as('kontak').get(HOME)).body),
      /perlu perbaikan .* Dikembalikan untuk diperbaiki Lampirkan/,
    )
  })

  test('a move that nobody knows and a category of no nomination are no page', async () => {
    assert.equal((await as('ketua').post(MOVE, { langkah: 'menang', urutan: '3' })).status, 404)
    assert.equal((await as('ketua').post(`${HOME}/usulan/lain`, { langkah: 'let_lapse', urutan: '3' })).status, 404)
    assert.equal((await as('ketua').get(`${HOME}/bagian/lain`)).status, 404)
  })

  test('its people read it as an assessor will: what the texts mean, and neither address nor telephone', async () => {
    const preview = await as('kontak').get(`${MOVE}/pratinjau`)
    const page = readable(preview.body)
    assert.match(page, /Begini penilai membaca berkas ini/)
    assert.match(page, /Nama pimpinan Ibu Contoh Jabatan pimpinan Bupati/)
    assert.match(page, /Jenis Peraturan bupati \(Perbup\) Nomor 13 Tahun 2022/)
    assert.doesNotMatch(page, /0812|Jalan Uji/)
    assert.equal((await as('kontak').get(`${HOME}/usulan/lain/pratinjau`)).status, 404)
  })

  test('an assessor reads the file from the sheet once its candidate is a nominee; who stepped back reads nothing', async () => {
    const found = (await findCandidateFile(site.db, FILE))?.nominations[0]
    assert.equal(found?.state, 'needs_correction')
    const at = found.step
    await step(nominating, 'ketua', 'let_lapse', at, 'Uji')
    await step(nominating, 'ketua', 'reopen', at + 1, 'Uji')
    await step(nominating, 'kontak', 'hand_in_corrected', at + 2)
    await step(nominating, 'verifikator', 'find_complete', at + 3)
    await step(nominating, 'verifikator', 'verify', at + 4)
    await step(nominating, 'ketua', 'nominate', at + 5)
    expectDone(await openMarking(season.as('sekretaris'), KEY))
    const sheet = `/ruang/penilai/lembar/${[KEY.province, KEY.season, KEY.category, FILE.candidate, 'hukum'].join('~')}`
    const visitor = newHttpVisitor(site.origin)
    await visitor.get('/masuk')
    await visitor.post('/masuk', { surel: 'hukum@uji.example', sandi: PASSWORD })
    assert.match((await visitor.get(sheet)).body, new RegExp(`href="${sheet}/berkas"`))
    const file = readable((await visitor.get(`${sheet}/berkas`)).body)
    assert.match(file, /Jawaban untuk Pemerintah Kabupaten\/Kota .* Sudah\./)
    assert.doesNotMatch(file, /0812/)
    const nominee = { ...KEY, candidate: FILE.candidate, seat: 'hukum' }
    expectDone(await declareRecusal(season.as('hukum'), nominee, 'Pernah menjadi penasihat.'))
    assert.equal((await visitor.get(`${sheet}/berkas`)).status, 404)
    assert.doesNotMatch((await visitor.get(sheet)).body, new RegExp(`href="${sheet}/berkas"`))
    const onPaper = sheet.replace(FILE.candidate, 'kota-uji-raya')
    assert.equal((await visitor.get(`${onPaper}/berkas`)).status, 404)
  })
})
