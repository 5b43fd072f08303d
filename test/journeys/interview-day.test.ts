/** The live board in three browsers: one listens, one whose network lets no such line through asks, one is the door; the server restarts meanwhile. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { CANDIDATES, KEY, NAMES, PLACE } from '../cast.ts'
import { newVisitor } from '../browser.ts'
import { saveTimetable, slotFor } from '../interview-day.ts'
import { openSeason, PASSWORD } from '../judged-season.ts'
import { startSite, type TestSite } from '../site.ts'
import { press } from './at-screen.ts'
import { lookAt } from './page-care.ts'

const SEASON = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}`
const BOARD = `${SEASON}/hari-wawancara`
const [HULU, HILIR] = CANDIDATES

const state = (page: Page) => page.locator('[data-live-state]')

describe('the live board in three browsers', () => {
  let site: TestSite
  let drop: () => Promise<void>
  let url: string
  let now = '2026-03-02T02:00:00.000Z'
  const contexts: BrowserContext[] = []
  let listening: Page
  let asking: Page
  let door: Page
  let room: Page

  const start = (port = 0) =>
    startSite({ url, drop: async () => undefined }, { demoAllowed: false, clock: { now: () => now } }, undefined, port)

  async function seated(seat: string, script = true): Promise<Page> {
    const context = await newVisitor({ baseURL: site.origin, timezoneId: 'Asia/Makassar', javaScriptEnabled: script })
    contexts.push(context)
    const page = await context.newPage()
    await page.goto('/masuk')
    await page.getByLabel('Alamat surel kedinasan').fill(`${seat}@uji.example`)
    await page.getByLabel('Kata sandi').fill(PASSWORD)
    await press(page, 'Masuk')
    return page
  }

  before(async () => {
    const season = await openSeason()
    ;({ url } = season)
    drop = season.end
    site = await start()
    await saveTimetable(site, KEY, [
      slotFor(KEY, HULU, '2026-03-02T02:00', '2026-03-02T02:45'),
      slotFor(KEY, HILIR, '2026-03-02T02:45', '2026-03-02T03:30'),
    ])
    listening = await seated('kebijakan')
    asking = await seated('hukum')
    await asking.route(`**${BOARD}`, (route) =>
      route.request().resourceType() === 'eventsource' ? route.abort() : route.continue(),
    )
    door = await seated('ketua')
    room = await seated('sekretaris', false)
    await Promise.all([listening.goto(BOARD), asking.goto(BOARD), door.goto(`${BOARD}/pintu`)])
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await site.end()
    await drop()
    assert.deepEqual(site.failures, [])
  })

  const boards = () => [listening, asking, door]

  test('one says that it is connected, one that it asks by itself, and both show the same', async () => {
    await state(listening).getByText('Tersambung, papan ini memperbarui diri.').waitFor()
    await state(asking).getByText('Sambungan langsung tidak tersedia').waitFor()
    await lookAt(listening, { scripted: true })
  })

  test('what the room records, without script, every board shows by itself, and the clock runs', async () => {
    await room.goto(BOARD)
    await room.getByRole('link', { name: NAMES[0] }).click()
    await press(room, 'Mulai paparan')
    for (const page of boards()) await page.getByText(/Paparan sampai 10\.15/).waitFor()
    const clock = listening.getByRole('timer')
    const first = await clock.innerText()
    assert.match(first, /^1[45]:\d\d$/)
    await listening.waitForFunction((was) => document.querySelector('[role="timer"]')?.textContent !== was, first)
  })

  test('server restarted: the boards say that they are old and claim nothing new, then come back by themselves', async () => {
    const port = Number(new URL(site.origin).port)
    await site.end()
    for (const page of boards())
      await state(page)
        .getByText(/Terputus\. Yang tampak adalah keadaan pukul 10\.0/)
        .waitFor()
    for (const page of boards())
      assert.match(await page.locator('[data-live-part]').innerText(), /Paparan sampai 10\.15/)
    now = '2026-03-02T02:10:00.000Z'
    site = await start(port)
    await state(listening).getByText('Tersambung').waitFor()
    await state(asking).getByText('Sambungan langsung tidak tersedia').waitFor()
    await room.reload()
    await press(room, 'Mulai tanya jawab')
    for (const page of boards()) await page.getByText(/Tanya jawab sampai 10\.35/).waitFor()
  })
})
