/** `serve`: database, migrations, demo, server; then it waits until somebody stops it. */
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import type { Server } from 'node:http'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openLedgerKeeper } from '../actions/ledger-keeper.ts'
import { openLedgerRounds } from '../actions/sequence-ledger.ts'
import { openEvidenceDesk } from '../actions/evidence-desk.ts'
import { openBoundaryStore } from '../actions/install-boundaries.ts'
import { openPostOffice } from '../actions/post-office.ts'
import { openScanRounds } from '../actions/scan-evidence.ts'
import { openPaperPress } from '../actions/render-paper.ts'
import { DEMO_ADMINISTRATOR, DEMO_PASSWORD, prepareDemo } from '../actions/load-demo.ts'
import { applyRetention } from '../actions/apply-retention.ts'
import { offerAdministratorLink } from '../actions/administrator-link.ts'
import { rankingMemory } from '../actions/ranking-memory.ts'
import type { EvidenceCaps } from '../award/nomination/evidence-kinds.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { openClamd } from '../platform/clamd.ts'
import { configSentence } from '../platform/config-sentences.ts'
import { readConfig, type Config } from '../platform/config.ts'
import { databaseFor } from '../platform/database-for.ts'
import { clientAddressBehind } from '../platform/forwarded-address.ts'
import { openLog, type Log } from '../platform/log.ts'
import { openSmtp } from '../platform/smtp.ts'
import { PostgresUnavailable } from '../platform/postgres/unavailable.ts'
import { serveUntilStopped } from '../platform/serve-process.ts'
import { openDatabase } from '../store/db.ts'
import { listDemoAccounts } from '../store/people.ts'
import { untilReady } from '../store/database-ready.ts'
import { migrate } from '../store/migrate.ts'
import type { Sentence } from '../wording/language.ts'
import { startSentences } from '../wording/start.ts'
import { buildAssets } from './assets.ts'
import { openPieces } from './pieces.ts'
import { publicPageCache } from './public-page-cache.ts'
import { buildServer } from './server.ts'
import { openLiveBoards } from './interview-day/live-boards.ts'
import { paths } from './paths.ts'
import { ledgerParts } from './witness/ledger-parts.ts'
import type { Site } from './site.ts'
import { openLongListDesk } from './longlist/long-list-desk.ts'
import { openReadingDesk } from './reading-plan/reading-desk.ts'
import { openTimetableDesk } from './timetable/timetable-desk.ts'
import { openTrialDesk } from './try/trial-desk.ts'

const PROJECT = new URL('../../', import.meta.url).pathname
const DONE = { wrongUsage: 2, failed: 1 } as const

/** @param caps of evidence, where a measurement needs others than the site's. */
export async function serve(args: readonly string[], caps: Partial<EvidenceCaps> = {}): Promise<number> {
  if (args.length > 0) {
    const asksHelp = args.includes('--help') || args.includes('-h')
    print(startSentences.help)
    return asksHelp ? 0 : DONE.wrongUsage
  }
  const reading = readConfig(process.env, { cwd: process.cwd(), projectDir: decodeURIComponent(PROJECT) })
  if (!reading.ok) {
    for (const refusal of reading.refusals) complain(configSentence(refusal))
    return DONE.wrongUsage
  }
  try {
    return await run(reading.config, caps)
  } catch (error) {
    if (!(error instanceof PostgresUnavailable)) throw error
    complain(error.sentence)
    return DONE.failed
  }
}

