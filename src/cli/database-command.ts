/** What commands on the live database share: its settings, attaching to it, and sentences when that cannot be. */
import { fileURLToPath } from 'node:url'
import { configSentence } from '../platform/config-sentences.ts'
import { readConfig } from '../platform/config.ts'
import { withDatabase } from '../platform/database-for.ts'
import { PostgresUnavailable } from '../platform/postgres/unavailable.ts'
import type { CommandIo, ExitCode } from './command-io.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Works on the database that DATA_DIR or DATABASE_URL names, as `serve` does; an alive one is used and left running. */
export async function onDatabase(io: CommandIo, work: (url: string) => Promise<ExitCode>): Promise<ExitCode> {
  const reading = readConfig(process.env, { cwd: process.cwd(), projectDir: PROJECT })
  if (!reading.ok) {
    for (const refusal of reading.refusals) complain(io, configSentence(refusal))
    return 2
  }
  try {
    return await withDatabase(reading.config, () => undefined, work)
  } catch (error) {
    if (!(error instanceof PostgresUnavailable)) throw error
    complain(io, error.sentence)
    return 1
  }
}

function complain(io: CommandIo, { id, en }: { readonly id: string; readonly en: string }): void {
  io.stderr(`${id}\n${en}\n`)
}
