/** Why a row of figures, or one typed by hand, was refused; what is strange about it all the same; what is to know of a file. */
import type { ImportFault } from '../award/coverage/coverage-import.ts'
import type { RowConcern } from '../award/coverage/coverage-row.ts'
import { coverageColumns } from './coverage-columns.ts'
import { identitySentence, type IdentityProblem } from './identity-numbers.ts'
import { listed, type Language, type Sentence } from './language.ts'
import { countInFigures, percent } from './numbers.ts'
import { sheetSentence, type SheetProblem } from './sheets.ts'

type Place = { readonly code: string; readonly name: string }
const at = ({ code, name }: Place) => `${name} (${code})`

/** Why a row does not go in, and what to do about it. */
export function coverageFaultSentence(fault: ImportFault | SheetProblem, language: Language): string {
  const said = ofPlace(fault) ?? ofNumber(fault) ?? ofTime(fault) ?? ofPeriod(fault)
  return said ? said[language] : sheetSentence(fault as SheetProblem, language)
}

type Fault = ImportFault | SheetProblem

function ofPlace(fault: Fault): Sentence | null {
  switch (fault.code) {
    case 'place_code_missing':
      return fault.named
        ? { id: `Kode wilayah kosong. Untuk ${fault.named.name} kodenya ${fault.named.code}.`, en: `The code of the place is missing. That of ${fault.named.name} is ${fault.named.code}.` } // prettier-ignore
        : { id: 'Kode wilayah kosong. Baris jumlah dan sel gabungan tidak dibaca.', en: 'The code of the place is missing. Rows of totals and merged cells are not read.' } // prettier-ignore
    case 'place_code_unknown':
      return fault.now
        ? { id: `Kode ${fault.text} tidak ada dalam daftar Kemendagri. ${fault.now.name} kini berkode ${fault.now.code}.`, en: `The ministry’s list has no code ${fault.text}. ${fault.now.name} has the code ${fault.now.code} now.` } // prettier-ignore
        : { id: `Kode ${fault.text} tidak ada dalam daftar Kemendagri. Periksa kodenya; kode BPS berbeda.`, en: `The ministry’s list has no code ${fault.text}. Check it; codes of BPS differ.` } // prettier-ignore
    case 'place_code_of_another':
      return {
        id: `Kode ${fault.text} milik ${fault.registered.name}, padahal namanya ${at(fault.named)}. Perbaiki kode atau namanya.`,
        en: `The code ${fault.text} belongs to ${fault.registered.name}, but the name is that of ${at(fault.named)}. Mend the code or the name.`,
      }
    case 'place_code_unsure':
      return fault.perhaps
        ? { id: `Kode ${fault.text} mungkin ${at(fault.perhaps)}. Tulis kodenya sebagai teks, atau isi kolom nama supaya pasti.`, en: `The code ${fault.text} may be ${at(fault.perhaps)}. Write it as text, or fill in the name to be sure.` } // prettier-ignore
        : { id: `Kode ${fault.text} kehilangan titik atau nol, dan namanya tidak memastikan. Tulis seperti 61.10, sebagai teks.`, en: `The code ${fault.text} lost its dots or a zero, and the name does not settle it. Write it like 61.10, as text.` } // prettier-ignore
    case 'place_not_yours':
      return {
        id: 'Wilayah ini di luar provinsi Anda. Minta sekretariat nasional atau administrator.',
        en: 'This place lies outside your province. Ask the national secretariat or an administrator.',
      }
    default:
      return null
  }
}

