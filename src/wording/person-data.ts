/** What is kept about one person: their own page, the administrator's, and the erasure. */
import type { InBoth } from './language.ts'

const id = {
  mine: 'Data saya',
  mineHeading: 'Semua yang disimpan tentang Anda',
  mineLede:
    'Disusun dari daftar data pribadi, bagian demi bagian. Unduhannya memuat semuanya; halaman ini memperlihatkan yang pertama dari tiap bagian. Membuka dan mengunduhnya tercatat dalam riwayat.',
  person: 'Data orang',
  personHeading: (name: string) => `Data tentang ${name}`,
  personLede:
    'Untuk permintaan orangnya. Catatan penilai, alasan, dan isi riwayat penilaian tidak diperlihatkan kepada administrator: orangnya mengunduhnya sendiri di "Data saya".',
  download: 'Unduh semua sebagai JSON',
  register: 'Apa arti tiap bagian, dan berapa lama disimpan',
  rows: (count: number) => (count === 0 ? 'Tidak ada.' : `${count} baris.`),
  more: (count: number) => `dan ${count} baris lagi di unduhan.`,
  secret: 'Tersimpan sebagai sidik yang tidak dapat dibaca balik, maka tidak diberikan.',
  withheld: 'Hanya untuk orangnya sendiri.',
  yes: 'ya',
  no: 'tidak',
  list: 'Orang',
  listHeading: 'Permintaan atas data pribadi',
  listLede: 'Cari orangnya, lalu unduh datanya untuk diserahkan, atau hapus datanya bila diminta. Keduanya tercatat.',
  search: 'Nama atau surel memuat',
  show: 'Cari',
  none: 'Tidak ada orang yang cocok',
  noneText: 'Periksa ejaan, atau kosongkan isian untuk melihat semua.',
  name: 'Nama',
  email: 'Surel',
  erased: 'Datanya sudah dihapus',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  pages: 'Halaman orang',
  erase: 'Hapus data orang ini',
  eraseConsequences: [
    'Nama dan surel diganti kata "Dihapus", kata sandi dan semua sesi dihapus, dan akun tidak dapat dipakai lagi.',
    'Namanya hilang dari riwayat; bukti perbuatannya tetap.',
    'Tanda tangan atas nama kursi, risalah pleno, dan hasil yang ditetapkan tetap, karena hasil harus dapat dibuktikan.',
    'Tidak dapat dibatalkan.',
  ],
  reason: 'Alasan',
  reasonHint:
    'Misalnya nomor dan tanggal surat permintaan. Jangan tulis nama atau surel orangnya: alasan ini disimpan.',
  eraseButton: 'Hapus data orang ini',
  back: 'Kembali ke daftar orang',
}

const en: typeof id = {
  mine: 'My data',
  mineHeading: 'Everything kept about you',
  mineLede:
    'Made from the register of personal data, part by part. The download holds all of it; this page shows the first of each part. Opening and downloading it is recorded in the history.',
  person: 'Data of a person',
  personHeading: (name) => `Data about ${name}`,
  personLede:
    'For a request by the person. Comments of assessors, reasons and what the history holds of judging are not shown to administrators: the person downloads them under "My data".',
  download: 'Download everything as JSON',
  register: 'What each part means, and how long it is kept',
  rows: (count) => (count === 0 ? 'None.' : count === 1 ? '1 row.' : `${count} rows.`),
  more: (count) => `and ${count} more in the download.`,
  secret: 'Kept as a hash that cannot be read back, so it is not given.',
  withheld: 'For the person alone.',
  yes: 'yes',
  no: 'no',
  list: 'People',
  listHeading: 'Requests about personal data',
  listLede: 'Find the person, then download their data to hand it over, or erase it when they ask. Both are recorded.',
  search: 'Name or e-mail holds',
  show: 'Search',
  none: 'Nobody fits',
  noneText: 'Check the spelling, or empty the field to see everybody.',
  name: 'Name',
  email: 'E-mail',
  erased: 'Data already erased',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of people',
  erase: 'Erase the data of this person',
  eraseConsequences: [
    'Name and e-mail are replaced by the word "Dihapus", password and all sessions are removed, and the account cannot be used any more.',
    'The name leaves the history; the proof of what was done stays.',
    'Signatures by seat, minutes of the plenary and adopted results stay, because results must be provable.',
    'It cannot be undone.',
  ],
  reason: 'Reason',
  reasonHint:
    'Such as number and date of the letter that asks for it. Do not write the person’s name or e-mail: this reason is kept.',
  eraseButton: 'Erase the data of this person',
  back: 'Back to the list of people',
}

export type PersonDataWords = typeof id
export const personDataWords: InBoth<PersonDataWords> = { id, en }
