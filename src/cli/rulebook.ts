import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { rulebookFromText, rulebookJsonSchema } from '../award/rulebook/rulebook.schema.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { compareRulebooks } from './compare-rulebooks.ts'
import { convertRulebook } from './convert-rulebook.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { flawLine, readRulebook, toldConcern, toldFlaw } from './read-rulebook.ts'

const TEMPLATES = new URL('../../rulebooks/', import.meta.url)

const OPTIONS = { ...SHARED_OPTIONS, out: { type: 'string' } } as const

/** `paritrana rulebook template [ID] | check FILE | convert FILE | compare A B | schema` */
export const rulebookCommand: Command = (args, io) =>
  withUsage('rulebook', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const [deed, subject, ...more] = positionals
    const language = languageOf(values.lang)
    const json = values.json === true
    if (deed === 'compare' && subject !== undefined && more[0] !== undefined && more.length === 1 && !('out' in values))
      return compareRulebooks(subject, more[0], json, language, io)
    if (more.length > 0) throw new WrongUsage(more.join(' '))
    if (deed === 'convert' && subject !== undefined)
      return convertRulebook(subject, { out: values.out ?? null, json, language }, io)
    if (values.out !== undefined) throw new WrongUsage('--out')
    if (deed === 'template')
      return subject === undefined ? listTemplates(json, io) : printTemplate(subject, language, io)
    if (deed === 'check' && subject !== undefined) return checkRulebook(subject, json, language, io)
    if (deed === 'schema' && subject === undefined) return printSchema(io)
    throw new WrongUsage('template [ID] | check FILE | convert FILE | compare A B | schema')
  })

async function templateIds(): Promise<readonly string[]> {
  const names = await readdir(TEMPLATES)
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .toSorted()
}

async function listTemplates(json: boolean, io: CommandIo): Promise<ExitCode> {
  const templates = await Promise.all(
    (await templateIds()).map(async (id) => ({ id, label: labelOf(await readFile(templateUrl(id), 'utf8')) })),
  )
  if (json) io.stdout(`${JSON.stringify(templates, null, 2)}\n`)
  else io.stdout(templates.map(({ id, label }) => `${id}\t${label}\n`).join(''))
  return 0
}

function labelOf(text: string): string {
  const read = rulebookFromText(text)
  return read.ok ? read.value.rulebook.label : ''
}

function templateUrl(id: string): URL {
  return new URL(`${id}.json`, TEMPLATES)
}

async function printTemplate(id: string, language: Language, io: CommandIo): Promise<ExitCode> {
  const ids = await templateIds()
  if (!ids.includes(id)) {
    io.stderr(`${phrase('templateUnknown', language)} ${ids.join(', ')}\n`)
    return 1
  }
  io.stdout(await readFile(templateUrl(id), 'utf8'))
  return 0
}

async function printSchema(io: CommandIo): Promise<ExitCode> {
  io.stdout(`${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`)
  return 0
}

async function checkRulebook(path: string, json: boolean, language: Language, io: CommandIo): Promise<ExitCode> {
  const read = await readRulebook(path, language)
  if (!read.ok) {
    for (const flaw of read.refusal) io.stderr(flawLine(flaw, language))
    if (json) io.stdout(`${JSON.stringify({ ok: false, refused: read.refusal }, null, 2)}\n`)
    return 1
  }
  const { rulebook, unknownFields } = read.value
  const notes = unknownFields.map((field) => toldFlaw(field, path, language))
  const concerns = read.value.concerns.map((concern) => toldConcern(concern, path, language))
  for (const note of [...notes, ...concerns]) io.stderr(`${phrase('note', language)}: ${flawLine(note, language)}`)
  const hash = rulebookHash(rulebook)
  if (json) io.stdout(`${JSON.stringify({ ok: true, rulebookHash: hash, notes, concerns, rulebook }, null, 2)}\n`)
  else io.stdout(`${phrase('rulebookIsFine', language)} ${hash}\n`)
  return 0
}