function ofNumber(fault: Fault): Sentence | null {
  switch (fault.code) {
    case 'percent_in_count_column':
      return { id: `${fault.text} adalah persentase; kolom ini untuk jumlah orang.`, en: `${fault.text} is a percentage; this column takes a number of people.` } // prettier-ignore
    case 'count_not_whole':
      return { id: `${fault.text} bukan bilangan bulat. Tulis jumlah orang seperti 1456166 atau 1.456.166.`, en: `${fault.text} is no whole number. Write a number of people like 1456166 or 1,456,166.` } // prettier-ignore
    case 'count_not_a_number':
      return { id: `"${fault.text}" bukan jumlah. Tulis seperti 1456166 atau 1.456.166, dan kosongkan bila tidak dicetak sumbernya.`, en: `"${fault.text}" is no count. Write 1456166 or 1,456,166, and leave it empty where the source prints none.` } // prettier-ignore
    case 'count_too_large':
      return { id: `${fault.text} lebih banyak daripada penduduk negeri ini.`, en: `${fault.text} is more than the people of this country.` } // prettier-ignore
    case 'percent_not_a_number':
      return { id: `"${fault.text}" bukan persentase. Tulis seperti 34,83.`, en: `"${fault.text}" is no percentage. Write it like 34.83.` } // prettier-ignore
    case 'count_in_percent_column':
      return { id: `${fault.percent} tampaknya jumlah orang; kolom ini untuk persentase.`, en: `${fault.percent} seems to be a number of people; this column takes a percentage.` } // prettier-ignore
    case 'share_in_percent_column':
      return { id: `${fault.percent} adalah bagian dari satu. Tulis dalam persen, seratus kalinya.`, en: `${fault.percent} is a share of one. Write it in percent, a hundred times that.` } // prettier-ignore
    case 'columns_swapped': {
      const names = (language: Language) => fault.columns.map((column) => coverageColumns[language][column as 'code']?.name ?? column) // prettier-ignore
      return {
        id: `Isi kolom ${listed(names('id'), 'id')} tampaknya tertukar.`,
        en: `The columns ${listed(names('en'), 'en')} seem to be swapped.`,
      }
    }
    case 'two_denominators':
      return { id: 'Dua penyebut sekaligus: pekerja dan eligible. Kosongkan salah satu, atau sebut penyebut persentasenya di kolom basis.', en: 'Two denominators at once: workers and eligible. Leave one empty, or name in the column base which the percentage is of.' } // prettier-ignore
    case 'nothing_printed':
      return { id: 'Tidak ada angka dalam baris ini. Isi peserta, penyebut, cakupan, target, atau yang belum terlindungi.', en: 'There is no figure in this row. Fill in members, a denominator, coverage, a target or the unprotected.' } // prettier-ignore
    case 'segment_not_known':
      return { id: `Segmen "${fault.text}" tidak dikenal. ${coverageColumns.id.segment.help}`, en: `There is no segment "${fault.text}". ${coverageColumns.en.segment.help}` } // prettier-ignore
    case 'base_not_known':
      return { id: `Basis "${fault.text}" tidak dikenal. ${coverageColumns.id.base.help}`, en: `There is no base "${fault.text}". ${coverageColumns.en.base.help}` } // prettier-ignore
    default:
      return null
  }
}

function ofTime(fault: Fault): Sentence | null {
  switch (fault.code) {
    case 'year_missing':
      return { id: 'Tahun dan tanggalnya kosong. Isi salah satu.', en: 'Year and date are both missing. Fill in one.' }
    case 'year_not_a_year':
      return { id: `"${fault.text}" bukan tahun. Tulis seperti 2024.`, en: `"${fault.text}" is no year. Write it like 2024.` } // prettier-ignore
    case 'date_not_read':
      return { id: `"${fault.text}" tidak terbaca sebagai tanggal. Tulis 31/12/2024, Desember 2024, atau 2024.`, en: `"${fault.text}" cannot be read as a date. Write 31/12/2024, December 2024 or 2024.` } // prettier-ignore
    case 'date_month_first':
      return { id: `${fault.text} menaruh bulan di depan. Tulis hari lebih dulu: 31/12/2024.`, en: `${fault.text} has the month first. Write the day first: 31/12/2024.` } // prettier-ignore
    case 'source_missing':
      return { id: 'Sumber kosong. Angka tanpa sumber tidak disimpan.', en: 'The source is missing. No figure is kept without one.' } // prettier-ignore
    case 'text_too_long':
      return { id: `Paling banyak ${countInFigures(fault.charactersMax)} huruf.`, en: `At most ${countInFigures(fault.charactersMax, 'en')} characters.` } // prettier-ignore
    default:
      return null
  }
}

