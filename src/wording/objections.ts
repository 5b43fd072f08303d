/** The result as a candidate reads it about itself, objections to it, their answers, and corrections of it. */
import type { ObjectionRefusal, ObjectionAnswerRefusal, ObjectionTimeRefusal } from '../award/decision/objection.ts'
import type { PublishingObstacle } from '../award/decision/publishing.ts'
import type { CancelCorrectionRefusal, CorrectionRefusal } from '../award/decision/result-correction.ts'
import { unreachable } from '../award/result.ts'
import type { Zone } from '../award/units/dates.ts'
import { writtenInstant } from './dates.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  outcomeTitle: 'Hasil dan sanggahan',
  openOutcome: 'Buka hasil dan sanggahan',
  provisional: 'Hasil ini sudah ditetapkan dan belum diumumkan. Jangan disebarkan sebelum pengumuman.',
  correcting: 'Hasil kategori ini sedang dikoreksi. Yang tertulis di sini ialah hasil yang ditetapkan sebelumnya.',
  yourRank: (rank: number, of: number) => `Peringkat ${rank} dari ${of}`,
  unranked: 'Tidak diperingkat',
  unrankedLede: 'Nilainya tidak lengkap, sehingga kategori ini tidak memperingkatnya.',
  total: (total: string) => `Nilai akhir ${total}.`,
  points: 'Nilai per kriteria, di samping kategori',
  criterion: 'Kriteria',
  weight: 'Bobot',
  own: 'Anda',
  lowest: 'Terendah',
  middle: 'Tengah',
  highest: 'Tertinggi',
  pointsNote: 'Dari 0 sampai 100. Nama kandidat lain tidak ditampilkan.',
  toNext: 'Apa yang akan menaikkan satu peringkat',
  gap: (gap: string, rank: number) => `Selisih nilai akhir ke peringkat ${rank}: ${gap}.`,
  raise: (criterion: string, points: string) => `${criterion} ${points} lebih tinggi, bila yang lain tetap`,
  noSingleRaise: 'Tidak ada satu kriteria pun yang sendirian menutup selisih itu.',
  tie: (rank: number) =>
    `Nilai akhirnya sama dengan peringkat ${rank}; urutannya ditentukan menurut aturan nilai sama atau suara pleno.`,
  first: 'Tidak ada kandidat di atasnya.',
  object: 'Sanggahan',
  windowOpen: (until: string) =>
    `Masa sanggah sampai ${until}. Satu kali, tertulis, dengan paling banyak satu dokumen.`,
  ground: 'Tentang apa',
  grounds: {
    figures: 'Angka yang dihitung',
    marks: 'Nilai yang diberikan',
    procedure: 'Tata cara penilaian',
    identity: 'Nama, kategori, atau data kandidat',
  },
  statement: 'Apa yang keliru, dan bagaimana seharusnya',
  statementHint: 'Sebut kriteria, angka, dan buktinya. Jangan menulis NIK atau nama pekerja.',
  file: 'Dokumen pendukung (tidak wajib)',
  fileHint: (size: string) => `Satu PDF, JPG, atau PNG, paling besar ${size}.`,
  lodge: 'Ajukan sanggahan',
  lodgeNote: 'Sanggahan tidak dapat diubah setelah diajukan.',
  lodged: (at: string) => `Diajukan ${at}`,
  fromLetter: 'dicatat sekretaris dari surat',
  attachment: 'Dokumen',
  awaiting: 'Menunggu jawaban ketua.',
  answered: (at: string) => `Dijawab ${at}`,
  outcomes: { upheld: 'Dikabulkan', dismissed: 'Ditolak' },
  listTitle: 'Sanggahan dan koreksi',
  listLede: (until: string) => `Masa sanggah sampai ${until}.`,
  listOver: (until: string) => `Masa sanggah berakhir ${until}.`,
  listOff: 'Aturan musim ini tidak membuka masa sanggah.',
  none: 'Belum ada sanggahan.',
  answer: 'Jawab',
  outcome: 'Putusan',
  reason: 'Alasan',
  reasonHint: 'Dibaca oleh kandidat.',
  sendAnswer: 'Kirim jawaban',
  letter: 'Catat sanggahan yang datang lewat surat',
  letterNote: 'Untuk kandidat yang tidak dapat memakai halaman berkasnya.',
  candidate: 'Kandidat',
  noteLetter: 'Catat sanggahan',
  correction: 'Koreksi hasil',
  correctionLede:
    'Koreksi membuka kembali nilai kandidat yang dipilih, pleno, dan penetapan. Hasil lama tetap tersimpan; hasil koreksi ditetapkan dengan adendum berita acara, atau koreksi dibatalkan seluruhnya.',
  correctionReason: 'Alasan koreksi',
  correctionReasonHint: 'Tertulis di adendum, dan pada piagam yang dicabut.',
  correctionCandidates: 'Nilai siapa yang diperiksa lagi',
  openCorrection: 'Buka koreksi',
  openSince: (at: string) => `Koreksi terbuka sejak ${at}`,
  proposed: 'Hasil yang ditetapkan dan usulan koreksi',
  before: 'Ditetapkan',
  proposal: 'Usulan',
  unchanged: 'Belum ada peringkat atau nilai akhir yang berubah.',
  unrankable: 'Usulan ini belum dapat diperingkat.',
  nextSteps:
    'Penilai mengubah nilainya di lembar masing-masing. Sesudah itu sekretaris mencatat pleno koreksi, dan ketua menetapkan.',
  cancel: 'Batalkan koreksi',
  cancelNote: 'Semua nilai yang diubah dalam koreksi ini tidak dipakai, dan hasil yang ditetapkan berlaku.',
  earlier: 'Koreksi sebelumnya',
  applied: (at: string) => `Diterapkan ${at}`,
  cancelled: (at: string) => `Dibatalkan ${at}`,
  addendum: 'Adendum berita acara',
  rankAndTotal: (rank: number, total: string) => `${rank} (${total})`,
  notRanked: 'tidak diperingkat',
}

