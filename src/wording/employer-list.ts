/** Why a file of employers, or a row of it, is not taken, and what to do. */
import type { FactColumn } from '../award/compliance/employer-list.columns.ts'
import type { EmployerFault } from '../award/compliance/row-reader.ts'
import type { HeaderRefusal } from '../award/units/table-header.ts'
import { type IdentityProblem, identitySentence } from './identity-numbers.ts'
import type { InBoth, Language, Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'
import { type SheetProblem, sheetSentence } from './sheets.ts'

export type EmployerFileProblem = SheetProblem | HeaderRefusal | IdentityProblem | { readonly code: 'rows_missing' }

export function employerFileSentence(problem: EmployerFileProblem, language: Language): string {
  switch (problem.code) {
    case 'columns_missing':
      return {
        id: `Kolom ${problem.missing.join(', ')} tidak ada pada baris judul. Yang terbaca: ${problem.found.slice(0, 20).join(', ')}.`,
        en: `The header lacks the columns ${problem.missing.join(', ')}. Found: ${problem.found.slice(0, 20).join(', ')}.`,
      }[language]
    case 'column_twice':
      return {
        id: `Kolom ${problem.column} ada dua kali. Hapus salah satunya.`,
        en: `There are two columns ${problem.column}. Remove one of them.`,
      }[language]
    case 'rows_missing':
      return {
        id: 'Di bawah baris judul belum ada satu baris pun.',
        en: 'There is no row under the header yet.',
      }[language]
    case 'identity_numbers':
      return identitySentence(problem, language)
    default:
      return sheetSentence(problem, language)
  }
}

/** A cell that could not be read at all has the sentence of its sheet. */
export type RejectedProblem = EmployerFault | SheetProblem

export function rejectedSentence(problem: RejectedProblem, language: Language): string {
  return isOfRow(problem) ? ofRow(problem)[language] : sheetSentence(problem, language)
}

const OF_SHEETS = new Set(['cell_formula', 'cell_error', 'cell_percent', 'cell_too_long'])

function isOfRow(problem: RejectedProblem): problem is EmployerFault {
  return !OF_SHEETS.has(problem.code)
}

function ofRow(fault: EmployerFault): Sentence {
  switch (fault.code) {
    case 'cell_empty':
      return { id: 'Sel ini wajib diisi.', en: 'This cell must be filled in.' }
    case 'identity_number':
      return {
        id: 'Sel ini berisi nomor yang berbentuk NIK. Pakai nomor pendaftaran perusahaan (NPP), bukan nomor identitas orang.',
        en: "This cell holds a number shaped like a NIK. Use the employer's registration number, never a person's identity number.",
      }
    case 'text_too_long':
      return {
        id: `Teks ini lebih dari ${fault.charactersMax} huruf.`,
        en: `This text has more than ${fault.charactersMax} letters.`,
      }
    case 'number_negative':
      return { id: `${fault.text} kurang dari nol.`, en: `${fault.text} is below zero.` }
    case 'number_separator_unclear':
      return {
        id: `${fault.text} dapat berarti ribuan atau desimal. Tulis tanpa pemisah ribuan.`,
        en: `${fault.text} may mean thousands or a decimal. Write it without separators.`,
      }
    case 'number_not_whole':
      return {
        id: `"${fault.text}" bukan bilangan bulat. Tulis angka saja, misalnya 120 atau 1.250.000.`,
        en: `"${fault.text}" is no whole number. Write digits alone, such as 120 or 1250000.`,
      }
    case 'number_too_large':
      return {
        id: `${fault.text} lebih besar dari ${countInFigures(fault.max, 'id')}.`,
        en: `${fault.text} is more than ${countInFigures(fault.max, 'en')}.`,
      }
    case 'size_unknown':
      return {
        id: `Skala "${fault.text}" tidak dikenal. Tulis mikro, kecil, menengah, atau besar.`,
        en: `The size "${fault.text}" is unknown. Write micro, small, medium or large.`,
      }
    case 'programme_unknown':
      return {
        id: `Program ${fault.words.join(', ')} tidak dikenal. Yang dikenal: JKK, JKM, JHT, JP, JKP.`,
        en: `The programmes ${fault.words.join(', ')} are unknown. Known are JKK, JKM, JHT, JP, JKP.`,
      }
    case 'date_order_unclear':
      return {
        id: `Tanggal ${fault.text} tidak menyebut apakah hari atau bulan yang ditulis dulu. Tulis seperti 2025-02-15, atau pilih "hari dulu".`,
        en: `The date ${fault.text} does not say whether the day or the month comes first. Write it like 2025-02-15, or choose "day first".`,
      }
    case 'date_not_readable':
      return {
        id: `"${fault.text}" bukan tanggal yang ada antara 2000 dan 2199. Tulis seperti 2025-02-15.`,
        en: `"${fault.text}" is no day between 2000 and 2199. Write it like 2025-02-15.`,
      }
    case 'month_not_readable':
      return {
        id: `"${fault.text}" bukan bulan. Tulis seperti 2025-02, atau angka 1 sampai 12.`,
        en: `"${fault.text}" is no month. Write it like 2025-02, or a number from 1 to 12.`,
      }
    case 'month_twice':
      return {
        id: `Bulan ${fault.month} sudah ada untuk pemberi kerja ini. Gabungkan pembayarannya dalam satu baris.`,
        en: `This employer has the month ${fault.month} already. Put its payments into one row.`,
      }
    case 'months_too_many':
      return {
        id: `Bulan ${fault.month} adalah yang ketiga belas. Satu berkas memuat paling banyak ${fault.monthsMax} bulan.`,
        en: `The month ${fault.month} is the thirteenth. A file holds at most ${fault.monthsMax} months.`,
      }
    case 'months_missing':
      return {
        id: 'Tidak satu bulan pun berisi tanggal jatuh tempo.',
        en: 'No month has a due date.',
      }
    case 'employer_differs':
      return {
        id: `${factName(fault.field, 'id')} berbeda dari baris sebelumnya untuk pemberi kerja yang sama. Samakan, atau kosongkan pada baris berikutnya.`,
        en: `The ${factName(fault.field, 'en')} differs from an earlier row of the same employer. Make them equal, or leave later rows empty.`,
      }
    case 'employer_twice':
      return {
        id: 'Nomor ini sudah ada di baris lain. Satu pemberi kerja satu baris.',
        en: 'This number stands in another row already. One row for each employer.',
      }
    case 'paid_without_date':
      return {
        id: 'Ada jumlah yang dibayar, tetapi tanggal bayarnya kosong.',
        en: 'An amount was paid, but the day of payment is empty.',
      }
    case 'row_too_long':
      return {
        id: `Baris ini lebih panjang dari judulnya (${fault.width} kolom). Mungkin ada pemisah ribuan atau koma di luar tanda kutip.`,
        en: `This row is longer than its header (${fault.width} columns). There may be a thousands separator or a comma outside quotes.`,
      }
  }
}

const FACT_NAMES: InBoth<Readonly<Record<FactColumn, string>>> = {
  id: {
    number: 'Nomor',
    name: 'Nama',
    place: 'Kode wilayah',
    sector: 'Sektor',
    size: 'Skala',
    workers_reported: 'Jumlah pekerja dilaporkan',
    workers_actual: 'Jumlah pekerja sebenarnya',
    wages_reported: 'Upah dilaporkan',
    wages_actual: 'Upah sebenarnya',
    minimum_wage: 'Upah minimum',
    programmes: 'Program',
  },
  en: {
    number: 'number',
    name: 'name',
    place: 'place code',
    sector: 'sector',
    size: 'size',
    workers_reported: 'number of workers reported',
    workers_actual: 'number of actual workers',
    wages_reported: 'wage sum reported',
    wages_actual: 'real wage sum',
    minimum_wage: 'minimum wage',
    programmes: 'set of programmes',
  },
}

export function factName(column: FactColumn, language: Language): string {
  return FACT_NAMES[language][column]
}
