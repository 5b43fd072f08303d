/** The database a process works with: the operator's by DATABASE_URL, else the bundled one on the data folder. */
import { startPostgres, type LogLine } from './postgres/start-postgres.ts'

export type Database = {
  /** Holds a password: never to be logged. */
  readonly url: string
  /** Ends what this process started, and nothing else. Rejects when PostgreSQL would not stop. */
  stop(): Promise<void>
}

type Wanted = { readonly databaseUrl: string | undefined; readonly dataDir: string }

export async function databaseFor({ databaseUrl, dataDir }: Wanted, log: LogLine): Promise<Database> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => {} }
  const postgres = await startPostgres({ dataDir, log })
  return {
    url: postgres.url,
    stop: async () => {
      const report = await postgres.stop()
      if (report === 'left_running') return
      if (!report.stopped) throw new Error(`PostgreSQL (process ${report.pid}) did not stop`)
      if (report.how === 'immediate') log('PostgreSQL had to be stopped hard; its next start recovers')
    },
  }
}

/** For a short command: does the work and stops the database, also when a signal ends the work early. */
export async function withDatabase<Value>(
  wanted: Wanted,
  log: LogLine,
  work: (url: string) => Promise<Value>,
): Promise<Value> {
  const database = await databaseFor(wanted, log)
  const interrupted = (signal: NodeJS.Signals): void => {
    void database.stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    return await work(database.url)
  } finally {
    process.removeListener('SIGINT', interrupted).removeListener('SIGTERM', interrupted)
    await database.stop()
  }
}
