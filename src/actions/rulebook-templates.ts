/** The rulebooks that come with the program, to start a season from. */
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { assert } from '../award/result.ts'

const FOLDER = new URL('../../rulebooks/', import.meta.url)

export type RulebookTemplate = { readonly id: string; readonly rulebook: Rulebook }

/** By id. They were checked before the program was shipped; a broken one is a broken program. */
export async function rulebookTemplates(): Promise<readonly RulebookTemplate[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const read = rulebookFromText(await readFile(new URL(name, FOLDER), 'utf8'))
      assert(read.ok, `the template ${name} is a rulebook`)
      return { id: basename(name, '.json'), rulebook: read.value.rulebook }
    }),
  )
}
