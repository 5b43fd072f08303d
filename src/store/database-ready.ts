/** Whether the database answers at all: one that is starting, recovering from a crash or not listening yet is waited for. */
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

export type DatabaseReady =
  | { readonly ready: true }
  /** `address` without the password: `10.0.0.5:5432/paritrana`. `why` in the words of the driver or the server. */
  | { readonly ready: false; readonly address: string; readonly why: string }

/** Codes of PostgreSQL (appendix A of its manual) and of the network that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const TRY_AGAIN_MS = 100

/** @param waiting told once, with the reason, when the first try fails. What does not pass by itself is told at once. */
export async function untilReady(
  url: string,
  { patienceMs = 30_000, waiting = () => undefined }: { patienceMs?: number; waiting?: (why: string) => void } = {},
): Promise<DatabaseReady> {
  const until = performance.now() + patienceMs
  for (let tries = 1; ; tries += 1) {
    const problem = await tryOnce(url)
    if (problem === null) return { ready: true }
    const isLast = !problem.passes || performance.now() > until
    if (isLast) return { ready: false, address: shownAddress(url), why: problem.why }
    if (tries === 1) waiting(problem.why)
    await pause(TRY_AGAIN_MS)
  }
}

async function tryOnce(url: string): Promise<{ readonly passes: boolean; readonly why: string } | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return null
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = 'code' in error ? String(error.code) : ''
    // The driver gives no code to a connection that was closed in its face, or that nobody answered.
    return { passes: PASSING.has(code) || code === '', why: error.message || code }
  } finally {
    await client.end().catch(() => undefined)
  }
}

function shownAddress(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { host, pathname } = new URL(url)
  return host + pathname
}
