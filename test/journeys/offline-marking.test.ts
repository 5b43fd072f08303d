/**
 * A day of marking in a hotel whose network is gone: one assessor on a phone and a tablet, every socket to the server
 * destroyed for eight hours, and afterwards one truth. The line is a real one that is really cut.
 */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import { hundredths } from '../../src/award/units/hundredths.ts'
import { newVisitor } from '../browser.ts'
import { CANDIDATES, KEY, NAMES, sheet } from '../cast.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../judged-season.ts'
import { startSite, type TestSite } from '../site.ts'
import { until } from '../until.ts'
import { openWeakLine, type WeakLine } from '../weak-line.ts'
import { PHONE, press } from './at-screen.ts'
import { axeViolations, pageWidth } from './page-care.ts'

const LIST = '/ruang/penilai'
const sheetPath = (candidate: string, seat = 'kebijakan') =>
  `${LIST}/lembar/98~2025~${KEY.category}~${candidate}~${seat}`
const [HULU, HILIR, RAYA] = CANDIDATES
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true }
const HOUR_MS = 3_600_000

const status = (page: Page) => page.locator('.p-dock__state')
const says = (page: Page, sentence: string | RegExp) => status(page).filter({ hasText: sentence }).waitFor()
const mark = (page: Page, criterion: string) => page.locator(`[name="nilai-${criterion}"]`)
const note = (page: Page, criterion: string) => page.locator(`[name="catatan-${criterion}"]`)
const entryOf = (page: Page, name: string) => page.locator('li', { has: page.getByRole('link', { name, exact: true }) })
const ON_DEVICE = /^Tersimpan di perangkat ini/

