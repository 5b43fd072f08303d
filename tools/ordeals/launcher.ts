/** Kills the database and the process that started it at random moments, plants false pid files, and starts again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { pidFileOf, readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { processMark } from '../../src/platform/process-mark.mjs'
import type { Random } from '../seeded-random.ts'
import type { Ordeal, OrdealOutcome, OrdealRun } from './ordeal.ts'

const HOLDER = path.join(import.meta.dirname, '../../src/platform/postgres/holder.test-program.ts')

const TABLE = 'create table if not exists saksi (n bigint generated always as identity primary key)'

export const launcher: Ordeal = {
  name: 'launcher',
  about: 'kill -9 of PostgreSQL and of its starter at random moments, false pid files, start again: nothing lost',
  run: runLauncher,
}

type Tally = {
  rounds: number
  killedStarting: number
  killedServer: number
  killedDatabase: number
  falsePidFiles: number
}

async function runLauncher({ random, mayGoOn, say }: OrdealRun): Promise<OrdealOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-ordeal-'))
  if (random.chance(0.5)) chmodSync(folder, 0o755)
  const dataDir = path.join(folder, 'data')
  const tally: Tally = { rounds: 0, killedStarting: 0, killedServer: 0, killedDatabase: 0, falsePidFiles: 0 }
  const saved = new Set<number>()
  try {
    while (mayGoOn(tally.rounds)) {
      await oneRound(dataDir, random, tally, saved)
      tally.rounds += 1
      if (tally.rounds % 20 === 0) say(`${tally.rounds} rounds, ${saved.size} rows acknowledged`)
    }
    const lost = await lostAtTheEnd(dataDir, saved)
    const failures = lost.length === 0 ? [] : [`rows acknowledged and lost: ${lost.slice(0, 10).join(', ')}`]
    return { counts: { ...tally, acknowledged: saved.size, lost: lost.length }, failures }
  } finally {
    await killDatabase(dataDir)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/** Start (or be killed while starting), save rows until somebody dies, and leave the folder as it fell. */
async function oneRound(dataDir: string, random: Random, tally: Tally, saved: Set<number>): Promise<void> {
  const child = spawn(process.execPath, [HOLDER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (random.chance(0.25)) {
    await pause(random.whole(700))
    tally.killedStarting += 1
  } else {
    const url = await firstLine(child)
    const saving = saveUntilBroken(url, saved)
    await pause(20 + random.whole(200))
    if (random.chance(0.6)) {
      await killDatabase(dataDir)
      tally.killedDatabase += 1
    } else {
      tally.killedServer += 1
    }
    await killed(child)
    // Only the starter died: the database lives on, the saving client leaves it, and the next start takes it over.
    await saving.stop()
  }
  await killed(child)
  if (random.chance(0.4) && plantFalsePidFile(dataDir, random)) tally.falsePidFiles += 1
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the holder has no standard output')
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('PostgreSQL did not start again')))
  const said = await Promise.race([once(child.stdout, 'data'), ended])
  return String(said[0]).split('\n')[0] ?? ''
}

/** Saves one row a transaction and remembers those the database acknowledged. */
function saveUntilBroken(url: string, saved: Set<number>): { stop(): Promise<void> } {
  const life = { over: false }
  const saving = saveRows(url, saved, life)
  return {
    stop: () => {
      life.over = true
      return saving
    },
  }
}

async function saveRows(url: string, saved: Set<number>, life: { over: boolean }): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => (life.over = true))
  try {
    await client.connect()
    await client.query(TABLE)
    while (!life.over) {
      const { rows } = await client.query('insert into saksi default values returning n')
      saved.add(Number(rows[0].n))
    }
    await client.end()
  } catch {
    // The database was killed under it; what was acknowledged is in `saved`.
    life.over = true
  }
}

/** The rows that were acknowledged and are not there. */
export async function lostAtTheEnd(dataDir: string, saved: ReadonlySet<number>): Promise<number[]> {
  const postgres = await startPostgres({ dataDir })
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(TABLE)
  const { rows } = await client.query('select n from saksi')
  await client.end()
  await postgres.stop()
  const found = new Set(rows.map(({ n }) => Number(n)))
  return [...saved].filter((n) => !found.has(n))
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function killDatabase(dataDir: string): Promise<void> {
  const seen = readPostmaster(path.join(dataDir, 'postgres'))
  if (seen.state !== 'alive') return
  const mark = processMark(seen.pid)
  process.kill(seen.pid, 'SIGKILL')
  while (processMark(seen.pid) === mark) await pause(5)
}

/** Only where no server lives: what a crash, a copy or a reboot may leave behind. */
function plantFalsePidFile(dataDir: string, random: Random): boolean {
  const cluster = path.join(dataDir, 'postgres')
  if (!existsSync(cluster) || readPostmaster(cluster).state === 'alive') return false
  const foreign = `${process.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready   \n`
  const dead = foreign.replace(String(process.pid), '4194303')
  writeFileSync(pidFileOf(cluster), random.pick([foreign, dead, '', 'rusak\n']))
  return true
}
