import type { DecimalRefusal } from '../award/units/decimal.ts'
import type { HundredthsRefusal } from '../award/units/hundredths.ts'
import type { Sentence } from './language.ts'

/** Why a written number was not accepted; the same words for marks, figures and rules. */
export function numberBothLanguages(refusal: DecimalRefusal | HundredthsRefusal): Sentence {
  switch (refusal.code) {
    case 'number_empty':
      return { id: 'Angka belum diisi.', en: 'A number is missing here.' }
    case 'number_not_decimal':
      return {
        id: `"${shortened(refusal.text)}" bukan angka. Tulis seperti 87,5 atau 87.5, tanpa pemisah ribuan.`,
        en: `"${shortened(refusal.text)}" is no number. Write it like 87.5 or 87,5, without thousands separators.`,
      }
    case 'number_too_long':
      return {
        id: `"${shortened(refusal.text)}" terlalu panjang; paling banyak ${refusal.digitsMax} angka.`,
        en: `"${shortened(refusal.text)}" is too long; at most ${refusal.digitsMax} digits.`,
      }
    case 'number_negative':
      return {
        id: `${refusal.text} negatif; nilai mulai dari 0.`,
        en: `${refusal.text} is negative; marks begin at 0.`,
      }
    case 'number_too_fine':
      return {
        id: `${refusal.text.replace('.', ',')} lebih dari dua angka di belakang koma.`,
        en: `${refusal.text} has more than two decimals.`,
      }
    case 'number_too_large':
      return { id: `${refusal.text} terlalu besar.`, en: `${refusal.text} is too large.` }
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
