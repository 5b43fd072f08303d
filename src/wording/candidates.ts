/** The list of a season's candidates, for those who run it. */
import type { InBoth } from './language.ts'
import { countInFigures } from './numbers.ts'

const id = {
  title: 'Kandidat',
  heading: 'Kandidat musim ini',
  lede: 'Semua yang diusulkan, dengan keadaan usulannya dan orang yang mengisi berkasnya.',
  open: 'Buka berkas',
  import: 'Impor daftar',
  organisations: 'Daftar lembaga',
  duplicates: (count: number) => `Kemungkinan ganda (${countInFigures(count)})`,
  requests: (count: number) => `Pendaftaran diri (${countInFigures(count)} menunggu)`,
  back: 'Kembali ke daftar kandidat',
  search: 'Nama atau nomor memuat',
  show: 'Cari',
  reset: 'Tampilkan semua',
  found: (count: number) => `${countInFigures(count)} kandidat`,
  none: 'Belum ada kandidat',
  noneText: 'Buka berkas untuk lembaga yang terdaftar; narahubungnya lalu mengisinya.',
  noneFound: 'Tidak ada yang cocok',
  noneFoundText: 'Periksa ejaannya, atau tulis sebagian namanya saja.',
  name: 'Kandidat',
  nominations: 'Usulan',
  contact: 'Narahubung',
  contacts: (count: number) => (count === 0 ? 'Belum ada' : `${count} orang`),
  nameContact: 'Sebutkan narahubung',
  nameContactFor: (name: string) => `untuk ${name}`,
}

const en: typeof id = {
  title: 'Candidates',
  heading: 'Candidates of this season',
  lede: 'Everybody who is nominated, with the state of each nomination and who fills the file in.',
  open: 'Open a file',
  import: 'Import a list',
  organisations: 'Register of organisations',
  duplicates: (count) => `Possible duplicates (${countInFigures(count, 'en')})`,
  requests: (count) => `Self-nominations (${countInFigures(count, 'en')} waiting)`,
  back: 'Back to the candidates',
  search: 'Name or number holds',
  show: 'Search',
  reset: 'Show all',
  found: (count) => (count === 1 ? '1 candidate' : `${countInFigures(count, 'en')} candidates`),
  none: 'No candidate yet',
  noneText: 'Open a file for a registered organisation; its contact then fills it in.',
  noneFound: 'Nothing fits',
  noneFoundText: 'Check the spelling, or write only a part of the name.',
  name: 'Candidate',
  nominations: 'Nominations',
  contact: 'Contact',
  contacts: (count) => (count === 0 ? 'None yet' : count === 1 ? '1 person' : `${count} people`),
  nameContact: 'Name a contact',
  nameContactFor: (name) => `for ${name}`,
}

export type CandidatesWords = typeof id
export const candidatesWords: InBoth<CandidatesWords> = { id, en }