function ofPeriod(fault: Fault): Sentence | null {
  switch (fault.code) {
    case 'period_repeated':
      return { id: `Sama dengan baris ${fault.line}: wilayah, segmen, waktu, basis, dan sumbernya. Cukup sekali.`, en: `The same as line ${fault.line}: place, segment, time, base and source. Once is enough.` } // prettier-ignore
    case 'period_contradicted':
      return { id: `Bertentangan dengan baris ${fault.line}: sumber dan waktunya sama, angkanya lain. Hapus yang keliru.`, en: `Contradicts line ${fault.line}: same source and time, another figure. Remove the wrong one.` } // prettier-ignore
    case 'figure_registered':
      return { id: 'Angka ini sudah ada dalam register.', en: 'The register has this figure already.' }
    case 'figure_registered_otherwise':
      return { id: 'Register sudah memuat angka lain dari sumber dan waktu yang sama. Koreksi di halaman wilayahnya, dengan alasan.', en: 'The register holds another figure of the same source and time. Correct it on the page of the place, with a reason.' } // prettier-ignore
    default:
      return null
  }
}

/** What is strange about a figure that goes in all the same. */
export function coverageConcernSentence(concern: RowConcern, language: Language): string {
  const count = (heads: number) => countInFigures(heads, language)
  return concernSentence(concern, count, (text) => percent(text, language))[language]
}

function concernSentence(
  concern: RowConcern,
  count: (heads: number) => string,
  pct: (text: string) => string,
): Sentence {
  switch (concern.code) {
    case 'place_code_repaired':
      return { id: `Kode ${concern.text} dibaca ${at(concern.read)}.`, en: `The code ${concern.text} was read as ${at(concern.read)}.` } // prettier-ignore
    case 'place_name_differs':
      return { id: `Nama "${concern.text}" lain dari nama resminya, ${at(concern.registered)}.`, en: `The name "${concern.text}" differs from the official one, ${at(concern.registered)}.` } // prettier-ignore
    case 'thousands_assumed':
      return { id: `${concern.text} dibaca sebagai ${count(concern.read)} orang.`, en: `${concern.text} was read as ${count(concern.read)} people.` } // prettier-ignore
    case 'date_day_first':
      return { id: `${concern.text} dibaca hari lebih dulu: ${concern.read}.`, en: `${concern.text} was read with the day first: ${concern.read}.` } // prettier-ignore
    case 'date_from_serial':
      return { id: `${concern.text} dibaca sebagai tanggal lembar kerja: ${concern.read}.`, en: `${concern.text} was read as the date of a spreadsheet: ${concern.read}.` } // prettier-ignore
    case 'date_from_year':
      return { id: `Tanggalnya kosong; dipakai tahun ${concern.read}.`, en: `There is no date; the year ${concern.read} stands for it.` } // prettier-ignore
    case 'date_before_year':
      return { id: `Per ${concern.asOf}, sebelum tahun ${concern.year} yang dibicarakannya: target atau perkiraan?`, en: `As of ${concern.asOf}, before the year ${concern.year} it speaks for: a target or a forecast?` } // prettier-ignore
    case 'base_smaller_than_members':
      return { id: `Peserta ${count(concern.covered)} lebih banyak daripada penyebutnya, ${count(concern.eligible)}. Disimpan apa adanya.`, en: `${count(concern.covered)} members are more than the base, ${count(concern.eligible)}. Kept as it is.` } // prettier-ignore
    case 'percent_contradicts_heads':
      return { id: `Tercetak ${pct(concern.published)}, tetapi jumlah orangnya menghasilkan ${pct(concern.computed)}.`, en: `Printed ${pct(concern.published)}, but its own heads make ${pct(concern.computed)}.` } // prettier-ignore
    case 'percent_below_one':
      return { id: `Kurang dari satu persen (${pct(concern.published)}). Mungkin maksudnya seratus kalinya.`, en: `Less than one percent (${pct(concern.published)}). Perhaps a hundred times that is meant.` } // prettier-ignore
    case 'members_look_like_percent':
      return { id: `Peserta hanya ${concern.covered} orang; mungkin itu persentase.`, en: `Only ${concern.covered} members; perhaps that is a percentage.` } // prettier-ignore
    case 'unprotected_contradict':
      return { id: `Tercetak ${count(concern.published)} belum terlindungi, tetapi penyebut dikurangi peserta adalah ${count(concern.computed)}.`, en: `Printed ${count(concern.published)} unprotected, but the base less the members is ${count(concern.computed)}.` } // prettier-ignore
    case 'base_implied':
      return concern.stated === null
        ? { id: `Persentase dan jumlah yang belum terlindungi berarti penyebutnya ${count(concern.implied)} orang.`, en: `Percentage and number of unprotected mean a base of ${count(concern.implied)} people.` } // prettier-ignore
        : { id: `Persentase dan jumlah yang belum terlindungi berarti penyebutnya ${count(concern.implied)} orang, bukan ${count(concern.stated)}.`, en: `Percentage and number of unprotected mean a base of ${count(concern.implied)} people, not ${count(concern.stated)}.` } // prettier-ignore
  }
}

