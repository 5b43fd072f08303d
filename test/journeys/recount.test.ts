/** A stranger recomputes the winners in the browser with the server stopped: on the page, and from one file opened from a disk. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { newVisitor } from '../browser.ts'
import { publishedSeason } from '../published-season.ts'
import { startDemoSite, type TestSite } from '../site.ts'
import { lookAt } from './page-care.ts'

const RESULT = '/hasil/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota'

describe('a stranger recomputes a published result', () => {
  let site: TestSite
  let context: BrowserContext
  let page: Page
  let folder: string
  let isStopped = false
  before(async () => {
    site = await startDemoSite()
    folder = await mkdtemp(path.join(tmpdir(), 'paritrana-hitung-'))
    context = await newVisitor({ baseURL: site.origin, viewport: { width: 360, height: 740 }, acceptDownloads: true })
    page = await context.newPage()
  })
  after(async () => {
    await context.close()
    if (!isStopped) await site.end()
    await rm(folder, { recursive: true, force: true })
    assert.deepEqual(site.failures, [])
  })

  const outcome = () => page.locator('[data-recount="outcome"]')
  const winners = async () => {
    const marked = outcome().locator('tbody th', { hasText: 'Penerima penghargaan' })
    return (await marked.allInnerTexts()).map((text) => text.split('\n')[0])
  }
  const choose = (file: string) => page.getByLabel('Bundel hasil (JSON)').setInputFiles(file)

  async function downloaded(label: string, name: string): Promise<string> {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: label }).click()
    const place = path.join(folder, name)
    await (await download).saveAs(place)
    return place
  }

  test('from the result page one link leads there, and the page recomputes at once', async () => {
    await page.goto(RESULT)
    await page.getByRole('link', { name: 'Hitung ulang di perangkat ini' }).click()
    await outcome().getByText('Cocok. Hasil ini dihitung ulang dan sama.').waitFor()
    assert.deepEqual(await winners(), ['Kabupaten Ketapang', 'Kabupaten Mempawah', 'Kabupaten Sekadau'])
    assert.match(await outcome().innerText(), /55 lembar nilai cocok dengan segelnya/)
    await lookAt(page, { scripted: true })
  })

  test('with the server stopped the same page recomputes a file that was downloaded before', async () => {
    const bundle = await downloaded('Unduh bundelnya (JSON)', 'bundle.json')
    const file = await downloaded('Unduh halaman ini sebagai satu berkas', 'hitung-ulang.html')
    await site.end()
    isStopped = true
    await choose(bundle)
    await outcome().getByText('Cocok. Hasil ini dihitung ulang dan sama.').waitFor()
    assert.equal((await winners()).length, 3)
    assert.ok((await readFile(file, 'utf8')).length > 50_000)
  })

  test('a changed bundle is named as such, and no winner is shown', async () => {
    const text = await readFile(path.join(folder, 'bundle.json'), 'utf8')
    const changed = path.join(folder, 'changed.json')
    await writeFile(changed, text.replace('"total":"8', '"total":"9'))
    await choose(changed)
    await outcome().getByText('Tidak cocok. Jangan percayai hasil dalam berkas ini.').waitFor()
    assert.match(await outcome().innerText(), /Yang pertama tidak cocok: document/)
    assert.deepEqual(await winners(), [])
    const none = path.join(folder, 'none.json')
    await writeFile(none, 'ini bukan JSON')
    await choose(none)
    await outcome().getByText('Berkas ini bukan JSON yang utuh.').waitFor()
  })

  test('a key from elsewhere is held against the one that signed', async () => {
    await choose(path.join(folder, 'bundle.json'))
    await outcome().getByText('Cocok. Hasil ini dihitung ulang dan sama.').waitFor()
    const key = await outcome().locator('code').innerText()
    await page.getByLabel('Kunci yang Anda percayai').fill('orang.lain+12345678+AQ==')
    await page.getByLabel('Kunci yang Anda percayai').blur()
    await outcome().getByText('ditandatangani dengan kunci lain').waitFor()
    await page.getByLabel('Kunci yang Anda percayai').fill(key)
    await page.getByLabel('Kunci yang Anda percayai').blur()
    await outcome().getByText('Cocok. Hasil ini dihitung ulang dan sama.').waitFor()
  })

  test('the one file, opened from the disk, recomputes what it carries and asks the network for nothing', async () => {
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    page.on('console', (message) => void complaints.push(message.text()))
    await page.goto(pathToFileURL(path.join(folder, 'hitung-ulang.html')).href)
    await outcome().getByText('Cocok. Hasil ini dihitung ulang dan sama.').waitFor()
    assert.deepEqual(await winners(), ['Kabupaten Ketapang', 'Kabupaten Mempawah', 'Kabupaten Sekadau'])
    assert.deepEqual(
      asked.filter((url) => !/^(file|data|blob):/.test(url)),
      [],
    )
    assert.deepEqual(complaints, [])
    await lookAt(page, { scripted: true })
  })

  test('with the network off a certificate in the hand is known to the byte, and a changed one is not', async () => {
    const { season, bundle, papers } = await publishedSeason('withheld', path.join(folder, 'ledger'))
    await season.end()
    const place = path.join(folder, 'papers.json')
    await writeFile(place, JSON.stringify(bundle))
    const [name = '', certificate] = [...papers].find(([known]) => known.startsWith('piagam')) ?? []
    assert.ok(certificate)
    const held = path.join(folder, 'piagam.pdf')
    await writeFile(held, certificate)
    const changed = path.join(folder, 'piagam-palsu.pdf')
    await writeFile(changed, certificate.subarray(0, certificate.length - 1))

    const told = page.locator('[data-recount="paper"]')
    const hold = (file: string) => page.getByLabel('Dokumen di tangan Anda').setInputFiles(file)
    await choose(path.join(folder, 'none.json'))
    await outcome().getByText('Berkas ini bukan JSON yang utuh.').waitFor()
    await hold(held)
    await told.getByText('Dokumen diperiksa setelah hasilnya cocok.').waitFor()
    await choose(place)
    await told.getByText(`Dokumen ini diterbitkan bersama hasil ini, utuh sampai ke bita terakhir: ${name}.`).waitFor()
    await hold(changed)
    await told.getByText('Berkas ini bukan yang diterbitkan bersama hasil ini').waitFor()
    await lookAt(page, { scripted: true })
  })

  test('a file whose carried bundle was changed in a single letter says so', async () => {
    const html = await readFile(path.join(folder, 'hitung-ulang.html'), 'utf8')
    const changed = path.join(folder, 'changed.html')
    await writeFile(changed, html.replace('Kabupaten Ketapang', 'Kabupaten Ketapank'))
    await page.goto(pathToFileURL(changed).href)
    await outcome().getByText('Tidak cocok. Jangan percayai hasil dalam berkas ini.').waitFor()
  })
})
