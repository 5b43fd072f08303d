/** Why a paper was not printed, in a sentence that says what to do. */
import { unreachable } from '../award/result.ts'
import { countInFigures } from './numbers.ts'
import { listed } from './language.ts'
import type { Language } from './language.ts'

/** What checking and rendering a paper may answer; both ends of it live in rooms that words may not import. */
export type PaperRefusalFacts =
  | { readonly code: 'paper_incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'paper_words_disagree'; readonly at: readonly string[] }
  | { readonly code: 'letters_without_font'; readonly letters: readonly string[] }
  | { readonly code: 'font_not_ours'; readonly fonts: readonly string[] }
  | { readonly code: 'typst_missing' }
  | { readonly code: 'typst_failed'; readonly messages: readonly string[] }
  | { readonly code: 'typst_crashed' }
  | { readonly code: 'typst_too_slow'; readonly limitMs: number }
  | { readonly code: 'typst_busy'; readonly waiting: number }
  | { readonly code: 'typst_closed' }

export function paperRefusalSentence(refusal: PaperRefusalFacts, language: Language): string {
  const [indonesian, english] = sentences(refusal)
  return language === 'id' ? indonesian : english
}

function sentences(refusal: PaperRefusalFacts): [string, string] {
  switch (refusal.code) {
    case 'paper_incomplete':
      return [
        `Dokumen belum dapat dicetak karena bagian ini belum terisi: ${listed(refusal.missing, 'id')}.`,
        `The paper cannot be printed yet; these parts are missing: ${listed(refusal.missing, 'en')}.`,
      ]
    case 'paper_words_disagree':
      return [
        `Dokumen tidak dicetak karena terbilang tidak sesuai dengan angkanya pada ${listed(refusal.at, 'id')}.`,
        `The paper was not printed: words and figures differ at ${listed(refusal.at, 'en')}.`,
      ]
    case 'letters_without_font':
      return [
        `Huruf ini tidak dapat dicetak dengan fon yang tersedia: ${refusal.letters.join(' ')}. Tulis nama itu dengan huruf Latin.`,
        `Our fonts cannot print these letters: ${refusal.letters.join(' ')}. Write the name in Latin letters.`,
      ]
    case 'font_not_ours':
      return [
        `Dokumen tidak dicetak karena memakai fon di luar yang disediakan: ${listed(refusal.fonts, 'id')}.`,
        `The paper was not printed because it uses fonts that are not ours: ${listed(refusal.fonts, 'en')}.`,
      ]
    case 'typst_missing':
      return [
        'PDF belum dapat dibuat di komputer ini: paket pencetak (Typst) tersedia untuk Linux x64. Gunakan rekap XLSX, atau buka dari server Linux.',
        'PDFs cannot be made on this machine: the printing package (Typst) exists for Linux x64. Use the XLSX recap, or a Linux server.',
      ]
    case 'typst_failed':
      return [
        `Dokumen gagal disusun: ${refusal.messages.join('; ')}`,
        `The paper could not be set: ${refusal.messages.join('; ')}`,
      ]
    case 'typst_crashed':
      return [
        'Pencetak berhenti saat menyusun dokumen ini. Coba sekali lagi; bila terulang, hubungi administrator.',
        'The printer stopped while setting this paper. Try once more; if it happens again, tell the administrator.',
      ]
    case 'typst_too_slow':
      return [
        `Dokumen tidak selesai disusun dalam ${countInFigures(Math.round(refusal.limitMs / 1000))} detik. Coba lagi sebentar lagi.`,
        `The paper was not ready within ${countInFigures(Math.round(refusal.limitMs / 1000), 'en')} seconds. Try again in a moment.`,
      ]
    case 'typst_busy':
      return [
        `Pencetak sedang sibuk: ${countInFigures(refusal.waiting)} dokumen menunggu. Coba lagi sebentar lagi.`,
        `The printer is busy: ${countInFigures(refusal.waiting, 'en')} papers are waiting. Try again in a moment.`,
      ]
    case 'typst_closed':
      return [
        'Layanan sedang dihentikan. Coba lagi setelah berjalan kembali.',
        'The service is stopping. Try again when it runs.',
      ]
    default:
      return unreachable(refusal)
  }
}
