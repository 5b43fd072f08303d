/**
 * `npm run screenshots`: plays the demo in a real browser and takes its pages at 360, 768 and 1280 px, by day and by
 * night, into `screenshots/`. With `-- --docs` it takes only the six chosen for the documents, small, into `docs/screens/`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { openBoundaryStore } from '../src/actions/install-boundaries.ts'
import { openLedgerKeeper } from '../src/actions/ledger-keeper.ts'
import { loadDemo } from '../src/actions/load-demo.ts'
import { rankingMemory } from '../src/actions/ranking-memory.ts'
import { openEvidenceDesk } from '../src/actions/evidence-desk.ts'
import { openLongListDesk } from '../src/web/longlist/long-list-desk.ts'
import { openReadingDesk } from '../src/web/reading-plan/reading-desk.ts'
import { openTimetableDesk } from '../src/web/timetable/timetable-desk.ts'
import { openTrialDesk } from '../src/web/try/trial-desk.ts'
import { openPaperPress } from '../src/actions/render-paper.ts'
import { fixedClock } from '../src/platform/clock.ts'
import { clientAddressBehind } from '../src/platform/forwarded-address.ts'
import { startPostgres } from '../src/platform/postgres/start-postgres.ts'
import { openDatabase } from '../src/store/db.ts'
import { migrate } from '../src/store/migrate.ts'
import { buildAssets } from '../src/web/assets.ts'
import { openLiveBoards } from '../src/web/interview-day/live-boards.ts'
import { openPieces } from '../src/web/pieces.ts'
import { publicPageCache } from '../src/web/public-page-cache.ts'
import { buildServer } from '../src/web/server.ts'
import { launchChromium } from './chromium.ts'

const NOW = '2027-02-03T04:04:05.000Z'
const KALBAR = '/hasil/penilaian-2024/kalimantan-barat'
const ROOM = '/ruang/panitia/penilaian-2026/provinsi-contoh/pemerintah-kabupaten-kota'
const SHEET = '/ruang/penilai/lembar/99~2026~pemerintah-kabupaten-kota~kota-contoh-bahari~kebijakan'
const root = path.dirname(import.meta.dirname)
const forDocs = process.argv.includes('--docs')

type Size = { readonly width: number; readonly scheme: 'light' | 'dark' }
const SIZES: readonly Size[] = [360, 768, 1280].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
])
/** The documents show each page once, as its readers meet it: the assessor on a phone, the committee at a desk. */
const CHOSEN: Readonly<Record<string, Size>> = {
  beranda: { width: 1280, scheme: 'light' },
  lembar: { width: 360, scheme: 'light' },
  peringkat: { width: 1280, scheme: 'light' },
  pleno: { width: 768, scheme: 'light' },
  hasil: { width: 1280, scheme: 'dark' },
  piagam: { width: 1280, scheme: 'light' },
}
const TALLEST_PX = 1600

await withSite(async (origin, certificatePath) => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ baseURL: origin, locale: 'id-ID' })
    await walk(page, certificatePath)
  } finally {
    await browser.close()
  }
})

async function walk(page: Page, certificatePath: string): Promise<void> {
  for (const [name, to] of [
    ['beranda', '/'],
    ['hasil-semua', '/hasil'],
    ['musim', KALBAR],
    ['hasil', `${KALBAR}/pemerintah-kabupaten-kota`],
    ['piagam-kosong', '/piagam'],
    ['piagam', certificatePath],
    ['cara-penilaian', '/cara-penilaian'],
    ['masuk', '/masuk'],
    ['tidak-ada', '/tidak-ada'],
  ] as const) {
    await page.goto(to)
    await take(page, name)
  }
  await sit(page, 'Ahli kebijakan publik')
  await take(page, 'lembar-saya')
  await page.goto(SHEET)
  await page.getByLabel('Nilai, 0 sampai 100 untuk Wawancara').fill('abc')
  await press(page, 'Simpan draf')
  await take(page, 'lembar-galat')
  await page.getByLabel('Nilai, 0 sampai 100 untuk Wawancara').fill('83,25')
  await press(page, 'Simpan draf')
  await page.goto(SHEET)
  await take(page, 'lembar')
  await press(page, 'Periksa dan tanda tangani')
  await take(page, 'tanda-tangan')
  await press(page, 'Tanda tangani lembar')
  await take(page, 'lembar-tertutup')
  await sit(page, 'Sekretaris Daerah')
  await take(page, 'ruang')
  await page.goto(`${ROOM}/tutup`)
  await take(page, 'tutup')
  await press(page, 'Tutup kategori')
  await page.goto(`${ROOM}/peringkat`)
  await take(page, 'peringkat')
  await page.goto(`${ROOM}/pleno/buka`)
  await take(page, 'pleno-buka')
  await press(page, 'Buka pleno')
  await sit(page, 'BPJS Ketenagakerjaan')
  await page.goto(`${ROOM}/pleno`)
  await take(page, 'pleno-kosong')
  await press(page, 'Simpan catatan pleno')
  await take(page, 'pleno-galat')
  await fillMinutes(page)
  await press(page, 'Simpan catatan pleno')
  await page.goto(`${ROOM}/pleno`)
  await take(page, 'pleno')
  await sit(page, 'Sekretaris Daerah')
  await page.goto(`${ROOM}/tetapkan`)
  await take(page, 'tetapkan')
  await press(page, 'Tetapkan hasil')
  await take(page, 'penetapan')
}

