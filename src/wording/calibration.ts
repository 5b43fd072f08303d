/** Calibration: one invented dossier, marked by everybody alone, then looked at together. */
import type { EndCalibrationRefusal, OpenCalibrationRefusal, SampleMarksRefusal } from '../award/judging/calibration.ts'
import { unreachable } from '../award/result.ts'
import type { InBoth, Language } from './language.ts'
import { markRefusalSentence } from './mark-refusals.ts'

const id = {
  title: 'Penyamaan persepsi',
  ofCategory: (category: string) => `Penyamaan persepsi ${category}`,
  noneYet: 'Belum ada berkas contoh',
  noneYetText: 'Ketua atau sekretaris menaruh satu berkas contoh di sini sebelum hari wawancara.',
  running: (sent: number, seats: number) => `${sent} dari ${seats} kursi sudah mengirim nilai contoh`,
  ended: (wide: number) =>
    wide === 0 ? 'Panel membaca berkas contoh dengan ukuran yang dekat' : `${wide} kriteria perlu dibicarakan`,
  lede: 'Semua menilai satu berkas contoh sendiri-sendiri, lalu melihat bersama seberapa jauh bedanya. Nilai contoh tidak pernah ikut peringkat.',
  sealed: 'Nilai tiap kursi tertutup sampai semua mengirim atau penyamaan diakhiri, lalu tampak tanpa nama.',
  sample: (round: number) => `Berkas contoh ${round}`,
  yourMarks: 'Nilai Anda',
  send: 'Kirim nilai contoh',
  commentHint: 'Dibaca seluruh panel setelah penyamaan berakhir, tanpa nama Anda.',
  sendOnce: 'Dikirim satu kali dan tidak dapat diubah.',
  sent: 'Nilai contoh Anda sudah dikirim. Hasilnya tampak di sini setelah yang lain mengirim.',
  waitingFor: 'Belum mengirim',
  endNow: 'Akhiri sekarang',
  endText: 'Yang belum mengirim tidak ikut, dan hasilnya langsung tampak bagi seluruh panel.',
  open: 'Mulai penyamaan persepsi',
  openAgain: 'Mulai dengan berkas contoh lain',
  openText:
    'Tulis keadaan satu kandidat rekaan: cakupan, kebijakan, anggaran, kendala. Jangan memakai nama kandidat musim ini.',
  sampleTitle: 'Nama kandidat rekaan',
  sampleTitleHint: 'Misalnya: Kabupaten Umpama.',
  dossier: 'Isi berkas contoh',
  dossierHint: 'Satu bagian untuk tiap kriteria, seperti berkas yang akan dinilai.',
  dossierStart: (criteria: readonly string[]) => criteria.map((name) => `${name}:\n…`).join('\n\n'),
  range: (lowest: string, highest: string, mean: string) => `${lowest} sampai ${highest}, rata-rata ${mean}`,
  own: (mark: string) => `Nilai Anda ${mark}.`,
  wide: 'Perlu dibicarakan: bedanya lebih dari seperlima skala',
  near: 'Berdekatan',
  reasons: 'Catatan yang ditulis',
  reason: (mark: string, comment: string) => `${mark}: ${comment}`,
  earlier: 'Berkas contoh sebelumnya',
  endedAt: (when: string, sent: number) => `Berakhir ${when}, ${sent} kursi mengirim.`,
}

