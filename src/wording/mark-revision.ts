/** Marks that the panel talks about after signing, and how one is changed. */
import type { RevisionRefusal } from '../award/judging/mark-revision.ts'
import { unreachable } from '../award/result.ts'
import type { InBoth, Language } from './language.ts'
import { markRefusalSentence } from './mark-refusals.ts'

const id = {
  title: 'Dibahas dalam pleno',
  lede: 'Pada kriteria ini nilai panel terpaut jauh. Setelah pembahasan Anda boleh mengubah nilai Anda, dengan alasan; Anda juga boleh membiarkannya.',
  range: (lowest: string, highest: string) => `Nilai panel semula ${lowest} sampai ${highest}.`,
  signedMark: (mark: string) => `Anda menandatangani ${mark}.`,
  nowMark: (mark: string) => `Kini berlaku ${mark}.`,
  mark: 'Nilai baru',
  of: (criterion: string) => `untuk ${criterion}`,
  reason: 'Alasan perubahan',
  reasonHint: 'Dibaca panitia, dan dimuat dalam berita acara bersama nilai semula.',
  change: 'Ubah dan tanda tangani',
  kept: 'Yang Anda tandatangani semula tetap tersimpan; tanda terimanya tetap berlaku.',
  changes: 'Perubahan nilai Anda',
  changed: (criterion: string, mark: string, when: string) => `${criterion} menjadi ${mark}, ${when}`,
  receipt: 'Unduh tanda terima perubahan (JSON)',
  committeeTitle: 'Nilai yang perlu dibahas',
  committeeNone: 'Tidak ada nilai yang terpaut lebih jauh dari batas.',
  committeeLede: (limit: string) =>
    `Selisih nilai pada satu kriteria lebih dari ${limit} dari skala 100. Setelah pleno dibuka, tiap penilai melihatnya pada lembarnya dan boleh mengubah nilainya dengan alasan.`,
  apart: 'Selisih',
  item: 'Kandidat dan kriteria',
  lowest: 'Terendah',
  highest: 'Tertinggi',
  committeeChanges: (count: number) => `${count} nilai diubah setelah ditandatangani`,
  told: (seat: string, candidate: string, criterion: string) => `${seat} untuk ${candidate}, ${criterion}`,
  fromTo: (first: string, mark: string, reason: string) => `dari ${first} menjadi ${mark}: ${reason}`,
}

const en: typeof id = {
  title: 'Talked about in the plenary',
  lede: 'On this criterion the panel’s marks lie far apart. After talking about it you may change your mark, with a reason; you may also leave it as it is.',
  range: (lowest, highest) => `The panel’s marks were ${lowest} to ${highest}.`,
  signedMark: (mark) => `You signed ${mark}.`,
  nowMark: (mark) => `${mark} counts now.`,
  mark: 'New mark',
  of: (criterion) => `for ${criterion}`,
  reason: 'Reason for the change',
  reasonHint: 'Read by the committee, and printed in the minutes beside the first mark.',
  change: 'Change and sign',
  kept: 'What you first signed stays on record, and its receipt stays valid.',
  changes: 'Your changed marks',
  changed: (criterion, mark, when) => `${criterion} to ${mark}, ${when}`,
  receipt: 'Download the receipt of this change (JSON)',
  committeeTitle: 'Marks to talk about',
  committeeNone: 'No marks lie further apart than the limit.',
  committeeLede: (limit) =>
    `On one criterion the marks differ by more than ${limit} of a scale of 100. Once the plenary is open every assessor sees it on the sheet and may change the mark with a reason.`,
  apart: 'Apart',
  item: 'Candidate and criterion',
  lowest: 'Lowest',
  highest: 'Highest',
  committeeChanges: (count) => (count === 1 ? '1 mark changed after signing' : `${count} marks changed after signing`),
  told: (seat, candidate, criterion) => `${seat} for ${candidate}, ${criterion}`,
  fromTo: (first, mark, reason) => `from ${first} to ${mark}: ${reason}`,
}

export type MarkRevisionWords = typeof id
export const markRevisionWords: InBoth<MarkRevisionWords> = { id, en }

/** @param nameOf the criterion's name in the reader's language. */
export function revisionSentence(
  refusal: RevisionRefusal,
  nameOf: (criterion: string) => string,
  language: Language,
): string {
  const inIndonesian = language === 'id'
  switch (refusal.code) {
    case 'sheet_not_signed':
      return inIndonesian
        ? 'Lembar ini belum ditandatangani; nilainya masih dapat diubah di lembarnya.'
        : 'This sheet is not signed yet; its marks can still be changed on the sheet.'
    case 'signed_by_predecessor':
      return inIndonesian
        ? 'Lembar ini ditandatangani pemegang kursi sebelum Anda, jadi hanya ia yang dapat mengubah nilainya.'
        : 'Whoever held the seat before you signed this sheet, so only they could change its marks.'
    case 'assessor_is_recused':
      return inIndonesian
        ? 'Anda menarik diri dari kandidat ini, jadi tidak menilainya.'
        : 'You recused yourself from this candidate and do not judge it.'
    case 'discussion_not_open':
      return inIndonesian
        ? 'Nilai yang ditandatangani hanya dapat diubah selama pleno. Pleno kategori ini belum dibuka ketua.'
        : 'A signed mark can be changed in the plenary only. The chair has not opened the plenary of this category.'
    case 'already_adopted':
      return inIndonesian
        ? 'Hasil kategori ini sudah ditetapkan, jadi nilainya tidak dapat diubah lagi.'
        : 'The result of this category is adopted, so its marks can no longer be changed.'
    case 'item_not_discussed':
      return inIndonesian
        ? `Nilai ${nameOf(refusal.criterion)} tidak terpaut jauh, jadi tidak dibahas dan tetap seperti yang ditandatangani.`
        : `The marks for ${nameOf(refusal.criterion)} do not lie far apart, so they are not talked about and stay as they were signed.`
    case 'revised_elsewhere':
      return inIndonesian
        ? 'Nilai lembar ini sudah diubah di perangkat lain sejak halaman ini dibuka. Periksa yang kini berlaku, lalu ubah lagi bila perlu.'
        : 'A mark of this sheet was changed on another device since this page was opened. Look at what counts now, then change it again if need be.'
    case 'mark_missing':
      return inIndonesian
        ? `Isi nilai baru untuk ${nameOf(refusal.criterion)}.`
        : `Fill in the new mark for ${nameOf(refusal.criterion)}.`
    case 'mark_unchanged':
      return inIndonesian
        ? `Nilai itu sudah berlaku untuk ${nameOf(refusal.criterion)}. Bila tidak ada yang berubah, tidak perlu menandatangani lagi.`
        : `That mark already counts for ${nameOf(refusal.criterion)}. Where nothing changes there is nothing to sign.`
    case 'reason_missing':
      return inIndonesian
        ? 'Tuliskan alasannya: tanpa alasan nilai yang ditandatangani tidak dapat diubah.'
        : 'Write the reason: without one a signed mark cannot be changed.'
    case 'reason_too_long':
      return inIndonesian
        ? `Alasannya terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `The reason is too long. Shorten it to at most ${refusal.charactersMax} characters.`
    case 'criterion_not_on_sheet':
    case 'mark_entered_twice':
    case 'mark_out_of_range':
    case 'comment_too_long':
      return markRefusalSentence(refusal, nameOf, language)
    default:
      return unreachable(refusal)
  }
}
