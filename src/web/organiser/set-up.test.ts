/** From a draft to a season that is ready, and what two people do once it is being marked; through the real door. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newSeatedVisitor, type HttpVisitor } from '../../../test/http-visitor.ts'
import { SITE_NOW, startDemoSite, type TestSite } from '../../../test/site.ts'
import { openDesk } from '../../actions/desk.ts'
import { DEMO_ADMINISTRATOR } from '../../actions/load-demo.ts'
import { currentDraft } from '../../actions/rulebook-draft.ts'
import { saveRulebookDraft } from '../../actions/save-rulebook-draft.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { assert as promised } from '../../award/result.ts'
import { instant } from '../../award/units/dates.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { appointAdministrator, findAccountByEmail, insertPerson } from '../../store/people.ts'
import { latestRulebook } from '../../store/seasons.ts'

const NEW = { province: '64', season: 2026 }
const NEW_PATH = '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'
const MARKED = { province: '99', season: 2026 }
const MARKED_PATH = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const SECOND = 'kedua@paritrana.contoh.example'

const reasonsOf = (body: string) =>
  [...body.matchAll(/<span class="p-status" data-is="stop">([^<]*)<\/span>/g)].map(([, text]) => text)

describe('setting up a season on screen', () => {
  let site: TestSite
  let organiser: HttpVisitor
  let second: HttpVisitor
  before(async () => {
    site = await startDemoSite()
    const account = { id: 'orang-kedua', email: SECOND, displayName: 'Orang kedua', passwordHash: null, demo: true }
    promised(await insertPerson(site.db, account, instant(SITE_NOW)), 'the address is free')
    await appointAdministrator(site.db, account.id, instant(SITE_NOW))
    organiser = await newSeatedVisitor(site.origin, DEMO_ADMINISTRATOR)
    second = await newSeatedVisitor(site.origin, SECOND)
    const wish = {
      tempat: 'baru',
      kode: '64',
      nama: 'Kalimantan Timur',
      tingkat: 'province',
      tahun: '2026',
      zona: 'WITA',
    }
    await organiser.post('/ruang/penyelenggara/musim-baru', { ...wish, sumber: 'templat', templat: '8-sektor' })
  })
  after(() => site.end())

  /** Changes a draft as the deed does, past the forms. */
  async function draft(key: typeof NEW, change: (rulebook: Rulebook) => Rulebook): Promise<string> {
    const account = await findAccountByEmail(site.db, DEMO_ADMINISTRATOR)
    const stored = await currentDraft(site.db, key)
    promised(account && stored, 'there are an administrator and a draft')
    const viewer = { person: { id: account.id, name: account.displayName }, seats: [], roles: [], administrator: true }
    const desk = openDesk({ db: site.db, clock: { now: () => SITE_NOW }, viewer })
    const saved = await saveRulebookDraft(desk, key, stored.version, change(stored.rulebook))
    promised(saved.ok, 'the draft is saved')
    return String(saved.value)
  }

  test('a draft with flaws is not saved as rules: every flaw is named and leads to its field', async () => {
    const versi = await draft(NEW, (rulebook) => ({
      ...rulebook,
      panel: { ...rulebook.panel, quorum: 12 },
      categories: rulebook.categories.map((category, at) =>
        at === 0 ? { ...category, criteria: category.criteria.slice(1) } : category,
      ),
    }))
    const shown = await organiser.get(`${NEW_PATH}/simpan`)
    const flaws = [
      'Kuorum lebih banyak daripada 9 kursi yang ada. Turunkan kuorum atau tambah kursi.',
      'Pemerintah Kabupaten/Kota: Jumlah bobot kategori ini 70, seharusnya tepat 100.',
      'Pemerintah Kabupaten/Kota: Tidak ada kriteria &quot;cakupan&quot; dalam kategori ini. Pakai id kriteria, atau &quot;plenary&quot; untuk suara pleno.',
    ]
    assert.deepEqual(reasonsOf(shown.body), flaws)
    const category = `${NEW_PATH}/aturan/kategori/pemerintah-kabupaten-kota`
    const mends = [`${NEW_PATH}/aturan/ketentuan#panel.quorum`, `${category}/kriteria#criteria`, `${category}#ties.0`]
    for (const href of mends) assert.ok(shown.body.includes(`href="${href}"`), href)
    for (const href of mends) {
      const [path = '', field = ''] = href.split('#')
      assert.ok((await organiser.get(path)).body.includes(` id="${field}"`), href)
    }
    const posted = await organiser.post(`${NEW_PATH}/simpan`, { versi, alasan: 'Tetap saja' })
    assert.equal(posted.status, 409)
    assert.deepEqual(reasonsOf(posted.body), flaws)
    assert.equal((await latestRulebook(site.db, NEW))?.version, 1)
  })

  test('a sound draft becomes version 2 with a reason; the comparison shows what changed before', async () => {
    const first = await latestRulebook(site.db, NEW)
    promised(first, 'the season has rules')
    const versi = await draft(NEW, () => ({
      ...first.rulebook,
      label: 'Paritrana Award Kaltim',
      stages: [{ id: 'pleno', opens: '2027-03-01T08:00', closes: '2027-03-05T16:00', zone: 'WITA' }],
    }))
    for (const page of ['bandingkan', 'simpan']) {
      const { body } = await organiser.get(`${NEW_PATH}/${page}`)
      assert.match(body, />Nama tampilan<[^]*&quot;Paritrana Award Kaltim&quot;/, page)
      assert.match(body, />Tahap &quot;pleno&quot;<[^]*tidak ada[^]*ada/, page)
    }
    const nameless = await organiser.post(`${NEW_PATH}/simpan`, { versi, alasan: '' })
    assert.equal(nameless.status, 422)
    assert.match(nameless.body, /Tulis alasannya/)
    const stale = await organiser.post(`${NEW_PATH}/simpan`, { versi: '1', alasan: 'Alasan yang diketik' })
    assert.equal(stale.status, 422)
    assert.match(stale.body, /Draf diubah orang lain sejak halaman ini dibuka/)
    assert.match(stale.body, />Alasan yang diketik<\/textarea>/)
    assert.equal((await organiser.post(`${NEW_PATH}/simpan`, { versi, alasan: 'Jadwal dan nama' })).status, 303)
    assert.equal((await latestRulebook(site.db, NEW))?.version, 2)
    assert.match((await organiser.get(`${NEW_PATH}/bandingkan`)).body, /Tidak ada beda/)
  })

  test('what was probably not meant is on the checklist; its link opens the page and the field that mends it', async () => {
    const first = await latestRulebook(site.db, NEW)
    promised(first, 'the season has rules')
    assert.doesNotMatch((await organiser.get(NEW_PATH)).body, /Mungkin tidak dimaksudkan/)
    await draft(NEW, (rulebook) => ({
      ...rulebook,
      categories: rulebook.categories.map((category, index) => (index === 0 ? { ...category, winners: 5 } : category)),
    }))
    const checklist = (await organiser.get(NEW_PATH)).body
    assert.match(checklist, /Mungkin tidak dimaksudkan/)
    const said = 'Pemerintah Kabupaten/Kota: Ada 5 pemenang tetapi hanya 3 sebutan'
    const line = checklist.slice(checklist.indexOf(said))
    const [page = '', field = ''] = (/href="([^"]*)"/.exec(line)?.[1] ?? '').split('#')
    assert.equal(page, `${NEW_PATH}/aturan/kategori/pemerintah-kabupaten-kota`)
    const section = (await organiser.get(page)).body
    assert.match(section, new RegExp(`id="${field}"`))
    assert.match(section, /href="#rankWords">Ada 5 pemenang tetapi hanya 3 sebutan/)
    await draft(NEW, () => first.rulebook)
  })

  const seats = ['ketua', 'sekretaris', 'disnaker', 'pengusaha', 'pekerja', 'jamsos', 'ekonomi', 'hukum', 'kebijakan']
  const team = (changes: Readonly<Record<string, string>> = {}) => ({
    nomor: '188.44/1/2027',
    tanggal: '2027-01-11',
    pejabat: 'Gubernur Kalimantan Timur',
    ...Object.fromEntries(seats.map((seat) => [`surel-${seat}`, `${seat}@provinsi.contoh.example`])),
    ...changes,
  })

  test('the panel: unknown people, one person twice, and a decree of tomorrow are refused beside their fields', async () => {
    const path = `${NEW_PATH}/tim`
    const refused = await organiser.post(
      path,
      team({ nomor: '', tanggal: '2027-02-04', 'surel-hukum': 'tidak.ada@contoh.example' }),
    )
    assert.equal(refused.status, 422)
    assert.match(refused.body, /href="#nomor">Tulis nomor keputusan/)
    assert.match(refused.body, /href="#tanggal">Tanggal keputusan tidak boleh sesudah hari ini/)
    assert.match(refused.body, /href="#surel-hukum">Belum ada akun dengan alamat tidak\.ada@contoh\.example/)
    assert.match(refused.body, /value="tidak\.ada@contoh\.example"/)
    const twice = await organiser.post(path, team({ 'surel-hukum': 'ketua@provinsi.contoh.example' }))
    assert.match(twice.body, /Orang ini disebut di lebih dari satu kursi/)
    assert.deepEqual(await listSeatHolders(site.db, NEW), [])
  })

  test('with panel and decree the season is ready; an emptied seat is an obstacle again', async () => {
    assert.match((await organiser.get(NEW_PATH)).body, /10 hal masih perlu dilengkapi/)
    assert.equal((await organiser.post(`${NEW_PATH}/tim`, team())).status, 303)
    const ready = await organiser.get(NEW_PATH)
    assert.match(ready.body, /<h1 class="p-title">Siap dibuka<\/h1>/)
    assert.match(ready.body, /Belum ada kandidat di kategori Pemerintah Kabupaten\/Kota/)
    assert.match(ready.body, /Semua layar dan berkas memuat &quot;bobot bawaan, belum resmi&quot;/)
    assert.equal((await organiser.post(`${NEW_PATH}/tim`, team({ 'surel-hukum': '' }))).status, 303)
    assert.match((await organiser.get(NEW_PATH)).body, /Kursi Ahli hukum belum terisi/)
    assert.equal((await organiser.post(`${NEW_PATH}/tim`, team())).status, 303)
  })

  test('a seat with mark sheets cannot be emptied', async () => {
    const shown = await organiser.get(`${MARKED_PATH}/tim`)
    const value = (field: string) =>
      new RegExp(` name="${field}"[^>]* value="([^"]*)"`).exec(shown.body)?.[1] ?? assert.fail(field)
    const names = ['nomor', 'tanggal', 'pejabat', ...seats.map((seat) => `surel-${seat}`)]
    const fields = Object.fromEntries(names.map((name) => [name, value(name)]))
    const refused = await organiser.post(`${MARKED_PATH}/tim`, { ...fields, 'surel-hukum': '' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /Kursi ini sudah punya lembar nilai/)
    assert.equal((await listSeatHolders(site.db, MARKED)).length, 9)
  })

  test('previews show the draft as candidates and assessors would see it, and offer nothing to save', async () => {
    const candidate = await organiser.get(`${NEW_PATH}/pratinjau/kandidat/pemerintah-kabupaten-kota`)
    assert.match(candidate.body, /Cakupan kepesertaan/)
    assert.match(candidate.body, /Senin, 1 Maret 2027 08\.00\u00a0WITA/)
    const assessor = await organiser.get(`${NEW_PATH}/pratinjau/penilai/pemerintah-kabupaten-kota`)
    assert.match(assessor.body, /Regulasi dan anggaran/)
    assert.match(assessor.body, /Tidak ada yang disimpan/)
    assert.doesNotMatch(assessor.body, /Simpan draf|action="\/ruang\/penilai/)
    assert.equal((await organiser.get(`${NEW_PATH}/pratinjau/kandidat/tidak-ada`)).status, 404)
  })

  test('locked rules change by a proposal alone: one person makes it, another approves', async () => {
    const versi = await draft(MARKED, (rulebook) => ({ ...rulebook, label: 'Nama yang diperbaiki' }))
    const page = await organiser.get(`${MARKED_PATH}/simpan`)
    assert.match(page.body, /<h1 class="p-title">Usulkan perubahan aturan<\/h1>/)
    const inForce = await latestRulebook(site.db, MARKED)
    const made = await organiser.post(`${MARKED_PATH}/simpan`, { versi, alasan: 'Salah cetak' })
    assert.deepEqual([made.status, made.headers.get('location')], [303, `${MARKED_PATH}/usulan/1`])
    assert.equal((await latestRulebook(site.db, MARKED))?.version, inForce?.version)

    const own = await organiser.get(`${MARKED_PATH}/usulan/1`)
    assert.match(own.body, /persetujuannya harus dari orang lain/)
    assert.doesNotMatch(own.body, /value="setujui"/)
    const cheat = await organiser.post(`${MARKED_PATH}/usulan/1`, { putusan: 'setujui', alasan: '' })
    assert.equal(cheat.status, 422)
    const silent = await second.post(`${MARKED_PATH}/usulan/1`, { putusan: 'tolak', alasan: '' })
    assert.equal(silent.status, 422)
    assert.match(silent.body, /Tulis alasannya/)
    const proposed = (await second.get(`${MARKED_PATH}/usulan/1`)).body
    assert.match(proposed, />Nama tampilan<[^]*&quot;Nama yang diperbaiki&quot;/)
    assert.equal((await second.post(`${MARKED_PATH}/usulan/1`, { putusan: 'setujui', alasan: '' })).status, 303)
    assert.equal((await latestRulebook(site.db, MARKED))?.rulebook.label, 'Nama yang diperbaiki')
    const late = await second.post(`${MARKED_PATH}/usulan/1`, { putusan: 'tolak', alasan: 'terlambat' })
    assert.equal(late.status, 409)
    assert.match((await second.get(`${MARKED_PATH}/usulan`)).body, /Disetujui/)
  })

  test('none of these rooms opens for the panel, and nothing failed on the way', async () => {
    const chair = await newSeatedVisitor(site.origin, 'ketua@provinsi.contoh.example')
    for (const room of ['', '/tim', '/simpan', '/bandingkan', '/usulan', '/usulan/1', '/aturan.json']) {
      assert.equal((await chair.get(`${MARKED_PATH}${room}`)).status, 403, room)
    }
    assert.equal((await chair.post(`${MARKED_PATH}/usulan/1`, { putusan: 'tolak', alasan: 'x' })).status, 403)
    assert.deepEqual(site.failures, [])
  })
})
