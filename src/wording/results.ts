/** The list of seasons and the page of one season. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Hasil',
  heading: 'Hasil setiap musim',
  lede: 'Hanya hasil yang sudah ditetapkan dan diumumkan ketua tim penilai yang tampil di sini.',
  none: 'Belum ada hasil yang diumumkan',
  noneText:
    'Hasil pertama muncul di sini begitu ketua mengumumkannya. Sementara itu Anda dapat membaca cara penilaiannya.',
  how: 'Cara penilaian',
  yearOf: (year: string) => `Menilai tahun kerja ${year}`,
  publishedCount: (published: number, categories: number) => `${published} dari ${categories} kategori sudah diumumkan`,
  nonePublished: (categories: number) => `Belum satu pun dari ${categories} kategori diumumkan`,
  allPublished: (categories: number) => `Hasil ${categories} kategori sudah diumumkan`,
  categories: 'Kategori',
  published: 'Diumumkan',
  adopted: 'Sudah ditetapkan, belum diumumkan',
  closed: 'Menunggu pleno',
  judging: 'Sedang dinilai',
  seeReasons: 'Lihat hasil dan alasannya',
}

const en: typeof id = {
  title: 'Results',
  heading: 'Results of every season',
  lede: 'Only results that the chair of the panel has adopted and published appear here.',
  none: 'No result has been published yet',
  noneText:
    'The first result appears here as soon as the chair publishes it. Until then you can read how judging works.',
  how: 'How judging works',
  yearOf: (year) => `Judging the work of ${year}`,
  publishedCount: (published, categories) => `${published} of ${categories} categories are published`,
  nonePublished: (categories) => `None of ${categories} categories is published yet`,
  allPublished: (categories) => `Results of all ${categories} categories are published`,
  categories: 'Categories',
  published: 'Published',
  adopted: 'Adopted, not yet published',
  closed: 'Waiting for the plenary',
  judging: 'Being judged',
  seeReasons: 'See the result and its reasons',
}

export type ResultsWords = typeof id
export const resultsWords: InBoth<ResultsWords> = { id, en }
