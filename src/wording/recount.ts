/** What recomputing a published result says: `./paritrana verify`, the page "Hitung ulang" and the file one downloads. */
import type { Bundle, BundleRefusal } from '../award/proof/bundle.ts'
import type { BundleProblemCode, VerifiedBundle } from '../award/proof/verified-bundle.ts'
import { checkpointSentences } from './checkpoint.ts'
import type { Language, Sentence } from './language.ts'

const PROBLEMS: Readonly<Record<BundleProblemCode | BundleRefusal['code'] | FileProblem, Sentence>> = {
  file_unreadable: { id: 'Berkas ini tidak dapat dibaca.', en: 'This file cannot be read.' },
  address_unreachable: {
    id: 'Alamat ini tidak menjawab dengan berkas.',
    en: 'This address does not answer with a file.',
  },
  too_large: {
    id: 'Berkas ini terlalu besar untuk sebuah bundel hasil.',
    en: 'This file is too large for the bundle of a result.',
  },
  paper_not_issued: {
    id: 'Berkas ini bukan yang diterbitkan bersama hasil ini: isinya berubah, atau dari hasil lain.',
    en: 'This file was not issued with this result: it was changed, or is of another result.',
  },
  not_text: { id: 'Berkas ini bukan teks UTF-8.', en: 'This file is not UTF-8 text.' },
  page_instead_of_bundle: {
    id: 'Ini halaman web, bukan bundel. Unduh bundel dari halaman hasil, atau tambahkan /bundle.json pada alamatnya.',
    en: 'This is a web page and no bundle. Download the bundle from the result page, or add /bundle.json to its address.',
  },
  not_json: { id: 'Berkas ini bukan JSON yang utuh.', en: 'This file is not whole JSON.' },
  member_twice: {
    id: 'Satu nama tertulis dua kali: dua pembaca dapat membaca dua hal.',
    en: 'A name is written twice: two readers could read two things.',
  },
  format_unknown: {
    id: 'Ini bukan bundel hasil, atau dari versi lain.',
    en: 'This is no bundle of a result, or one of another version.',
  },
  member_wrong: {
    id: 'Bagian ini hilang, berlebih, atau bentuknya salah.',
    en: 'This part is missing, is one too many, or has the wrong form.',
  },
  verifier_unreadable: { id: 'Kunci penanda tangan tidak terbaca.', en: 'The key of the signer cannot be read.' },
  verifier_is_another: {
    id: 'Bundel ini ditandatangani dengan kunci lain daripada yang Anda percayai.',
    en: 'This bundle is signed with another key than the one you believe.',
  },
  ...checkpointSentences,
  checkpoint_of_another_ledger: {
    id: 'Titik periksa ini milik catatan musim lain.',
    en: 'This checkpoint belongs to the record of another season.',
  },
  entry_not_in_the_ledger: {
    id: 'Catatan ini tidak ada di tempatnya dalam catatan bersegel.',
    en: 'This entry does not stand at its place in the sealed record.',
  },
  entry_of_another_deed: {
    id: 'Catatan ini tentang perbuatan atau kategori lain.',
    en: 'This entry is of another deed or category.',
  },
  entry_out_of_order: {
    id: 'Urutan penutupan, penetapan, dan pengumuman tidak benar.',
    en: 'Closing, adoption and publication are not in their order.',
  },
  detail_does_not_fit_its_hash: { id: 'Rincian catatan ini diubah.', en: 'The detail of this entry was changed.' },
  detail_unreadable: { id: 'Rincian catatan ini tidak terbaca.', en: 'The detail of this entry cannot be read.' },
  document_is_not_the_one_recorded: {
    id: 'Isi hasil bukan yang dicatat saat diumumkan.',
    en: 'The result is not the one recorded when it was published.',
  },
  result_is_not_the_one_adopted: { id: 'Hasil ini bukan yang ditetapkan.', en: 'This result is not the one adopted.' },
  rules_are_not_the_ones_adopted: {
    id: 'Aturan ini bukan aturan saat hasil ditetapkan.',
    en: 'These rules are not those under which the result was adopted.',
  },
  category_not_in_the_rules: {
    id: 'Kategori ini tidak ada dalam aturannya.',
    en: 'The rules do not know this category.',
  },
  commitments_are_not_those_recorded: {
    id: 'Daftar segel lembar bukan yang dicatat saat penetapan.',
    en: 'The seals of the sheets are not those recorded at the adoption.',
  },
  sheet_unreadable: { id: 'Nilai pada lembar ini tidak terbaca.', en: 'The marks of this sheet cannot be read.' },
  sheet_twice: { id: 'Lembar ini tertulis dua kali.', en: 'This sheet is there twice.' },
  sheet_does_not_open: {
    id: 'Nilai pada lembar ini bukan yang ditandatangani penilainya.',
    en: 'The marks of this sheet are not those its assessor signed.',
  },
  sheet_missing: { id: 'Ada lembar bersegel yang tidak ikut dibuka.', en: 'A sealed sheet was left out.' },
  ranking_refused: {
    id: 'Dari nilai dan angka ini tidak dapat disusun peringkat.',
    en: 'These marks and figures cannot be ranked.',
  },
  standing_is_another: {
    id: 'Hitungan ulang memberi peringkat atau nilai akhir yang lain.',
    en: 'Recomputing gives another rank or total.',
  },
  unranked_are_others: {
    id: 'Yang tidak berperingkat bukan yang tertulis.',
    en: 'Those without a rank are not the ones written.',
  },
  fingerprint_is_another: {
    id: 'Hitungan ulang memberi sidik hasil yang lain.',
    en: 'Recomputing gives another fingerprint of the result.',
  },
  winners_are_others: {
    id: 'Penerimanya bukan yang menurut aturan.',
    en: 'The winners are not those the rules honour.',
  },
}

