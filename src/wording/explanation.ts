/** Why a candidate has this total: the words around points, weights, sheets and ties. */
import { type InBoth, listed } from './language.ts'

const id = {
  criterion: 'Kriteria',
  points: 'Nilai',
  weight: 'Bobot',
  contribution: 'Sumbangan',
  sum: 'Jumlah, dibulatkan sekali di akhir',
  fromPanel: 'Rata-rata penilai',
  fromIndicator: 'Dari angka yang diverifikasi',
  tableOf: (candidate: string) => `Uraian nilai akhir ${candidate}`,
  partsOf: (parts: readonly string[], total: string) =>
    `Bagian nilai: ${parts.join('; ')}. Jumlahnya ${total} dari 100.`,
  seat: 'Penilai (unsur)',
  sheetTotal: 'Nilai lembar',
  sheetsOf: (candidate: string) => `Nilai tiap penilai untuk ${candidate}`,
  dropped: 'dikeluarkan',
  why: (candidate: string, total: string) => `Mengapa ${candidate} mendapat ${total}`,
  aggregation: {
    mean: 'Nilai panel ialah rata-rata semua lembar yang ditandatangani.',
    trimmed:
      'Nilai panel ialah rata-rata setelah satu lembar tertinggi dan satu terendah dikeluarkan, bila lembarnya lima atau lebih.',
    adjusted: 'Nilai panel ialah rata-rata setelah kecenderungan tiap penilai (murah atau ketat) diperhitungkan.',
  },
  weighing: 'Setiap kriteria dikali bobotnya, lalu dijumlah.',
  tieByCriterion: (others: readonly string[], criterion: string) =>
    `Nilai akhirnya sama dengan ${listed(others, 'id')}. Urutan ditentukan kriteria ${criterion}, menurut aturan nilai sama.`,
  tieByPlenary: (others: readonly string[]) =>
    `Nilai akhirnya sama dengan ${listed(others, 'id')}, juga pada semua kriteria pembanding. Urutan diputuskan dalam pleno.`,
  tieShared: (others: readonly string[]) =>
    `Nilai akhirnya sama dengan ${listed(others, 'id')}; peringkat dipakai bersama sampai pleno memutuskan.`,
  spread: (low: string, high: string, total: string, count: number) =>
    `${count} penilai, dari ${low} sampai ${high}; nilai akhir ${total}`,
  droppedAre: (totals: readonly string[]) => `; dikeluarkan ${listed(totals, 'id')}`,
  eachDot: 'Nilai seorang penilai',
  droppedDot: 'Dikeluarkan',
  totalMark: 'Nilai akhir',
}

const en: typeof id = {
  criterion: 'Criterion',
  points: 'Points',
  weight: 'Weight',
  contribution: 'Contribution',
  sum: 'Sum, rounded once at the end',
  fromPanel: 'Mean of the assessors',
  fromIndicator: 'From the verified figure',
  tableOf: (candidate) => `How the total of ${candidate} is made`,
  partsOf: (parts, total) => `Parts of the total: ${parts.join('; ')}. They make ${total} out of 100.`,
  seat: 'Assessor (seat)',
  sheetTotal: 'Sheet total',
  sheetsOf: (candidate) => `Total of each assessor for ${candidate}`,
  dropped: 'dropped',
  why: (candidate, total) => `Why ${candidate} has ${total}`,
  aggregation: {
    mean: 'The panel part is the mean of all signed sheets.',
    trimmed:
      'The panel part is the mean after the highest and the lowest sheet are dropped, if there are five or more.',
    adjusted: 'The panel part is the mean after allowing for how strict or mild each assessor is.',
  },
  weighing: 'Each criterion is multiplied by its weight, then all are added.',
  tieByCriterion: (others, criterion) =>
    `Same total as ${listed(others, 'en')}. The criterion ${criterion} decides, as the rule for equal totals says.`,
  tieByPlenary: (others) =>
    `Same total as ${listed(others, 'en')}, also on every criterion compared. The plenary decided the order.`,
  tieShared: (others) => `Same total as ${listed(others, 'en')}; the rank is shared until the plenary decides.`,
  spread: (low, high, total, count) => `${count} assessors, from ${low} to ${high}; total ${total}`,
  droppedAre: (totals) => `; dropped ${listed(totals, 'en')}`,
  eachDot: 'Total of one assessor',
  droppedDot: 'Dropped',
  totalMark: 'Final total',
}

export type ExplanationWords = typeof id
export const explanationWords: InBoth<ExplanationWords> = { id, en }