const en: typeof id = {
  outcomeTitle: 'Result and objection',
  openOutcome: 'Open result and objection',
  provisional: 'This result is adopted and not published yet. Please do not pass it on before it is.',
  correcting: 'The result of this category is being corrected. What stands here is the result adopted before.',
  yourRank: (rank, of) => `Rank ${rank} of ${of}`,
  unranked: 'Not ranked',
  unrankedLede: 'Its marks are incomplete, so the category does not rank it.',
  total: (total) => `Total ${total}.`,
  points: 'Points by criterion, beside the category',
  criterion: 'Criterion',
  weight: 'Weight',
  own: 'You',
  lowest: 'Lowest',
  middle: 'Middle',
  highest: 'Highest',
  pointsNote: 'From 0 to 100. No other candidate is named.',
  toNext: 'What would have moved it one rank',
  gap: (gap, rank) => `Difference of totals to rank ${rank}: ${gap}.`,
  raise: (criterion, points) => `${criterion} ${points} higher, all else equal`,
  noSingleRaise: 'No single criterion would have closed that gap.',
  tie: (rank) => `The total equals that of rank ${rank}; the rules on equal totals or a vote decided the order.`,
  first: 'Nobody stands above.',
  object: 'Objection',
  windowOpen: (until) => `Objections are taken until ${until}: once, in writing, with one document at most.`,
  ground: 'What it is about',
  grounds: {
    figures: 'A figure that counted',
    marks: 'Points that were given',
    procedure: 'How it was judged',
    identity: 'Name, category or data of the candidate',
  },
  statement: 'What is wrong, and how it should be',
  statementHint: 'Name criterion, figure and evidence. Write no identity number and no name of a worker.',
  file: 'Supporting document (optional)',
  fileHint: (size) => `One PDF, JPG or PNG, ${size} at most.`,
  lodge: 'Lodge the objection',
  lodgeNote: 'It cannot be changed afterwards.',
  lodged: (at) => `Lodged ${at}`,
  fromLetter: 'written down by the secretary from a letter',
  attachment: 'Document',
  awaiting: 'The chair has not answered yet.',
  answered: (at) => `Answered ${at}`,
  outcomes: { upheld: 'Upheld', dismissed: 'Dismissed' },
  listTitle: 'Objections and corrections',
  listLede: (until) => `Objections are taken until ${until}.`,
  listOver: (until) => `The time for objections ended ${until}.`,
  listOff: 'The rules of this season know no objections.',
  none: 'No objection yet.',
  answer: 'Answer',
  outcome: 'Decision',
  reason: 'Reason',
  reasonHint: 'The candidate reads it.',
  sendAnswer: 'Send the answer',
  letter: 'Write down an objection that came by letter',
  letterNote: 'For a candidate that cannot use the page of its file.',
  candidate: 'Candidate',
  noteLetter: 'Write it down',
  correction: 'Correction of the result',
  correctionLede:
    'A correction opens the marks of the chosen candidates, the plenary and the adoption again. The old result is kept; the corrected one is adopted with an addendum to the minutes, or the correction is cancelled whole.',
  correctionReason: 'Reason of the correction',
  correctionReasonHint: 'It stands in the addendum, and beside a certificate that is revoked.',
  correctionCandidates: 'Whose marks are looked at again',
  openCorrection: 'Open a correction',
  openSince: (at) => `A correction is open since ${at}`,
  proposed: 'The adopted result and the proposed correction',
  before: 'Adopted',
  proposal: 'Proposed',
  unchanged: 'No rank and no total has changed so far.',
  unrankable: 'The proposal cannot be ranked yet.',
  nextSteps:
    'Assessors change their marks on their sheets. Then the secretary records the plenary of the correction, and the chair adopts.',
  cancel: 'Cancel the correction',
  cancelNote: 'No mark changed within this correction counts, and the adopted result stands.',
  earlier: 'Earlier corrections',
  applied: (at) => `Applied ${at}`,
  cancelled: (at) => `Cancelled ${at}`,
  addendum: 'Addendum to the minutes',
  rankAndTotal: (rank, total) => `${rank} (${total})`,
  notRanked: 'not ranked',
}