async function signIn(page: Page, seat = 'kebijakan'): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Alamat surel kedinasan').fill(`${seat}@uji.example`)
  await page.getByLabel('Kata sandi').fill(PASSWORD)
  await press(page, 'Masuk')
}
async function prepare(page: Page, pin: string): Promise<void> {
  await page.goto(LIST)
  await page.getByLabel('PIN perangkat ini').fill(pin)
  await page.getByRole('button', { name: 'Siapkan perangkat ini' }).click()
  await page.getByText(/Siap dipakai tanpa jaringan: 4 halaman tersimpan/).waitFor()
  // The worker answers for pages that are opened after it has taken over.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}
async function unlock(page: Page, pin: string): Promise<void> {
  await page.getByLabel('PIN perangkat ini').fill(pin)
  await page.getByRole('button', { name: 'Buka' }).click()
}

describe('an assessor without a network', () => {
  let season: JudgedSeason
  let site: TestSite
  let line: WeakLine
  let now = '2026-03-02T00:00:00.000Z'
  const contexts: BrowserContext[] = []

  const start = (port = 0) =>
    startSite(
      { url: season.url, drop: async () => undefined },
      { demoAllowed: false, clock: { now: () => now } },
      undefined,
      port,
    )

  before(async () => {
    season = await openSeason()
    site = await start()
    line = await openWeakLine(site.origin)
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await line.end()
    await site.end()
    await season.end()
    assert.deepEqual(site.failures, [])
  })

  async function device(options: object, seat?: string): Promise<Page> {
    const context = await newVisitor({ baseURL: line.origin, timezoneId: 'Asia/Makassar', ...options })
    contexts.push(context)
    const page = await context.newPage()
    await signIn(page, seat)
    return page
  }
  async function stored(candidate: string): Promise<Record<string, string>> {
    const rows = await site.ask(
      `select criterion, mark_hundredths, comment from mark where candidate = $1 and seat = 'kebijakan' order by criterion`,
      [candidate],
    )
    return Object.fromEntries(
      rows.map(({ criterion, mark_hundredths, comment }) => [
        String(criterion),
        `${mark_hundredths ?? '-'}${comment === '' ? '' : ` ${String(comment)}`}`,
      ]),
    )
  }

  test('a mark sheet saves by itself, and a browser closed in mid-sheet without a network has lost nothing', async () => {
    const first = await device(PHONE)
    await first.goto(sheetPath(RAYA))
    await mark(first, 'cakupan').fill('81,5')
    await says(first, /^Draf tersimpan/)
    assert.deepEqual((await stored(RAYA))['cakupan'], '8150')
    line.cut()
    await note(first, 'cakupan').fill('Naik karena Perbup')
    await mark(first, 'regulasi').fill('70')
    await first.close()
    assert.deepEqual(await stored(RAYA), { cakupan: '8150', regulasi: '-', wawancara: '-' })
    line.mend()
    const again = await first.context().newPage()
    await again.goto(sheetPath(RAYA))
    await until(async () => (await stored(RAYA))['regulasi'] === '7000')
    await says(again, /^Draf tersimpan/)
    assert.equal(await mark(again, 'regulasi').inputValue(), '70')
    assert.deepEqual(await stored(RAYA), { cakupan: '8150 Naik karena Perbup', regulasi: '7000', wawancara: '-' })
    await again.close()
  })

  test('network lost for eight hours, on two devices of one assessor: both go on, and afterwards there is one truth', async () => {
    const phone = await device(PHONE)
    const tablet = await device(TABLET)
    await prepare(phone, '135790')
    await prepare(tablet, 'meja-tujuh')
    assert.equal(await phone.getByLabel('PIN perangkat ini').isVisible(), false)
    assert.deepEqual(await axeViolations(phone), [])
    line.cut()

    await phone.goto(sheetPath(HULU))
    await phone.getByText('Jaringan tidak menjawab.').waitFor()
    assert.equal(await pageWidth(phone), PHONE.viewport.width)
    assert.deepEqual(await axeViolations(phone), [])
    await unlock(phone, 'bukan-ini')
    await phone.getByText('PIN itu tidak membuka apa pun di perangkat ini.').waitFor()
    await unlock(phone, '135790')
    await mark(phone, 'cakupan').fill('88')
    await mark(phone, 'regulasi').fill('75,25')
    await says(phone, ON_DEVICE)
    await phone.getByText(/Tanpa jaringan: halaman ini dari perangkat/).waitFor()
    await phone.getByText('CONTOH, bukan dokumen resmi').waitFor()
    assert.deepEqual(await axeViolations(phone), [])
    assert.equal(await pageWidth(phone), PHONE.viewport.width)
    await phone.getByRole('link', { name: 'Lembar saya' }).first().click()
    await entryOf(phone, NAMES[0]).getByText('Isian di perangkat ini menunggu jaringan').waitFor()
    await phone.getByRole('link', { name: NAMES[1], exact: true }).click()
    await mark(phone, 'cakupan').fill('64')
    await says(phone, ON_DEVICE)

    await tablet.goto(LIST)
    await unlock(tablet, 'meja-tujuh')
    await tablet.getByRole('link', { name: NAMES[0], exact: true }).click()
    await mark(tablet, 'wawancara').fill('90')
    await note(tablet, 'regulasi').fill('Perbup 12/2024')
    await says(tablet, ON_DEVICE)
    await tablet.getByRole('link', { name: 'Lembar saya' }).first().click()
    await tablet.getByRole('link', { name: NAMES[1], exact: true }).click()
    await mark(tablet, 'cakupan').fill('66')
    await says(tablet, ON_DEVICE)
    // The phone goes dark for the day, with the sheet open.
    await phone.close()

    now = new Date(Date.parse(now) + 8 * HOUR_MS).toISOString()
    line.mend()
    // As a browser does when the Wi-Fi is back; without it the page asks by itself, a little later.
    await tablet.evaluate(() => window.dispatchEvent(new Event('online')))
    await tablet.getByText('Jaringan kembali').waitFor()
    await says(tablet, /^Draf tersimpan/)
    assert.deepEqual(await stored(HILIR), { cakupan: '6600', regulasi: '-', wawancara: '-' })
    await tablet.getByRole('link', { name: 'Lembar saya' }).first().click()
    await entryOf(tablet, NAMES[0])
      .getByText(/Isian dari perangkat ini terkirim/)
      .waitFor()
    assert.deepEqual(await stored(HULU), { cakupan: '-', regulasi: '- Perbup 12/2024', wawancara: '9000' })

    const woken = await phone.context().newPage()
    await woken.goto(LIST)
    await entryOf(woken, NAMES[0])
      .getByText(/Isian dari perangkat ini terkirim/)
      .waitFor()
    assert.deepEqual(await stored(HULU), { cakupan: '8800', regulasi: '7525 Perbup 12/2024', wawancara: '9000' })

    // Where both wrote a mark, the assessor says which; nothing was written over before.
    await entryOf(woken, NAMES[1]).getByText('Perangkat lain mengisi berbeda: buka lembar ini untuk memilih').waitFor()
    assert.deepEqual((await stored(HILIR))['cakupan'], '6600')
    await woken.getByRole('link', { name: NAMES[1], exact: true }).click()
    await says(woken, 'Perangkat Anda yang lain mengisi berbeda')
    assert.equal(await mark(woken, 'cakupan').inputValue(), '64')
    await press(woken, 'Simpan draf')
    assert.equal(await woken.getByRole('heading', { level: 1 }).innerText(), 'Lembar ini berubah di perangkat lain')
    await woken.getByLabel('64').check()
    await press(woken, 'Simpan pilihan saya')
    assert.deepEqual((await stored(HILIR))['cakupan'], '6400')
    await woken.goto(LIST)
    await woken.getByText(/Siap dipakai tanpa jaringan/).waitFor()
    assert.equal(await entryOf(woken, NAMES[1]).getByText('di perangkat ini').count(), 0)
  })

  test('what the device keeps says nothing to whoever reads its storage: no mark, no comment, no name of a candidate', async () => {
    const page = await device(PHONE)
    await prepare(page, '246802')
    line.cut()
    await page.goto(sheetPath(HULU))
    await unlock(page, '246802')
    await note(page, 'wawancara').fill('RAHASIA-DI-PERANGKAT')
    await says(page, ON_DEVICE)
    const raw = await page.evaluate(async () => {
      const text = (value: unknown): string => {
        if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
        if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value)
        return typeof value === 'object' && value !== null ? Object.values(value).map(text).join(' ') : String(value)
      }
      const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((done) => {
          const asked = indexedDB.open(name ?? '')
          asked.onsuccess = () => done(asked.result)
        })
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store)
          for (const kind of ['getAll', 'getAllKeys'] as const)
            found.push(
              await new Promise<string>((done) => {
                const asked = all[kind]()
                asked.onsuccess = () => done(text(asked.result))
              }),
            )
        }
      }
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const kept of await cache.matchAll()) found.push(await kept.text())
      }
      return found.join('\n')
    })
    // The names of what is kept tell of which sheets there are entries, and nothing more.
    const content = raw.replaceAll(/(?:isian|halaman) \S+/g, '')
    assert.ok(raw.includes(`isian ${sheetPath(HULU)}`), 'the look finds what is kept')
    for (const secret of ['RAHASIA', '7525', '75,25', 'Perbup', ...NAMES]) assert.equal(content.includes(secret), false)
    line.mend()
  })

  test("a device's clock wrong by a day changes nothing: the server's time counts, and the later save of the two is no truer", async () => {
    const page = await device(TABLET)
    await page.clock.setSystemTime(Date.now() + 24 * HOUR_MS)
    await page.goto(sheetPath(HULU))
    await note(page, 'cakupan').fill('dari jam esok')
    await says(page, 'Draf tersimpan 16.00')
    const [row] = await site.ask(`select saved_at from mark_sheet where candidate = $1 and seat = 'kebijakan'`, [HULU])
    assert.deepEqual(row?.['saved_at'], new Date(now))
  })

  test('the same sheet on two devices, signed on one while the other was away: what the other holds stays there and is told', async () => {
    const away = await device(PHONE)
    await prepare(away, '975310')
    line.cut()
    await away.goto(sheetPath(RAYA))
    await unlock(away, '975310')
    await mark(away, 'cakupan').fill('50')
    await says(away, ON_DEVICE)
    const desk = season.as('kebijakan', now)
    const full = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => ({
      criterion,
      markHundredths: hundredths(7700),
      comment: '',
    }))
    const [{ version } = { version: 0 }] = await site.ask(
      `select version from mark_sheet where candidate = $1 and seat = 'kebijakan'`,
      [RAYA],
    )
    const saved = expectDone(await enterMarks(desk, sheet('kebijakan', RAYA), Number(version), full))
    expectDone(await signMarkSheet(desk, sheet('kebijakan', RAYA), saved.version))
    line.mend()
    await says(away, 'Lembar ini sudah ditandatangani, jadi nilainya tidak dapat diubah lagi.')
    assert.equal(await mark(away, 'cakupan').inputValue(), '50')
    assert.deepEqual((await stored(RAYA))['cakupan'], '7700')
  })

  test('server restarted during signing: the sheet is signed once or not at all, and says which', async () => {
    const page = await device(TABLET, 'ekonomi')
    for (const criterion of ['cakupan', 'regulasi', 'wawancara']) {
      await page.goto(sheetPath(HULU, 'ekonomi'))
      await mark(page, criterion).fill('77')
      await says(page, 'Perubahan belum tersimpan')
      await press(page, 'Simpan draf')
    }
    const signatures = () =>
      site.ask(`select signed_by from mark_sheet_signature where candidate = $1 and seat = 'ekonomi'`, [HULU])
    await page.goto(`${sheetPath(HULU, 'ekonomi')}/tanda-tangan`)
    // The request leaves, its answer never comes, and when the server is back nobody knows what it did.
    line.breakAfter(1, 1)
    await page.getByRole('button', { name: 'Tanda tangani lembar' }).click()
    await until(() => line.breaks() === 1)
    const port = Number(new URL(site.origin).port)
    await site.end()
    site = await start(port)
    const isSigned = (await signatures()).length === 1
    await page.goto(`${sheetPath(HULU, 'ekonomi')}/tanda-tangan`)
    const heading = page.getByRole('heading', { level: 1 })
    if (!isSigned) {
      assert.equal(await heading.innerText(), 'Lembar Kabupaten Uji Hulu siap ditandatangani')
      await press(page, 'Tanda tangani lembar')
    }
    await page.goto(sheetPath(HULU, 'ekonomi'))
    await page.getByText('Lembar ini sudah ditandatangani').first().waitFor()
    assert.equal((await signatures()).length, 1)
  })

  test('somebody else signs in on a tablet that is not theirs: nothing of the first is sent in their name', async () => {
    const shared = await device(TABLET)
    await prepare(shared, 'tablet-hotel')
    line.cut()
    await shared.goto(sheetPath(HILIR))
    await unlock(shared, 'tablet-hotel')
    await mark(shared, 'regulasi').fill('33')
    await says(shared, ON_DEVICE)
    line.mend()
    // Signed out by its button, which takes nothing sealed with it.
    const other = await shared.context().newPage()
    await other.goto('/piagam')
    await press(other, 'Keluar')
    await signIn(other, 'hukum')
    await says(shared, /Di sini orang lain sedang masuk/)
    assert.deepEqual((await stored(HILIR))['regulasi'], '-')
    await other.context().clearCookies()
    await signIn(other)
    await other.goto(LIST)
    await shared.reload()
    await until(async () => (await stored(HILIR))['regulasi'] === '3300')
  })
})
