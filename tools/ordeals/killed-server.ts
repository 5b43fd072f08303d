/** A real server with its PostgreSQL that an ordeal kills and starts again, and what it said when nobody had killed it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { processMark } from '../../src/platform/process-mark.mjs'
import { type Database, openDatabase } from '../../src/store/db.ts'
import { type ServeProcess, startServe } from '../../test/serve-process.ts'
import type { Random } from '../seeded-random.ts'

const VICTIMS = ['server', 'database', 'backend'] as const
export type Victim = (typeof VICTIMS)[number]

export type KilledServer = {
  readonly dataDir: string
  /** Where the server is now; null between a kill and the next start. */
  base(): string | null
  /** Sentences about what no kill explains. */
  readonly troubles: Set<string>
  readonly killed: Readonly<Record<Victim, number>>
  /** The nth kill, of the server, its database or one of the backends in turn; afterwards it is up again. */
  kill(nth: number, random: Random): Promise<Victim>
  /** Ends the server as an operator would, then asks its database. */
  afterwards<Found>(look: (db: Database) => Promise<Found>): Promise<Found>
  remove(): Promise<void>
}

type Stage = {
  readonly dataDir: string
  server: ServeProcess | null
  readonly troubles: Set<string>
  readonly killed: Record<Victim, number>
}

/** @param prepare fills the database before the server starts. */
export async function startKilledServer(prepare: (url: string) => Promise<void>): Promise<KilledServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-kills-'))
  const killed = { server: 0, database: 0, backend: 0 }
  const stage: Stage = { dataDir: path.join(folder, 'data'), server: null, troubles: new Set(), killed }
  const remove = async (): Promise<void> => {
    stage.server?.child.kill('SIGKILL')
    await killPostmaster(stage.dataDir)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  try {
    const postgres = await startPostgres({ dataDir: stage.dataDir })
    await prepare(postgres.url)
    await postgres.stop()
    stage.server = await started(stage)
  } catch (error) {
    await remove()
    throw error
  }
  return {
    dataDir: stage.dataDir,
    base: () => stage.server?.address ?? null,
    troubles: stage.troubles,
    killed,
    kill: async (nth, random) => {
      const victim = VICTIMS[nth % VICTIMS.length] ?? 'server'
      killed[victim] += await killOne(stage, victim, random)
      return victim
    },
    afterwards: (look) => afterwards(stage, look),
    remove,
  }
}

async function afterwards<Found>(stage: Stage, look: (db: Database) => Promise<Found>): Promise<Found> {
  const last = stage.server
  stage.server = null
  await last?.end('SIGTERM')
  const postgres = await startPostgres({ dataDir: stage.dataDir })
  const { db, close } = openDatabase(postgres.url, () => undefined)
  try {
    return await look(db)
  } finally {
    await close()
    await postgres.stop()
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
        return (
          Number(parent) === postmaster &&
          /\[local\]|127\.0\.0\.1\(/.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'))
        )
      } catch {
        return false // it ended while we looked
      }
    })
    .map(Number)
}
