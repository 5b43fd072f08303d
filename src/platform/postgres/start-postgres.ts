/**
 * The database without an administrator: starts the bundled PostgreSQL on a data folder, or attaches to the one that
 * already runs there. Works as an ordinary user, as root, and as root below a folder closed to others.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { holdLock, LockNotFree } from '../lock-file.mjs'
import { processMark } from '../process-mark.mjs'
import { findBinaries } from './binaries.ts'
import { ensureCluster, isFirstStart, knownPassword, SUPERUSER } from './cluster.ts'
import { handOver, identityFor } from './identity.ts'
import { layoutOf, type Layout } from './layout.ts'
import { readPostmaster } from './postmaster.ts'
import { lineFileOf, startServer, stopServer, type RunningServer, type StopReport } from './server.ts'
import { PostgresUnavailable } from './unavailable.ts'
import { hasLivingUsers, signIn } from './users.ts'

export type Postgres = {
  /** For the driver: holds the password, never to be logged. */
  readonly url: string
  readonly pid: number
  /** Whether this process started it or took it over; false when it found others using it. */
  readonly owned: boolean
  /** Leaves it, and stops it when nobody else uses it. May be called again; the answer stays the same. */
  stop(): Promise<StopReport | 'left_running'>
}

export type LogLine = (sentence: string) => void

const LOCK_PATIENCE_MS = 300_000

/** `log` gets short English lines about what is going on. Throws PostgresUnavailable, whose message says what to do. */
export async function startPostgres({
  dataDir,
  log = () => {},
}: {
  dataDir: string
  log?: LogLine
}): Promise<Postgres> {
  return namingFolderTrouble(dataDir, async () => {
    const layout = layoutOf(dataDir)
    const release = await lock(layout, log)
    try {
      const alive = await livingServer(layout, log)
      const inUse = hasLivingUsers(layout.usersDir)
      const { server, password } = alive
        ? { server: alive, password: knownPassword(layout) }
        : await startOwn(layout, log)
      const owned = !alive || !inUse
      const how = alive ? (owned ? 'taken over from a killed process' : 'attached') : 'started'
      log(`PostgreSQL ${how}: process ${server.pid}, port ${server.port}`)
      const line = lineFileOf(layout, server.port)
      const reachable = line !== null && existsSync(line) ? line : null
      return handleFor(server, { password, owned, usersDir: layout.usersDir, line: reachable })
    } finally {
      release()
    }
  })
}

async function startOwn(layout: Layout, log: LogLine): Promise<{ server: RunningServer; password: string }> {
  const binaries = findBinaries(layout.libraryDir)
  const identity = identityFor(binaries.native, layout.cluster)
  if (isFirstStart(layout)) log(`making a new database in ${layout.dataDir}`)
  const password = await ensureCluster(layout, binaries, identity)
  handOver(layout.cluster, identity)
  return { server: await startServer(layout, binaries, identity), password }
}

/** Waits for a server that is starting or stopping to have done so. */
async function livingServer(layout: Layout, log: LogLine): Promise<RunningServer | undefined> {
  for (let said = ''; ; await pause(50)) {
    const seen = readPostmaster(layout.cluster)
    if (seen.state !== 'alive') return undefined
    if (seen.status === 'ready') return { pid: seen.pid, port: seen.port }
    if (said !== seen.status) log(`PostgreSQL is ${seen.status} (process ${seen.pid}), waiting`)
    said = seen.status
    // Told to stop while it was recovering from a killed backend, PostgreSQL 18 can stay like that for ever.
    if (seen.status === 'stopping') await stopServer(seen.pid, processMark(seen.pid))
  }
}

type Use = {
  readonly password: string
  readonly owned: boolean
  readonly usersDir: string
  readonly line: string | null
}

/** The last one out stops the server, whoever started it: a second one on the same folder goes on when the first ends. */
function handleFor(server: RunningServer, { password, owned, usersDir, line }: Use): Postgres {
  const mark = processMark(server.pid)
  const signOut = signIn(usersDir)
  // Last resort for a process that ends without having stopped its server: PostgreSQL then closes by itself.
  const onExit = (): void => {
    signOut()
    if (!hasLivingUsers(usersDir) && mark !== undefined && processMark(server.pid) === mark)
      process.kill(server.pid, 'SIGINT')
  }
  process.once('exit', onExit)
  let stopping: Promise<StopReport | 'left_running'> | undefined
  const stop = async (): Promise<StopReport | 'left_running'> => {
    process.removeListener('exit', onExit)
    signOut()
    return hasLivingUsers(usersDir) ? 'left_running' : stopServer(server.pid, mark)
  }
  const url = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${server.port}/postgres${line === null ? '' : `?host=${encodeURIComponent(path.dirname(line))}`}`
  return { url, pid: server.pid, owned, stop: () => (stopping ??= stop()) }
}

async function lock(layout: Layout, log: LogLine): Promise<() => void> {
  const onWait = (pid: number): void => log(`process ${pid} is starting PostgreSQL on the same folder, waiting`)
  try {
    return await holdLock(layout.lockFile, { patienceMs: LOCK_PATIENCE_MS, onWait })
  } catch (error) {
    if (!(error instanceof LockNotFree)) throw error
    throw new PostgresUnavailable({ code: 'start_in_progress_elsewhere', detail: error.message })
  }
}

/** A folder we may not write to, a full disk, a file in the folder's place: the system's word with our advice. */
async function namingFolderTrouble<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new PostgresUnavailable({ code: 'data_folder_unusable', folder, detail: error.message })
  }
}
