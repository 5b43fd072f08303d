/** From Kalbar's gap to a costed plan for one regency to its printed annex, in the real browser. */
import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import type { AsOf } from '../../src/award/coverage/as-of.ts'
import { THE_NATION } from '../../src/award/places/region.ts'
import { instant } from '../../src/award/units/dates.ts'
import { readSheetFile } from '../../src/platform/sheets/read-sheet.ts'
import type { Database } from '../../src/store/db.ts'
import { type EnteredFigure, insertFigures } from '../../src/store/place-coverage.ts'
import { saveRegions } from '../../src/store/regions.ts'
import { newVisitor } from '../browser.ts'
import { emptyWorld, PASSWORD } from '../judged-season.ts'
import { startSite, type TestSite } from '../site.ts'
import { field, follow, press } from './at-screen.ts'
import { lookAt } from './page-care.ts'

const PUBLISHED = fileURLToPath(new URL('../../reference/coverage_by_region.csv', import.meta.url))

const count = (text: string) => (text === '' ? null : Number(text))

/** The published figures of Kalimantan Barat and of Kabupaten Landak, as the file has them. */
async function fillRegister(db: Database): Promise<void> {
  const sheet = await readSheetFile(PUBLISHED)
  assert.ok(sheet.ok)
  const [head, ...rows] = sheet.value.rows
  const at = (cells: readonly string[], name: string) => cells[head?.cells.indexOf(name) ?? -1] ?? ''
  const figures = rows
    .filter(({ cells }) => ['61', '61.08'].includes(at(cells, 'code')))
    .map(({ cells, line }): EnteredFigure => ({
      id: `baris-${line}`,
      placeCode: at(cells, 'code'),
      segment: 'ALL',
      year: Number(at(cells, 'year')),
      asOf: at(cells, 'as_of') as AsOf,
      covered: count(at(cells, 'active_members')),
      eligible: count(at(cells, 'eligible')) ?? count(at(cells, 'workers')),
      base:
        at(cells, 'workers') === '' ? (at(cells, 'eligible') === '' ? 'UNKNOWN' : 'ELIGIBLE_AGENCY') : 'EMPLOYED_BPS',
      publishedPercent: at(cells, 'coverage_pct') || null,
      publishedUnprotected: count(at(cells, 'unprotected')),
      targetPercent: at(cells, 'target_pct') || null,
      publisher: '',
      source: at(cells, 'source'),
      note: at(cells, 'note'),
      from: null,
      corrects: null,
    }))
  const kalbar = { code: '61', parent: 'ID', level: 'province', name: 'Kalimantan Barat' } as const
  const landak = { code: '61.08', parent: '61', level: 'regency', name: 'Kabupaten Landak' } as const
  await saveRegions(db, [THE_NATION, kalbar, landak])
  await insertFigures(db, figures, { at: instant('2026-11-23T00:00:00.000Z'), by: null })
}

