/** The organiser's list of seasons and the form that founds one. */
import type { PlaceLevel } from '../award/places/place.ts'
import type { PlaceRefusal } from '../award/season/founding.ts'
import type { InBoth, Language, Sentence } from './language.ts'

const levelsId: Record<PlaceLevel, string> = {
  nation: 'Nasional',
  zone: 'Zona',
  province: 'Provinsi',
  regency: 'Kabupaten',
  city: 'Kota',
  village: 'Desa atau kelurahan',
}

const levelsEn: Record<PlaceLevel, string> = {
  nation: 'Nation',
  zone: 'Zone',
  province: 'Province',
  regency: 'Regency',
  city: 'City',
  village: 'Village',
}

const id = {
  listTitle: 'Penyelenggara',
  listHeading: 'Musim yang Anda siapkan',
  listLede: 'Pilih musim untuk melengkapi aturan, jadwal dan tim penilainya, atau mulai musim baru.',
  none: 'Belum ada musim',
  noneText: 'Mulai dari templat, dari musim lalu, atau dari berkas aturan. Semuanya dapat diubah sesudahnya.',
  newSeason: 'Musim baru',
  yearOf: (year: string) => `Tahun penilaian ${year}`,
  rulesVersion: (version: number) => `Aturan versi ${version}`,
  inUse: 'Penilaian sudah dibuka',
  title: 'Musim baru',
  heading: 'Siapa menyelenggarakan, tahun mana, mulai dari aturan apa',
  lede: 'Setelah ini Anda melihat daftar hal yang masih perlu dilengkapi. Belum ada yang diumumkan.',
  place: 'Penyelenggara',
  placeHint: 'Provinsi, zona, atau nasional.',
  placeNew: 'Tempat baru, isi di bawah',
  placeFromFile: 'Seperti tertulis di berkas',
  newPlace: 'Tempat baru',
  newPlaceText: 'Diisi hanya bila tempatnya belum ada di daftar di atas.',
  code: 'Kode wilayah',
  codeHint: 'Kode Kemendagri, misalnya 61. Untuk nasional: ID.',
  name: 'Nama tempat',
  nameHint: 'Misalnya Kalimantan Barat.',
  level: 'Tingkat',
  levels: levelsId,
  season: 'Musim',
  year: 'Tahun penilaian',
  yearHint: 'Tahun kerja yang dinilai, bukan tahun acara. Kosongkan untuk memakai tahun di berkas.',
  label: 'Nama musim',
  labelHint: 'Nama yang dibaca orang, misalnya Paritrana Award 2026. Kosongkan untuk memakai nama dari sumber aturan.',
  zone: 'Zona waktu',
  start: 'Mulai dari aturan',
  startFrom: 'Sumber aturan',
  fromTemplate: 'Templat',
  fromSeason: 'Musim yang sudah ada',
  fromFile: 'Berkas aturan, XLSX atau JSON',
  template: 'Templat',
  templateOption: (template: string, label: string) => `${template}: ${label}`,
  lastSeason: 'Musim',
  noSeason: 'Belum ada musim lain',
  file: 'Berkas aturan',
  fileHint:
    'XLSX atau JSON, paling besar 1 MB: unduhan aturan musim lain, atau keluaran `./paritrana rulebook template`. XLSX yang salah diperbaiki di lembarnya, lalu dipilih lagi.',
  text: 'Atau tempel isinya di sini',
  textHint: 'Isi berkas yang sudah terbaca muncul di sini bila formulir kembali; berkasnya tidak perlu dipilih lagi.',
  submit: 'Buat musim',
  back: 'Kembali ke daftar',
  at: (line: number, column: number) => `Baris ${line}, kolom ${column}`,
  inSheet: (sheet: string, cell: string) => `Lembar ${sheet}, sel ${cell}`,
  moreErrors: (count: number) => `Masih ada ${count} kesalahan lain. Perbaiki dahulu yang disebut di sini.`,
  chooseSource: 'Pilih mulai dari aturan apa.',
  yearWrong: 'Tulis tahun penilaian dengan empat angka, dari 2016 sampai 2200.',
  yearNeeded: 'Tulis tahun penilaian.',
  fileNeeded: 'Pilih berkas aturan, atau tempel isinya.',
  fileUnreadable: 'Berkas ini bukan XLSX dan bukan JSON. Simpan ulang sebagai XLSX (bukan XLS lama) atau JSON UTF-8.',
  ignored:
    'Isi kotak ini sekarang aturan tanpa bagian yang tidak dikenal itu. Bila sudah sesuai, tekan "Buat musim" lagi.',
  seasonNeeded: 'Pilih musim yang aturannya diambil.',
  placeNeeded: 'Berkas ini tidak menyebut tempat. Pilih penyelenggara.',
  placeOfFileUnknown: (code: string) =>
    `Berkas ini menyebut tempat dengan kode ${code}, yang belum ada di sini. Isi nama tempat baru dengan kode itu.`,
}

