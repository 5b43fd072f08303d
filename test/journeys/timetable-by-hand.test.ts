/** The timetable changed by hand in a real browser: dragged, moved with the keys, typed; what conflicts is told at once and saves nothing. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { CANDIDATES, KEY, NAMES, PLACE } from '../cast.ts'
import { newVisitor } from '../browser.ts'
import { newHttpVisitor } from '../http-visitor.ts'
import { openSeason, PASSWORD } from '../judged-season.ts'
import { startSite, type TestSite } from '../site.ts'
import { PHONE, press } from './at-screen.ts'
import { lookAt } from './page-care.ts'

const TIMETABLE = `/ruang/panitia/penilaian-${KEY.season}/${PLACE.slug}/jadwal-wawancara`
const SETTINGS = {
  versi: '0',
  paparan: '15',
  'tanya-jawab': '25',
  penilaian: '5',
  ruang: 'Ruang 1\nRuang 2',
  'hari-0': '2027-02-03',
  'mulai-0': '9.00',
  'selesai-0': '12.00',
  [`kategori-0-${KEY.category}`]: '1',
}
const SECRETARY = 'sekretaris@uji.example'

const interview = (page: Page, at: number): Locator => page.locator(`[data-interview][data-name="${NAMES[at]}"]`)
const begins = (page: Page, at: number): Locator => page.locator(`[name="pukul-${KEY.category}~${CANDIDATES[at]}"]`)
const conflicts = (page: Page): Locator => page.locator('[data-conflicts]')
const hours = (page: Page) => Promise.all([0, 1, 2].map((at) => begins(page, at).inputValue()))
const order = (page: Page) =>
  page.locator('[data-interview]').evaluateAll((all) => all.map((one) => one.getAttribute('data-name')))

describe('the timetable by hand, in a browser', () => {
  let site: TestSite
  const contexts: BrowserContext[] = []
  let page: Page
  let planned: readonly string[]

  async function opened(more = {}): Promise<Page> {
    const context = await newVisitor({ baseURL: site.origin, ...more })
    contexts.push(context)
    const fresh = await context.newPage()
    await fresh.goto('/masuk')
    await fresh.getByLabel('Alamat surel kedinasan').fill(SECRETARY)
    await fresh.getByLabel('Kata sandi').fill(PASSWORD)
    await press(fresh, 'Masuk')
    await fresh.goto(TIMETABLE)
    await fresh.getByText('Ubah dengan tangan').click()
    // It opens with a movement: what is measured before all of it is there stands somewhere else a moment later.
    await fresh.waitForFunction(() => {
      const opening = document.querySelector('details[open]')
      const last = opening?.lastElementChild
      return last && last.getBoundingClientRect().bottom <= opening.getBoundingClientRect().bottom
    })
    return fresh
  }

  before(async () => {
    const season = await openSeason()
    site = await startSite({ url: season.url, drop: season.end }, { demoAllowed: false })
    const secretary = newHttpVisitor(site.origin)
    await secretary.get('/masuk')
    await secretary.post('/masuk', { surel: SECRETARY, sandi: PASSWORD })
    assert.equal((await secretary.post(`${TIMETABLE}/ketentuan`, SETTINGS)).status, 303)
    page = await opened()
    planned = await hours(page)
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  const versions = async () => (await site.ask('select version from interview_timetable')).length

  test('an interview dragged onto another changes places with it, and the server says at once that nothing conflicts', async () => {
    assert.equal(new Set(planned).size, 3)
    const listed: readonly (string | null)[] = await order(page)
    await interview(page, 0).locator('[data-drag]').dragTo(interview(page, 1).locator('[data-drag]'))
    assert.deepEqual(await hours(page), [planned[1], planned[0], planned[2]])
    const [first, second] = [listed.indexOf(NAMES[0]), listed.indexOf(NAMES[1])]
    assert.deepEqual(await order(page), listed.with(first, NAMES[1]).with(second, NAMES[0]))
    await conflicts(page).getByText('Tidak ada yang berbenturan.').waitFor()
    assert.equal(await page.locator('[data-told]').textContent(), `${NAMES[0]} bertukar waktu dan ruang dengan ${NAMES[1]}.`) // prettier-ignore
    await lookAt(page, { scripted: true })
  })

  test('the arrow keys on the handle do the same, for hands that do not drag', async () => {
    const was = await order(page)
    const [above = -1, last = -1] = was.slice(1).map((name) => NAMES.findIndex((known) => known === name))
    const at = await hours(page)
    await interview(page, last).locator('[data-drag]').press('ArrowUp')
    assert.deepEqual(await order(page), [was[0], was[2], was[1]])
    const moved = await hours(page)
    assert.deepEqual([moved[last], moved[above]], [at[above], at[last]])
    // The hand stays where it was: another press goes on.
    assert.equal(
      await interview(page, last)
        .locator('[data-drag]')
        .evaluate((one) => one === document.activeElement),
      true,
    )
    await interview(page, last).locator('[data-drag]').press('ArrowDown')
    assert.deepEqual(await order(page), was)
  })

  test('an hour that is taken is told while it is typed, an hour that cannot be read as well, and nothing is saved', async () => {
    const other = await begins(page, 1).inputValue()
    const own = await begins(page, 0).inputValue()
    await begins(page, 0).fill(other)
    await conflicts(page)
      .getByText(/ada di Ruang [12] pada waktu yang sama|di dua ruang sekaligus/)
      .first()
      .waitFor()
    await begins(page, 0).fill('pagi')
    await conflicts(page).getByText(`${NAMES[0]}: isi hari dan pukul, misalnya 09.00.`).waitFor()
    await begins(page, 0).fill(own)
    await conflicts(page).getByText('Tidak ada yang berbenturan.').waitFor()
    assert.equal(await versions(), 1)
  })

  test('without a network it says that nothing was checked, and claims nothing', async () => {
    await page.context().setOffline(true)
    const own = await begins(page, 0).inputValue()
    await begins(page, 0).fill('11.15')
    await conflicts(page).getByText('Benturan belum dapat diperiksa.').waitFor()
    await page.context().setOffline(false)
    await begins(page, 0).fill(own)
    await conflicts(page).getByText('Tidak ada yang berbenturan.').waitFor()
  })

  test('what was dragged is saved by the button, as a further version', async () => {
    const shown = await hours(page)
    await press(page, 'Simpan jadwal')
    await page.getByText('Ubah dengan tangan').click()
    assert.deepEqual(await hours(page), shown)
    assert.equal(await versions(), 2)
  })

  test('a finger drags on a phone; a touch that the phone takes away, and one let go outside, change nothing', async () => {
    const phone = await opened(PHONE)
    const touch = await phone.context().newCDPSession(phone)
    const was = await hours(phone)
    const centre = async (at: number) => {
      const box = (await interview(phone, at).locator('[data-drag]').boundingBox()) ?? assert.fail('no handle')
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at?: { x: number; y: number }) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
    const [one, other] = (await order(phone)).map((name) => NAMES.findIndex((known) => known === name))
    // Both in sight, and away from the edges, where the page scrolls along.
    const inSight = () =>
      interview(phone, one ?? -1).evaluate((element) => {
        element.scrollIntoView({ block: 'start' })
        window.scrollBy(0, -20)
      })
    /** The place under the finger is measured anew each time, and the drag has really begun. */
    const taken = async () => {
      await inSight()
      const [from, to] = [await centre(one ?? -1), await centre(other ?? -1)]
      await send('touchStart', from)
      await phone.locator('[data-dragged]').waitFor()
      return { from, to }
    }
    const aimed = () => phone.locator('[data-target]').waitFor()
    await phone.evaluate('document.fonts.ready')
    const first = await taken()
    await send('touchMove', first.to)
    await aimed()
    await send('touchCancel')
    await phone.locator('[data-dragged]').waitFor({ state: 'detached' })
    assert.deepEqual(await hours(phone), was)
    const second = await taken()
    await send('touchMove', second.to)
    await aimed()
    await send('touchMove', { x: 2, y: second.from.y })
    await phone.locator('[data-target]').waitFor({ state: 'detached' })
    await send('touchEnd')
    assert.deepEqual(await hours(phone), was)
    // A finger that rests at the edge scrolls the page until another interview comes up to it.
    const third = await taken()
    const top = Number(await phone.evaluate('scrollY'))
    await send('touchMove', { x: third.to.x, y: PHONE.viewport.height - 8 })
    await phone.waitForFunction((last) => window.scrollY > last + 200, top)
    await send('touchCancel')
    await phone.locator('[data-dragged]').waitFor({ state: 'detached' })
    assert.deepEqual(await hours(phone), was)
    const { to } = await taken()
    await send('touchMove', to)
    await aimed()
    await send('touchEnd')
    await phone.locator('[data-dragged]').waitFor({ state: 'detached' })
    const swapped = await hours(phone)
    assert.deepEqual([swapped[one ?? -1], swapped[other ?? -1]], [was[other ?? -1], was[one ?? -1]])
    await lookAt(phone, { scripted: true })
  })
})
