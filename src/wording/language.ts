/** The two languages people read. Indonesian is the first; English is a courtesy and never a different page. */
export type Language = 'id' | 'en'

export const languages: readonly Language[] = ['id', 'en']

export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id'
}

/** One sentence in both languages. */
export type Sentence = { readonly [language in Language]: string }

/** A dictionary pair: the English half must say everything the Indonesian half says, and nothing more. */
export type InBoth<Words> = { readonly id: Words; readonly en: Words }

/** "Ketapang", "Ketapang dan Mempawah", "Ketapang, Mempawah, dan Sekadau". */
export function listed(items: readonly string[], language: Language): string {
  const and = language === 'id' ? 'dan' : 'and'
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  if (items.length === 2) return `${items[0]} ${and} ${last}`
  return `${items.slice(0, -1).join(', ')}, ${and} ${last}`
}