export type FileProblem =
  | 'file_unreadable'
  | 'address_unreachable'
  | 'too_large'
  | 'paper_not_issued'
  | 'not_text'
  | 'page_instead_of_bundle'
export type RecountProblem = keyof typeof PROBLEMS

export function recountSentence(what: RecountProblem, language: Language): string {
  return PROBLEMS[what][language]
}

/** What was checked and fits, a sentence each. */
export function recountStatements(
  { checkpoint, document }: Bundle,
  { isRecomputed, isSealed, changedAfterClosing }: VerifiedBundle,
  language: Language,
): readonly string[] {
  const words = recountWords[language]
  const [origin = '', size = ''] = checkpoint.split('\n')
  const sheets = document.inputs?.sheets.length ?? 0
  return [
    words.signed(origin, Number(size)),
    words.recorded,
    ...(isRecomputed ? [isSealed ? words.sealed(sheets) : words.unsealed(sheets)] : []),
    ...(isSealed ? [words.changed(changedAfterClosing)] : []),
    isRecomputed ? words.ranked(document.standings.length) : words.notRanked,
  ]
}

export const recountWords = {
  id: {
    holds: 'Cocok. Hasil ini dihitung ulang dan sama.',
    holdsUnopened: 'Cocok sejauh yang dibuka. Nilai tidak diumumkan, jadi peringkatnya tidak dihitung ulang.',
    fails: 'Tidak cocok. Jangan percayai hasil dalam berkas ini.',
    first: 'Yang pertama tidak cocok',
    signed: (name: string, size: number) => `Titik periksa catatan ${name} ditandatangani, atas ${size} catatan.`,
    recorded: 'Penutupan, penetapan, dan pengumuman ada di tempatnya dalam catatan itu; hasil ini yang dicatat.',
    sealed: (sheets: number) => `${sheets} lembar nilai cocok dengan segelnya, dan tidak ada yang tertinggal.`,
    unsealed: (sheets: number) =>
      `${sheets} lembar nilai ditandatangani sebelum segel dapat dibuka: yang mengikatnya hanya pengumumannya.`,
    changed: (count: number) =>
      count === 0
        ? 'Semua segel sudah ada saat kategori ditutup, sebelum siapa pun melihat nilai orang lain.'
        : `${count} lembar berubah dalam pleno sesudah kategori ditutup.`,
    ranked: (ranks: number) => `${ranks} peringkat dihitung ulang dan sama, sampai sidiknya.`,
    notRanked: 'Yang tidak dapat dihitung ulang: nilai akhir dan urutannya, karena nilai tidak diumumkan.',
    winners: 'Penerima',
    winner: 'Penerima penghargaan',
    rank: (rank: number) => `peringkat ${rank}`,
    key: 'Kunci penanda tangan. Cocokkan dengan yang tertulis di tempat lain yang Anda percayai:',
    example: 'CONTOH, bukan hasil resmi.',
    checking: 'Memeriksa lembar',
    title: 'Hitung ulang hasil',
    titleOf: (category: string) => `Hitung ulang: ${category}`,
    lede: 'Hasil yang diumumkan dapat dihitung ulang siapa pun, tanpa percaya kepada kami. Semuanya dihitung di perangkat Anda: tidak ada yang dikirim, dan jaringan boleh diputus.',
    file: 'Bundel hasil (JSON)',
    fileHint: 'Unduh dari halaman hasil, di bawah "Periksa sendiri".',
    paper: 'Dokumen di tangan Anda: piagam atau berita acara, PDF (boleh kosong)',
    paperHint: 'Dibaca di perangkat ini saja. Sidiknya dibandingkan dengan yang diterbitkan bersama hasil ini.',
    paperWaits: 'Dokumen diperiksa setelah hasilnya cocok.',
    paperIssued: (name: string) => `Dokumen ini diterbitkan bersama hasil ini, utuh sampai ke bita terakhir: ${name}.`,
    believed: 'Kunci yang Anda percayai (boleh kosong)',
    believedHint: 'Salin dari sumber lain, misalnya berita acara. Bundel dengan kunci lain lalu ditolak.',
    withoutScript: 'Halaman ini menghitung dengan JavaScript. Tanpa itu, unduh bundel dan jalankan:',
    oneFile: 'Unduh halaman ini sebagai satu berkas',
    oneFileNote: 'Satu berkas HTML, dibuka dari diska tanpa jaringan. Ia tidak dapat menghubungi siapa pun.',
    result: 'Lihat halaman hasilnya',
    bundle: 'Unduh bundelnya (JSON)',
    witness: 'Bandingkan dengan titik periksa yang Anda simpan',
    reading: 'Membaca bundel',
    standings: 'Peringkat menurut hitungan ulang',
    standingsTold: 'Peringkat menurut bundel',
    place: 'Peringkat',
    candidate: 'Kandidat',
    total: 'Nilai akhir',
    checked: 'Yang diperiksa',
  },
  en: {
    holds: 'It fits. The result was recomputed and is the same.',
    holdsUnopened: 'It fits as far as it is open. Marks are not published, so the ranks were not recomputed.',
    fails: 'It does not fit. Do not believe the result in this file.',
    first: 'The first thing that does not fit',
    signed: (name: string, size: number) => `The checkpoint of the record ${name} is signed, over ${size} entries.`,
    recorded: 'Closing, adoption and publication stand at their places in that record; this is the result they record.',
    sealed: (sheets: number) => `${sheets} mark sheets fit their seals, and none is left out.`,
    unsealed: (sheets: number) =>
      `${sheets} mark sheets were signed before seals could be opened: only the publication binds them.`,
    changed: (count: number) =>
      count === 0
        ? 'All seals were there when the category was closed, before anybody saw marks of others.'
        : `${count} sheets changed in the plenary after the category was closed.`,
    ranked: (ranks: number) => `${ranks} ranks were recomputed and are the same, down to their fingerprint.`,
    notRanked: 'What could not be recomputed: totals and their order, because marks are not published.',
    winners: 'Winners',
    winner: 'Winner',
    rank: (rank: number) => `rank ${rank}`,
    key: 'Key of the signer. Compare it with what stands somewhere else that you believe:',
    example: 'SAMPLE, no official result.',
    checking: 'Checking sheets',
    title: 'Recompute a result',
    titleOf: (category: string) => `Recompute: ${category}`,
    lede: 'Anybody can recompute a published result without believing us. All of it is computed on your device: nothing is sent, and the network may be cut.',
    file: 'Bundle of a result (JSON)',
    fileHint: 'Download it from a result page, under "Check it yourself".',
    paper: 'A document in your hands: certificate or minutes, PDF (may stay empty)',
    paperHint: 'Read on this device only. Its hash is compared with what was issued with this result.',
    paperWaits: 'The document is looked at once the result fits.',
    paperIssued: (name: string) => `This document was issued with this result, whole to the last byte: ${name}.`,
    believed: 'The key you believe (may stay empty)',
    believedHint: 'Copy it from another source, such as the minutes. A bundle with another key is then refused.',
    withoutScript: 'This page computes with JavaScript. Without it, download the bundle and run:',
    oneFile: 'Download this page as one file',
    oneFileNote: 'One HTML file, opened from a disk without a network. It can contact nobody.',
    result: 'See the page of the result',
    bundle: 'Download the bundle (JSON)',
    witness: 'Compare with a checkpoint that you keep',
    reading: 'Reading the bundle',
    standings: 'Ranks as recomputed',
    standingsTold: 'Ranks as the bundle tells them',
    place: 'Rank',
    candidate: 'Candidate',
    total: 'Total',
    checked: 'What was checked',
  },
} as const
