/** Names of the files people take away. */
import type { InBoth } from './language.ts'

const id = {
  marks: 'Nilai tiap penilai',
  figures: 'Angka untuk kriteria dari data',
  recusals: 'Penilai yang menarik diri',
  votes: 'Suara pleno atas nilai sama',
  rulebook: 'Aturan musim',
  bundle: 'Bundel untuk dihitung ulang, juga tanpa jaringan',
  beritaAcara: 'Berita acara',
  recap: 'Rekap nilai',
  chairPublishes: 'Ketua yang mengumumkan hasil.',
}

const en: typeof id = {
  marks: 'Marks of each assessor',
  figures: 'Figures of data criteria',
  recusals: 'Recused assessors',
  votes: 'Votes on equal totals',
  rulebook: 'Rules of the season',
  bundle: 'Bundle to recompute from, also without a network',
  beritaAcara: 'Minutes (berita acara)',
  recap: 'Recap of marks',
  chairPublishes: 'The chair publishes the result.',
}

export type DownloadWords = typeof id
export const downloadWords: InBoth<DownloadWords> = { id, en }
