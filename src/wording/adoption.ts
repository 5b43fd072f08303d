/** Adopting a result, its papers, and publishing it. */
import { type InBoth, listed } from './language.ts'

const id = {
  adoptTitle: 'Tetapkan hasil',
  ready: (first: readonly string[]) => `Siap menetapkan ${listed(first, 'id')} sebagai peringkat pertama`,
  readyNobody: 'Siap menetapkan hasil tanpa peringkat',
  notReady: (count: number) => `${count} hal menahan penetapan`,
  lede: 'Setelah ditetapkan, aturan, nilai, dan urutan dibekukan, lalu berita acara disiapkan. Perubahan sesudahnya hanya lewat adendum.',
  checks: 'Yang diperiksa sistem',
  passed: 'terpenuhi',
  notYet: 'Belum dapat ditetapkan karena',
  order: 'Urutan yang ditetapkan',
  frozen: 'Yang dibekukan',
  consequences: [
    'Aturan musim, semua nilai, dan urutan dibekukan bersama sidiknya.',
    'Berita acara, rekap, dan piagam disiapkan dari hasil beku itu.',
    'Bila dua orang menekan tombol ini, hanya satu penetapan yang berlaku.',
  ],
  adopt: 'Tetapkan hasil',
  back: 'Kembali ke peringkat',
  fingerprint: 'Sidik hasil (SHA-256)',
  rulebook: 'Sidik aturan (SHA-256)',
  adoptedTitle: 'Penetapan',
  unkept:
    'Berita acara dan piagam tidak dapat disimpan, sehingga hasil belum diumumkan. Periksa ruang penyimpanan, lalu umumkan lagi.',
  objections: (count: number) => (count === 0 ? 'Sanggahan dan koreksi' : `Sanggahan dan koreksi (${count} sanggahan)`),
  adopted: (category: string) => `Hasil ${category} sudah ditetapkan`,
  adoptedLede: (at: string, by: string) => `Ditetapkan ${at} oleh ${by}. Isinya dibekukan sejak saat itu.`,
  already: (at: string, by: string) =>
    `Hasil ini sudah ditetapkan ${at} oleh ${by}, sebelum permintaan Anda sampai. Penetapan itulah yang berlaku; permintaan Anda tidak mengubah apa pun.`,
  torn: 'Hasil belum diumumkan: nilai pada lembar berikut bukan yang ditandatangani penilainya. Jangan mengubah apa pun; minta administrator menjalankan ./paritrana check dan simpan salinan basis datanya.',
  papers: 'Berkas',
  certificates: 'Piagam pemenang',
  publish: 'Umumkan',
  publishLede:
    'Peringkat dan sebutannya tampil di halaman hasil. Nilai dan alasannya tampil hanya bila Anda mencentangnya.',
  showTotals: 'Umumkan nilai',
  showTotalsHint: 'Nilai akhir, uraian kriteria, dan nilai tiap penilai menurut unsur ikut tampil, tanpa nama orang.',
  publishButton: 'Umumkan hasil',
  publishNotYet: 'Belum dapat diumumkan karena',
  published: 'Sudah diumumkan',
  publishedText: (at: string) => `Diumumkan ${at}.`,
  withTotals: 'Peringkat, nilai akhir, dan alasannya tampil.',
  ranksOnly: 'Hanya peringkat yang tampil.',
  seeResult: 'Buka halaman hasil',
}

const en: typeof id = {
  adoptTitle: 'Adopt the result',
  ready: (first) => `Ready to adopt ${listed(first, 'en')} as first`,
  readyNobody: 'Ready to adopt a result without ranks',
  notReady: (count) => (count === 1 ? '1 thing holds adoption back' : `${count} things hold adoption back`),
  lede: 'Once adopted, rules, marks and order are frozen and the minutes are prepared. Later changes need an addendum.',
  checks: 'What the system checks',
  passed: 'met',
  notYet: 'It cannot be adopted yet, because',
  order: 'The order to be adopted',
  frozen: 'What is frozen',
  consequences: [
    'The season’s rules, all marks and the order are frozen with their fingerprint.',
    'Minutes, recap and certificates are made from that frozen result.',
    'If two people press this button, only one adoption counts.',
  ],
  adopt: 'Adopt the result',
  back: 'Back to the standings',
  fingerprint: 'Fingerprint of the result (SHA-256)',
  rulebook: 'Fingerprint of the rules (SHA-256)',
  adoptedTitle: 'Adoption',
  unkept:
    'Minutes and certificates could not be kept, so nothing was published. See to the storage, then publish again.',
  objections: (count) => (count === 0 ? 'Objections and corrections' : `Objections and corrections (${count} lodged)`),
  adopted: (category) => `The result of ${category} is adopted`,
  adoptedLede: (at, by) => `Adopted ${at} by ${by}. It has been frozen since.`,
  already: (at, by) =>
    `This result had been adopted ${at} by ${by} before your request arrived. That adoption counts; your request changed nothing.`,
  torn: 'The result was not published: the marks on these sheets are not those their assessors signed. Change nothing; ask an administrator to run ./paritrana check and to keep a copy of the database.',
  papers: 'Papers',
  certificates: 'Winners’ certificates',
  publish: 'Publish',
  publishLede: 'Ranks and rank words appear on the result page. Totals and reasons appear only if you tick the box.',
  showTotals: 'Publish totals',
  showTotalsHint: 'Final totals, criteria and each assessor’s total by seat appear too, without names of people.',
  publishButton: 'Publish the result',
  publishNotYet: 'It cannot be published yet, because',
  published: 'Published',
  publishedText: (at) => `Published ${at}.`,
  withTotals: 'Ranks, totals and reasons are shown.',
  ranksOnly: 'Only ranks are shown.',
  seeResult: 'Open the result page',
}

export type AdoptionWords = typeof id
export const adoptionWords: InBoth<AdoptionWords> = { id, en }
