/** The public result of one category. */
import { type InBoth, listed } from './language.ts'

const id = {
  finding: (first: readonly string[]) =>
    first.length === 1
      ? `${first[0]} menempati peringkat pertama`
      : `${listed(first, 'id')} bersama-sama menempati peringkat pertama`,
  noneRanked: 'Tidak ada kandidat yang dapat diperingkat',
  lede: (candidates: number, adopted: string) =>
    `${candidates} kandidat diperingkat. Hasil ditetapkan ${adopted} dan sejak itu dibekukan; siapa pun dapat memeriksanya.`,
  table: 'Peringkat',
  rank: 'Peringkat',
  candidate: 'Kandidat',
  coverage: 'Cakupan yang diterbitkan',
  total: 'Nilai akhir',
  decided: 'Yang menetapkan',
  sheets: 'Lembar',
  present: 'Kursi hadir',
  ofSeats: (present: number, seats: number) => `${present} dari ${seats}`,
  beritaAcara: 'Berita acara',
  decree: 'Keputusan',
  noDecree: 'belum diterbitkan',
  published: 'Diumumkan',
  why: 'Mengapa urutannya begini',
  ranksOnly: 'Nilai tidak diumumkan',
  ranksOnlyText:
    'Ketua tim penilai mengumumkan peringkat saja. Peserta tetap dapat meminta penjelasan kepada sekretariat. Sidik di bawah mengikat seluruh nilai: bila kelak dibuka, siapa pun dapat membuktikan bahwa tidak satu pun berubah sejak ditetapkan.',
  unranked: 'Tidak diperingkat',
  reason: 'Alasan',
  check: 'Periksa sendiri',
  recount: 'Hitung ulang di perangkat ini',
  checkText:
    'Sidik hasil dihitung dari aturan, semua nilai, dan urutan. Satu angka saja berubah, sidiknya berbeda. Berkas unduhan cukup untuk menghitung ulang peringkat dengan program terbuka.',
  checkRanksOnlyText:
    'Sidik hasil dihitung dari aturan, semua nilai, dan urutan. Satu angka saja berubah, sidiknya berbeda. Cocokkan dengan sidik yang tercetak pada berita acara dan piagam.',
  fingerprint: 'Sidik hasil (SHA-256)',
  rulebook: 'Sidik aturan (SHA-256)',
  waitingTitle: (category: string) => `Hasil ${category} belum diumumkan`,
  waitingJudging: 'Penilaian masih berjalan. Selama itu tidak seorang pun, termasuk panitia, melihat jumlah nilai.',
  waitingClosed: 'Penilaian sudah ditutup dan menunggu pleno tim penilai.',
  waitingAdopted: 'Hasil sudah ditetapkan dan dibekukan. Hasil tampil di halaman ini begitu ketua mengumumkannya.',
  waitingNext: 'Halaman ini tetap alamatnya; Anda dapat kembali lagi ke sini.',
  backToSeason: 'Kategori lain musim ini',
  results: 'Hasil',
}

const en: typeof id = {
  finding: (first) => (first.length === 1 ? `${first[0]} ranks first` : `${listed(first, 'en')} share the first rank`),
  noneRanked: 'No candidate could be ranked',
  lede: (candidates, adopted) =>
    `${candidates} candidates are ranked. The result was adopted on ${adopted} and has been frozen since; anyone can check it.`,
  table: 'Ranks',
  rank: 'Rank',
  candidate: 'Candidate',
  coverage: 'Published coverage',
  total: 'Total',
  decided: 'Who decided',
  sheets: 'Sheets',
  present: 'Seats present',
  ofSeats: (present, seats) => `${present} of ${seats}`,
  beritaAcara: 'Berita acara',
  decree: 'Decree',
  noDecree: 'not issued yet',
  published: 'Published',
  why: 'Why the order is this',
  ranksOnly: 'Totals are not published',
  ranksOnlyText:
    'The chair of the panel published ranks only. Candidates may still ask the secretariat for an explanation. The fingerprint below binds every mark: once they are opened, anyone can prove that none has changed since adoption.',
  unranked: 'Not ranked',
  reason: 'Reason',
  check: 'Check it yourself',
  recount: 'Recompute on this device',
  checkText:
    'The fingerprint is computed from the rules, all marks and the order. Change one number and it differs. The files are enough to recompute the ranking with open software.',
  checkRanksOnlyText:
    'The fingerprint is computed from the rules, all marks and the order. Change one number and it differs. Compare it with the one printed on the minutes and the certificates.',
  fingerprint: 'Fingerprint of the result (SHA-256)',
  rulebook: 'Fingerprint of the rules (SHA-256)',
  waitingTitle: (category) => `The result of ${category} is not published yet`,
  waitingJudging: 'Judging is under way. Until it ends nobody, the committee included, sees any total.',
  waitingClosed: 'Judging is closed and waits for the plenary of the panel.',
  waitingAdopted: 'The result is adopted and frozen. It appears on this page once the chair publishes it.',
  waitingNext: 'This address stays the same; you can come back to it.',
  backToSeason: 'Other categories of this season',
  results: 'Results',
}

export type ResultWords = typeof id
export const resultWords: InBoth<ResultWords> = { id, en }
