import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { installBoundaries, openBoundaryStore, type BoundaryStore } from '../actions/install-boundaries.ts'
import { listPlaces } from '../actions/place-book.ts'
import { instant } from '../award/units/dates.ts'
import { BOUNDARY_BYTES_MAX } from '../platform/boundaries/boundary-file.ts'
import { configSentence } from '../platform/config-sentences.ts'
import { readConfig, type Config } from '../platform/config.ts'
import { boundaryRefusalSentence, boundarySentences } from '../wording/boundaries.ts'
import type { Sentence } from '../wording/language.ts'
import { parsedArgs, withUsage, WrongUsage, type Command, type CommandIo, type ExitCode } from './command-io.ts'

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  credit: { type: 'string' },
} as const
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

type Asked = { readonly store: BoundaryStore; readonly config: Config; readonly json: boolean; readonly io: CommandIo }

/** `paritrana boundaries [install FILE [--credit TEXT] | remove] [--json]` on the data folder that `env` names. */
export function boundariesCommandOf(env: Readonly<Record<string, string | undefined>>): Command {
  return (args, io) =>
    withUsage('boundaries', io, async () => {
      const { values, positionals } = parsedArgs(args, OPTIONS)
      const [deed, file, ...more] = positionals
      const isKnown = deed === undefined || (deed === 'install') === (file !== undefined)
      if (!isKnown || more.length > 0 || (deed !== undefined && deed !== 'install' && deed !== 'remove')) {
        throw new WrongUsage('[install FILE | remove]')
      }
      if (values.credit !== undefined && deed !== 'install') throw new WrongUsage('--credit')
      const reading = readConfig(env, { cwd: process.cwd(), projectDir: PROJECT })
      if (!reading.ok) {
        for (const refusal of reading.refusals) say(io.stderr, configSentence(refusal))
        return 2
      }
      const { config } = reading
      const asked: Asked = { store: openBoundaryStore(config.dataDir), config, json: values.json === true, io }
      if (file !== undefined) return install(file, values.credit ?? '', asked)
      return deed === 'remove' ? remove(asked) : show(asked)
    })
}

export const boundariesCommand: Command = boundariesCommandOf(process.env)

async function show({ store, json, io }: Asked): Promise<ExitCode> {
  const installed = await store.read()
  if (json) {
    const { fileName, credit, installedAt, regencies, provinces, version } = installed ?? {}
    print(io, { installed: installed && { fileName, credit, installedAt, regencies, provinces, version } })
  } else if (installed) {
    const { fileName, installedAt, regencies, provinces, credit } = installed
    say(io.stdout, boundarySentences.now(fileName, installedAt, regencies, provinces))
    say(io.stdout, credit === '' ? boundarySentences.noCredit : boundarySentences.credit(credit))
  } else say(io.stdout, boundarySentences.none)
  return 0
}

async function install(file: string, credit: string, { store, config, json, io }: Asked): Promise<ExitCode> {
  const bytes = await bytesOf(file)
  if (!bytes) {
    say(io.stderr, boundarySentences.notReadable(file))
    if (json) print(io, { ok: false, refused: { code: 'file_not_readable' } })
    return 1
  }
  const at = instant(config.clock.now())
  const outcome = await installBoundaries({ bytes, fileName: file, credit }, { store, places: await listPlaces(), at })
  if (!outcome.ok) {
    const { refusal } = outcome
    say(io.stderr, { id: boundaryRefusalSentence(refusal, 'id'), en: boundaryRefusalSentence(refusal, 'en') })
    if (json) print(io, { ok: false, refused: refusal })
    return 1
  }
  const { regencies, provinces, unknown } = outcome.value
  if (json) {
    const missing = regencies.missing.map(({ code, name }) => ({ code, name }))
    print(io, { ok: true, regencies: regencies.known, provinces: provinces.known, missing, unknown })
    return 0
  }
  say(io.stdout, boundarySentences.found(regencies, 'regencies'))
  say(io.stdout, boundarySentences.found(provinces, 'provinces'))
  if (regencies.missing.length > 0) say(io.stdout, boundarySentences.missing(regencies.missing))
  if (unknown.length > 0) say(io.stdout, boundarySentences.unknown(unknown))
  if (credit.trim() === '') say(io.stdout, boundarySentences.noCredit)
  say(io.stdout, boundarySentences.installed)
  return 0
}

async function remove({ store, json, io }: Asked): Promise<ExitCode> {
  const removed = await store.remove()
  if (json) print(io, { removed })
  else say(io.stdout, removed ? boundarySentences.removed : boundarySentences.none)
  return 0
}

/** A file that is too large is not read first to find that out: one byte too many is enough to be refused. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file)
    return size > BOUNDARY_BYTES_MAX ? new Uint8Array(BOUNDARY_BYTES_MAX + 1) : await readFile(file)
  } catch {
    return null
  }
}

function say(write: (text: string) => void, { id, en }: Sentence): void {
  write(`${id}\n${en}\n`)
}

function print(io: CommandIo, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`)
}
