/** A decree: its number, its date, and who issued it; on a form, and as people cite it. */
import type { InBoth, Language } from './language.ts'

const id = {
  number: 'Nomor keputusan',
  day: 'Tanggal keputusan',
  issuer: 'Pejabat yang menetapkan',
  issuerHint: 'Misalnya Gubernur Kalimantan Barat.',
}

const en: typeof id = {
  number: 'Number of the decree',
  day: 'Date of the decree',
  issuer: 'Issued by',
  issuerHint: 'For example the Governor of Kalimantan Barat.',
}

export type DecreeWords = typeof id
export const decreeWords: InBoth<DecreeWords> = { id, en }

export function decreeCited(
  { issuer, number }: { readonly issuer: string; readonly number: string },
  language: Language,
): string {
  return language === 'id' ? `Keputusan ${issuer} Nomor ${number}` : `Decree of ${issuer}, number ${number}`
}
