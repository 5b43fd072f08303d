/** The document that makes a season's rules official, kept among the rulebook's sources under a word of its own. */
import type { Rulebook } from '../rulebook/rulebook.ts'

const WORD = 'Dokumen penetapan: '

/** The number of the ruling document as it was typed; empty when none is named. */
export function rulingDocumentOf({ sources }: Pick<Rulebook, 'sources'>): string {
  return sources.find((source) => source.startsWith(WORD))?.slice(WORD.length) ?? ''
}

/** The sources that are not the ruling document. */
export function otherSources({ sources }: Pick<Rulebook, 'sources'>): readonly string[] {
  return sources.filter((source) => !source.startsWith(WORD))
}

/** @param number empty for none. */
export function sourcesWith(number: string, others: readonly string[]): readonly string[] {
  return number === '' ? others : [`${WORD}${number}`, ...others]
}

/** The same rules, official for nobody. */
export function withoutRulingDocument(rulebook: Rulebook): Rulebook {
  return { ...rulebook, official: false, sources: otherSources(rulebook) }
}
