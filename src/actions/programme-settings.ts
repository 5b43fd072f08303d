/** What this installation says where no law we read decides: read from its file once, and never while it runs. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { assert } from '../award/result.ts'
import type { ProgrammeSettings } from '../award/programmes/programme-settings.ts'
import { programmeSettingsFrom } from '../award/programmes/programme-settings.schema.ts'

const FILE = fileURLToPath(new URL('../../reference/programme_settings.json', import.meta.url))

let read: Promise<ProgrammeSettings> | undefined

export function programmeSettings(): Promise<ProgrammeSettings> {
  return (read ??= readSettings())
}

/** A file that does not fit stops the program with the place that is wrong, rather than count by half of it. */
async function readSettings(): Promise<ProgrammeSettings> {
  const settings = programmeSettingsFrom(await readFile(FILE, 'utf8'))
  assert(settings.ok, settings.ok ? '' : `${FILE}: ${settings.refusal.join('; ')}`)
  return settings.value
}
