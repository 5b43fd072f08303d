/** The way of one category through the demo season, taken by people at their seats: found by role, label and heading only. */
import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { newVisitor } from '../browser.ts'
import type { TestSite } from '../site.ts'
import { lookAt, pressByKeyboard } from './page-care.ts'

export const KEY = { province: '99', season: 2026, category: 'pemerintah-kabupaten-kota' } as const
export const CATEGORY_PATH = 'penilaian-2026/provinsi-contoh/pemerintah-kabupaten-kota'
export const ROOM_PATH = `/ruang/panitia/${CATEGORY_PATH}`
export const RESULT_PATH = `/hasil/${CATEGORY_PATH}`

/** A reader with or without script. With script, every button is pressed by keyboard and axe looks at every page. */
export type Reader = {
  readonly page: Page
  readonly context: BrowserContext
  readonly scripted: boolean
  open(path: string): Promise<void>
  /** Presses the main button of the page and looks at the page that follows. */
  press(button: string): Promise<void>
  heading(): Promise<string>
  look(): Promise<void>
}

export async function newReader(site: TestSite, scripted: boolean): Promise<Reader> {
  const context = await newVisitor({ baseURL: site.origin, javaScriptEnabled: scripted, acceptDownloads: true })
  const page = await context.newPage()
  const look = () => lookAt(page, { scripted })
  return {
    page,
    context,
    scripted,
    look,
    open: async (path) => {
      await page.goto(path)
      await look()
    },
    press: async (button) => {
      const pressed = scripted
        ? pressByKeyboard(page, button)
        : page.getByRole('button', { name: button, exact: true }).click()
      await Promise.all([page.waitForEvent('load'), pressed])
      await look()
    },
    heading: () => page.getByRole('heading', { level: 1 }).innerText(),
  }
}

/** Takes a step of the tour on the start page: it seats the visitor and opens the page of the step. */
export async function takeTourStep(reader: Reader, step: string): Promise<void> {
  await reader.open('/')
  const item = reader.page.getByRole('listitem').filter({ has: reader.page.getByRole('heading', { name: step }) })
  await Promise.all([reader.page.waitForEvent('load'), item.getByRole('button').click()])
  await reader.look()
}

export type Meeting = {
  readonly number: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly town: string
  readonly absent: string
  readonly substituted: { readonly seat: string; readonly by: string }
  readonly dissent: { readonly seat: string; readonly text: string }
  readonly decree: { readonly number: string; readonly day: string; readonly issuer: string }
}

export const MEETING: Meeting = {
  number: '400.5/012/TIM-CONTOH/2027',
  day: '2027-02-03',
  from: '09:00',
  to: '10:30',
  place: 'Ruang Rapat "Anggrek", Kantor Gubernur',
  town: 'Kota Contoh',
  absent: 'Ahli ekonomi',
  substituted: { seat: 'Unsur pengusaha', by: "Siti Nur'aini" },
  dissent: { seat: 'Ahli hukum', text: 'Bobot wawancara sebaiknya dibahas lagi musim depan.' },
  decree: { number: '188.44/77/CONTOH/2027', day: '2027-02-01', issuer: 'Gubernur Provinsi Contoh' },
}

/** The secretary's form, filled as a person would. */
export async function fillMinutes(page: Page, meeting: Meeting): Promise<void> {
  const text = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
  await text('Nomor berita acara', meeting.number)
  await text('Hari dan tanggal', meeting.day)
  await text('Mulai (WIB)', meeting.from)
  await text('Selesai (WIB)', meeting.to)
  await text('Tempat', meeting.place)
  await text('Kota penandatanganan', meeting.town)
  const { absent, substituted, dissent, decree } = meeting
  const seats = page.getByRole('group').filter({ has: page.getByRole('radio') })
  for (const seat of await seats.all()) {
    const name = await seat.innerText()
    const presence = name.startsWith(absent) ? 'Tidak hadir' : name.startsWith(substituted.seat) ? 'Diwakili' : 'Hadir'
    await seat.getByRole('radio', { name: presence, exact: true }).check()
  }
  await text(`Nama pengganti tertulis untuk ${substituted.seat}`, substituted.by)
  await seats.filter({ hasText: dissent.seat }).getByText('Pendapat berbeda').first().click()
  await text(`Isi pendapat berbeda ${dissent.seat}`, dissent.text)
  await text('Nomor keputusan', decree.number)
  await text('Tanggal keputusan', decree.day)
  await text('Pejabat yang menetapkan', decree.issuer)
}

/** The file behind a link of the page, as its bytes. */
export async function downloaded(page: Page, link: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
  const bytes = Uint8Array.from(Buffer.concat(chunks))
  assert.ok(bytes.length > 0, `${link} is not empty`)
  return bytes
}
