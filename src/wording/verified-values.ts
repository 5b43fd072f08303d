/** Claimed figures and what verifiers found of them. */
import type { Difference, VerifiedValueRefusal } from '../award/verification/verified-value.ts'
import { LINE_CHARACTERS_MAX } from '../award/nomination/file-sections.ts'
import type { InBoth, Language } from './language.ts'
import { countInFigures, rupiahOnScreen } from './numbers.ts'

const id = {
  title: 'Angka yang diklaim dan yang terverifikasi',
  lede: 'Tiap angka dalam berkas, dan di sampingnya apa yang ditemukan verifikator beserta sumbernya.',
  none: 'Belum ada angka',
  noneText: 'Angka muncul di sini setelah kepesertaan, anggaran, penegakan, atau pekerja rentan diisi.',
  figure: 'Angka',
  claimed: 'Diklaim',
  verified: 'Terverifikasi',
  difference: 'Selisih',
  source: (text: string) => `Sumber: ${text}`,
  notYet: 'belum diperiksa',
  claimChanged: (was: string) => `Saat diperiksa kandidat menulis ${was}.`,
  record: 'Catat',
  correct: 'Perbaiki',
  value: 'Angka terverifikasi',
  sourceLabel: 'Sumber',
  sourceHint: 'Misalnya dokumen dan halamannya, atau data kepesertaan dengan tanggalnya.',
  notNow: 'Angka dicatat verifikator selama berkas diperiksa: sesudah diserahkan, sebelum menjadi nomine.',
  notAVerifier: 'Hanya verifikator yang mencatat angka terverifikasi.',
  own: 'Anda ikut mengisi berkas ini. Verifikator lain harus memeriksanya.',
  meanwhile:
    'Sementara Anda mengetik, verifikator lain mencatat angka ini. Bandingkan dahulu, lalu simpan lagi bila perlu.',
}

const en: typeof id = {
  title: 'Claimed and verified figures',
  lede: 'Every figure in the file, and beside it what a verifier found, with the source.',
  none: 'No figures yet',
  noneText: 'Figures appear here once membership, budget, enforcement or vulnerable workers are filled in.',
  figure: 'Figure',
  claimed: 'Claimed',
  verified: 'Verified',
  difference: 'Difference',
  source: (text: string) => `Source: ${text}`,
  notYet: 'not checked yet',
  claimChanged: (was: string) => `When it was checked the candidate had written ${was}.`,
  record: 'Record',
  correct: 'Correct',
  value: 'Verified figure',
  sourceLabel: 'Source',
  sourceHint: 'Such as a document and its page, or membership data with its date.',
  notNow: 'Verifiers record figures while the file is checked: after it was handed in, before it is a nominee.',
  notAVerifier: 'Only a verifier records verified figures.',
  own: 'You write in this file yourself. Another verifier must check it.',
  meanwhile: 'While you were typing another verifier recorded this figure. Compare first, then save again if need be.',
}

export type VerifiedValueWords = typeof id
export const verifiedValueWords: InBoth<VerifiedValueWords> = { id, en }

export function figureInWords(value: number, unit: 'count' | 'rupiah', language: Language): string {
  return unit === 'rupiah' ? rupiahOnScreen(BigInt(value), language) : countInFigures(value, language)
}

export function differenceWords(difference: Difference, unit: 'count' | 'rupiah', language: Language): string {
  const isId = language === 'id'
  switch (difference.is) {
    case 'same':
      return isId ? 'sama' : 'the same'
    case 'unreadable':
      return isId ? 'klaimnya bukan angka' : 'the claim is no number'
    case 'more': {
      const by = figureInWords(difference.by, unit, language)
      return isId ? `${by} lebih banyak daripada yang diklaim` : `${by} more than claimed`
    }
    case 'less': {
      const by = figureInWords(difference.by, unit, language)
      return isId ? `${by} lebih sedikit daripada yang diklaim` : `${by} less than claimed`
    }
  }
}

export function valueRefusalSentence({ code }: VerifiedValueRefusal, language: Language): string {
  const isId = language === 'id'
  switch (code) {
    case 'value_unreadable':
      return isId ? 'Tulis angka bulat, misalnya 1.250.' : 'Write a whole number, such as 1.250.'
    case 'source_missing':
      return isId ? 'Tulis sumbernya.' : 'Write the source.'
    case 'source_too_long':
      return isId ? `Paling panjang ${LINE_CHARACTERS_MAX} huruf.` : `${LINE_CHARACTERS_MAX} letters at most.`
    case 'source_identity_number':
      return isId
        ? 'Di sini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.'
        : 'An identity number (NIK) stands here. Take it out; this system keeps nobody’s NIK.'
  }
}
