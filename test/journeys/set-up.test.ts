import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { DEMO_ADMINISTRATOR, DEMO_PASSWORD } from '../../src/actions/load-demo.ts'
import { rulebookHash } from '../../src/award/rulebook/rulebook-hash.ts'
import { rulebookFromText } from '../../src/award/rulebook/rulebook.schema.ts'
import { latestRulebook } from '../../src/store/seasons.ts'
import { startDemoSite, type TestSite } from '../site.ts'
import { downloaded, newReader, type Reader } from './season-journey.ts'

const KEY = { province: '64', season: 2026 }
const PATH = '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'
const SEATS: Readonly<Record<string, string>> = {
  'Sekretaris Daerah': 'ketua',
  'BPJS Ketenagakerjaan': 'sekretaris',
  'Dinas yang membidangi ketenagakerjaan': 'disnaker',
  'Unsur pengusaha': 'pengusaha',
  'Unsur serikat pekerja': 'pekerja',
  'Ahli jaminan sosial': 'jamsos',
  'Ahli ekonomi': 'ekonomi',
  'Ahli hukum': 'hukum',
  'Ahli kebijakan publik': 'kebijakan',
}
/** First and last minute of the six usual stages, one after the other. */
const DATES = [
  ['2027-01-04T08:00', '2027-01-15T16:00'],
  ['2027-01-18T08:00', '2027-02-12T23:59'],
  ['2027-02-15T08:00', '2027-02-26T16:00'],
  ['2027-03-01T08:00', '2027-03-12T16:00'],
  ['2027-03-15T08:00', '2027-03-15T16:00'],
  ['2027-03-17T08:00', '2027-03-17T16:00'],
] as const

async function signIn(on: Reader): Promise<void> {
  await on.open('/masuk')
  await on.page.getByLabel('Alamat surel kedinasan', { exact: true }).fill(DEMO_ADMINISTRATOR)
  await on.page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD)
  await Promise.all([on.page.waitForEvent('load'), on.page.getByRole('button', { name: 'Masuk', exact: true }).click()])
}