async function take(page: Page, name: string): Promise<void> {
  const chosen = CHOSEN[name]
  const sizes = forDocs ? (chosen ? [chosen] : []) : SIZES
  const before = page.viewportSize() ?? { width: 1280, height: 740 }
  for (const { width, scheme } of sizes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 740 })
    const tall = await page.evaluate(() => document.documentElement.scrollHeight)
    // A window as tall as the picture: what sticks to its edge then stands where it belongs.
    await page.setViewportSize({ width, height: forDocs ? Math.min(tall, TALLEST_PX) : tall })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const file = forDocs ? `docs/screens/${name}.jpg` : `screenshots/${name}-${width}-${scheme}.png`
    const kind = forDocs ? ({ type: 'jpeg', quality: 72 } as const) : ({ type: 'png' } as const)
    await page.screenshot({ path: path.join(root, file), animations: 'disabled', ...kind })
    console.log(file)
  }
  await page.setViewportSize(before)
}

async function sit(page: Page, seat: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByRole('button', { name: new RegExp(`^Masuk ${seat}.*Provinsi Contoh`) }).click()
  await page.waitForURL(/\/ruang\//)
}

async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button, exact: true }).click()])
}

async function fillMinutes(page: Page): Promise<void> {
  for (const [label, value] of [
    ['Nomor berita acara', '400.5/012/TIM-CONTOH/2027'],
    ['Hari dan tanggal', '2027-02-03'],
    ['Mulai (WIB)', '09:00'],
    ['Selesai (WIB)', '10:30'],
    ['Tempat', 'Ruang Rapat Anggrek, Kantor Gubernur'],
    ['Kota penandatanganan', 'Kota Contoh'],
    ['Nomor keputusan', '188.44/77/CONTOH/2027'],
    ['Tanggal keputusan', '2027-02-01'],
    ['Pejabat yang menetapkan', 'Gubernur Provinsi Contoh'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value)
  for (const seat of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await seat.getByRole('radio', { name: 'Hadir', exact: true }).check()
}

async function withSite(then: (origin: string, certificatePath: string) => Promise<void>): Promise<void> {
  await mkdir(path.join(root, forDocs ? 'docs/screens' : 'screenshots'), { recursive: true })
  const dataDir = await mkdtemp(path.join(tmpdir(), 'paritrana-screenshots-'))
  const postgres = await startPostgres({ dataDir })
  await migrate(postgres.url)
  const { db, close } = openDatabase(postgres.url, () => undefined)
  const clock = fixedClock(NOW)
  await loadDemo(db, clock)
  const papers = openPaperPress()
  const trials = openTrialDesk()
  const longLists = openLongListDesk()
  const timetables = openTimetableDesk()
  const readings = openReadingDesk()
  const evidence = openEvidenceDesk(path.join(dataDir, 'berkas'))
  const app = buildServer({
    db,
    trials,
    longLists,
    timetables,
    readings,
    evidence,
    boundaries: openBoundaryStore(dataDir),
    ledgerKeeper: await openLedgerKeeper(dataDir, 'paritrana.contoh.example', new Uint8Array(32).fill(7)),
    rankings: rankingMemory(),
    live: openLiveBoards({ db }),
    clock,
    press: papers,
    assets: await buildAssets(),
    publicPages: publicPageCache(),
    pieces: openPieces(),
    version: 'gambar',
    demoAllowed: true,
    baseUrl: 'http://localhost:3000',
    cookiesSecure: false,
    clientAddress: clientAddressBehind([]),
    sendsMail: false,
    report: (error, where) => console.error(where, error),
  })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server
  if (!server.listening) await once(server, 'listening')
  try {
    const issued = await db
      .selectFrom('certificate')
      .select(['number', 'check_code'])
      .orderBy('number')
      .executeTakeFirst()
    const asked = new URLSearchParams({ nomor: issued?.number ?? '', kode: issued?.check_code ?? '' })
    await then(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, `/piagam?${asked}`)
  } finally {
    server.closeAllConnections()
    server.close()
    await papers.close()
    await trials.close()
    await longLists.close()
    await timetables.close()
    await readings.close()
    await evidence.close()
    await close()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
