/**
 * Evidence beside the sheet in a hotel without a network: the small pictures come with the pages, the files when the
 * assessor wants them, and what somebody may no longer read is gone with the next renewal.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { addEvidence } from '../../src/actions/add-evidence.ts'
import { declareRecusal } from '../../src/actions/declare-recusal.ts'
import { openEvidenceDesk } from '../../src/actions/evidence-desk.ts'
import { moveNomination } from '../../src/actions/move-nomination.ts'
import { openMarking } from '../../src/actions/open-marking.ts'
import type { NominationMove } from '../../src/award/nomination/nomination-states.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import { newVisitor } from '../browser.ts'
import { KEY } from '../cast.ts'
import { evidenceRulebook, pdfOf } from '../evidence.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../judged-season.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../nominating.ts'
import { startSite, type TestSite } from '../site.ts'
import { openWeakLine, type WeakLine } from '../weak-line.ts'
import { PHONE, press } from './at-screen.ts'
import { axeViolations, pageWidth } from './page-care.ts'

const LIST = '/ruang/penilai'
const SHEET = { ...KEY, candidate: FILE.candidate, seat: 'kebijakan' }
const FILE_PAGE = `${LIST}/lembar/${sheetIdOf(SHEET)}/berkas`
const LARGE = 10_000_001

describe('evidence without a network', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-luring-'))
  const evidence = openEvidenceDesk(path.join(folder, 'bukti'))
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  let line: WeakLine
  let page: Page

  async function attach(name: string, item: string, bytes: Uint8Array): Promise<string> {
    const whole = async function* () {
      yield bytes
    }
    const received = await evidence.store.receive(whole(), 20_000_000)
    assert.ok(received.ok)
    return expectDone(await addEvidence(await nominating.as('kontak'), evidence, FILE, { item, name }, received.value))
  }
  async function move(name: string, made: NominationMove, seenStep: number) {
    const key = { ...FILE, category: KEY.category }
    expectDone(await moveNomination(await nominating.as(name), key, { move: made, seenStep, reason: '' }))
  }
  const state = () => page.locator('[data-island="my-sheets"] [data-part="state"]')

  before(async () => {
    season = await openSeason(evidenceRulebook())
    nominating = await prepareNominating(season)
    await openFile(nominating)
    await attach('Perbup 12.pdf', 'peraturan', pdfOf('perbup'))
    await attach('Anggaran lima tahun.pdf', 'anggaran', pdfOf('anggaran', LARGE))
    const step = await handInFile(nominating)
    await move('verifikator', 'find_complete', step)
    await move('verifikator', 'verify', step + 1)
    await move('ketua', 'nominate', step + 2)
    expectDone(await openMarking(season.as('sekretaris'), KEY))
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false, evidence })
    line = await openWeakLine(site.origin)
    const context = await newVisitor({ baseURL: line.origin, ...PHONE, acceptDownloads: true })
    page = await context.newPage()
    await page.goto('/masuk')
    await page.getByLabel('Alamat surel kedinasan').fill('kebijakan@uji.example')
    await page.getByLabel('Kata sandi').fill(PASSWORD)
    await press(page, 'Masuk')
  })
  after(async () => {
    await page.context().close()
    await line.end()
    await site.end()
    rmSync(folder, { recursive: true, force: true })
    assert.deepEqual(site.failures, [])
  })

  test('pictures are kept with the pages; files are kept when wanted, and one too large is said to need the network', async () => {
    await page.goto(LIST)
    await page.getByLabel('PIN perangkat ini').fill('135790')
    await page.getByRole('button', { name: 'Siapkan perangkat ini' }).click()
    await state()
      .filter({ hasText: /Siap dipakai tanpa jaringan: 6 halaman tersimpan/ })
      .waitFor()
    await page.getByRole('button', { name: 'Simpan juga berkas bukti' }).click()
    await state().filter({ hasText: '1 dari 2 berkas bukti tersimpan. 1 terlalu besar' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Simpan juga berkas bukti' }).isVisible(), false)
    assert.deepEqual(await axeViolations(page), [])
    assert.equal(await pageWidth(page), PHONE.viewport.width)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  })

  test('without a network the file shows its picture and hands over the evidence as it was; what is not kept is said', async () => {
    line.cut()
    await page.goto(FILE_PAGE)
    await page.getByLabel('PIN perangkat ini').fill('135790')
    await page.getByRole('button', { name: 'Buka' }).click()
    await page.getByRole('heading', { name: 'Bukti', exact: true }).waitFor()
    const pictures = page.locator('main img')
    const widths = await pictures.evaluateAll((all: HTMLImageElement[]) => all.map((one) => one.naturalWidth > 0))
    assert.deepEqual(widths, [true, true])
    assert.deepEqual(await axeViolations(page), [])
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Perbup 12.pdf' }).click()
    const given = await coming
    assert.equal(given.suggestedFilename(), 'Perbup 12.pdf')
    assert.deepEqual(readFileSync(await given.path()), pdfOf('perbup'))
    await page.getByRole('link', { name: 'Anggaran lima tahun.pdf' }).click()
    await page.getByText('memerlukan jaringan dan tidak tersimpan di perangkat ini').waitFor()
    line.mend()
  })

  test('whoever steps back from the candidate keeps nothing of it once the device has asked again', async () => {
    const kept = () =>
      page.evaluate(
        () =>
          new Promise<readonly string[]>((done) => {
            const opening = indexedDB.open('paritrana-lembar')
            opening.addEventListener('success', () => {
              const asked = opening.result.transaction('isi').objectStore('isi').getAllKeys()
              asked.addEventListener('success', () => done(asked.result.map(String)))
            })
          }),
      )
    const ofFile = async () => (await kept()).filter((name) => name.includes('/berkas'))
    assert.equal((await ofFile()).length, 4)
    expectDone(await declareRecusal(season.as('kebijakan'), SHEET, 'Sepupu bupatinya.'))
    await page.goto(LIST)
    await page.getByRole('button', { name: 'Perbarui isi' }).click()
    await state()
      .filter({ hasText: /Siap dipakai tanpa jaringan: 4 halaman/ })
      .waitFor()
    assert.deepEqual(await ofFile(), [])
  })
})