async function run(config: Config, caps: Partial<EvidenceCaps>): Promise<number> {
  const log = openLog()
  // Together, because each mostly waits for a process of its own.
  const [database, assets] = await Promise.all([
    databaseFor(config, (sentence) => log.info({}, sentence)),
    buildAssets(),
  ])
  const waiting = (why: string) => log.warn({}, `waiting for the database: ${why}`)
  const reached = await untilReady(database.url, { waiting })
  if (!reached.ready)
    throw new PostgresUnavailable({ code: 'database_unreachable', address: reached.address, detail: reached.why })
  await migrate(database.url)
  const opened = openDatabase(database.url, (error) => log.error({ error }, 'a database connection ended'))
  const press = openPaperPress()
  const trials = openTrialDesk()
  const longLists = openLongListDesk()
  const timetables = openTimetableDesk()
  const readings = openReadingDesk()
  const clamd = config.clamd && openClamd(config.clamd)
  const evidence = openEvidenceDesk(path.join(config.dataDir, 'berkas'), {
    ...caps,
    ...(clamd ? { clamd } : {}),
    ...(config.s3 ? { s3: config.s3 } : {}),
  })
  const demoAllowed = config.demo === 'allowed'
  const demo = await prepareDemo(database.url, opened.db, config.clock, demoAllowed)
  if (demo.interruptedRemoved) log.warn({}, 'removed a demo whose loading was interrupted')
  if (demo.loaded) log.info({}, 'loaded the demo seasons')
  // Early, so that whoever starts the server reads of it and not the first candidate.
  if (config.s3) void evidence.store.read(NO_FILE).catch((error: unknown) => log.error({ error }, 'the S3 store does not answer as it should; evidence cannot be kept')) // prettier-ignore
  const retention = await keepRetention(opened.db, evidence, config.clock, log)
  const version = (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version
  // PORT=0 leaves the choice to the system: what papers and links say is known once the server listens.
  const bound = { port: config.port }
  const site: Site = {
    db: opened.db,
    clock: config.clock,
    assets,
    press,
    trials,
    longLists,
    timetables,
    readings,
    evidence,
    boundaries: openBoundaryStore(config.dataDir),
    ledgerKeeper: await openLedgerKeeper(config.dataDir, ledgerHost(config)),
    publicPages: publicPageCache(),
    pieces: openPieces(),
    rankings: rankingMemory(),
    live: openLiveBoards({ db: opened.db }),
    version,
    demoAllowed,
    get baseUrl() {
      return config.baseUrl ?? `http://${shownHost(config.host)}:${bound.port}`
    },
    cookiesSecure: config.cookiesSecure,
    clientAddress: clientAddressBehind(config.trustedProxies),
    sendsMail: config.smtpUrl !== undefined,
    report: (error, where) => log.error({ error, ...where }, 'a request failed'),
  }
  const endings = [
    { name: 'retention', end: async () => retention.end() },
    { name: 'papers', end: () => press.close() },
    { name: 'trials', end: () => trials.close() },
    { name: 'longLists', end: () => longLists.close() },
    { name: 'timetables', end: () => timetables.close() },
    { name: 'readings', end: () => readings.close() },
    { name: 'evidence', end: () => evidence.close() },
    { name: 'pool', end: () => opened.close() },
    { name: 'PostgreSQL', end: () => database.stop() },
  ]
  const signIns = await signInsOf(site, config)
  const listened = await listening(site, config)
  if (!listened.ok) {
    complain(whyNotListening(listened.refusal.code, config))
    for (const { end } of endings) await end()
    return DONE.failed
  }
  const { server, address } = listened.value
  bound.port = address.port
  const smtp = config.smtpUrl === undefined ? null : openSmtp({ url: config.smtpUrl, from: config.mailFrom })
  const outreachLink = (token: string) => `${site.baseUrl}${paths.answerInvitation(token)}`
  const recoveryLink = (token: string) => `${site.baseUrl}${paths.recovery(token)}`
  const post = openPostOffice({ db: opened.db, clock: config.clock, smtp, recoveryLink, outreachLink, log })
  const ledgers = openLedgerRounds({ ...ledgerParts(site), log })
  const scans = clamd && openScanRounds({ db: opened.db, clock: config.clock, evidence, log })
  print(startSentences.ready(site.baseUrl))
  const announced = signIns(site.baseUrl)
  if (announced) print(announced)
  const rounds = [
    { name: 'mail', end: () => post.close() },
    { name: 'virus scan', end: async () => scans?.close() },
    { name: 'ledger', end: () => ledgers.close() },
  ]
  // Open boards are told at once, so that nobody waits for them and their browsers come back to the next server.
  return serveUntilStopped({ server, log, endings: [...rounds, ...endings], stopping: () => site.live.close() })
}

/** Under which name a new key signs: the host people know, for as long as the key is used. */
function ledgerHost({ baseUrl }: Config): string {
  return baseUrl === undefined ? 'localhost' : new URL(baseUrl).host
}

/** A hash that no file has. */
const NO_FILE = '0'.repeat(64)
const DAY_MS = 24 * 60 * 60 * 1000

/** What is past its time goes at the start and then once a day; a day on which it fails is told, and the next one tries again. */
async function keepRetention(
  db: Site['db'],
  evidence: Site['evidence'],
  clock: Site['clock'],
  log: Log,
): Promise<{ end(): void }> {
  const apply = async () => {
    try {
      const { rows, historyParts } = await applyRetention(db, clock)
      const removed = Object.values(rows).reduce((sum, of) => sum + of, historyParts)
      if (removed > 0) log.info({ count: removed }, 'removed what was past its time')
      // Files are as old as the machine's own clock says.
      const uploads = await evidence.removeAbandoned(new Date())
      if (uploads > 0) log.info({ count: uploads }, 'removed uploads that nobody finished')
    } catch (error) {
      log.error({ error, job: 'retention' }, 'a job failed')
    }
  }
  await apply()
  const daily = setInterval(() => void apply(), DAY_MS)
  daily.unref()
  return { end: () => clearInterval(daily) }
}

function whyNotListening(code: string, { host, port }: Config): Sentence {
  return code === 'EADDRINUSE' ? startSentences.portTaken(port) : startSentences.cannotListen(host, port, code)
}

/** Who may sign in, as the terminal says it; asked before the first request, so that a database lost later ends nothing. */
async function signInsOf(site: Site, config: Config): Promise<(address: string) => Sentence | null> {
  if (site.demoAllowed) {
    const accounts = await listDemoAccounts(site.db)
    const lines = accounts.map(({ email, displayName }) => `  ${email}  (${displayName})`).join('\n')
    return () => (lines === '' ? null : startSentences.demo(lines, DEMO_PASSWORD, DEMO_ADMINISTRATOR))
  }
  const token = config.demo === 'never' ? await offerAdministratorLink(site.db, site.clock) : null
  return (address) =>
    token === null ? null : startSentences.administratorLink(`${address}${paths.firstAdministrator(token)}`)
}

type Listening = { readonly server: Server; readonly address: AddressInfo }

function listening(site: Site, { host, port }: Config): Promise<Result<Listening, { readonly code: string }>> {
  return new Promise((resolve) => {
    const server = listen({ fetch: buildServer(site).fetch, hostname: host, port }, (address) =>
      resolve(accept({ server: server as Server, address })),
    )
    server.once('error', (error: NodeJS.ErrnoException) => resolve(refuse({ code: error.code ?? error.name })))
  })
}

function shownHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function print({ id, en }: { readonly id: string; readonly en: string }): void {
  process.stdout.write(`${id}\n${en}\n`)
}

function complain({ id, en }: { readonly id: string; readonly en: string }): void {
  process.stderr.write(`${id}\n${en}\n`)
}
