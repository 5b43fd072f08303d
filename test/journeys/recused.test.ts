/** An assessor steps back from a candidate in a real browser, and from then on finds nothing of it by any way they have. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import type { BrowserContext, Page } from 'playwright-core'
import { closeCategory } from '../../src/actions/close-category.ts'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { openPlenary } from '../../src/actions/open-plenary.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import { newVisitor } from '../browser.ts'
import { CANDIDATES, KEY, NAMES, PLACE, SCORING, sheet } from '../cast.ts'
import { expectDone, type JudgedSeason, marksOf, openSeason, PASSWORD } from '../judged-season.ts'
import { startSite, type TestSite } from '../site.ts'
import { press } from './at-screen.ts'
import { lookAt } from './page-care.ts'

const [, HILIR] = CANDIDATES
const HIDDEN = NAMES[1]
const SEASON = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}`
const ROOM = `${SEASON}/${KEY.category}`
const SHEET = `/ruang/penilai/lembar/${encodeURIComponent(sheetIdOf(sheet('hukum', HILIR)))}`
/** Given by all others to the hidden candidate: in no date, label or hash of a page. */
const CANARY = /91,37|91\.37|9137/

describe('a recused assessor in the browser', () => {
  let season: JudgedSeason
  let site: TestSite
  let context: BrowserContext
  let page: Page

  before(async () => {
    season = await openSeason()
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
    context = await newVisitor({ baseURL: site.origin })
    page = await context.newPage()
    await page.goto('/masuk')
    await page.getByLabel('Alamat surel kedinasan').fill('hukum@uji.example')
    await page.getByLabel('Kata sandi').fill(PASSWORD)
    await press(page, 'Masuk')
  })
  after(async () => {
    await context.close()
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  /** The texts of all questions that PostgreSQL is asked for one look, in their order. */
  async function questionsFor(path: string): Promise<readonly string[]> {
    const asked: string[] = []
    const { query } = Client.prototype
    Client.prototype.query = function (this: Client, ...given: unknown[]) {
      const [first] = given
      const text = typeof first === 'object' && first !== null && 'text' in first ? String(first.text) : String(first)
      if (this.database && season.url.includes(`/${this.database}`)) asked.push(text)
      return Reflect.apply(query, this, given)
    } as typeof query
    try {
      await page.request.get(path, { maxRedirects: 0 })
    } finally {
      Client.prototype.query = query
    }
    return asked.filter((text) => !text.includes('interview') && !text.startsWith('update "session"'))
  }

  async function markAll(): Promise<void> {
    for (const seat of SCORING) {
      for (const candidate of CANDIDATES) {
        if (candidate === HILIR && seat === 'hukum') continue
        const key = sheet(seat, candidate)
        const saved = expectDone(await enterMarks(season.as(seat), key, 0, marksOf(candidate === HILIR ? 9137 : 7000)))
        expectDone(await signMarkSheet(season.as(seat), key, saved.version))
      }
    }
  }

  test('stepping back takes two fields and a button, and what was half filled is gone from the screen', async () => {
    await page.goto(SHEET)
    await page.getByLabel('Nilai, 0 sampai 100').first().fill('66')
    await page.getByRole('link', { name: /hubungan dengan kandidat ini/i }).click()
    await page.locator(`[name="hubungan-${KEY.category}~${HILIR}"]`).selectOption('family')
    await page.locator(`[name="kata-${KEY.category}~${HILIR}"]`).fill('Ipar bupati')
    await press(page, 'Simpan pernyataan')
    await page.goto('/ruang/penilai')
    await page.getByText('Anda menarik diri').first().waitFor()
    await lookAt(page, { scripted: true })
  })

  test('by page: neither the address, the button back nor the list leads to the sheet again', async () => {
    await page.goto(SHEET)
    assert.equal(new URL(page.url()).pathname.startsWith('/ruang/penilai/pernyataan/'), true)
    await page.goto('/ruang/penilai')
    await page.getByRole('link', { name: HIDDEN }).click()
    assert.equal(new URL(page.url()).pathname.startsWith('/ruang/penilai/pernyataan/'), true)
    assert.equal(await page.locator('input[name^="nilai-"]').count(), 0)
  })

  test('by timing: for every look of theirs the server asks the same, however many others have marked that candidate', async () => {
    const looks = [
      SHEET,
      `${SHEET}/berkas`,
      '/ruang/penilai',
      '/ruang/panitia',
      `${ROOM}/peringkat`,
      `${ROOM}/nilai.csv`,
    ]
    const earlier = []
    for (const look of looks) earlier.push(await questionsFor(look))
    await markAll()
    const later = []
    for (const look of looks) later.push(await questionsFor(look))
    assert.deepEqual(later, earlier)
    assert.ok(earlier.every((texts) => texts.length > 0), 'planted: questions are seen at all') // prettier-ignore
  })

  test('by count: the room counts two candidates of eight seats and says why', async () => {
    await page.goto('/ruang/panitia')
    await page.getByText(`Anda menarik diri dari ${HIDDEN}`).waitFor()
    assert.match(await page.locator('.p-figure__value').first().innerText(), /^16/)
    assert.equal(await page.locator('table', { hasText: HIDDEN }).count(), 0)
    assert.equal(await page.locator('table', { hasText: NAMES[0] }).count(), 1)
  })

  test('by document: file, print, evidence, photo and receipt of that candidate do not exist', async () => {
    for (const leaf of [
      'berkas',
      'berkas.pdf',
      'berkas/bukti/a',
      'berkas/foto/a',
      'tanda-terima.json',
      'tanda-terima.pdf',
    ])
      assert.equal((await page.request.get(`${SHEET}/${leaf}`)).status(), 404, leaf)
  })

  test('by search: what searches evidence and history is not theirs, whatever they ask', async () => {
    const searches = [
      `${SEASON}/riwayat?cari=${HILIR}`,
      `/ruang/verifikasi/penilaian-${KEY.season}/${PLACE.slug}/cari?kata=${HILIR}`,
    ]
    for (const search of searches) {
      const answer = await page.goto(search)
      assert.ok([403, 404].includes(answer?.status() ?? 0), `${search} ${answer?.status()}`)
      assert.doesNotMatch(await page.locator('main').innerText(), CANARY)
    }
  })

  test('by export and standings: after closing and plenary there is nothing, while another assessor has all of it', async () => {
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    expectDone(await openPlenary(season.as('ketua'), KEY))
    for (const leaf of ['peringkat', 'nilai.csv', 'nilai.xlsx', 'benturan.csv', 'angka.csv', 'kesepakatan'])
      assert.ok([403, 404].includes((await page.request.get(`${ROOM}/${leaf}`)).status()), leaf)
    const other = await newVisitor({ baseURL: site.origin })
    const theirs = await other.newPage()
    await theirs.goto('/masuk')
    await theirs.getByLabel('Alamat surel kedinasan').fill('jamsos@uji.example')
    await theirs.getByLabel('Kata sandi').fill(PASSWORD)
    await press(theirs, 'Masuk')
    assert.match(await (await theirs.request.get(`${ROOM}/nilai.csv`)).text(), CANARY, 'planted: others do read it')
    await other.close()
  })

  test('by every link: following all that leads on from their doors never meets a mark of that candidate', async () => {
    const queue = ['/', '/ruang', '/ruang/penilai', '/ruang/panitia', '/akun/data', '/akun/data.json']
    const seen = new Set<string>()
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (seen.has(path) || seen.size > 60) continue
      seen.add(path)
      const body = await (await page.request.get(path)).text()
      assert.doesNotMatch(body.replaceAll(/\b[0-9a-f]{16,64}\b/g, ''), CANARY, path)
      const links = [...body.matchAll(/href="(\/ruang[^"#]*)/g)].map((found) => found[1] ?? '')
      queue.push(...links)
    }
    assert.ok(seen.size > 10, `planted: pages are looked at, ${seen.size} of them`)
  })
})
