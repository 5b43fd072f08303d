import { rulebookChanges } from '../award/rulebook/rulebook-changes.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import type { Language } from '../wording/language.ts'
import { NO_RULEBOOK_CHANGES, rulebookChangeSentence } from '../wording/rulebook-changes.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { flawLine, readRulebook } from './read-rulebook.ts'

/** Every difference between two rulebooks, one line each, or as JSON with path, kind, before and after. */
export async function compareRulebooks(
  pathBefore: string,
  pathAfter: string,
  json: boolean,
  language: Language,
  io: CommandIo,
): Promise<ExitCode> {
  const [before, after] = [await readRulebook(pathBefore, language), await readRulebook(pathAfter, language)]
  if (!before.ok || !after.ok) {
    const refused = [before, after].flatMap((read) => (read.ok ? [] : read.refusal))
    for (const told of refused) io.stderr(flawLine(told, language))
    if (json) io.stdout(`${JSON.stringify({ ok: false, refused }, null, 2)}\n`)
    return 1
  }
  const compared = { before: before.value.rulebook, after: after.value.rulebook }
  const changes = rulebookChanges(compared.before, compared.after).map((change) => ({
    ...change,
    message: rulebookChangeSentence(change, compared, language),
  }))
  const hashes = { before: rulebookHash(compared.before), after: rulebookHash(compared.after) }
  if (json) io.stdout(`${JSON.stringify({ ...hashes, changes }, null, 2)}\n`)
  else if (changes.length === 0) io.stdout(`${NO_RULEBOOK_CHANGES[language]}\n`)
  else io.stdout(changes.map(({ message }) => `${message}\n`).join(''))
  return 0
}
