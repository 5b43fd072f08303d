/**
 * Rulebooks of real seasons, as far as public reports describe them. Names, days, categories, numbers of winners and
 * panels are published and name their sources; weights, hours and whatever else `sources` says are ours. They stand with
 * the tests and not with the templates, because no organiser has issued them: nobody should start a season from one and
 * take it for theirs.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { assert } from '../../src/award/result.ts'
import type { Category, Rulebook } from '../../src/award/rulebook/rulebook.ts'
import { categoryById } from '../../src/award/rulebook/rulebook.ts'
import type { ReadRulebook } from '../../src/award/rulebook/rulebook.schema.ts'
import { rulebookFromText } from '../../src/award/rulebook/rulebook.schema.ts'

const FOLDER = new URL('rulebooks/', import.meta.url)

export const publishedNames: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted()

export function readPublished(name: string): ReadRulebook {
  const read = rulebookFromText(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
  assert(read.ok, `${name} is a rulebook: ${JSON.stringify(read)}`)
  return read.value
}

export function publishedRulebook(name: string): Rulebook {
  return readPublished(name).rulebook
}

export function publishedCategory(name: string, id: string): Category {
  const category = categoryById(publishedRulebook(name), id)
  assert(category, `${name} has the category ${id}`)
  return category
}
