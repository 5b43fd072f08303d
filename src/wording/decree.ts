/** A decree by its number, as people cite it. */
import type { Language } from './language.ts'

export function decreeCited(
  { issuer, number }: { readonly issuer: string; readonly number: string },
  language: Language,
): string {
  return language === 'id' ? `Keputusan ${issuer} Nomor ${number}` : `Decree of ${issuer}, number ${number}`
}
