/** Files that save themselves: a weak line, two people in one section, a session that ends, a computer that others use. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { newVisitor } from '../browser.ts'
import { categoryDocument, KEY, rulebook } from '../cast.ts'
import { type JudgedSeason, openSeason } from '../judged-season.ts'
import { openFileOf } from '../nominating.ts'
import { startSite, type TestSite } from '../site.ts'
import { field, PHONE, press, signIn } from './at-screen.ts'
import { axeViolations, pageWidth } from './page-care.ts'

const ON_DEVICE = /^Tersimpan di perangkat ini \d\d\.\d\d, menunggu jaringan$/
const SAVED = /^Draf tersimpan \d\d\.\d\d\sWITA$/

const status = (page: Page) => page.locator('.p-dock__state')
const restored = (page: Page) => page.getByRole('heading', { name: 'Tulisan di perangkat ini dikembalikan' })
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('paritrana:')))
async function says(page: Page, sentence: RegExp): Promise<void> {
  await status(page).filter({ hasText: sentence }).waitFor()
}
async function looksRight(page: Page, width: number): Promise<void> {
  assert.equal(await pageWidth(page), width)
  assert.deepEqual(await axeViolations(page), [])
}
const names = (page: Page) =>
  page.getByLabel(/^Nama/).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

const category = (id: string, name: string, entityKind: string) =>
  categoryDocument({ id, name, nameEn: name, entityKind })

describe('a file that saves itself', () => {
  let season: JudgedSeason
  let site: TestSite
  let village: string
  let company: string
  const contexts: BrowserContext[] = []

  before(async () => {
    season = await openSeason(
      rulebook({}, [category('desa', 'Desa', 'village'), category('usaha', 'Perusahaan', 'company')]),
    )
    const villagers = { name: 'Desa Ujung Jalan', kind: 'village', category: 'desa', contacts: ['kades'] } as const
    const people = ['sari', 'budi', 'tono', 'wati']
    const business = { name: 'PT Uji Bersama', kind: 'business', category: 'usaha', contacts: people } as const
    const [one, two] = [await openFileOf(season, villagers), await openFileOf(season, business)]
    village = `/ruang/berkas/${fileIdOf({ ...KEY, candidate: one })}`
    company = `/ruang/berkas/${fileIdOf({ ...KEY, candidate: two })}`
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  async function signedIn(name: string, options = {}): Promise<{ context: BrowserContext; page: Page }> {
    const context = await newVisitor({ baseURL: site.origin, timezoneId: 'Asia/Jakarta', ...options })
    contexts.push(context)
    context.setDefaultTimeout(9000)
    const page = await context.newPage()
    await signIn(page, name)
    return { context, page }
  }
  const stored = (file: string, section: string) =>
    site.ask(
      `select version, content from file_section_version where candidate = $1 and section = $2
       order by version desc limit 1`,
      [file.split('~').at(-1), section],
    )
  async function storedItems(file: string, section: string): Promise<unknown[]> {
    const [row] = await stored(file, section)
    return JSON.parse(String(row?.['content'])).items.map(({ fields }: { fields: unknown }) => fields)
  }

  test('a village head on a small phone: the line breaks twice, the page is closed in between, nothing is lost, the file is handed in', async () => {
    const { context, page: first } = await signedIn('kades', PHONE)
    await first.goto(`${village}/bagian/kontak`)
    assert.deepEqual(await axeViolations(first), [])
    await field(first, 'Nama pimpinan').fill('Pak Karto')
    await says(first, SAVED)
    assert.deepEqual(await kept(first), [])

    await context.setOffline(true)
    await field(first, 'Jabatan pimpinan').fill('Kepala Desa')
    await says(first, ON_DEVICE)
    await looksRight(first, PHONE.viewport.width)
    await context.setOffline(false)
    await says(first, SAVED)

    await context.setOffline(true)
    await field(first, 'Alamat kantor').fill('Jalan Ujung 1')
    await field(first, 'Nama kontak').fill('Bu Karto')
    await says(first, ON_DEVICE)
    await first.getByRole('button', { name: 'Simpan draf', exact: true }).click()
    await says(first, ON_DEVICE)
    assert.equal(new URL(first.url()).pathname, `${village}/bagian/kontak`)
    await first.close()
    await context.setOffline(false)
    assert.deepEqual(await storedItems(village, 'kontak'), [
      {
        pimpinan: 'Pak Karto',
        jabatan_pimpinan: 'Kepala Desa',
      },
    ])

    const page = await context.newPage()
    await page.goto(`${village}/bagian/kontak`)
    await restored(page).waitFor()
    await says(page, /^Di perangkat ini sejak \d\d\.\d\d, belum di server$/)
    assert.equal(await field(page, 'Alamat kantor').inputValue(), 'Jalan Ujung 1')
    assert.equal(await field(page, 'Nama kontak').inputValue(), 'Bu Karto')
    await looksRight(page, PHONE.viewport.width)
    await field(page, 'Telepon').fill('0812 0000 0000')
    await says(page, SAVED)
    await restored(page).waitFor({ state: 'hidden' })
    await press(page, 'Simpan dan kembali ke berkas')
    assert.deepEqual(await kept(page), [])

    await page.goto(`${village}/bagian/jawaban~desa`)
    for (const label of ['Cakupan kepesertaan', 'Regulasi dan anggaran', 'Wawancara'])
      await field(page, label).fill(`${label}: sudah berjalan sejak 2023.`)
    await press(page, 'Simpan dan kembali ke berkas')
    await press(page, 'Serahkan berkas')
    assert.match(await page.locator('main').innerText(), /diusulkan\s+Menunggu verifikator memeriksa kelengkapan\./)
    await looksRight(page, PHONE.viewport.width)
  })

  test('two editors of a company: other fields come together on both pages without a question, the same field is a choice', async () => {
    const [sari, budi] = [(await signedIn('sari')).page, (await signedIn('budi')).page]
    for (const page of [sari, budi]) await page.goto(`${company}/bagian/kontak`)
    await field(sari, 'Nama pimpinan').fill('Ibu Sari')
    await says(sari, SAVED)
    await field(budi, 'Alamat kantor').fill('Jalan Bersama 2')
    await says(budi, /bersama perubahan rekan Anda$/)
    assert.equal(await field(budi, 'Nama pimpinan').inputValue(), 'Ibu Sari')
    // Her page is older than his save; what she adds does not take his address out.
    await field(sari, 'Jabatan pimpinan').fill('Direktur')
    await says(sari, /bersama perubahan rekan Anda$/)
    assert.equal(await field(sari, 'Alamat kantor').inputValue(), 'Jalan Bersama 2')
    await field(budi, 'Telepon').fill('021 555')
    await says(budi, /bersama perubahan rekan Anda$/)
    assert.equal(await field(budi, 'Jabatan pimpinan').inputValue(), 'Direktur')
    assert.deepEqual(await storedItems(company, 'kontak'), [
      {
        pimpinan: 'Ibu Sari',
        jabatan_pimpinan: 'Direktur',
        alamat: 'Jalan Bersama 2',
        telepon: '021 555',
      },
    ])

    await field(sari, 'Nama kontak').fill('Sari sendiri')
    await says(sari, /bersama perubahan rekan Anda$/)
    await field(budi, 'Nama kontak').fill('Budi saja')
    await says(budi, /^Rekan Anda menyimpan isian yang sama .* tekan Simpan draf untuk memilih\.$/)
    assert.equal(new URL(budi.url()).pathname, `${company}/bagian/kontak`)
    await press(budi, 'Simpan draf')
    assert.equal(await budi.getByRole('heading', { level: 1 }).innerText(), 'Dua orang mengubah isian yang sama')
    const choice = budi.getByRole('group', { name: /Nama kontak/ })
    assert.match(await choice.innerText(), /Budi saja[\s\S]*Sari sendiri/)
    assert.deepEqual(await axeViolations(budi), [])
    await choice.getByText('Sari sendiri').click()
    await press(budi, 'Simpan pilihan')
    assert.equal(await field(budi, 'Nama kontak').inputValue(), 'Sari sendiri')
    assert.equal(await field(budi, 'Telepon').inputValue(), '021 555')
    assert.equal(await restored(budi).isVisible(), false)
    assert.deepEqual(await kept(budi), [])
  })

  test('what was given up on the page of the choice does not come back from the device', async () => {
    const [sari, budi] = [(await signedIn('sari')).page, (await signedIn('budi')).page]
    for (const page of [sari, budi]) await page.goto(`${company}/bagian/kontak`)
    await field(sari, 'Telepon').fill('021 777')
    await says(sari, SAVED)
    await field(budi, 'Telepon').fill('021 888')
    await says(budi, /^Rekan Anda menyimpan isian yang sama/)
    await press(budi, 'Simpan draf')
    await Promise.all([budi.waitForEvent('load'), budi.getByRole('link', { name: 'Buang tulisan saya' }).click()])
    assert.equal(await field(budi, 'Telepon').inputValue(), '021 777')
    assert.deepEqual([await restored(budi).isVisible(), await kept(budi)], [false, []])
  })

  test('entries of a list: a colleague’s new entry appears on the page and stays, and one taken out goes from the page', async () => {
    const [sari, budi] = [(await signedIn('sari')).page, (await signedIn('budi')).page]
    for (const page of [sari, budi]) await page.goto(`${company}/bagian/inovasi`)
    await field(sari, 'Nama').fill('Inovasi Sari')
    await says(sari, SAVED)
    await field(budi, 'Nama').fill('Inovasi Budi')
    await says(budi, /bersama perubahan rekan Anda$/)
    assert.deepEqual(await names(budi), ['Inovasi Budi', 'Inovasi Sari'])
    assert.deepEqual(await budi.locator('legend').filter({ hasText: /\d$/ }).allInnerTexts(), [
      'Inovasi 1',
      'Inovasi 2',
    ])
    assert.deepEqual(await axeViolations(budi), [])
    await budi.getByLabel(/^Nama/).nth(1).fill('Inovasi Sari, disunting')
    await says(budi, SAVED)
    await field(sari, 'Sejak tahun').fill('2024')
    await says(sari, /bersama perubahan rekan Anda$/)
    assert.deepEqual(await names(sari), ['Inovasi Sari, disunting', 'Inovasi Budi'])
    await press(sari, 'Hapus Inovasi 1')
    // His page still shows it, as it was; he works on his own entry.
    await field(budi, 'Sejak tahun').fill('2025')
    await says(budi, /bersama perubahan rekan Anda$/)
    assert.deepEqual(await names(budi), ['Inovasi Budi'])
    assert.deepEqual(await storedItems(company, 'inovasi'), [{ nama: 'Inovasi Budi', sejak: '2025' }])
  })

  test('an answer that is lost on the way: typing on makes no question out of one’s own words', async () => {
    const { page } = await signedIn('tono')
    await page.goto(`${company}/bagian/kepesertaan`)
    let losing = true
    await page.route('**/bagian/kepesertaan', async (route) => {
      if (route.request().method() !== 'POST' || !losing) return route.continue()
      losing = false
      await route.fetch()
      return route.abort('connectionreset')
    })
    await field(page, 'Program yang diikuti').fill('JKK')
    await says(page, ON_DEVICE)
    await field(page, 'Program yang diikuti').fill('JKK, JKM')
    await says(page, SAVED)
    await page.waitForFunction(() => Object.keys(localStorage).length === 0)
    assert.deepEqual(await storedItems(company, 'kepesertaan'), [{ program: 'JKK, JKM' }])
  })

  test('An expired session in mid-form: the page says so, the text survives the sign-in, and can be discarded', async () => {
    const { context, page } = await signedIn('wati')
    const section = `${company}/bagian/jawaban~usaha`
    await page.goto(section)
    const cookies = (await context.cookies()).filter(({ name }) => name !== 'paritrana_sesi')
    await context.clearCookies()
    await context.addCookies(cookies)
    await field(page, 'Wawancara').fill('Kalimat panjang yang tidak boleh hilang')
    await says(page, /^Sesi Anda berakhir\. Tersimpan di perangkat ini \d\d\.\d\d; masuk lagi,/)
    assert.equal(new URL(page.url()).pathname, section)
    assert.deepEqual(await axeViolations(page), [])
    await signIn(page, 'wati')
    await page.goto(section)
    await restored(page).waitFor()
    assert.equal(await field(page, 'Wawancara').inputValue(), 'Kalimat panjang yang tidak boleh hilang')
    assert.deepEqual(await stored(company, 'jawaban~usaha'), [])
    page.once('dialog', (dialog) => void dialog.accept())
    await press(page, 'Buang tulisan dari perangkat ini')
    assert.equal(await field(page, 'Wawancara').inputValue(), '')
    assert.deepEqual([await restored(page).isVisible(), await kept(page)], [false, []])
  })

  test('a computer that others use: nobody sees another’s text, and signing out takes all copies away', async () => {
    const { context, page } = await signedIn('tono')
    await page.goto(`${company}/bagian/kendala`)
    await context.setOffline(true)
    await field(page, 'Apa yang terjadi').fill('Rahasia Tono')
    await says(page, ON_DEVICE)
    // First: what a page sends at its closing outlives it, and with it the line that was only cut for the page.
    await context.clearCookies()
    await page.close()
    await context.setOffline(false)
    const other = await context.newPage()
    await signIn(other, 'wati')
    await other.goto(`${company}/bagian/kendala`)
    assert.equal(await field(other, 'Apa yang terjadi').inputValue(), '')
    assert.equal((await kept(other)).length, 1)
    await other.goto('/akun')
    await press(other, 'Keluar')
    assert.deepEqual(await kept(other), [])
  })

  test('a page left in the middle of a sentence: the server has it all the same, and the next visit asks nothing', async () => {
    const { page } = await signedIn('sari')
    const section = `${company}/bagian/kendala`
    await page.goto(section)
    await field(page, 'Upaya yang sudah dicoba').fill('Kami sudah mencoba')
    await page.goto('/ruang/berkas')
    while ((await stored(company, 'kendala')).length === 0) await page.waitForTimeout(50)
    assert.deepEqual(await storedItems(company, 'kendala'), [{ upaya: 'Kami sudah mencoba' }])
    await page.goto(section)
    assert.equal(await field(page, 'Upaya yang sudah dicoba').inputValue(), 'Kami sudah mencoba')
    assert.deepEqual([await restored(page).isVisible(), await kept(page)], [false, []])
  })

  test('signing out first brings to the server what was just typed', async () => {
    const { page } = await signedIn('tono')
    await page.goto(`${company}/bagian/pekerja-rentan`)
    await field(page, 'Keterangan').fill('Baru saja diketik')
    await press(page, 'Keluar')
    assert.equal(new URL(page.url()).pathname, '/')
    assert.deepEqual(await storedItems(company, 'pekerja-rentan'), [{ keterangan: 'Baru saja diketik' }])
    assert.deepEqual(await kept(page), [])
  })
})