export type ObjectionWords = typeof id
export const objectionWords: InBoth<ObjectionWords> = { id, en }

export function objectionSentence(
  refusal: ObjectionRefusal | { readonly code: 'objection_file_of_another_kind' },
  zone: Zone,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'objection_ground_missing':
      return isId ? 'Pilih tentang apa sanggahan ini.' : 'Choose what the objection is about.'
    case 'objection_statement_missing':
      return isId ? 'Tuliskan apa yang keliru.' : 'Write what is wrong.'
    case 'objection_statement_too_long':
      return isId
        ? `Paling banyak ${refusal.charactersMax} karakter. Rincian dapat dilampirkan sebagai dokumen.`
        : `At most ${refusal.charactersMax} characters. Details may go into the document.`
    case 'objection_identity_number':
      return isId
        ? 'Ada nomor yang tampak seperti NIK atau nomor peserta. Hapus nomor itu.'
        : 'There is a number that looks like an identity or member number. Take it out.'
    case 'objection_file_of_another_kind':
      return isId ? 'Lampirkan PDF, JPG, atau PNG.' : 'Attach a PDF, JPG or PNG.'
    default:
      return objectionTimeSentence(refusal, zone, language)
  }
}

export function objectionTimeSentence(refusal: ObjectionTimeRefusal, zone: Zone, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'result_not_adopted':
      return isId ? 'Hasil kategori ini belum ditetapkan.' : 'The result of this category is not adopted yet.'
    case 'candidate_not_judged':
      return isId ? 'Kandidat ini tidak dinilai dalam kategori ini.' : 'This candidate was not judged in this category.'
    case 'objections_switched_off':
      return isId ? id.listOff : en.listOff
    case 'objection_window_closed': {
      const at = writtenInstant(refusal.closedAt, zone, language)
      return isId ? id.listOver(at) : en.listOver(at)
    }
    case 'objection_already_lodged': {
      const at = writtenInstant(refusal.lodgedAt, zone, language)
      return isId
        ? `Sanggahan sudah diajukan ${at}; satu kali saja.`
        : `An objection was lodged ${at}; there is one only.`
    }
    default:
      return unreachable(refusal)
  }
}

export function objectionAnswerSentence(refusal: ObjectionAnswerRefusal, zone: Zone, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'objection_already_answered': {
      const at = writtenInstant(refusal.answeredAt, zone, language)
      return isId ? `Sanggahan ini sudah dijawab ${at}.` : `This objection was answered ${at}.`
    }
    case 'answer_outcome_missing':
      return isId ? 'Pilih dikabulkan atau ditolak.' : 'Choose upheld or dismissed.'
    case 'answer_reason_missing':
      return isId ? 'Tuliskan alasannya.' : 'Write the reason.'
    case 'answer_reason_too_long':
      return isId ? `Paling banyak ${refusal.charactersMax} karakter.` : `At most ${refusal.charactersMax} characters.`
    default:
      return unreachable(refusal)
  }
}

export function correctionSentence(
  refusal: CorrectionRefusal | CancelCorrectionRefusal,
  zone: Zone,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'result_not_adopted':
      return objectionTimeSentence(refusal, zone, language)
    case 'correction_already_open':
      return objectionWords[language].openSince(writtenInstant(refusal.openedAt, zone, language))
    case 'correction_candidate_missing':
      return isId ? 'Pilih sedikitnya satu kandidat.' : 'Choose at least one candidate.'
    case 'correction_reason_missing':
      return isId ? 'Tuliskan alasannya.' : 'Write the reason.'
    case 'correction_reason_too_long':
      return isId ? `Paling banyak ${refusal.charactersMax} karakter.` : `At most ${refusal.charactersMax} characters.`
    case 'no_correction_open':
      return isId ? 'Tidak ada koreksi yang terbuka.' : 'No correction is open.'
    default:
      return unreachable(refusal)
  }
}

/** @param names of the candidates an obstacle is about. */
export function publishingSentence(
  obstacle: PublishingObstacle,
  zone: Zone,
  names: readonly string[],
  language: Language,
): string {
  const isId = language === 'id'
  switch (obstacle.code) {
    case 'correction_open': {
      const at = writtenInstant(obstacle.openedAt, zone, language)
      return isId
        ? `Koreksi hasil terbuka sejak ${at}; tetapkan atau batalkan dahulu.`
        : `A correction is open since ${at}; adopt or cancel it first.`
    }
    case 'objection_window_open': {
      const until = writtenInstant(obstacle.closesAt, zone, language)
      return isId ? `Masa sanggah berlangsung sampai ${until}.` : `Objections are taken until ${until}.`
    }
    case 'objections_unanswered':
      return isId ? `Sanggahan belum dijawab: ${names.join(', ')}.` : `Objections not answered: ${names.join(', ')}.`
    case 'objections_not_acted_upon':
      return isId
        ? `Sanggahan dikabulkan dan hasilnya belum dikoreksi: ${names.join(', ')}.`
        : `Objections upheld without a correction since: ${names.join(', ')}.`
    default:
      return unreachable(obstacle)
  }
}
