/** One run of the server program: start it, wait until it answers, stop it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { processMark } from '../process-mark.mjs'
import type { Binaries } from './binaries.ts'
import { serverEnv } from './cluster.ts'
import type { Identity } from './identity.ts'
import type { Layout } from './layout.ts'
import { pidFileOf, readPostmaster } from './postmaster.ts'
import { PostgresUnavailable } from './unavailable.ts'

export type RunningServer = { readonly pid: number; readonly port: number }

/** `immediate` means that PostgreSQL did not stop in time and was made to: nothing is lost, the next start recovers. */
export type StopReport =
  | { readonly stopped: true; readonly how: 'fast' | 'immediate' }
  | { readonly stopped: false; readonly pid: number }

const POLL_MS = 15
/** How long the leftovers of a killed server (its children, its memory) may keep a new one waiting. */
const LEFTOVER_PATIENCE_MS = 30_000
const LOG_MAX_BYTES = 10_000_000
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: '60',
  shared_buffers: '64MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // Details of an error hold values of rows, and rows hold people.
  log_error_verbosity: 'terse',
}

/** Call it while holding the lock, on a complete cluster without a living server. */
export async function startServer(layout: Layout, binaries: Binaries, identity: Identity): Promise<RunningServer> {
  const until = Date.now() + LEFTOVER_PATIENCE_MS
  const before = portBefore(layout)
  for (let attempt = 1; ; attempt++) {
    if (readPostmaster(layout.cluster).state === 'stale') rmSync(pidFileOf(layout.cluster), { force: true })
    const outcome = await tryOnce(layout, binaries, identity, await freePort(attempt === 1 ? before : 0))
    if (outcome.ok) return outcome.server
    const mayPass = /address already in use|could not bind|still in use|already exists/i.test(outcome.said)
    if (!mayPass || Date.now() > until) {
      throw new PostgresUnavailable({ code: 'server_failed', logFile: layout.logFile, detail: outcome.said })
    }
    await pause(200)
  }
}

/** Asks the server to end its work and waits; what does not end in `patienceMs` is made to. */
export async function stopServer(pid: number, mark: string | undefined, patienceMs = 20_000): Promise<StopReport> {
  if (mark === undefined || processMark(pid) !== mark) return { stopped: true, how: 'fast' }
  signal(pid, 'SIGINT')
  if (await hasGone(pid, mark, patienceMs)) return { stopped: true, how: 'fast' }
  signal(pid, 'SIGQUIT')
  if (await hasGone(pid, mark, 5_000)) return { stopped: true, how: 'immediate' }
  return { stopped: false, pid }
}

type Outcome = { readonly ok: true; readonly server: RunningServer } | { readonly ok: false; readonly said: string }

async function tryOnce(layout: Layout, binaries: Binaries, identity: Identity, port: number): Promise<Outcome> {
  const logFrom = rotateLog(layout.logFile)
  const child = launch(layout, binaries, identity, port)
  if (child.pid === undefined) return { ok: false, said: String((await once(child, 'error'))[0]) }
  while (child.exitCode === null && child.signalCode === null) {
    const seen = readPostmaster(layout.cluster)
    if (seen.state === 'alive' && seen.pid === child.pid && seen.status === 'ready') {
      child.unref()
      return { ok: true, server: { pid: seen.pid, port } }
    }
    // Recovery after a crash takes as long as it takes; a server that is alive is not hurried.
    await pause(POLL_MS)
  }
  return { ok: false, said: readFileSync(layout.logFile, 'utf8').slice(logFrom).trim() || endOf(child) }
}

function endOf(child: ChildProcess): string {
  return `it ended with ${child.exitCode ?? child.signalCode} and said nothing`
}

/** In a session of its own, so that Ctrl-C reaches us and not the server: requests under way still need it. */
function launch(layout: Layout, binaries: Binaries, identity: Identity, port: number): ChildProcess {
  const own = { port: String(port), unix_socket_directories: lineFileOf(layout, port) === null ? '' : layout.cluster }
  const settings = Object.entries({ ...SETTINGS, ...own }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program = '', ...args] = [...identity.before, binaries.postgres, '-D', layout.cluster, ...settings]
  const log = openSync(layout.logFile, 'a', 0o600)
  try {
    return spawn(program, args, {
      ...identity.as,
      cwd: '/',
      env: serverEnv(binaries),
      stdio: ['ignore', log, log],
      detached: true,
    })
  } finally {
    closeSync(log)
  }
}

/** Answers with the place where this run's lines will begin. */
function rotateLog(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size <= LOG_MAX_BYTES) return size
  renameSync(logFile, `${logFile}.1`)
  return 0
}

/** What a system takes as the name of such a file, with the byte that ends it. */
const LINE_NAME_BYTES_MAX = 103

/**
 * The file through which processes of this machine reach the server past the network: a tenth faster. Null where its name
 * would be too long; they then go by the port.
 */
export function lineFileOf({ cluster }: Layout, port: number): string | null {
  const file = path.join(cluster, `.s.PGSQL.${port}`)
  return Buffer.byteLength(file) <= LINE_NAME_BYTES_MAX ? file : null
}

async function hasGone(pid: number, mark: string, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs
  while (processMark(pid) === mark) {
    if (Date.now() > until) return false
    await pause(POLL_MS)
  }
  return true
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone in between, or not ours to signal: the wait that follows tells which.
  }
}

/** Where this cluster answered last time: a process that lost its database finds it there again. 0 when not known. */
function portBefore({ cluster }: Layout): number {
  const options = path.join(cluster, 'postmaster.opts')
  const words = existsSync(options) ? readFileSync(options, 'utf8') : ''
  return Number(/\bport=(\d+)/.exec(words)?.[1] ?? 0)
}

/** The one wished for, when nobody has it, else one that the system gives. */
function freePort(wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wished === 0 ? reject(error) : resolve(freePort(0))))
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
