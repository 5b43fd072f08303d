/** The room of chair and secretary: where each category stands, who still owes a sheet, what can be done next. */
import type { RecusalShortfall } from '../award/judging/recusal-shortfall.ts'
import { type InBoth, listed } from './language.ts'

const id = {
  title: 'Ruang panitia',
  noCategories: 'Belum ada kategori',
  noCategoriesText: 'Kategori muncul di sini setelah aturan musim dikunci dan kandidat ditetapkan.',
  unsignedCount: (count: number) => `${count} lembar belum ditandatangani`,
  readyCount: (count: number) => (count === 1 ? '1 kategori siap dilanjutkan' : `${count} kategori siap dilanjutkan`),
  allPublished: 'Semua kategori sudah diumumkan',
  lede: 'Selama kategori belum ditutup, di sini hanya tampak siapa yang sudah menandatangani. Nilai belum terbuka bagi siapa pun.',
  steppedBack: (candidates: readonly string[]) =>
    `Anda menarik diri dari ${listed(candidates, 'id')}. Lembar, nilai, dan berkasnya tidak diperlihatkan kepada Anda, begitu juga peringkat kategori ini.`,
  chairSteppedBack: 'Ketua menarik diri dari seorang kandidat kategori ini dan tidak memimpinnya.',
  ledBy: (unsur: string) => `Kategori ini dipimpin ${unsur}: menutup, membuka pleno, menetapkan, dan mengumumkan.`,
  nobodyLeads:
    'Tidak ada penilai yang dapat memimpin kategori ini, karena semua menarik diri. Minta penyelenggara menunjuk pengganti lewat surat keputusan.',
  shortfall: ({ candidate, seatsLeft, sheetsLeft, quorum }: RecusalShortfall) =>
    sheetsLeft === 0
      ? `Semua penilai menarik diri dari ${candidate}: tidak ada yang dapat menilainya. Hubungi penyelenggara sebelum kategori ditutup.`
      : `Untuk ${candidate} tersisa ${seatsLeft} kursi yang tidak menarik diri, sedangkan kuorum ${quorum}. Nilai yang sudah masuk tetap tersimpan. Hubungi penyelenggara sebelum pleno.`,
  ofSheets: (sheets: number) => `dari ${sheets}`,
  signedSheets: 'Lembar ditandatangani',
  state: {
    judging: 'Sedang dinilai',
    ready: 'Semua lembar masuk',
    closed: 'Ditutup, menunggu pleno',
    recorded: 'Pleno tercatat, menunggu penetapan',
    adopted: 'Ditetapkan, belum diumumkan',
    correcting: 'Hasil sedang dikoreksi',
    published: 'Diumumkan',
  },
  gridOf: (category: string) => `Siapa yang sudah menandatangani, ${category}`,
  gridNote:
    'Titik penuh berarti sudah, cincin berarti belum, garis berarti tidak menilai. Tidak ada nilai di tabel ini.',
  candidate: 'Kandidat',
  signedShort: 'Lembar',
  cell: {
    signed: 'sudah',
    open: 'belum',
    excused: 'ditutup tanpa nilai',
    recused: 'menarik diri',
    left: 'kandidat tidak dinilai',
  },
  waitingFor: 'Belum menandatangani',
  forCandidates: (candidates: readonly string[]) => `untuk ${listed(candidates, 'id')}`,
  deeds: {
    openMarking: 'Buka penilaian',
    close: 'Tutup kategori',
    paperSheets: 'Lembar nilai kertas',
    calibration: 'Penyamaan persepsi',
    standings: 'Buka peringkat',
    openPlenary: 'Buka pleno',
    plenary: 'Catat pleno',
    adopt: 'Tetapkan hasil',
    adopted: 'Berkas dan pengumuman',
    objections: 'Sanggahan dan koreksi',
    clarifications: 'Klarifikasi kandidat',
    ties: 'Hubungan anggota panel',
    confirmMinutes: 'Sahkan catatan pleno',
    result: 'Lihat halaman hasil',
  },
}

const en: typeof id = {
  title: 'Committee room',
  noCategories: 'No categories yet',
  noCategoriesText: 'Categories appear here once the season’s rules are locked and candidates are set.',
  unsignedCount: (count) => (count === 1 ? '1 sheet is not signed' : `${count} sheets are not signed`),
  readyCount: (count) => (count === 1 ? '1 category can move on' : `${count} categories can move on`),
  allPublished: 'All categories are published',
  lede: 'Until a category closes, you see only who has signed. Marks are not open to anyone yet.',
  steppedBack: (candidates) =>
    `You stepped back from ${listed(candidates, 'en')}. You are shown neither their sheets, marks and files nor the ranking of this category.`,
  chairSteppedBack: 'The chair stepped back from a candidate of this category and does not lead it.',
  ledBy: (unsur) => `${unsur} leads this category: closing, opening the plenary, adopting and publishing.`,
  nobodyLeads:
    'No assessor can lead this category, because all stepped back. Ask the organiser to name a substitute by decree.',
  shortfall: ({ candidate, seatsLeft, sheetsLeft, quorum }) =>
    sheetsLeft === 0
      ? `All assessors stepped back from ${candidate}: nobody can judge it. Ask the organiser before the category closes.`
      : `For ${candidate} ${seatsLeft} seats have not stepped back, while the quorum is ${quorum}. Marks that came in stay saved. Ask the organiser before the plenary.`,
  ofSheets: (sheets) => `of ${sheets}`,
  signedSheets: 'Sheets signed',
  state: {
    judging: 'Being judged',
    ready: 'All sheets are in',
    closed: 'Closed, waiting for the plenary',
    recorded: 'Plenary recorded, waiting for adoption',
    adopted: 'Adopted, not yet published',
    correcting: 'The result is being corrected',
    published: 'Published',
  },
  gridOf: (category) => `Who has signed, ${category}`,
  gridNote:
    'A full dot means signed, a ring means not yet, a dash means not marking. There are no marks in this table.',
  candidate: 'Candidate',
  signedShort: 'Sheets',
  cell: {
    signed: 'signed',
    open: 'not yet',
    excused: 'closed without marks',
    recused: 'stepped aside',
    left: 'candidate not judged',
  },
  waitingFor: 'Not signed yet',
  forCandidates: (candidates) => `for ${listed(candidates, 'en')}`,
  deeds: {
    openMarking: 'Open the marking',
    close: 'Close the category',
    paperSheets: 'Mark sheets on paper',
    calibration: 'Calibration',
    standings: 'Open the standings',
    openPlenary: 'Open the plenary',
    plenary: 'Record the plenary',
    adopt: 'Adopt the result',
    adopted: 'Papers and publication',
    objections: 'Objections and corrections',
    clarifications: 'Clarifications',
    ties: 'Ties of the panel',
    confirmMinutes: 'Confirm the minutes',
    result: 'See the public page',
  },
}

export type RoomWords = typeof id
export const roomWords: InBoth<RoomWords> = { id, en }
