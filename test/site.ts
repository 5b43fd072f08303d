/**
 * The real site in this process, on a loopback port of its own and a database of its own: the server of `src/web` with
 * its style sheets, its paper press and its demo. Only time stands still, so that pages can be compared byte by byte.
 */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { serve } from '@hono/node-server'
import { Client } from 'pg'
import { openEvidenceDesk } from '../src/actions/evidence-desk.ts'
import { openBoundaryStore } from '../src/actions/install-boundaries.ts'
import { openLedgerKeeper } from '../src/actions/ledger-keeper.ts'
import { loadDemo } from '../src/actions/load-demo.ts'
import { rankingMemory } from '../src/actions/ranking-memory.ts'
import { openLongListDesk } from '../src/web/longlist/long-list-desk.ts'
import { openReadingDesk } from '../src/web/reading-plan/reading-desk.ts'
import { openTimetableDesk } from '../src/web/timetable/timetable-desk.ts'
import { openTrialDesk } from '../src/web/try/trial-desk.ts'
import { prepareTemplate } from './judged-season.ts'
import { openPaperPress } from '../src/actions/render-paper.ts'
import { fixedClock } from '../src/platform/clock.ts'
import { clientAddressBehind } from '../src/platform/forwarded-address.ts'
import type { Typst } from '../src/platform/typst.ts'
import { openDatabase, type Database } from '../src/store/db.ts'
import { migrate } from '../src/store/migrate.ts'
import { type Assets, buildAssets } from '../src/web/assets.ts'
import { openLiveBoards } from '../src/web/interview-day/live-boards.ts'
import { openPieces } from '../src/web/pieces.ts'
import { publicPageCache } from '../src/web/public-page-cache.ts'
import type { Route } from '../src/web/route.ts'
import { buildServer } from '../src/web/server.ts'
import type { Site } from '../src/web/site.ts'
import { startTestDatabase } from './world.ts'

/** Wednesday, 3 February 2027, 11.04 WIB. */
export const SITE_NOW = '2027-02-03T04:04:05.000Z'

/** Whose connection it is, as the network would say it. */
const FROM_HERE = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } }

export type TestSite = {
  /** `http://127.0.0.1:41234` */
  readonly origin: string
  readonly db: Database
  /** The same server without the network between: for questions by the ten thousand. */
  answer(request: Request): Promise<Response>
  /** Everything the server reported as a failed request. */
  readonly failures: readonly string[]
  /** Runs a statement as the owner of the database, past every right the application has. */
  ask(statement: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  end(): Promise<void>
}

/** Bundling the style sheet and starting the press take a second: once a process is enough. */
let assets: Promise<Assets> | undefined
let press: Typst | undefined
after(() => press?.close())

/** The press of every site of this process. */
export function testPress(): Typst {
  press ??= openPaperPress()
  return press
}

export function testAssets(): Promise<Assets> {
  assets ??= buildAssets()
  return assets
}

async function prepareDemo(url: string): Promise<void> {
  await migrate(url)
  const { db, close } = openDatabase(url, () => undefined)
  await loadDemo(db, fixedClock(SITE_NOW))
  await close()
}

/** The demo as a visitor finds it on the first day: one season published, one with a single sheet left to sign. */
export async function startDemoSite(changes: Partial<Site> = {}): Promise<TestSite> {
  const database = await startTestDatabase(prepareDemo)
  return startSite({ url: database.url, drop: database.drop }, changes)
}

/** A site without a season, where only the public doors lead anywhere. */
export async function startEmptySite(changes: Partial<Site> = {}): Promise<TestSite> {
  const database = await startTestDatabase(prepareTemplate)
  return startSite({ url: database.url, drop: database.drop }, { demoAllowed: false, ...changes })
}

/** The site over a database that a test has prepared itself; `drop` is called at the end. */
export async function startSite(
  database: { readonly url: string; readonly drop: () => Promise<void> },
  changes: Partial<Site> = {},
  table?: readonly Route[],
  /** Where a test starts a server anew in the place of one that ended. */
  port = 0,
): Promise<TestSite> {
  const opened = openDatabase(database.url, () => undefined)
  const failures: string[] = []
  const files = await mkdtemp(path.join(tmpdir(), 'paritrana-berkas-'))
  const site: Site = {
    db: opened.db,
    clock: fixedClock(SITE_NOW),
    assets: await testAssets(),
    press: testPress(),
    trials: openTrialDesk(),
    longLists: openLongListDesk(),
    timetables: openTimetableDesk(),
    readings: openReadingDesk(),
    evidence: openEvidenceDesk(files),
    boundaries: openBoundaryStore(files),
    ledgerKeeper: await openLedgerKeeper(files, 'paritrana.contoh.example', new Uint8Array(32).fill(7)),
    rankings: rankingMemory(),
    live: openLiveBoards({ db: opened.db, everyMs: 50 }),
    publicPages: publicPageCache(),
    pieces: openPieces(),
    version: 'uji',
    demoAllowed: true,
    baseUrl: 'http://paritrana.example',
    cookiesSecure: false,
    clientAddress: clientAddressBehind([]),
    sendsMail: false,
    report: (error, where) =>
      failures.push(
        `${where.code} ${where.method} ${where.route}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      ),
    ...changes,
  }
  const app = buildServer(site, table)
  const underWay = new Set<Promise<unknown>>()
  const answerOne: typeof app.fetch = async (...asked) => {
    const answered = Promise.resolve(app.fetch(...asked))
    underWay.add(answered)
    return answered.finally(() => underWay.delete(answered))
  }
  const server = serve({ fetch: answerOne, hostname: '127.0.0.1', port }) as Server
  if (!server.listening) await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    db: opened.db,
    answer: async (request) => app.fetch(request, FROM_HERE),
    failures,
    ask: (statement, values = []) => askAsOwner(database.url, statement, values),
    end: async () => {
      site.live.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      // A page still open asks on its own; its handler goes on after its connection was cut, and wants the pool.
      await Promise.allSettled(underWay)
      await site.trials.close()
      await site.longLists.close()
      await site.timetables.close()
      await site.readings.close()
      await site.evidence.close()
      rmSync(files, { recursive: true, force: true })
      await opened.close()
      await database.drop()
    },
  }
}

export async function askAsOwner(url: string, statement: string, values: readonly unknown[]) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement, [...values])).rows
  } finally {
    await client.end()
  }
}
