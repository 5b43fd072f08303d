/** Values of a rulebook that are words of a list, as people read them. */
import { PLENARY } from '../award/rulebook/rulebook.ts'
import type { Language } from './language.ts'
import { type RulebookFormWords, rulebookFormWords } from './rulebook-form.ts'

type Choices = Readonly<Record<string, string>>

const CHOICES: Readonly<Record<string, (words: RulebookFormWords) => Choices>> = {
  aggregation: ({ category }) => category.aggregations,
  ranking: ({ category }) => category.rankings,
  source: ({ criterion }) => criterion.sources,
  kind: ({ criterion }) => criterion.kinds,
  ties: ({ category }) => ({ [PLENARY]: category.plenary }),
}

/** Null for what somebody typed freely. */
export function rulebookChoiceName(field: string, value: string, language: Language): string | null {
  const choices = CHOICES[field]?.(rulebookFormWords[language]) ?? {}
  const name = Object.hasOwn(choices, value) ? choices[value] : undefined
  return name === undefined ? null : name.charAt(0).toLowerCase() + name.slice(1)
}
