/** The standings after closing, as chair and secretary read them before the plenary. */
import { type InBoth, listed } from './language.ts'

const id = {
  title: 'Peringkat sementara',
  leads: (first: readonly string[]) =>
    first.length === 1 ? `${first[0]} memimpin` : `${listed(first, 'id')} bernilai sama di puncak`,
  nobody: 'Tidak ada kandidat yang dapat diperingkat',
  lede: (asOf: string) => `Keadaan per ${asOf}. Urutan ini baru menjadi hasil setelah ditetapkan.`,
  counted: 'Lembar dihitung',
  ofSheets: (sheets: number) => `dari ${sheets}`,
  uncounted: (count: number) => `${count} lembar ditutup tanpa nilai; alasannya ada di catatan.`,
  allCounted: 'Semua lembar ditandatangani dan lengkap.',
  gap: 'Selisih peringkat 1 dan 2',
  points: 'poin',
  gapBase: (decimals: string) => `Dihitung tanpa pembulatan antara, dicetak ${decimals} desimal.`,
  noGap: 'Hanya satu kandidat diperingkat.',
  votes: 'Perlu suara pleno',
  groups: 'kelompok nilai sama',
  noVotes: 'Tidak ada nilai sama yang harus diputuskan pleno.',
  tied: (candidates: readonly string[]) => `${listed(candidates, 'id')}. Catat urutannya pada berita acara pleno.`,
  table: 'Peringkat sementara',
  tableNote: 'Titik ialah nilai seorang penilai; titik kosong dikeluarkan; garis tegak ialah nilai akhir.',
  rank: 'Peringkat',
  candidate: 'Kandidat',
  eachAssessor: 'Nilai tiap penilai',
  spread: 'Sebaran',
  total: 'Nilai akhir',
  tooWide: 'Sebaran di atas batas, bahas dalam pleno',
  why: 'Alasan tiap peringkat',
  notes: 'Catatan perhitungan',
  unranked: 'Tidak diperingkat',
  reason: 'Alasan',
  files: 'Bawa pulang datanya',
  next: 'Langkah berikutnya',
  coverage: 'Cakupan yang diterbitkan',
  coverageFold: 'Cakupan yang diterbitkan, di samping peringkat',
}

const en: typeof id = {
  title: 'Provisional standings',
  leads: (first) => (first.length === 1 ? `${first[0]} leads` : `${listed(first, 'en')} are equal at the top`),
  nobody: 'No candidate could be ranked',
  lede: (asOf) => `As of ${asOf}. This order becomes the result only once adopted.`,
  counted: 'Sheets counted',
  ofSheets: (sheets) => `of ${sheets}`,
  uncounted: (count) =>
    count === 1
      ? '1 sheet was closed without marks; see the notes.'
      : `${count} sheets were closed without marks; see the notes.`,
  allCounted: 'All sheets are signed and complete.',
  gap: 'Gap between ranks 1 and 2',
  points: 'points',
  gapBase: (decimals) => `Computed without rounding in between, printed with ${decimals} decimals.`,
  noGap: 'Only one candidate is ranked.',
  votes: 'Votes needed',
  groups: 'groups of equal totals',
  noVotes: 'No equal totals are left for the plenary.',
  tied: (candidates) => `${listed(candidates, 'en')}. Record their order with the plenary.`,
  table: 'Provisional standings',
  tableNote: 'A dot is one assessor’s total; a hollow dot was dropped; the upright line is the final total.',
  rank: 'Rank',
  candidate: 'Candidate',
  eachAssessor: 'Each assessor',
  spread: 'Spread',
  total: 'Total',
  tooWide: 'Spread above the limit, discuss in the plenary',
  why: 'Reasons for each rank',
  notes: 'Notes of the computation',
  unranked: 'Not ranked',
  reason: 'Reason',
  files: 'Take the data with you',
  next: 'Next step',
  coverage: 'Published coverage',
  coverageFold: 'Published coverage, beside the ranking',
}

export type StandingsWords = typeof id
export const standingsWords: InBoth<StandingsWords> = { id, en }
