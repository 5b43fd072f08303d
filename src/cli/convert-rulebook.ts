import { workbookOfRulebook } from '../actions/rulebook-workbook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { phrase } from '../wording/command-help.ts'
import type { Language } from '../wording/language.ts'
import { workbookSentence } from '../wording/rulebook-workbook.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { WrongUsage } from './command-io.ts'
import type { ToldRefusal } from './read-rulebook.ts'
import { flawLine, readRulebook, toldFlaw } from './read-rulebook.ts'
import { writeWholeFile } from './whole-file.ts'

type Wanted = { readonly out: string | null; readonly json: boolean; readonly language: Language }

/** Copies the rules of a file, JSON or XLSX, to the other kind, or prints them as JSON with every default written out. */
export async function convertRulebook(path: string, wanted: Wanted, io: CommandIo): Promise<ExitCode> {
  const { out, language } = wanted
  if (out !== null && !/\.(xlsx|json)$/i.test(out)) throw new WrongUsage(phrase('rulebookOutKind', language))
  const read = await readRulebook(path, language)
  if (!read.ok) return refused(read.refusal, wanted, io)
  const { rulebook, unknownFields } = read.value
  for (const field of unknownFields) {
    io.stderr(`${phrase('note', language)}: ${flawLine(toldFlaw(field, path, language), language)}`)
  }
  if (out === null) io.stdout(jsonText(rulebook))
  return out === null ? 0 : writeTo(out, rulebook, wanted, io)
}

async function writeTo(out: string, rulebook: Rulebook, wanted: Wanted, io: CommandIo): Promise<ExitCode> {
  const { json, language } = wanted
  const content = await contentFor(out, rulebook, language)
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return refused([content], wanted, io)
  if (!(await writeWholeFile(out, content))) {
    return refused([{ code: 'file_not_writable', file: out, message: phrase('cannotWrite', language) }], wanted, io)
  }
  const hash = rulebookHash(rulebook)
  if (json) io.stdout(`${JSON.stringify({ ok: true, rulebookHash: hash, written: out }, null, 2)}\n`)
  else io.stderr(`${phrase('written', language)} ${out} ${hash}\n`)
  return 0
}

async function contentFor(
  out: string,
  rulebook: Rulebook,
  language: Language,
): Promise<string | Uint8Array | ToldRefusal> {
  if (/\.json$/i.test(out)) return jsonText(rulebook)
  const workbook = await workbookOfRulebook(rulebook, language)
  if (workbook.ok) return workbook.value
  return { ...workbook.refusal, file: out, message: workbookSentence(workbook.refusal, language) }
}

function jsonText(rulebook: Rulebook): string {
  return `${JSON.stringify(rulebook, null, 2)}\n`
}

function refused(refusals: readonly ToldRefusal[], { json, language }: Wanted, io: CommandIo): ExitCode {
  for (const told of refusals) io.stderr(flawLine(told, language))
  if (json) io.stdout(`${JSON.stringify({ ok: false, refused: refusals }, null, 2)}\n`)
  return 1
}
