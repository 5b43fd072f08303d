/**
 * The program's log: one JSON object a line. It holds no personal data, and not by good intentions: a line takes only
 * the facts named here, none of which has room for a name, an address or a typed text.
 */
import { randomBytes } from 'node:crypto'
import { type DestinationStream, destination, pino } from 'pino'

export type LogFacts = {
  readonly requestId?: string
  readonly method?: string
  /** The pattern of the route (`/nilai/:sheet`), never the address itself. */
  readonly route?: string
  readonly status?: number
  readonly durationMs?: number
  readonly code?: string
  readonly count?: number
  readonly job?: string
  /** `2025/61`: which season's. */
  readonly ledger?: string
  readonly port?: number
  readonly processId?: number
  readonly version?: string
  /** Only its kind, its code and the places in our source are written; its message may quote what somebody typed. */
  readonly error?: unknown
}

export type Log = {
  info(facts: LogFacts, sentence: string): void
  warn(facts: LogFacts, sentence: string): void
  error(facts: LogFacts, sentence: string): void
  /** A log whose every line carries these facts. */
  with(facts: LogFacts): Log
}

/** Writes to a file when one is named, else to standard error. */
export function openLog({ file, stream }: { file?: string; stream?: DestinationStream } = {}): Log {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } }
  return logOn(pino(options, stream ?? destination({ dest: file ?? 2, sync: true, mkdir: true })))
}

/** Unguessable and short: it is shown on error pages, so that a person can quote it. */
export function newRequestId(): string {
  return randomBytes(8).toString('hex')
}

type Line = (facts: object, sentence: string) => void
type Writer = { info: Line; warn: Line; error: Line; child(facts: object): Writer }

function logOn(writer: Writer): Log {
  return {
    info: (facts, sentence) => writer.info(written(facts), sentence),
    warn: (facts, sentence) => writer.warn(written(facts), sentence),
    error: (facts, sentence) => writer.error(written(facts), sentence),
    with: (facts) => logOn(writer.child(written(facts))),
  }
}

function levelName(level: string): object {
  return { level }
}

function written({ error, ...facts }: LogFacts): object {
  return error === undefined ? facts : { ...facts, error: describeError(error) }
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const places = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  const at = places.map((line) => line.trim())
  return { kind: error.name, ...(code === undefined ? {} : { code }), at }
}
