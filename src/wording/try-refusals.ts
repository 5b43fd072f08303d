/** Why an uploaded file could not be ranked, in sentences that say what to do. */
import type { TrialFault } from '../award/ranking/trial-refusals.ts'
import { identitySentence, type IdentityProblem } from './identity-numbers.ts'
import type { Language, Sentence } from './language.ts'
import { rankingRefusalSentence } from './ranking.ts'
import { sheetSentence, type SheetProblem } from './sheets.ts'

export type UploadProblem = SheetProblem | TrialFault | IdentityProblem

/** What may happen to the process that computes, and to data that a page sent back. */
export type TrialTrouble = {
  readonly code: 'job_too_slow' | 'job_died' | 'job_busy' | 'job_closed' | 'carried_broken'
}

/** Columns as our template heads them, in either language of the reader: the heads of a file are not translated. */
const HEADINGS: Readonly<Record<string, string>> = {
  candidate: 'kandidat',
  assessor: 'penilai',
  criterion: 'kriteria',
  mark: 'nilai',
  weight: 'bobot',
  category: 'kategori',
}

export function uploadProblemSentence(problem: UploadProblem, language: Language): string {
  switch (problem.code) {
    case 'columns_missing':
      return rankingRefusalSentence({ ...problem, missing: problem.missing.map(headed) }, language)
    case 'column_twice':
    case 'cell_empty':
      return rankingRefusalSentence({ ...problem, column: headed(problem.column) }, language)
    case 'text_not_readable':
    case 'row_too_long':
    case 'mark_twice':
    case 'day_not_readable':
    case 'order_not_whole':
    case 'denominator_zero':
    case 'value_missing':
    case 'number_empty':
    case 'number_not_decimal':
    case 'number_too_long':
    case 'number_negative':
    case 'number_too_fine':
    case 'number_too_large':
      return rankingRefusalSentence(problem, language)
    case 'rows_missing':
    case 'name_too_long':
    case 'category_mixed':
    case 'criterion_unknown':
    case 'criterion_twice':
    case 'too_many_criteria':
    case 'too_many_assessors':
    case 'weights_not_100':
    case 'mark_out_of_range':
      return ofTrial(problem)[language]
    case 'identity_numbers':
      return identitySentence(problem, language)
    default:
      return sheetSentence(problem, language)
  }
}

export function trialTroubleSentence({ code }: TrialTrouble, language: Language): string {
  return TROUBLES[code][language]
}

type OfTrial = Extract<
  TrialFault,
  {
    readonly code:
      | 'rows_missing'
      | 'name_too_long'
      | 'category_mixed'
      | 'criterion_unknown'
      | 'criterion_twice'
      | 'too_many_criteria'
      | 'too_many_assessors'
      | 'weights_not_100'
      | 'mark_out_of_range'
  }
>

function ofTrial(problem: OfTrial): Sentence {
  switch (problem.code) {
    case 'rows_missing':
      return {
        id: 'Hanya ada baris judul. Isi paling sedikit satu baris di bawahnya.',
        en: 'There is only a header. Fill at least one row below it.',
      }
    case 'name_too_long':
      return {
        id: `Nama ini lebih dari ${problem.lengthMax} huruf. Persingkat namanya.`,
        en: `This name has more than ${problem.lengthMax} letters. Shorten it.`,
      }
    case 'category_mixed':
      return {
        id: `Kategori "${problem.category}" berbeda dari "${problem.first}" pada baris pertama. Unggah satu kategori dalam satu berkas.`,
        en: `The category "${problem.category}" differs from "${problem.first}" in the first row. Upload one category in one file.`,
      }
    case 'criterion_unknown':
      return {
        id: `Kriteria "${shortened(problem.criterion)}" tidak ada di lembar Kriteria. Samakan namanya, atau tambahkan di sana.`,
        en: `The sheet Kriteria has no criterion "${shortened(problem.criterion)}". Write the same name, or add it there.`,
      }
    case 'criterion_twice':
      return {
        id: `Kriteria "${shortened(problem.criterion)}" sudah ada pada baris ${problem.firstLine}. Hapus salah satu.`,
        en: `The criterion "${shortened(problem.criterion)}" already stands on line ${problem.firstLine}. Remove one.`,
      }
    case 'too_many_criteria':
      return {
        id: `Lebih dari ${problem.max} kriteria. Gabungkan, atau bagi menjadi beberapa berkas.`,
        en: `More than ${problem.max} criteria. Join some, or split the file.`,
      }
    case 'too_many_assessors':
      return {
        id: `Lebih dari ${problem.max} penilai. Periksa apakah kolom penilai dan kandidat tertukar.`,
        en: `More than ${problem.max} assessors. Check whether the columns penilai and kandidat are swapped.`,
      }
    case 'weights_not_100':
      return {
        id: `Bobot berjumlah ${comma(problem.sum)}, seharusnya 100. Ubah kolom bobot sampai jumlahnya tepat 100.`,
        en: `The weights sum to ${problem.sum} instead of 100. Change the column bobot until they sum to exactly 100.`,
      }
    case 'mark_out_of_range':
      return {
        id: `Nilai ${comma(problem.mark)} di luar 0 sampai ${comma(problem.scaleMax)}. Perbaiki angkanya.`,
        en: `The mark ${problem.mark} is outside 0 to ${problem.scaleMax}. Mend the number.`,
      }
  }
}

const TROUBLES: Readonly<Record<TrialTrouble['code'], Sentence>> = {
  job_too_slow: {
    id: 'Perhitungan berkas ini terlalu lama, maka dihentikan. Hapus lembar dan baris yang tidak perlu, lalu coba lagi.',
    en: 'Computing this file took too long and was stopped. Remove sheets and rows it does not need, then try again.',
  },
  job_died: {
    id: 'Berkas ini terlalu berat untuk dihitung di sini. Simpan lembar Kriteria dan Nilai saja dalam berkas baru, lalu coba lagi.',
    en: 'This file is too heavy to be computed here. Save the sheets Kriteria and Nilai alone in a new file, then try again.',
  },
  job_busy: {
    id: 'Sedang banyak yang mencoba. Berkas Anda belum dibaca; tunggu sebentar, lalu unggah lagi.',
    en: 'Many are trying at this moment. Your file was not read; wait a little, then upload it again.',
  },
  job_closed: {
    id: 'Server sedang dimulai ulang. Berkas Anda belum dihitung; tunggu sebentar, lalu unggah lagi.',
    en: 'The server is restarting. Your file was not computed; wait a little, then upload it again.',
  },
  carried_broken: {
    id: 'Data dari halaman sebelumnya tidak dapat dibaca lagi. Unggah kembali berkasnya.',
    en: 'The data of the page before cannot be read any more. Upload the file again.',
  },
}

function headed(column: string): string {
  return HEADINGS[column] ?? column
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function comma(decimal: string): string {
  return decimal.replace('.', ',')
}