const en: typeof id = {
  listTitle: 'Organiser',
  listHeading: 'Seasons you set up',
  listLede: 'Choose a season to complete its rules, dates and panel, or start a new one.',
  none: 'No seasons yet',
  noneText: 'Start from a template, from last season or from a rulebook file. Everything can be changed afterwards.',
  newSeason: 'New season',
  yearOf: (year) => `Assessment year ${year}`,
  rulesVersion: (version) => `Rules version ${version}`,
  inUse: 'Marking is open',
  title: 'New season',
  heading: 'Who organises, which year, which rules to start from',
  lede: 'Next you see what is still to be completed. Nothing is published yet.',
  place: 'Organiser',
  placeHint: 'A province, a zone or the nation.',
  placeNew: 'A new place, given below',
  placeFromFile: 'As the file says',
  newPlace: 'New place',
  newPlaceText: 'Only when the place is not in the list above.',
  code: 'Region code',
  codeHint: 'The code of the Ministry of Home Affairs, such as 61. For the nation: ID.',
  name: 'Name of the place',
  nameHint: 'For example Kalimantan Barat.',
  level: 'Level',
  levels: levelsEn,
  season: 'Season',
  year: 'Assessment year',
  yearHint: 'The year whose work is judged, not the year of the event. Leave empty to take the year of the file.',
  label: 'Name of the season',
  labelHint: 'What people read, such as Paritrana Award 2026. Leave empty to take the name from the source.',
  zone: 'Time zone',
  start: 'Rules to start from',
  startFrom: 'Source of the rules',
  fromTemplate: 'A template',
  fromSeason: 'A season that exists',
  fromFile: 'A rulebook file, XLSX or JSON',
  template: 'Template',
  templateOption: (template, label) => `${template}: ${label}`,
  lastSeason: 'Season',
  noSeason: 'No other season yet',
  file: 'Rulebook file',
  fileHint:
    'XLSX or JSON, at most 1 MB: the rules of another season, or what `./paritrana rulebook template` prints. A flawed XLSX is mended in its sheet and chosen again.',
  text: 'Or paste its text here',
  textHint: 'What could be read of a file appears here when the form comes back; it need not be chosen again.',
  submit: 'Create the season',
  back: 'Back to the list',
  at: (line, column) => `Line ${line}, column ${column}`,
  inSheet: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
  moreErrors: (count) => `There are ${count} more. Mend those named here first.`,
  chooseSource: 'Choose which rules to start from.',
  yearWrong: 'Write the assessment year with four digits, from 2016 to 2200.',
  yearNeeded: 'Write the assessment year.',
  fileNeeded: 'Choose a rulebook file or paste its text.',
  fileUnreadable: 'This file is neither XLSX nor JSON. Save it again as XLSX (not the old XLS) or as JSON in UTF-8.',
  ignored:
    'This box now holds the rules without the parts that are not known. If that is right, press "Create the season" again.',
  seasonNeeded: 'Choose the season whose rules are taken over.',
  placeNeeded: 'This file names no place. Choose the organiser.',
  placeOfFileUnknown: (code) =>
    `This file names a place with the code ${code}, which is not known here. Give the name of a new place with that code.`,
}

export type FoundSeasonWords = typeof id
export const foundSeasonWords: InBoth<FoundSeasonWords> = { id, en }

/** Why a season could not be founded; the codes are those of the deed and of the rule for new places. */
export type FoundingTrouble =
  | PlaceRefusal
  | { readonly code: 'season_exists'; readonly label: string }
  | { readonly code: 'place_code_taken'; readonly name: string }
  | { readonly code: 'place_name_taken'; readonly placeCode: string }

export function foundingSentence(trouble: FoundingTrouble, language: Language): string {
  return bothLanguages(trouble)[language]
}

function bothLanguages(trouble: FoundingTrouble): Sentence {
  switch (trouble.code) {
    case 'place_code_not_allowed':
      return {
        id: 'Tulis kode wilayah: huruf, angka, titik atau tanda hubung, paling banyak 20.',
        en: 'Write the region code: letters, digits, points or hyphens, at most 20.',
      }
    case 'place_name_missing':
      return { id: 'Tulis nama tempat, paling panjang 200 huruf.', en: 'Write the name, at most 200 characters.' }
    case 'season_exists':
      return {
        id: `Musim untuk tempat dan tahun ini sudah ada: ${trouble.label}. Pilih tahun lain, atau buka musim itu.`,
        en: `There is a season of this place and year already: ${trouble.label}. Choose another year, or open that one.`,
      }
    case 'place_code_taken':
      return {
        id: `Kode ini sudah dipakai ${trouble.name}. Pilih tempat itu dari daftar.`,
        en: `This code belongs to ${trouble.name}. Choose that place from the list.`,
      }
    case 'place_name_taken':
      return {
        id: `Nama ini sudah dipakai tempat dengan kode ${trouble.placeCode}. Pilih dari daftar, atau beri nama yang membedakan.`,
        en: `A place with the code ${trouble.placeCode} has this name. Choose it from the list, or give a name that differs.`,
      }
  }
}