for (const { title, scripted } of [
  { title: 'a new province is set up from a template to "siap dibuka"', scripted: true },
  { title: 'a new province is set up without JavaScript', scripted: false },
]) {
  describe(title, () => {
    let site: TestSite
    let elsewhere: TestSite
    let reader: Reader
    before(async () => {
      site = await startDemoSite()
      elsewhere = await startDemoSite()
      reader = await newReader(site, scripted)
    })
    after(async () => {
      await site.end()
      await elsewhere.end()
      await reader.context.close()
      assert.deepEqual([...site.failures, ...elsewhere.failures], [])
    })

    const fill = (label: string, value: string) => reader.page.getByLabel(label, { exact: true }).fill(value)
    /** Past the keyboard: a page of many dates has more stops than a walk with Tab allows, and Chromium scrolls no more than the caret of a tall box into view. */
    const click = async (button: string) => {
      const pressed = reader.page.getByRole('button', { name: button, exact: true }).click()
      await Promise.all([reader.page.waitForEvent('load'), pressed])
      await reader.look()
    }
    const follow = async (link: string) => {
      const followed = reader.page.getByRole('link', { name: link, exact: true }).first().click()
      await Promise.all([reader.page.waitForEvent('load'), followed])
      await reader.look()
    }

    test('the organiser founds the season from the template 8-sektor', async () => {
      await signIn(reader)
      await reader.open('/ruang/penyelenggara')
      await follow('Musim baru')
      await reader.page
        .getByRole('combobox', { name: 'Penyelenggara' })
        .selectOption({ label: 'Tempat baru, isi di bawah' })
      await fill('Nama tempat', 'Kalimantan Timur')
      await fill('Kode wilayah', '64')
      await fill('Tahun penilaian', '2026')
      await fill('Nama musim', 'Paritrana Award 2027')
      await reader.page.getByLabel('WITA', { exact: true }).check()
      await click('Buat musim')
      assert.equal(new URL(reader.page.url()).pathname, PATH)
      assert.equal(await reader.heading(), '11 hal masih perlu dilengkapi')
    })

    test('the stages get their dates; the checklist then asks to save the draft as rules', async () => {
      await follow('Tahap dan jadwal')
      await click('Isi dengan tahap yang lazim')
      const opens = reader.page.getByLabel(/^Dibuka/)
      const closes = reader.page.getByLabel(/^Ditutup/)
      assert.deepEqual([await opens.count(), await closes.count()], [6, 6])
      for (const [index, [from, to]] of DATES.entries()) {
        await opens.nth(index).fill(from)
        await closes.nth(index).fill(to)
      }
      await click('Simpan draf')
      assert.match(await reader.page.getByRole('status').innerText(), /Draf aturan tersimpan/)
      await follow('Kembali ke daftar periksa')
      assert.equal(await reader.heading(), '11 hal masih perlu dilengkapi')
      await follow('Simpan draf sebagai aturan musim')
      await fill('Alasan perubahan', 'Jadwal ditetapkan rapat panitia')
      await reader.press('Simpan sebagai aturan musim')
      assert.equal(await reader.heading(), '10 hal masih perlu dilengkapi')
    })

    test('a weight is changed, seen as a candidate, and put back', async () => {
      await follow('Kategori dan kriteria')
      await reader.page.getByRole('link', { name: /^Atur kategori.*Pemerintah Kabupaten\/Kota$/ }).click()
      await follow('Kriteria dan bobot kategori ini')
      const weight = reader.page.getByLabel(/^Bobot.*Regulasi dan anggaran$/)
      await weight.fill('20')
      await click('Hitung jumlah bobot')
      assert.ok(await reader.page.getByText('Jumlah bobot sekarang: 95 dari 100.').isVisible())
      await click('Simpan draf')
      assert.ok(await reader.page.getByRole('link', { name: /Jumlah bobot kategori ini 95/ }).isVisible())
      await reader.open(`${PATH}/pratinjau/kandidat/pemerintah-kabupaten-kota`)
      assert.ok(await reader.page.getByText('20%').first().isVisible())
      await reader.open(`${PATH}/aturan/kategori/pemerintah-kabupaten-kota/kriteria`)
      await reader.page.getByLabel(/^Bobot.*Regulasi dan anggaran$/).fill('25')
      await click('Simpan draf')
    })

    test('with panel and decree nothing is missing: siap dibuka', async () => {
      await reader.open(PATH)
      await follow('Nama anggota tim dan keputusan')
      await fill('Nomor keputusan', '188.44/1/2027')
      await fill('Tanggal keputusan', '2027-01-11')
      await fill('Pejabat yang menetapkan', 'Gubernur Kalimantan Timur')
      for (const [unsur, seat] of Object.entries(SEATS)) await fill(`Surel ${unsur}`, `${seat}@provinsi.contoh.example`)
      await reader.press('Simpan tim dan keputusan')
      assert.equal(await reader.heading(), 'Siap dibuka')
    })

    test('the exported rules found the season on another server, with the same hash', async () => {
      const bytes = await downloaded(reader.page, 'Unduh aturan (JSON)')
      const read = rulebookFromText(Buffer.from(bytes).toString('utf8'))
      assert.ok(read.ok)
      const here = await latestRulebook(site.db, KEY)
      assert.equal(rulebookHash(read.value.rulebook), here?.hash)

      const other = await newReader(elsewhere, scripted)
      await signIn(other)
      await other.open('/ruang/penyelenggara/musim-baru')
      await other.page
        .getByRole('combobox', { name: 'Penyelenggara' })
        .selectOption({ label: 'Tempat baru, isi di bawah' })
      await other.page.getByLabel('Nama tempat', { exact: true }).fill('Kalimantan Timur')
      await other.page.getByLabel('Kode wilayah', { exact: true }).fill('64')
      await other.page.getByLabel('WITA', { exact: true }).check()
      const file = { name: 'aturan.json', mimeType: 'application/json', buffer: Buffer.from(bytes) }
      await other.page.getByLabel('Berkas aturan', { exact: true }).setInputFiles(file)
      const founded = other.page.getByRole('button', { name: 'Buat musim', exact: true }).click()
      await Promise.all([other.page.waitForEvent('load'), founded])
      await other.look()
      assert.equal(new URL(other.page.url()).pathname, PATH)
      const there = await latestRulebook(elsewhere.db, KEY)
      assert.equal(there?.hash, here?.hash)
      await other.context.close()
    })
  })
}
