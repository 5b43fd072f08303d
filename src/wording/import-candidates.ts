/** Entering a list of candidates from a file: the page, the trial, and what may be wrong with file and rows. */
import type { Ineligible } from '../award/nomination/eligibility.ts'
import type { CandidateColumn } from '../award/nomination/candidate-table.columns.ts'
import type { Alike } from '../award/people/organisation-likeness.ts'
import type { OrganisationFlaw } from '../award/people/organisation.ts'
import { identitySentence, type IdentityProblem } from './identity-numbers.ts'
import type { InBoth, Language, Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'
import { openFileSentence, type OpenFileSaid } from './open-file.ts'
import { organisationSentence } from './organisations.ts'
import { sheetSentence, type SheetProblem } from './sheets.ts'

const id = {
  title: 'Impor daftar kandidat',
  lede: 'Dari CSV atau XLSX (lembar pertama). Isinya diperiksa dulu; belum ada yang tersimpan sampai Anda menyimpannya.',
  file: 'Berkas',
  fileHint: (rowsMax: number) => `XLSX atau CSV, paling banyak 2 MB dan ${countInFigures(rowsMax)} baris.`,
  check: 'Periksa daftar',
  noFile: 'Pilih berkasnya.',
  tooLarge: 'Berkas ini lebih besar dari 2 MB. Bagi menjadi beberapa berkas.',
  columns: 'Kolom',
  columnNames: {
    name: 'nama',
    kind: 'jenis',
    number: 'nomor',
    place: 'wilayah',
    size: 'ukuran',
    sector: 'sektor',
    category: 'kategori',
  } satisfies Record<CandidateColumn, string>,
  columnHelp: {
    name: 'Nama resmi lembaga.',
    kind: 'Provinsi, kabupaten, kota, desa, badan usaha, perguruan tinggi, serikat, atau instansi.',
    number: 'NIB, NPP, atau nomor lain. Boleh kosong. Jangan tulis NIK.',
    place: 'Kode wilayah, misalnya 61.04. Boleh kosong.',
    size: 'Khusus badan usaha: mikro, kecil, menengah, besar.',
    sector: 'Khusus badan usaha: keuangan, perdagangan dan jasa, pertambangan, pertanian, pendidikan, kesehatan.',
    category: 'Nama atau id kategori; beberapa dipisah dengan titik koma.',
  } satisfies Record<CandidateColumn, string>,
  required: 'wajib',
  template: 'Unduh templat (XLSX)',
  nothingKept: 'Berkas yang Anda unggah tidak disimpan.',
  back: 'Kembali ke daftar kandidat',
  previewTitle: (rows: number) => (rows === 0 ? 'Berkas belum dapat dibaca' : `${countInFigures(rows)} baris terbaca`),
  ready: 'Semua baris dapat disimpan. Belum ada yang tersimpan.',
  asking: 'Jawab dulu apakah lembaga yang mirip memang sama. Belum ada yang tersimpan.',
  faulty: 'Perbaiki yang disebut di bawah ini dalam berkas Anda, lalu unggah lagi. Tidak ada yang tersimpan.',
  counts: (isNew: number, registered: number) =>
    `${countInFigures(isNew)} lembaga baru, ${countInFigures(registered)} baris memakai lembaga yang sudah terdaftar.`,
  unknown: (columns: string) => `Kolom yang tidak dibaca: ${columns}.`,
  problems: 'Yang perlu diperbaiki',
  problem: 'Masalah',
  line: 'Baris',
  column: 'Kolom',
  alikeTitle: 'Mungkin sudah terdaftar',
  alikeOf: (line: number, name: string) => `Baris ${line}: ${name}`,
  alikeBy: { number: 'nomornya sama', name: 'namanya hampir sama' } satisfies Record<Alike['by'], string>,
  alikeInFile: (line: number) => `baris ${line} daftar ini`,
  another: 'Lembaga lain, daftarkan sebagai baru',
  answerMissing: (line: number) => `Baris ${line}: pilih lembaga yang dimaksud.`,
  rows: 'Isi daftar',
  name: 'Lembaga',
  register: 'Dalam daftar lembaga',
  isNew: 'Baru',
  isRegistered: 'Sudah terdaftar',
  categories: 'Kategori',
  more: (count: number) => `Dan ${countInFigures(count)} lagi.`,
  save: (rows: number) => `Simpan semua ${countInFigures(rows)} baris`,
  again: 'Unggah berkas lain',
}

const en: typeof id = {
  title: 'Import a list of candidates',
  lede: 'From CSV or XLSX (first sheet). It is checked first; nothing is saved until you save it.',
  file: 'File',
  fileHint: (rowsMax) => `XLSX or CSV, 2 MB and ${countInFigures(rowsMax, 'en')} rows at most.`,
  check: 'Check the list',
  noFile: 'Choose the file.',
  tooLarge: 'This file is larger than 2 MB. Split it into several files.',
  columns: 'Columns',
  columnNames: {
    name: 'name',
    kind: 'kind',
    number: 'number',
    place: 'place',
    size: 'size',
    sector: 'sector',
    category: 'category',
  },
  columnHelp: {
    name: 'Official name of the organisation.',
    kind: 'Province, regency, city, village, business, university, union or agency.',
    number: 'NIB, NPP or another number. May stay empty. Never the identity number (NIK) of a person.',
    place: 'Code of the place, such as 61.04. May stay empty.',
    size: 'Businesses only: micro, small, medium, large.',
    sector: 'Businesses only: finance, trade and services, mining, agriculture, education, health (or in Indonesian).',
    category: 'Name or id of the category; several are parted by semicolons.',
  },
  required: 'required',
  template: 'Download the template (XLSX)',
  nothingKept: 'The file you upload is not kept.',
  back: 'Back to the candidates',
  previewTitle: (rows) =>
    rows === 0 ? 'The file cannot be read yet' : rows === 1 ? '1 row read' : `${countInFigures(rows, 'en')} rows read`,
  ready: 'Every row can be saved. Nothing is saved yet.',
  asking: 'Say first whether organisations that look alike are the same. Nothing is saved yet.',
  faulty: 'Mend what is named below in your file and upload it again. Nothing is saved.',
  counts: (isNew, registered) =>
    `New organisations: ${countInFigures(isNew, 'en')}. Rows with an organisation of the register: ${countInFigures(registered, 'en')}.`,
  unknown: (columns) => `Columns that are not read: ${columns}.`,
  problems: 'To be mended',
  problem: 'Problem',
  line: 'Line',
  column: 'Column',
  alikeTitle: 'Perhaps registered already',
  alikeOf: (line, name) => `Line ${line}: ${name}`,
  alikeBy: { number: 'the same number', name: 'nearly the same name' },
  alikeInFile: (line) => `line ${line} of this list`,
  another: 'Another organisation, register it as new',
  answerMissing: (line) => `Line ${line}: choose which organisation is meant.`,
  rows: 'The list',
  name: 'Organisation',
  register: 'In the register',
  isNew: 'New',
  isRegistered: 'Registered already',
  categories: 'Categories',
  more: (count) => `And ${countInFigures(count, 'en')} more.`,
  save: (rows) => (rows === 1 ? 'Save the row' : `Save all ${countInFigures(rows, 'en')} rows`),
  again: 'Upload another file',
}

export type ImportWords = typeof id
export const importWords: InBoth<ImportWords> = { id, en }

export type CandidateFileProblem =
  | SheetProblem
  | IdentityProblem
  | { readonly code: 'columns_missing'; readonly missing: readonly string[]; readonly found: readonly string[] }
  | { readonly code: 'column_twice'; readonly column: string }
  | { readonly code: 'rows_missing' | 'carried_broken' }
  | { readonly code: 'row_too_long'; readonly width: number }

/** What is wrong with the file or its header. */
export function candidateFileSentence(problem: CandidateFileProblem, language: Language): string {
  switch (problem.code) {
    case 'columns_missing':
    case 'column_twice':
    case 'rows_missing':
    case 'row_too_long':
    case 'carried_broken':
      return ofTable(problem)[language]
    case 'identity_numbers':
      return identitySentence(problem, language)
    default:
      return sheetSentence(problem, language)
  }
}

type OfTable = Extract<
  CandidateFileProblem,
  { readonly code: 'columns_missing' | 'column_twice' | 'rows_missing' | 'row_too_long' | 'carried_broken' }
>

function ofTable(problem: OfTable): Sentence {
  switch (problem.code) {
    case 'columns_missing': {
      const headed = (words: ImportWords) =>
        problem.missing.map((column) => words.columnNames[column as CandidateColumn] ?? column).join(', ')
      const found = problem.found.slice(0, 12).join(', ')
      return {
        id: `Kolom ${headed(id)} tidak ada pada baris judul. Yang terbaca: ${found}.`,
        en: `The header has no column ${headed(en)}. It reads: ${found}.`,
      }
    }
    case 'column_twice': {
      const column = problem.column as CandidateColumn
      return {
        id: `Kolom ${id.columnNames[column] ?? column} ada dua kali. Hapus salah satu.`,
        en: `The column ${en.columnNames[column] ?? column} stands there twice. Remove one.`,
      }
    }
    case 'rows_missing':
      return {
        id: 'Hanya ada baris judul. Isi paling sedikit satu baris di bawahnya.',
        en: 'There is only a header. Fill at least one row below it.',
      }
    case 'row_too_long':
      return {
        id: `Baris ini punya lebih dari ${problem.width} isian, sebanyak kolom judulnya. Periksa pemisahnya.`,
        en: `This row has more than ${problem.width} cells, which is how many the header has. Check the separators.`,
      }
    case 'carried_broken':
      return {
        id: 'Data dari halaman sebelumnya tidak dapat dibaca lagi. Unggah kembali berkasnya.',
        en: 'The data of the page before cannot be read any more. Upload the file again.',
      }
  }
}

export type RowProblem =
  | OrganisationFlaw
  | Exclude<OpenFileSaid, { readonly code: 'category_unknown' | 'organisation_unknown' }>
  | { readonly code: 'category_unknown'; readonly category: string }
  | { readonly code: 'category_not_for_this_entrant'; readonly category: string; readonly because: Ineligible }
  | { readonly code: 'identity_number_typed' }

/** What is wrong with one row. */
export function rowSentence(problem: RowProblem, nameOf: (category: string) => string, language: Language): string {
  switch (problem.code) {
    case 'identity_number_typed':
    case 'category_unknown':
    case 'organisation_kind_unknown':
    case 'size_class_missing':
    case 'sector_missing':
      return ofRow(problem)[language]
    case 'organisation_name_missing':
    case 'organisation_name_too_long':
    case 'registration_number_invalid':
    case 'place_code_invalid':
      return organisationSentence(problem, language)
    default:
      return openFileSentence(problem, nameOf, language)
  }
}

type OfRow = Extract<
  RowProblem,
  {
    readonly code:
      | 'identity_number_typed'
      | 'category_unknown'
      | 'organisation_kind_unknown'
      | 'size_class_missing'
      | 'sector_missing'
  }
>

function ofRow(problem: OfRow): Sentence {
  switch (problem.code) {
    case 'identity_number_typed':
      return {
        id: 'Di baris ini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.',
        en: 'An identity number (NIK) stands in this row. Take it out; this system keeps nobody’s NIK.',
      }
    case 'category_unknown':
      return {
        id: `Kategori "${problem.category}" tidak ada dalam aturan musim. Tulis nama atau id-nya persis.`,
        en: `The season has no category "${problem.category}". Write its name or id exactly.`,
      }
    case 'organisation_kind_unknown':
      return {
        id: `Jenis ini tidak dikenal. ${id.columnHelp.kind}`,
        en: `This kind is not known. ${en.columnHelp.kind}`,
      }
    case 'size_class_missing':
      return { id: `Ukuran belum diisi atau tidak dikenal. ${id.columnHelp.size}`, en: `The size is missing or not known. ${en.columnHelp.size}` } // prettier-ignore
    case 'sector_missing':
      return { id: `Sektor belum diisi atau tidak dikenal. ${id.columnHelp.sector}`, en: `The sector is missing or not known. ${en.columnHelp.sector}` } // prettier-ignore
  }
}