describe("from Kalbar's gap to a printed plan", () => {
  let site: TestSite
  let context: BrowserContext
  let page: Page
  before(async () => {
    const world = await emptyWorld()
    await fillRegister(world.db)
    site = await startSite({ url: world.url, drop: world.end }, { demoAllowed: false })
    context = await newVisitor({ baseURL: site.origin, viewport: { width: 360, height: 740 } })
    page = await context.newPage()
  })
  after(async () => {
    await context.close()
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const answer = (name: string) => page.locator(`section [data-out="${name}"]`).innerText()

  test('34.83 % with 949 thousand unprotected against 59.56 %: 360,117 more, and a slider answers without asking the server', async () => {
    await page.goto('/rencana?wilayah=61')
    assert.equal(await field(page, 'Pekerja (basis)').inputValue(), '1.456.191')
    assert.deepEqual(await Promise.all(['needed', 'gap', 'now', 'unprotected'].map(answer)), ['360.117', '24,73', '34,83%', '949.000']) // prettier-ignore
    await lookAt(page, { scripted: true })
    let asked = 0
    page.on('request', () => asked++)
    await page.getByLabel('Geser: Target cakupan (persen)').fill('60')
    assert.equal(await answer('needed'), '366.524')
    assert.equal(await field(page, 'Target cakupan (persen)').inputValue(), '60')
    await field(page, 'Pekerja yang dibayari').fill('10.000')
    assert.deepEqual(await Promise.all(['heads', 'contribution', 'cost'].map(answer)), ['10.000', 'Rp16.800', 'Rp2.016.000.000']) // prettier-ignore
    assert.equal(asked, 0)
    // The answers themselves are screens above on a phone.
    const strip = page.locator('.p-follow')
    assert.equal(await strip.innerText(), 'Peserta lagi 366.524\nBiaya Rp2.016.000.000')
    assert.equal(await strip.evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight), true)
  })

  test('without script the same form gives the same answers', async () => {
    const bare = await newVisitor({ baseURL: site.origin, javaScriptEnabled: false })
    const plain = await bare.newPage()
    await plain.goto('/rencana?wilayah=61')
    await field(plain, 'Target cakupan (persen)').fill('60')
    await press(plain, 'Hitung')
    assert.equal(await plain.locator('section [data-out="needed"]').innerText(), '366.524')
    await field(plain, 'Target cakupan (persen)').fill('tinggi')
    await press(plain, 'Hitung')
    assert.equal(await field(plain, 'Target cakupan (persen)').inputValue(), 'tinggi')
    assert.equal(await plain.locator('section [data-out="needed"]').innerText(), '–')
    await bare.close()
  })

  test('a regency is chosen, its plan is costed, saved and published', async () => {
    await page.getByLabel('Wilayah', { exact: true }).selectOption('Kabupaten Landak')
    await press(page, 'Ambil angkanya')
    assert.equal(await answer('now'), '53,43%')
    await follow(page, 'Rencana Kabupaten Landak')
    assert.equal(await page.getByRole('link', { name: 'Buat rencana' }).count(), 0)
    await page.goto('/masuk')
    await field(page, 'Alamat surel kedinasan').fill('admin@uji.example')
    await field(page, 'Kata sandi').fill(PASSWORD)
    await press(page, 'Masuk')
    await page.goto('/rencana/61.08')
    await follow(page, 'Buat rencana')
    await field(page, 'Nama rencana').fill('Nelayan dan pekebun Landak')
    await field(page, 'Tahun').fill('2027')
    for (const [line, texts] of [
      ['Nelayan kecil', '5.000', '2027-01', '12'],
      ['Pekebun swadaya', '', '2027-04', '9'],
    ].entries()) {
      // prettier-ignore
      const group = page.getByRole('group', { name: `Baris ${line + 1}` })
      for (const [at, label] of ['Siapa', 'Orang', 'Bulan pertama', 'Jumlah bulan'].entries())
        await group.getByLabel(label, { exact: true }).fill(texts[at] ?? '')
    }
    const second = page.getByRole('group', { name: 'Baris 2' })
    await second.getByLabel('Sumber dana').selectOption('DBH sawit')
    await second.getByLabel('Pekerjaan').selectOption('Pekerja kebun sawit')
    await second.getByLabel('atau anggaran (rupiah)').fill('725.760.000')
    await press(page, 'Simpan rencana')
    await page.getByRole('heading', { name: 'Nelayan dan pekebun Landak' }).waitFor()
    const text = await page.locator('main').innerText()
    assert.match(text, /Rp1\.733\.760\.000/)
    assert.match(text, /DBH sawit: paling banyak 20 persen alokasi/)
    assert.match(text, /60,95% \(\+7,52 poin\)/)
    await lookAt(page, { scripted: true })
    await press(page, 'Terbitkan rencana')
  })

  test('what was paid stands beside the plan with its difference', async () => {
    await field(page, 'Bulan').fill('2027-01')
    await field(page, 'Orang terbayar').fill('4.900')
    await field(page, 'Rupiah terbayar').fill('82.320.000')
    await field(page, 'Bukti').fill('SP2D 00123')
    await press(page, 'Simpan catatan')
    const row = page.getByRole('row', { name: /^Januari 2027/ })
    assert.match(await row.innerText(), /Rp84\.000\.000[\s\S]*Rp82\.320\.000[\s\S]*-Rp1\.680\.000/)
  })

  test('anybody reads the plan, and its annex says the sum in figures and in words', async () => {
    const anybody = await newVisitor({ baseURL: site.origin })
    const read = await anybody.request.get('/rencana/61.08/2027/1')
    assert.equal(read.status(), 200)
    assert.doesNotMatch(await read.text(), /Simpan catatan/)
    const pdf = await anybody.request.get('/rencana/61.08/2027/1/lampiran.pdf')
    const { text } = await extractText(new Uint8Array(await pdf.body()), { mergePages: true })
    const paper = text.replaceAll(/\s+/g, ' ')
    assert.match(paper, /PEMERINTAH KABUPATEN LANDAK/)
    assert.match(paper, /Jumlah seluruhnya Rp1\.733\.760\.000 \(satu miliar tujuh ratus tiga puluh tiga juta tujuh ratus enam puluh ribu rupiah\)/) // prettier-ignore
    assert.match(paper, /Pekebun swadaya .*DBH sawit 4\.800 9 .*16\.800 725\.760\.000/)
    assert.match(paper, /Desember 2027 9\.800 164\.640\.000/)
    assert.match(paper, /PP 38\/2023, PMK 91\/2023/)
    await anybody.close()
  })
})
