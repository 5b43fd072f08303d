/** A verifier at a desk returns a file, and the candidate, on a phone, fixes exactly what was asked: nothing else is open. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { paths } from '../../src/web/paths.ts'
import { newVisitor } from '../browser.ts'
import { KEY, PLACE } from '../cast.ts'
import { type JudgedSeason, openSeason } from '../judged-season.ts'
import { FILE, handInFile, openFile, prepareNominating } from '../nominating.ts'
import { startSite, type TestSite } from '../site.ts'
import { field, follow, PHONE, press, signIn } from './at-screen.ts'
import { axeViolations, pageWidth } from './page-care.ts'

const HOME = paths.candidateFile(fileIdOf(FILE))

const text = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

describe('a file that comes back', () => {
  let season: JudgedSeason
  let site: TestSite
  const contexts: BrowserContext[] = []
  const pages = new Map<string, Page>()
  const at = (name: string) => pages.get(name) ?? assert.fail(name)

  before(async () => {
    season = await openSeason()
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    await handInFile(nominating)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    for (const [name, options] of [
      ['verifikator', {}],
      ['kontak', PHONE],
    ] as const) {
      const context = await newVisitor({ baseURL: site.origin, ...options })
      contexts.push(context)
      const page = await context.newPage()
      await signIn(page, name)
      pages.set(name, page)
    }
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  test('the verifier finds it in the queue, names one thing in one field, and sends it back', async () => {
    const page = at('verifikator')
    await page.goto(paths.desk({ ...KEY, placeSlug: PLACE.slug }))
    await follow(page, /^Kabupaten Baru/)
    await follow(page, /^Kembalikan untuk diperbaiki/)
    assert.deepEqual(await axeViolations(page), [])
    await field(page, 'Di bagian mana').selectOption({ label: 'Pimpinan dan kontak: Telepon atau WhatsApp kontak' })
    await field(page, 'Yang diminta').fill('Nomor ini tidak tersambung.')
    await field(page, 'Ringkasan untuk kandidat').fill('Satu nomor perlu diganti.')
    await press(page, 'Kembalikan berkas')
    assert.match(await text(page), /perlu perbaikan/)
  })

  test('the candidate reads on the phone what is asked; other sections are closed, and the file is not handed in unanswered', async () => {
    const page = at('kontak')
    await page.goto(HOME)
    const home = await text(page)
    assert.match(home, /Satu nomor perlu diganti\./)
    assert.match(home, /Temuan 1: Pimpinan dan kontak: Telepon atau WhatsApp kontak Nomor ini tidak tersambung\./)
    assert.match(home, /1 temuan menunggu jawaban/)
    assert.equal(await pageWidth(page), PHONE.viewport.width)
    assert.deepEqual(await axeViolations(page), [])
    assert.equal(await page.getByRole('button', { name: 'Serahkan perbaikan', exact: true }).isEnabled(), false)
    await page.goto(paths.fileSection(fileIdOf(FILE), 'anggaran'))
    assert.match(await text(page), /Berkas ini dikembalikan untuk bagian lain/)
    assert.equal(await page.locator('main textarea:not([readonly]):enabled, main input[type=text]:enabled').count(), 0)
  })

  test('fixes the number, says so, and hands in', async () => {
    const page = at('kontak')
    await page.goto(HOME)
    await follow(page, /^Buka bagian ini/)
    assert.match(await text(page), /Yang diminta verifikator di bagian ini .*Nomor ini tidak tersambung\./)
    await field(page, 'Telepon atau WhatsApp kontak').fill('0813 999')
    await press(page, 'Simpan dan kembali ke berkas')
    await field(page, 'Jawaban Anda: apa yang diubah').fill('Nomor sudah diganti.')
    await press(page, 'Simpan jawaban Temuan 1')
    await press(page, 'Serahkan perbaikan')
    assert.match(await text(page), /diusulkan Menunggu verifikator memeriksa kelengkapan\./)
    assert.equal(await pageWidth(page), PHONE.viewport.width)
  })

  test('the verifier sees the answer beside the one value that changed, and finds the file complete', async () => {
    const page = at('verifikator')
    await page.goto(HOME)
    assert.match(await text(page), /Jawaban kandidat: Nomor sudah diganti\./)
    const changed = page.getByRole('table', { name: /Yang berubah di bagian ini/ }).locator('tbody tr')
    assert.deepEqual(
      (await changed.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim()),
      ['Telepon atau WhatsApp kontak 0812 345 0813 999'],
    )
    await press(page, 'Nyatakan lengkap')
    assert.match(await text(page), /lengkap Menunggu verifikator memeriksa isi berkas\./)
    assert.deepEqual(await axeViolations(page), [])
  })
})
