/** Kills the real server and its PostgreSQL while eight assessors save and sign over HTTP; every promise must be kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { processMark } from '../../src/platform/process-mark.mjs'
import { openDatabase } from '../../src/store/db.ts'
import { SCORING } from '../../test/cast.ts'
import { type ServeProcess, startServe } from '../../test/serve-process.ts'
import type { Random } from '../seeded-random.ts'
import { type Ledger, openLedger, type Verdict, verdictOn } from './kills-ledger.ts'
import { candidateAt, makeMarkingSeason } from './marking-season.ts'
import type { Ordeal, OrdealOutcome, OrdealRun } from './ordeal.ts'
import { type Saving, startSaving } from './saving-assessor.ts'

const KILLS = 20
const CANDIDATES = 6
const VICTIMS = ['server', 'database', 'backend'] as const
type Victim = (typeof VICTIMS)[number]

export const kills: Ordeal = {
  name: 'kills',
  about: `${KILLS} times kill -9 of the server, PostgreSQL or one of its backends while eight assessors save and sign`,
  run: runKills,
}

/** What is running now. `server` is null between a kill and the next start. */
type Stage = { readonly dataDir: string; server: ServeProcess | null; readonly troubles: Set<string> }

async function runKills({ random, mayGoOn, say }: OrdealRun): Promise<OrdealOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-kills-'))
  const stage: Stage = { dataDir: path.join(folder, 'data'), server: null, troubles: new Set() }
  const ledger = openLedger()
  const killed = { server: 0, database: 0, backend: 0 }
  let assessors: readonly Saving[] = []
  try {
    await prepare(stage.dataDir)
    stage.server = await started(stage)
    assessors = SCORING.map((seat) => saving(stage, seat, random, ledger))
    await untilSaved(ledger, SCORING.length)
    for (let kill = 0; kill < KILLS && mayGoOn(kill); kill++) {
      await pause(100 + random.whole(1_400))
      const victim = VICTIMS[kill % VICTIMS.length] ?? 'server'
      killed[victim] += await killOne(stage, victim, random)
      // Somebody was served between any two kills, or the next one would prove nothing.
      await untilSaved(ledger, ledger.acknowledged.length + 1)
      say(
        `${kill + 1}. ${victim} killed; ${ledger.acknowledged.length} saves and ${ledger.signed.size} signatures acknowledged`,
      )
    }
    await Promise.all(assessors.map((assessor) => assessor.stop()))
    const last = stage.server
    stage.server = null
    await last?.end('SIGTERM')
    return outcomeOf(await judged(stage.dataDir, ledger), ledger, killed, stage.troubles, say)
  } finally {
    await Promise.all(assessors.map((assessor) => assessor.stop()))
    stage.server?.child.kill('SIGKILL')
    await killPostmaster(stage.dataDir)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/** A server that ends without having been told to is a failure by itself, with what it said last. */
async function started(stage: Stage): Promise<ServeProcess> {
  const server = await startServe({ DATA_DIR: stage.dataDir })
  void watch(stage, server)
  return server
}

async function watch(stage: Stage, server: ServeProcess): Promise<void> {
  const exit = await server.ended
  if (stage.server !== server) return
  stage.troubles.add(`the server ended by itself with ${exit}: ${server.stderr().slice(-1_000)}`)
  stage.server = null
}

async function prepare(dataDir: string): Promise<void> {
  const postgres = await startPostgres({ dataDir })
  await makeMarkingSeason(postgres.url, CANDIDATES)
  await postgres.stop()
}

function saving(stage: Stage, seat: string, random: Random, ledger: Ledger): Saving {
  const [first = '', ...others] = Array.from({ length: CANDIDATES }, (_, place) => candidateAt(place))
  return startSaving({
    seat,
    candidates: [first, ...others],
    base: () => stage.server?.address ?? null,
    random,
    ledger,
    onTrouble: (sentence) => stage.troubles.add(sentence),
  })
}

const SERVED_AGAIN_MS = 30_000

async function untilSaved(ledger: Ledger, count: number): Promise<void> {
  const until = Date.now() + SERVED_AGAIN_MS
  while (ledger.acknowledged.length < count) {
    if (Date.now() > until) throw new Error(`no save was acknowledged for ${SERVED_AGAIN_MS / 1000} s`)
    await pause(10)
  }
}

/** @returns 1 when somebody died. */
async function killOne(stage: Stage, victim: Victim, random: Random): Promise<number> {
  if (victim === 'backend') return killBackend(stage.dataDir, random)
  if (victim === 'server') {
    const dying = stage.server
    stage.server = null
    await dying?.end('SIGKILL')
  } else {
    await killPostmaster(stage.dataDir)
    const orphan = stage.server
    await pause(random.whole(300))
    stage.server = null
    const exit = await orphan?.end('SIGTERM')
    if (exit !== 0) stage.troubles.add(`a server without its database ended with ${exit}`)
  }
  stage.server = await started(stage)
  return 1
}

async function killPostmaster(dataDir: string): Promise<void> {
  const seen = readPostmaster(path.join(dataDir, 'postgres'))
  if (seen.state !== 'alive') return
  const mark = processMark(seen.pid)
  process.kill(seen.pid, 'SIGKILL')
  while (processMark(seen.pid) === mark) await pause(5)
}

/** One connection's process: PostgreSQL ends all others, recovers by itself, and the server must find its way back. */
async function killBackend(dataDir: string, random: Random): Promise<number> {
  const seen = readPostmaster(path.join(dataDir, 'postgres'))
  if (seen.state !== 'alive') throw new Error('PostgreSQL is not running')
  const [first, ...others] = backendsOf(seen.pid)
  if (first === undefined) return 0
  process.kill(random.pick([first, ...others]), 'SIGKILL')
  return 1
}

/** The children of the postmaster that serve a connection, as Linux tells them. */
function backendsOf(postmaster: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1]
        return Number(parent) === postmaster && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('127.0.0.1(')
      } catch {
        return false // it ended while we looked
      }
    })
    .map(Number)
}

async function judged(dataDir: string, ledger: Ledger): Promise<Verdict> {
  const postgres = await startPostgres({ dataDir })
  const { db, close } = openDatabase(postgres.url, () => undefined)
  try {
    return await verdictOn(db, ledger)
  } finally {
    await close()
    await postgres.stop()
  }
}

function outcomeOf(
  { lost, halfDone }: Verdict,
  ledger: Ledger,
  killed: Readonly<Record<Victim, number>>,
  troubles: ReadonlySet<string>,
  say: (line: string) => void,
): OrdealOutcome {
  const acknowledged = ledger.acknowledged.length + ledger.signed.size
  say(`${acknowledged} acknowledged, ${lost.length} lost, ${halfDone.length} half done`)
  const failures = [
    ...lost.slice(0, 20).map((row) => `lost: ${row}`),
    ...halfDone.slice(0, 20).map((row) => `half done: ${row}`),
    ...[...troubles].slice(0, 20),
  ]
  const saves = ledger.acknowledged.length
  const counts = { saves, signatures: ledger.signed.size, lost: lost.length, halfDone: halfDone.length }
  return {
    counts: { ...counts, killedServer: killed.server, killedDatabase: killed.database, killedBackend: killed.backend },
    failures,
  }
}
