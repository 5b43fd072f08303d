/** The administrator's look at the whole installation. */
import { countInFigures } from './numbers.ts'
import type { InBoth } from './language.ts'

const id = {
  title: 'Keadaan sistem',
  sound: 'Semua janji data terpenuhi',
  broken: (rows: number) => `${countInFigures(rows, 'id')} baris melanggar janji data`,
  lede: 'Setiap kali halaman ini dibuka, sistem menanyai basis data dari awal: tanda tangan, penutupan, riwayat, dan setiap hasil beku yang dihitung ulang.',
  brokenNow:
    'Jangan ubah apa pun dahulu. Simpan cadangan folder data, lalu bandingkan baris ini dengan riwayat dan berita acara.',
  checked: 'Yang diperiksa',
  history: 'Baca riwayat',
  peopleData: 'Permintaan atas data pribadi',
  version: 'Versi program',
  questions: 'Pertanyaan kepada basis data',
  activities: 'Catatan riwayat',
  ledgerEntries: 'Di antaranya bersegel',
  sheets: 'Lembar nilai',
  adoptions: 'Hasil yang dihitung ulang',
  brokenRows: 'Baris yang melanggar janji',
  promise: 'Janji',
  row: 'Baris',
  seasons: 'Musim',
  season: 'Musim',
  place: 'Penyelenggara',
  rulebook: 'Versi aturan',
  candidates: 'Kandidat',
  seats: 'Kursi terisi',
  published: 'Kategori diumumkan',
  of: (some: number, all: number) => `${some} dari ${all}`,
  noSeasons: 'Belum ada musim',
  outbox: 'Surat keluar',
  people: 'Orang',
  noSeasonsText: 'Musim pertama tampil di sini setelah didirikan dari buku aturannya.',
}

const en: typeof id = {
  title: 'State of the system',
  sound: 'All promises of the data hold',
  broken: (rows) => `${countInFigures(rows, 'en')} rows break a promise of the data`,
  lede: 'Each time this page is opened the system asks the database anew: signatures, closings, history, and every frozen result computed again.',
  brokenNow:
    'Change nothing yet. Keep a copy of the data folder, then compare these rows with the history and the minutes.',
  checked: 'What was checked',
  history: 'Read the history',
  peopleData: 'Requests about personal data',
  version: 'Version of the program',
  questions: 'Questions to the database',
  activities: 'Entries of the history',
  ledgerEntries: 'Of them sealed',
  sheets: 'Mark sheets',
  adoptions: 'Results computed again',
  brokenRows: 'Rows that break a promise',
  promise: 'Promise',
  row: 'Row',
  seasons: 'Seasons',
  season: 'Season',
  place: 'Organiser',
  rulebook: 'Version of the rules',
  candidates: 'Candidates',
  seats: 'Seats held',
  published: 'Categories published',
  of: (some, all) => `${some} of ${all}`,
  noSeasons: 'No season yet',
  outbox: 'Outbox',
  people: 'People',
  noSeasonsText: 'The first season appears here once it is founded from its rulebook.',
}

export type SystemStateWords = typeof id
export const systemStateWords: InBoth<SystemStateWords> = { id, en }
