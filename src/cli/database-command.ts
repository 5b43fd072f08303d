/** What commands on the live database share: its settings, attaching to it, and sentences when that cannot be. */
import { fileURLToPath } from 'node:url'
import { configSentence } from '../platform/config-sentences.ts'
import { readConfig } from '../platform/config.ts'
import { withDatabase } from '../platform/database-for.ts'
import { PostgresUnavailable } from '../platform/postgres/unavailable.ts'
import { untilReady } from '../store/database-ready.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

/** A person waits at the terminal, and nothing is said meanwhile. */
const PATIENCE_MS = 5_000
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Works on the database that DATA_DIR or DATABASE_URL names, as `serve` does; an alive one is used and left running. */
export async function onDatabase(
  io: CommandIo,
  work: (url: string, dataDir: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const reading = readConfig(process.env, { cwd: process.cwd(), projectDir: PROJECT })
  if (!reading.ok) {
    for (const refusal of reading.refusals) complain(io, configSentence(refusal))
    return 2
  }
  try {
    return await withDatabase(
      reading.config,
      () => undefined,
      async (url) => {
        const reached = await untilReady(url, { patienceMs: PATIENCE_MS })
        if (reached.ready) return work(url, reading.config.dataDir)
        throw new PostgresUnavailable({ code: 'database_unreachable', address: reached.address, detail: reached.why })
      },
    )
  } catch (error) {
    if (!(error instanceof PostgresUnavailable)) throw error
    complain(io, error.sentence)
    return 1
  }
}

function complain(io: CommandIo, { id, en }: { readonly id: string; readonly en: string }): void {
  io.stderr(`${id}\n${en}\n`)
}
