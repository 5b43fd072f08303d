import type { Language, Sentence } from './language.ts'

/** What reading a CSV or XLSX can refuse, by shape: this room knows nothing of how files are read. */
export type SheetProblem =
  | { readonly code: 'file_empty' | 'file_missing' | 'file_not_readable' | 'file_not_utf8' | 'file_old_excel' }
  | { readonly code: 'zip_broken' | 'zip_not_xlsx' | 'csv_quote_open' | 'csv_quote_misplaced' | 'cell_formula' }
  | { readonly code: 'file_too_large'; readonly bytes: number; readonly bytesMax: number }
  | { readonly code: 'zip_too_large'; readonly bytesMax: number }
  | { readonly code: 'sheet_missing'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'too_many_rows'; readonly rowsMax: number }
  | { readonly code: 'too_many_columns'; readonly columnsMax: number }
  | { readonly code: 'cell_error' | 'cell_percent'; readonly text: string }
  | { readonly code: 'cell_too_long'; readonly lengthMax: number }

export function sheetSentence(problem: SheetProblem, language: Language): string {
  return bothLanguages(problem)[language]
}

function bothLanguages(problem: SheetProblem): Sentence {
  switch (problem.code) {
    case 'file_empty':
      return {
        id: 'Berkas ini kosong. Isi baris judul dan paling sedikit satu baris data.',
        en: 'This file is empty. It needs a header row and at least one row of data.',
      }
    case 'file_missing':
      return { id: 'Berkas ini tidak ditemukan.', en: 'There is no such file.' }
    case 'file_not_readable':
      return { id: 'Berkas ini tidak dapat dibaca.', en: 'This file cannot be read.' }
    case 'file_not_utf8':
      return {
        id: 'Berkas ini bukan teks UTF-8 dan bukan XLSX. Simpan ulang sebagai "CSV UTF-8" atau XLSX.',
        en: 'This file is neither UTF-8 text nor XLSX. Save it again as "CSV UTF-8" or XLSX.',
      }
    case 'file_old_excel':
      return {
        id: 'Berkas ini Excel lama (.xls) atau bersandi. Simpan ulang sebagai XLSX tanpa kata sandi.',
        en: 'This file is old Excel (.xls) or has a password. Save it again as XLSX without a password.',
      }
    case 'zip_broken':
      return {
        id: 'Berkas XLSX ini rusak. Buka dan simpan ulang sebagai XLSX, lalu coba lagi.',
        en: 'This XLSX file is damaged. Open it, save it again as XLSX and try once more.',
      }
    case 'zip_not_xlsx':
      return {
        id: 'Berkas ini ZIP, tetapi bukan buku kerja XLSX. Simpan tabelnya sebagai XLSX atau CSV.',
        en: 'This file is a ZIP but no XLSX workbook. Save the table as XLSX or CSV.',
      }
    case 'csv_quote_open':
      return {
        id: 'Tanda kutip dibuka di sini dan tidak pernah ditutup. Tambahkan tanda kutip penutup.',
        en: 'A quotation mark opens here and never closes. Add the closing one.',
      }
    case 'csv_quote_misplaced':
      return {
        id: 'Ada teks sesudah tanda kutip penutup. Di dalam kutipan, tulis tanda kutip dua kali ("").',
        en: 'There is text after a closing quotation mark. Inside quotes, write a quotation mark twice ("").',
      }
    case 'cell_formula':
      return {
        id: 'Sel ini berisi rumus. Salin lalu tempel sebagai nilai, supaya yang dinilai adalah angka yang terlihat.',
        en: 'This cell holds a formula. Copy it and paste it as a value, so that what counts is the number one sees.',
      }
    case 'file_too_large':
      return {
        id: `Berkas ini ${megabytes(problem.bytes)} MB; paling besar ${megabytes(problem.bytesMax)} MB. Bagi menjadi beberapa berkas.`,
        en: `This file has ${megabytes(problem.bytes)} MB; at most ${megabytes(problem.bytesMax)} MB are read. Split it into several files.`,
      }
    case 'zip_too_large':
      return {
        id: `Isi berkas XLSX ini lebih dari ${megabytes(problem.bytesMax)} MB setelah dibuka, maka tidak dibaca. Hapus lembar dan gambar yang tidak perlu.`,
        en: `Unpacked, this XLSX holds more than ${megabytes(problem.bytesMax)} MB, so it is not read. Remove sheets and pictures it does not need.`,
      }
    case 'sheet_missing':
      return {
        id: `Tidak ada lembar "${problem.sheet}". Yang ada: ${problem.sheets.join(', ')}.`,
        en: `There is no sheet "${problem.sheet}". There are: ${problem.sheets.join(', ')}.`,
      }
    case 'too_many_rows':
      return {
        id: `Baris lebih dari ${problem.rowsMax}. Bagi menjadi beberapa berkas.`,
        en: `More than ${problem.rowsMax} rows. Split the table into several files.`,
      }
    case 'too_many_columns':
      return {
        id: `Kolom lebih dari ${problem.columnsMax}. Hapus kolom yang tidak perlu.`,
        en: `More than ${problem.columnsMax} columns. Remove those that are not needed.`,
      }
    case 'cell_error':
      return {
        id: `Sel ini berisi galat ${problem.text}. Tulis nilainya atau kosongkan.`,
        en: `This cell holds the error ${problem.text}. Write its value or leave it empty.`,
      }
    case 'cell_percent':
      return {
        id: `Sel ini berformat persen, sehingga tidak jelas apakah maksudnya ${problem.text} atau seratus kalinya. Ubah format menjadi angka biasa.`,
        en: `This cell is formatted as percent, so it may mean ${problem.text} or a hundred times that. Format it as a plain number.`,
      }
    case 'cell_too_long':
      return {
        id: `Isi sel ini lebih dari ${problem.lengthMax} huruf.`,
        en: `This cell has more than ${problem.lengthMax} letters.`,
      }
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}
