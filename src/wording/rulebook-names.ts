/** Names that the rulebook gives, in the reader's language where it has both. */
import type { Language } from './language.ts'

export function nameIn(language: Language, named: { readonly name: string; readonly nameEn?: string }): string {
  return (language === 'en' ? named.nameEn : undefined) ?? named.name
}
