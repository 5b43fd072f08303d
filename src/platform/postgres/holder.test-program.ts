/** For the launcher's tests: a process of its own that holds PostgreSQL until a signal. SIGUSR2 leaves without stopping it. */
import { startPostgres } from './start-postgres.ts'

const postgres = await startPostgres({ dataDir: process.argv[2] ?? '' })
const waiting = setInterval(() => {}, 1_000)
const stop = async (): Promise<void> => {
  clearInterval(waiting)
  await postgres.stop()
}
process.once('SIGINT', stop).once('SIGTERM', stop)
process.once('SIGUSR2', () => process.exit(0))
process.stdout.write(`${postgres.url}\n${postgres.pid}\n`)
