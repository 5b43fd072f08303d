/** Evidence from a phone: a line that breaks, a page that is loaded again, a session that ends, two tabs, files that are refused. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, afterEach, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { openCandidateFile } from '../../src/actions/open-candidate-file.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { newVisitor } from '../browser.ts'
import { KEY } from '../cast.ts'
import { evidenceRulebook, pdfOf } from '../evidence.ts'
import { expectDone, type JudgedSeason, openSeason, PASSWORD } from '../judged-season.ts'
import { email, FILE, openFile, prepareNominating } from '../nominating.ts'
import { startSite, type TestSite } from '../site.ts'
import { openWeakLine, type WeakLine } from '../weak-line.ts'
import { axeViolations, pageWidth } from './page-care.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
const PAGE = `/ruang/berkas/${fileIdOf(FILE)}/bukti`
const OTHER = { ...FILE, candidate: 'kabupaten-lain' }
const OTHER_PAGE = `/ruang/berkas/${fileIdOf(OTHER)}/bukti`
const MEGABYTE = 1024 * 1024

type Sent = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Bytes that no compression shortens and no two files share. */
function scan(name: string, bytes: number): Sent {
  const [start, end] = [pdfOf(name).subarray(0, 20), pdfOf(name)]
  const middle = Buffer.from(randomBytes(Math.ceil(bytes / 2)).toString('hex')).subarray(0, bytes)
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.concat([start, middle, end]) }
}
const sha256 = ({ buffer }: Sent) => createHash('sha256').update(buffer).digest('hex')
const section = (page: Page, item: string) => page.locator('section').filter({ hasText: `Berkas untuk ${item}` })
const rows = (page: Page, item: string) => section(page, item).locator('[data-uploads] > div')
const status = (page: Page, item: string) => rows(page, item).locator('.p-status')
const says = (page: Page, item: string, sentence: RegExp) => status(page, item).filter({ hasText: sentence }).waitFor()
const saved = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).waitFor()

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Alamat surel kedinasan').fill(email(name))
  await page.getByLabel('Kata sandi').fill(PASSWORD)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Masuk', exact: true }).click()])
}

async function send(page: Page, item: string, files: readonly Sent[]): Promise<void> {
  await section(page, item)
    .locator('input[type=file]')
    .setInputFiles([...files])
  await section(page, item).getByRole('button', { name: 'Unggah' }).click()
}