export type CoverageFileSaid =
  | SheetProblem
  | IdentityProblem
  | { readonly code: 'columns_missing'; readonly missing: readonly string[]; readonly found: readonly string[] }
  | { readonly code: 'column_twice'; readonly column: string }
  | { readonly code: 'rows_missing' | 'carried_broken' }
  | { readonly code: 'all_sheets_hidden'; readonly sheets: readonly string[] }

/** Why a file as a whole was not read. */
export function coverageFileSentence(problem: CoverageFileSaid, language: Language): string {
  const name = (column: string) => coverageColumns[language][column as 'code']?.name ?? column
  switch (problem.code) {
    case 'columns_missing': {
      const [missing, found] = [problem.missing.map(name).join(', '), problem.found.filter((text) => text !== '').slice(0, 12).join(', ')] // prettier-ignore
      return { id: `Kolom ${missing} tidak ada pada baris judul. Yang terbaca: ${found}.`, en: `The header has no column ${missing}. It reads: ${found}.` }[language] // prettier-ignore
    }
    case 'column_twice':
      return { id: `Kolom ${name(problem.column)} ada dua kali. Hapus salah satu.`, en: `The column ${name(problem.column)} stands there twice. Remove one.` }[language] // prettier-ignore
    case 'rows_missing':
      return { id: 'Tidak ada baris di bawah judul.', en: 'There is no row below the header.' }[language]
    case 'carried_broken':
      return { id: 'Data dari halaman sebelumnya tidak terbaca lagi. Unggah kembali berkasnya.', en: 'The data of the page before cannot be read any more. Upload the file again.' }[language] // prettier-ignore
    case 'all_sheets_hidden':
      return { id: `Semua lembar buku kerja ini tersembunyi (${problem.sheets.join(', ')}). Tampilkan lembar yang dimaksud.`, en: `Every sheet of this workbook is hidden (${problem.sheets.join(', ')}). Show the one that is meant.` }[language] // prettier-ignore
    case 'identity_numbers':
      return identitySentence(problem, language)
    default:
      return sheetSentence(problem, language)
  }
}

export type FileNoteSaid =
  | { readonly code: 'sheets_hidden' | 'sheets_not_read' | 'columns_not_read'; readonly names: readonly string[] }
  | { readonly code: 'rows_above_header'; readonly rows: number }
  | { readonly code: 'bases_unknown'; readonly figures: number }
  /** `at` as it is shown. */
  | { readonly code: 'file_imported_before'; readonly at: string }

/** What is to know about a file whose rows go in. */
export function coverageNoteSentence(note: FileNoteSaid, language: Language): string {
  switch (note.code) {
    case 'sheets_hidden':
      return { id: `Lembar tersembunyi tidak dibaca: ${note.names.join(', ')}.`, en: `Hidden sheets are not read: ${note.names.join(', ')}.` }[language] // prettier-ignore
    case 'sheets_not_read':
      return { id: `Lembar lain tidak dibaca: ${note.names.join(', ')}.`, en: `Other sheets are not read: ${note.names.join(', ')}.` }[language] // prettier-ignore
    case 'columns_not_read':
      return { id: `Kolom yang tidak dibaca: ${note.names.join(', ')}.`, en: `Columns that are not read: ${note.names.join(', ')}.` }[language] // prettier-ignore
    case 'rows_above_header':
      return { id: `Baris di atas judul kolom dilewati: ${note.rows}.`, en: `Rows above the header, stepped over: ${note.rows}.` }[language] // prettier-ignore
    case 'bases_unknown':
      return { id: `${countInFigures(note.figures)} angka tanpa penyebut yang diketahui: ditampilkan, tidak pernah diperingkat.`, en: `Figures without a known base: ${countInFigures(note.figures, 'en')}. They are shown and never ranked.` }[language] // prettier-ignore
    case 'file_imported_before':
      return { id: `Berkas yang sama sudah diimpor ${note.at}.`, en: `The same file was imported ${note.at}.` }[
        language
      ]
  }
}
