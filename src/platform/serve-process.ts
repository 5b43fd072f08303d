/** The life of a serving process after it listens: it waits for a signal, finishes what is under way, and leaves nothing behind. */
import type { Server } from 'node:http'
import type { Log } from './log.ts'

/** What has to be closed after the last request, in order: the jobs, the pool, PostgreSQL. */
export type Ending = { readonly name: string; end(): Promise<unknown> }

export type ServeOptions = {
  readonly server: Server
  readonly endings: readonly Ending[]
  readonly log: Log
  /** Answers that never end by themselves end here, before the server waits for those under way. */
  readonly stopping?: () => void
  /** How long requests under way may take to finish. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 5_000
/** npm passes on a Ctrl-C that the terminal has already sent us: two signals this close are one wish. */
const ECHO_MS = 1_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Answers with the exit code once everything has ended: 0, or 1 when an ending failed. A second signal ends at once. */
export async function serveUntilStopped(options: ServeOptions): Promise<number> {
  await firstSignal()
  options.log.info({}, 'stopping: no new requests, finishing those under way')
  options.stopping?.()
  await closeServer(options.server, options.patienceMs ?? PATIENCE_MS)
  let exitCode = 0
  for (const ending of options.endings) {
    if (!(await ended(ending, options.log))) exitCode = 1
  }
  options.log.info({}, 'stopped')
  return exitCode
}

function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    let firstAt: number | undefined
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        const now = performance.now()
        if (firstAt === undefined) resolve()
        // What stops at once still stops its PostgreSQL: the launcher asks it to end when the process exits.
        else if (now - firstAt > ECHO_MS) process.exit(130)
        firstAt ??= now
      })
    }
  })
}

/** Idle connections close now, busy ones after their answer, the rest when patience ends. */
function closeServer(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
    // A browser keeps its connection after the last answer; each that falls idle is closed rather than waited for.
    const tidying = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(impatient)
      clearInterval(tidying)
      resolve()
    })
  })
}

async function ended({ name, end }: Ending, log: Log): Promise<boolean> {
  try {
    await end()
    return true
  } catch (error) {
    log.error({ error, job: name }, 'could not be closed')
    return false
  }
}