describe('an upload from a phone', () => {
  let season: JudgedSeason
  let site: TestSite
  let line: WeakLine
  const contexts: BrowserContext[] = []

  before(async () => {
    season = await openSeason(evidenceRulebook())
    const nominating = await prepareNominating(season)
    await openFile(nominating)
    const other = { organisation: OTHER.candidate, categories: [KEY.category] }
    expectDone(await openCandidateFile(await nominating.as('cabang'), KEY, other))
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    line = await openWeakLine(site.origin)
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await line.end()
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  afterEach(() => {
    line.holdAfter(null)
    line.breakAfter(0, 0)
  })

  /** Part of it has arrived, and the rest waits on the line. */
  async function halfWay(page: Page, item: string): Promise<void> {
    while (line.held() === 0) await page.waitForTimeout(10)
    await says(page, item, /^(0,\d|1) dari \d MB terkirim$/)
  }
  async function onPage(name: string, path = PAGE, options = {}): Promise<{ context: BrowserContext; page: Page }> {
    const context = await newVisitor({ baseURL: line.origin, ...options })
    contexts.push(context)
    const page = await context.newPage()
    await signIn(page, name)
    await page.goto(path)
    return { context, page }
  }
  const records = (name: string) =>
    site.ask('select name, bytes, sha256 from evidence_file where name = $1 order by sha256', [name])

  test('An upload cut ten times: it goes on by itself each time, says how far it is, and arrives whole with the same hash', async () => {
    const { page } = await onPage('kontak', PAGE, PHONE)
    assert.deepEqual(await axeViolations(page), [])
    const file = scan('Perbup 12', 2 * MEGABYTE)
    line.breakAfter(100_000, 10)
    line.holdAfter(60_000)
    await send(page, 'Peraturan', [file])
    await halfWay(page, 'Peraturan')
    assert.equal(await page.getByRole('progressbar', { name: 'Unggahan Perbup 12.pdf' }).isVisible(), true)
    assert.equal(await pageWidth(page), PHONE.viewport.width)
    assert.deepEqual(await axeViolations(page), [])
    line.holdAfter(null)
    await saved(page, 'Perbup 12.pdf')
    assert.equal(line.breaks(), 10)
    assert.deepEqual(await records('Perbup 12.pdf'), [
      { name: 'Perbup 12.pdf', bytes: file.buffer.length, sha256: sha256(file) },
    ])
    assert.match(await page.locator('main').innerText(), /Bukti tersimpan\./)
  })

  test('a page loaded again in the middle of an upload: it says what stopped, and the same file goes on from where the server is', async () => {
    const { page } = await onPage('rekan', PAGE, PHONE)
    const file = scan('Foto kegiatan', MEGABYTE)
    line.holdAfter(600_000)
    await send(page, 'Anggaran', [file])
    await halfWay(page, 'Anggaran')
    await page.reload()
    await says(page, 'Anggaran', /^Terhenti sebelum selesai\. Pilih berkas yang sama/)
    assert.deepEqual(await axeViolations(page), [])
    line.holdAfter(null)
    const begun = page.waitForRequest(/mulai=/)
    await send(page, 'Anggaran', [file])
    assert.match((await begun).url(), /mulai=[1-9]\d{5}/)
    await saved(page, 'Foto kegiatan.pdf')
    assert.equal(await rows(page, 'Anggaran').count(), 0)
    const whole = { name: 'Foto kegiatan.pdf', bytes: file.buffer.length, sha256: sha256(file) }
    assert.deepEqual(await records('Foto kegiatan.pdf'), [whole])
  })

  test('HTML disguised as PDF in a queue is refused with a clear sentence, and what is too large before a byte is sent; the others are saved', async () => {
    const { page } = await onPage('tetangga', OTHER_PAGE)
    const asked: string[] = []
    page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()))
    const html = { name: 'Surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>1</script>') }
    const huge = scan('Besar', 10 * MEGABYTE + 1)
    await section(page, 'Peraturan').locator('input[type=file]').setInputFiles([huge])
    await says(page, 'Peraturan', /^Berkas ini lebih besar dari 10 MB\. Kecilkan foto/)
    await section(page, 'Peraturan').getByRole('button', { name: 'Unggah' }).click()
    assert.deepEqual(asked, [])
    await send(page, 'Peraturan', [html, scan('Perda 3', 1000), scan('Perda 4', 1000)])
    await says(page, 'Peraturan', /^Isi berkas ini halaman web \(HTML atau SVG\), apa pun namanya\./)
    while (
      (await status(page, 'Peraturan')
        .filter({ hasText: /^Tersimpan$/ })
        .count()) < 2
    )
      await page.waitForTimeout(20)
    assert.deepEqual(await axeViolations(page), [])
    // Once the sentence has been read, the page shows what is stored.
    await page.getByRole('button', { name: /^Tutup\W+Surat\.pdf$/ }).click()
    await saved(page, 'Perda 3.pdf')
    await saved(page, 'Perda 4.pdf')
    assert.equal((await records('Surat.pdf')).length, 0)
  })

  test('an upload that is cancelled ends at once, and the next in the queue begins', async () => {
    const { page } = await onPage('tetangga', OTHER_PAGE)
    line.holdAfter(100_000)
    await send(page, 'Anggaran', [scan('Salah', MEGABYTE), scan('Benar', 1000)])
    await halfWay(page, 'Anggaran')
    await says(page, 'Anggaran', /^Menunggu giliran$/)
    await page.getByRole('button', { name: /^Batalkan\W+Salah\.pdf$/ }).click()
    line.holdAfter(null)
    await saved(page, 'Benar.pdf')
    assert.equal((await records('Salah.pdf')).length, 0)
  })

  test('An expired session in mid-upload: the page says to sign in, and after that the upload goes on by itself', async () => {
    const { context, page } = await onPage('kontak')
    const file = scan('Sesi', MEGABYTE)
    line.holdAfter(600_000)
    await send(page, 'Anggaran', [file])
    await halfWay(page, 'Anggaran')
    const cookies = (await context.cookies()).filter(({ name }) => name !== 'paritrana_sesi')
    await context.clearCookies()
    await context.addCookies(cookies)
    line.holdAfter(null)
    await says(page, 'Anggaran', /^Sesi Anda berakhir\. (0,\d|1) dari 1 MB sudah sampai dan tidak hilang\. Masuk lagi/)
    assert.deepEqual(await axeViolations(page), [])
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Masuk lagi di tab baru' }).click(),
    ])
    await signIn(tab, 'kontak')
    await saved(page, 'Sesi.pdf')
    const whole = { name: 'Sesi.pdf', bytes: file.buffer.length, sha256: sha256(file) }
    assert.deepEqual(await records('Sesi.pdf'), [whole])
  })

  test('an expired session after which somebody else signs in: nothing is uploaded in their name', async () => {
    const { context, page } = await onPage('kontak')
    line.holdAfter(600_000)
    await send(page, 'Anggaran', [scan('Milik kontak', MEGABYTE)])
    await halfWay(page, 'Anggaran')
    await context.clearCookies()
    line.holdAfter(null)
    await says(page, 'Anggaran', /^Sesi Anda berakhir/)
    await signIn(await context.newPage(), 'rekan')
    await says(page, 'Anggaran', /^Orang lain masuk di peramban ini, jadi unggahan dihentikan\./)
    assert.equal((await records('Milik kontak.pdf')).length, 0)
  })

  test('Two tabs that upload the same file to the same place make one record with its whole content, never a mix', async () => {
    const { context, page } = await onPage('rekan')
    const tab = await context.newPage()
    await tab.goto(PAGE)
    const file = scan('Dua tab', 4 * MEGABYTE)
    await Promise.all([page, tab].map((one) => send(one, 'Peraturan', [file])))
    const ends = [page, tab].map(async (one) => {
      const same = status(one, 'Peraturan').filter({
        hasText: /^Berkas yang sama sudah ada di butir ini: Dua tab\.pdf\.$/,
      })
      await one.getByRole('link', { name: 'Dua tab.pdf', exact: true }).or(same).waitFor()
    })
    await Promise.all(ends)
    const whole = { name: 'Dua tab.pdf', bytes: file.buffer.length, sha256: sha256(file) }
    assert.deepEqual(await records('Dua tab.pdf'), [whole])
  })

  test('without script the plain form sends the file, and a refused one comes back with its sentence', async () => {
    const { page } = await onPage('rekan', PAGE, { javaScriptEnabled: false })
    await send(page, 'Peraturan', [scan('Polos', 100_000)])
    await saved(page, 'Polos.pdf')
    await send(page, 'Peraturan', [{ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') }])
    await page.getByText('Jenis berkas ini tidak diterima.').first().waitFor()
  })
})
