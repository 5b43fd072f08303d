/** "Cari di bukti". */
import type { InBoth } from './language.ts'

const id = {
  title: 'Cari di bukti',
  lede: 'Mencari di dalam PDF, DOCX, dan XLSX yang diunggah kandidat musim ini. Pindaian dan foto tidak memuat tulisan yang dapat dicari.',
  link: 'Cari di bukti',
  field: 'Kata yang dicari',
  hint: 'Semua kata harus ada. Tulis "dalam tanda kutip" untuk kata yang berurutan, atau -kata untuk yang tidak boleh ada.',
  search: 'Cari',
  found: (count: number) => (count === 0 ? 'Tidak ada berkas' : `${count} berkas`),
  nothing: 'Tidak ada bukti yang memuat kata itu',
  nothingText: 'Coba kata lain atau lebih sedikit kata. Berkas hasil pindaian tidak ikut dicari.',
  about: (item: string, when: string) => `${item}, diunggah ${when}`,
}

const en: typeof id = {
  title: 'Search in evidence',
  lede: 'Searches inside the PDF, DOCX and XLSX files that candidates of this season uploaded. Scans and photos hold no text to search.',
  link: 'Search in evidence',
  field: 'Words to look for',
  hint: 'All words must be there. Write "in quotation marks" for words in that order, or -word for one that must not be there.',
  search: 'Search',
  found: (count) => (count === 1 ? '1 file' : `${count === 0 ? 'No' : count} files`),
  nothing: 'No evidence holds these words',
  nothingText: 'Try other words or fewer of them. Scanned files are not searched.',
  about: (item, when) => `${item}, uploaded ${when}`,
}

export const searchEvidenceWords: InBoth<typeof id> = { id, en }
