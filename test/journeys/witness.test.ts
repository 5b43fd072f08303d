/** A member of the panel who kept the mail of a checkpoint compares it with the record of today, on a phone. */
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { noteInAddress } from '../../src/award/proof/witness.ts'
import { newVisitor } from '../browser.ts'
import { startDemoSite, type TestSite } from '../site.ts'
import { lookAt } from './page-care.ts'

const PLACE = 'penilaian-2024/kalimantan-barat'
const RESULT = `/hasil/${PLACE}/pemerintah-kabupaten-kota`

describe('a witness of the record', () => {
  let site: TestSite
  let context: BrowserContext
  let page: Page
  let folder: string
  let kept: string
  before(async () => {
    site = await startDemoSite()
    folder = await mkdtemp(path.join(tmpdir(), 'paritrana-saksi-'))
    context = await newVisitor({ baseURL: site.origin, viewport: { width: 360, height: 740 } })
    page = await context.newPage()
    await (await fetch(`${site.origin}${RESULT}/bundle.json`)).text()
    kept = await (await fetch(`${site.origin}/saksi/${PLACE}/catatan.txt`)).text()
  })
  after(async () => {
    await context.close()
    await site.end()
    await rm(folder, { recursive: true, force: true })
    assert.deepEqual(site.failures, [])
  })

  const outcome = () => page.locator('[data-witness="outcome"]')

  test('from the page that recomputes, one link leads to the page for witnesses, and a pasted mail fits', async () => {
    await page.goto(`${RESULT}/hitung-ulang`)
    await page.getByRole('link', { name: 'Bandingkan dengan titik periksa yang Anda simpan' }).click()
    const mail = `Yth. Ibu Ratna,\r\n\r\nSimpan surat ini.\r\n\r\n> ${kept.replaceAll('\n', '\r\n> ')}\r\n`
    await page.getByLabel('Catatan yang Anda simpan').fill(mail)
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await outcome().getByText('Cocok. Catatan masih yang dulu.').waitFor()
    assert.match(await outcome().innerText(), /Anda menyimpan titik periksa yang terbaru, atas [\d.]+ catatan\./)
    await lookAt(page, { scripted: true })
  })

  test('the QR code of a paper brings its note along, and the page compares it at once', async () => {
    const [, , ...note] = kept.split('\n')
    await page.goto('/')
    await page.goto(`/saksi/${PLACE}#${noteInAddress(note.join('\n'))}`)
    await outcome().getByText('Cocok. Catatan masih yang dulu.').waitFor()
  })

  test('a note whose number was changed is refused, and a text without a note is asked for again', async () => {
    const size = kept.split('\n')[3] ?? ''
    const file = path.join(folder, 'catatan.txt')
    await writeFile(file, kept.replace(`\n${size}\n`, '\n1\n'))
    await page.getByLabel('Atau pilih berkasnya').setInputFiles(file)
    await outcome().getByText('Tidak cocok. Simpan catatan Anda').waitFor()
    assert.match(await outcome().innerText(), /Tanda tangan titik periksa tidak cocok\./)
    await page.getByLabel('Catatan yang Anda simpan').fill('Selamat pagi')
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await outcome().getByText('Belum dapat dibandingkan.').waitFor()
    await lookAt(page, { scripted: true })
  })

  test('while the network is away nothing is said of the record', async () => {
    await context.setOffline(true)
    await page.getByLabel('Catatan yang Anda simpan').fill(kept)
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await outcome().getByText('Catatan yang sekarang tidak terbaca dari alamat ini.').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await outcome().getByText('Cocok. Catatan masih yang dulu.').waitFor()
  })
})
