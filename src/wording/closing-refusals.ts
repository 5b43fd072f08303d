/** Why a category could not be closed. */
import type { ClosingRefusal } from '../award/judging/closing.ts'
import { unreachable } from '../award/result.ts'
import { listed, type Language } from './language.ts'

export type ClosingNames = { readonly candidate: (slug: string) => string; readonly seat: (seat: string) => string }

export function closingRefusalSentence(refusal: ClosingRefusal, names: ClosingNames, language: Language): string {
  const id = language === 'id'
  switch (refusal.code) {
    case 'category_already_closed':
      return id
        ? 'Kategori ini sudah ditutup, mungkin dari perangkat lain. Buka peringkatnya.'
        : 'This category is already closed, perhaps from another device. Open its standings.'
    case 'category_has_no_nominee':
      return id
        ? 'Kategori ini belum mempunyai kandidat, jadi tidak ada yang ditutup.'
        : 'This category has no candidate yet, so there is nothing to close.'
    case 'chair_owes_sheets': {
      const candidates = listed(refusal.candidates.map(names.candidate), language)
      return id
        ? `Anda sendiri belum menandatangani lembar ${candidates}. Tandatangani dahulu, baru tutup kategori.`
        : `You have not signed your own sheet for ${candidates}. Sign it first, then close the category.`
    }
    case 'unsigned_sheet_without_reason':
      return id
        ? 'Tuliskan alasan untuk setiap lembar yang belum ditandatangani.'
        : 'Give a reason for every sheet that is not signed.'
    case 'reason_for_a_signed_sheet':
      return id
        ? `Lembar ${names.seat(refusal.seat)} untuk ${names.candidate(refusal.candidate)} baru saja ditandatangani, jadi tidak memerlukan alasan. Muat ulang halaman ini.`
        : `The sheet of ${names.seat(refusal.seat)} for ${names.candidate(refusal.candidate)} has just been signed and needs no reason. Reload this page.`
    case 'reason_too_long':
      return id
        ? `Ringkas alasan menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Shorten the reason to at most ${refusal.charactersMax} characters.`
    default:
      return unreachable(refusal)
  }
}

export function missingReasonSentence(seat: string, candidate: string, language: Language): string {
  return language === 'id'
    ? `Tuliskan mengapa lembar ${seat} untuk ${candidate} tidak ditandatangani.`
    : `Say why the sheet of ${seat} for ${candidate} is not signed.`
}