const en: typeof id = {
  title: 'Calibration',
  ofCategory: (category) => `Calibration, ${category}`,
  noneYet: 'There is no sample dossier yet',
  noneYetText: 'Chair or secretary lays one sample dossier here before the day of the interviews.',
  running: (sent, seats) => `${sent} of ${seats} seats have sent their sample marks`,
  ended: (wide) =>
    wide === 0
      ? 'The panel reads the sample dossier much alike'
      : `${wide} ${wide === 1 ? 'criterion is' : 'criteria are'} worth talking about`,
  lede: 'Everybody marks one sample dossier alone, then all look together how far apart they are. Sample marks never enter a ranking.',
  sealed:
    'Each seat’s marks stay sealed until all have sent or the calibration is ended, then they show without names.',
  sample: (round) => `Sample dossier ${round}`,
  yourMarks: 'Your marks',
  send: 'Send sample marks',
  commentHint: 'Read by the whole panel once the calibration has ended, without your name.',
  sendOnce: 'Sent once; they cannot be changed.',
  sent: 'Your sample marks are sent. What came of it shows here once the others have sent theirs.',
  waitingFor: 'Still to send',
  endNow: 'End it now',
  endText: 'Whoever has not sent takes no part, and the whole panel sees what came of it at once.',
  open: 'Begin a calibration',
  openAgain: 'Begin with another sample dossier',
  openText:
    'Describe one invented candidate: coverage, policies, budget, obstacles. Do not use the name of a candidate of this season.',
  sampleTitle: 'Name of the invented candidate',
  sampleTitleHint: 'For example: Umpama Regency.',
  dossier: 'The sample dossier',
  dossierHint: 'One part for each criterion, like the files that will be judged.',
  dossierStart: (criteria) => criteria.map((name) => `${name}:\n…`).join('\n\n'),
  range: (lowest, highest, mean) => `${lowest} to ${highest}, mean ${mean}`,
  own: (mark) => `You gave ${mark}.`,
  wide: 'Worth talking about: more than a fifth of the scale apart',
  near: 'Close together',
  reasons: 'Comments that were written',
  reason: (mark, comment) => `${mark}: ${comment}`,
  earlier: 'Earlier sample dossiers',
  endedAt: (when, sent) => `Ended ${when}; ${sent} seats had sent.`,
}

export type CalibrationWords = typeof id
export const calibrationWords: InBoth<CalibrationWords> = { id, en }

/** @param nameOf the criterion's name in the reader's language. */
export function calibrationSentence(
  refusal: OpenCalibrationRefusal | SampleMarksRefusal | EndCalibrationRefusal,
  nameOf: (criterion: string) => string,
  language: Language,
): string {
  const inIndonesian = language === 'id'
  switch (refusal.code) {
    case 'category_already_closed':
      return inIndonesian
        ? 'Kategori ini sudah ditutup, jadi tidak ada lagi yang perlu disamakan.'
        : 'This category is closed, so there is nothing left to calibrate.'
    case 'calibration_running':
      return inIndonesian
        ? `Berkas contoh ${refusal.round} masih dinilai. Akhiri dahulu, lalu mulai yang berikutnya.`
        : `Sample dossier ${refusal.round} is still being marked. End it first, then begin the next.`
    case 'sample_title_missing':
      return inIndonesian ? 'Beri nama kandidat rekaan itu.' : 'Give the invented candidate a name.'
    case 'sample_title_too_long':
      return inIndonesian
        ? `Namanya terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `The name is too long. Shorten it to at most ${refusal.charactersMax} characters.`
    case 'sample_dossier_missing':
      return inIndonesian
        ? 'Tulis isi berkas contoh: tanpa isi tidak ada yang dapat dinilai.'
        : 'Write the sample dossier: without it there is nothing to mark.'
    case 'sample_dossier_too_long':
      return inIndonesian
        ? `Berkas contoh terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `The sample dossier is too long. Shorten it to at most ${refusal.charactersMax} characters.`
    case 'calibration_ended':
      return inIndonesian
        ? 'Penyamaan ini sudah berakhir, dan hasilnya tampak bagi panel. Nilai yang menyusul tidak diterima.'
        : 'This calibration has ended and the panel sees what came of it. Marks that come later are not taken.'
    case 'sample_already_marked':
      return inIndonesian
        ? 'Nilai contoh kursi ini sudah dikirim dan tidak dapat diubah.'
        : 'The sample marks of this seat are already sent and cannot be changed.'
    case 'too_few_sent':
      return inIndonesian
        ? `Baru ${refusal.sent} kursi yang mengirim. Tunggu sampai paling sedikit ${refusal.least} kursi, supaya ada yang dibandingkan.`
        : `Only ${refusal.sent} seats have sent. Wait for at least ${refusal.least}, so that there is something to compare.`
    case 'marks_missing':
      return inIndonesian
        ? `Belum ada nilai untuk ${refusal.criteria.map(nameOf).join(', ')}. Isi dahulu, lalu kirim.`
        : `There is no mark yet for ${refusal.criteria.map(nameOf).join(', ')}. Fill it in first, then send.`
    case 'criterion_not_on_sheet':
    case 'mark_entered_twice':
    case 'mark_out_of_range':
    case 'comment_too_long':
      return markRefusalSentence(refusal, nameOf, language)
    default:
      return unreachable(refusal)
  }
}
