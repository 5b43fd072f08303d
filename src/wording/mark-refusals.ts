/** Why a mark sheet could not be saved or signed: what happened, why, what now. */
import { decimalFromHundredths, hundredths } from '../award/units/hundredths.ts'
import type { DecimalRefusal } from '../award/units/decimal.ts'
import type { HundredthsRefusal } from '../award/units/hundredths.ts'
import type { SigningRefusal } from '../award/judging/mark-sheet.ts'
import { unreachable } from '../award/result.ts'
import { pledgeRefusalSentence } from './conflicts.ts'
import type { Language } from './language.ts'
import { nominationStates } from './nomination.ts'
import { decimalInFigures } from './numbers.ts'

/** @param nameOf the criterion's name in the reader's language. */
export function markRefusalSentence(
  refusal: SigningRefusal,
  nameOf: (criterion: string) => string,
  language: Language,
): string {
  const inIndonesian = language === 'id'
  switch (refusal.code) {
    case 'sheet_already_signed':
      return inIndonesian
        ? 'Lembar ini sudah ditandatangani, jadi nilainya tidak dapat diubah lagi.'
        : 'This sheet is already signed, so its marks can no longer be changed.'
    case 'category_already_closed':
      return inIndonesian
        ? 'Ketua sudah menutup kategori ini, jadi lembar tidak dapat diisi atau ditandatangani lagi. Hubungi sekretariat bila ini keliru.'
        : 'The chair has closed this category, so the sheet can no longer be filled or signed. Ask the secretariat if this is a mistake.'
    case 'assessor_is_recused':
      return inIndonesian
        ? 'Anda menarik diri dari kandidat ini, jadi tidak menilainya.'
        : 'You recused yourself from this candidate and do not judge it.'
    case 'pledge_missing':
    case 'declaration_missing':
    case 'conflict_unsettled':
      return pledgeRefusalSentence(refusal, language)
    case 'nominee_left':
      return inIndonesian
        ? `Kandidat ini tidak dinilai lagi: ${nominationStates.id[refusal.state]}. Yang sudah Anda isi tetap tersimpan.`
        : `This candidate is no longer judged: ${nominationStates.en[refusal.state]}. What you filled in stays saved.`
    case 'sheet_changed_elsewhere':
      return inIndonesian
        ? 'Lembar ini berubah di perangkat lain sejak Anda membukanya. Periksa lagi nilainya sebelum menandatangani.'
        : 'This sheet changed on another device since you opened it. Review the marks again before signing.'
    case 'criterion_not_on_sheet':
      return inIndonesian
        ? `Kriteria "${refusal.criterion}" tidak ada di lembar ini. Muat ulang halaman, lalu isi lagi.`
        : `There is no criterion "${refusal.criterion}" on this sheet. Reload the page and fill it in again.`
    case 'mark_entered_twice':
      return inIndonesian
        ? `Nilai ${nameOf(refusal.criterion)} terkirim dua kali. Muat ulang halaman, lalu isi sekali saja.`
        : `The mark for ${nameOf(refusal.criterion)} arrived twice. Reload the page and fill it in once.`
    case 'mark_out_of_range': {
      const highest = decimalInFigures(decimalFromHundredths(hundredths(refusal.scaleMaxHundredths)), language)
      return inIndonesian
        ? `Nilai ${nameOf(refusal.criterion)} harus antara 0 dan ${highest}.`
        : `The mark for ${nameOf(refusal.criterion)} must be between 0 and ${highest}.`
    }
    case 'comment_too_long':
      return inIndonesian
        ? `Catatan ${nameOf(refusal.criterion)} terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `The comment on ${nameOf(refusal.criterion)} is too long. Shorten it to at most ${refusal.charactersMax} characters.`
    case 'marks_missing':
      return inIndonesian
        ? `Belum ada nilai untuk ${refusal.criteria.map(nameOf).join(', ')}. Isi dahulu, lalu tanda tangani.`
        : `There is no mark yet for ${refusal.criteria.map(nameOf).join(', ')}. Fill it in first, then sign.`
    default:
      return unreachable(refusal)
  }
}

/** For a text in a mark's field that is no mark at all. */
export function markTextSentence(
  criterion: string,
  refusal: HundredthsRefusal | DecimalRefusal,
  language: Language,
): string {
  if (refusal.code === 'number_too_fine') {
    return language === 'id'
      ? `Nilai ${criterion} paling banyak dua desimal, misalnya 76,50.`
      : `The mark for ${criterion} has at most two decimals, for example 76.50.`
  }
  return language === 'id'
    ? `Nilai ${criterion} harus berupa angka, misalnya 76 atau 76,50.`
    : `The mark for ${criterion} must be a number, for example 76 or 76.50.`
}
