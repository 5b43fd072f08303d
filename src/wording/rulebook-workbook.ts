import type { RulebookSheetsRefusal } from '../award/rulebook/rulebook-from-sheets.ts'
import type { Language, Sentence } from './language.ts'
import { rulebookSentence } from './rulebook.ts'
import { sheetSentence, type SheetProblem } from './sheets.ts'

export type WorkbookProblem =
  | RulebookSheetsRefusal
  | SheetProblem
  | { readonly code: 'not_a_workbook' }
  | { readonly code: 'workbook_not_exact' }

/** Why a workbook is no rulebook, or a rulebook fits into none, without the place. */
export function workbookSentence(problem: WorkbookProblem, language: Language): string {
  switch (problem.code) {
    case 'not_a_workbook':
    case 'workbook_not_exact':
    case 'sheet_twice':
    case 'columns_missing':
    case 'column_twice':
    case 'season_field_twice':
    case 'category_unknown':
    case 'criterion_unknown':
      return ofWorkbook(problem)[language]
    case 'file_empty':
    case 'file_missing':
    case 'file_not_readable':
    case 'file_not_utf8':
    case 'file_old_excel':
    case 'file_too_large':
    case 'zip_broken':
    case 'zip_not_xlsx':
    case 'zip_too_large':
    case 'csv_quote_open':
    case 'csv_quote_misplaced':
    case 'cell_formula':
    case 'cell_error':
    case 'cell_percent':
    case 'cell_too_long':
    case 'sheet_missing':
    case 'too_many_rows':
    case 'too_many_columns':
      return sheetSentence(problem, language)
    default:
      return rulebookSentence(problem, language)
  }
}

type OfWorkbook = Extract<
  WorkbookProblem,
  {
    readonly code:
      | 'not_a_workbook'
      | 'workbook_not_exact'
      | 'sheet_twice'
      | 'columns_missing'
      | 'column_twice'
      | 'season_field_twice'
      | 'category_unknown'
      | 'criterion_unknown'
  }
>

function ofWorkbook(problem: OfWorkbook): Sentence {
  switch (problem.code) {
    case 'not_a_workbook':
      return {
        id: 'Berkas ini bukan buku kerja XLSX. Buku aturan dibaca dari JSON atau XLSX.',
        en: 'This file is no XLSX workbook. A rulebook is read from JSON or XLSX.',
      }
    case 'workbook_not_exact':
      return {
        id: 'Ada huruf dalam aturan ini yang tidak dapat disimpan dalam XLSX tanpa berubah. Simpan sebagai JSON, atau hapus huruf kendali dari teksnya.',
        en: 'These rules hold characters that XLSX cannot keep unchanged. Save them as JSON, or remove control characters from the texts.',
      }
    case 'sheet_twice':
      return {
        id: `Lembar "${problem.sheet}" dan "${problem.other}" berarti sama. Hapus salah satu.`,
        en: `The sheets "${problem.sheet}" and "${problem.other}" mean the same. Remove one of them.`,
      }
    case 'columns_missing':
      return {
        id: `Kolom ${problem.missing.join(', ')} tidak ada pada baris judul. Yang terbaca: ${problem.found.join(', ')}.`,
        en: `The header has no column ${problem.missing.join(', ')}. It reads: ${problem.found.join(', ')}.`,
      }
    case 'column_twice':
      return {
        id: `Kolom ${problem.column} ada dua kali. Hapus salah satu.`,
        en: `The column ${problem.column} stands there twice. Remove one of them.`,
      }
    case 'season_field_twice':
      return {
        id: `Isian "${problem.field}" sudah ada di atas. Hapus salah satu baris.`,
        en: `The field "${problem.field}" stands above already. Remove one of the lines.`,
      }
    case 'category_unknown':
      return {
        id: `Lembar kategori tidak punya id "${problem.category}". Pakai id yang ada di sana, atau tambahkan kategorinya.`,
        en: `The sheet of categories has no id "${problem.category}". Use one it has, or add the category.`,
      }
    case 'criterion_unknown':
      return {
        id: `Kategori "${problem.category}" tidak punya kriteria "${problem.criterion}" pada lembar kriteria. Pakai id yang ada, atau tambahkan kriterianya.`,
        en: `The category "${problem.category}" has no criterion "${problem.criterion}" on the sheet of criteria. Use an id it has, or add the criterion.`,
      }
  }
}
