/** The long list of employers: on the page of organisers, in its files and on the command line. */
import { SECTORS, SIZE_CLASSES } from '../award/people/organisation.ts'
import type { Grouping, Listed } from '../award/ranking/long-list.ts'
import type { Category } from '../award/rulebook/rulebook.ts'
import { fractionFromDecimal } from '../award/units/fraction.ts'
import { roundedText } from '../award/units/rounding.ts'
import type { InBoth, Language } from './language.ts'
import { countInFigures, decimalInFigures } from './numbers.ts'
import { organisationWords } from './organisations.ts'

const id = {
  title: 'Daftar panjang pemberi kerja',
  heading: 'Siapa yang layak dilihat lebih dulu',
  lede: 'Unggah data kepatuhan pemberi kerja; hasilnya urutan dengan alasan, menurut provinsi, sektor, dan skala. Daftar ini tidak memutuskan apa pun.',
  file: 'Berkas pemberi kerja',
  fileHint: 'Paling besar 20\u00a0MB dan 200.000 baris, .csv atau .xlsx. Yang lebih besar: ./paritrana longlist.',
  rulebook: 'Aturan Anda sendiri',
  rulebookHint:
    'Boleh kosong: dipakai templat tertib administrasi, keempat kewajiban sama berat. Atau unggah aturan musim (JSON atau XLSX) yang kriterianya menyebut ukuran kepatuhan.',
  programmes: 'Program yang wajib',
  asOf: 'Dihitung sampai tanggal',
  asOfHint: 'Boleh kosong. Bulan yang jatuh tempo sesudahnya belum dihitung.',
  asOfUnreadable: 'Tanggal ini tidak ada. Pilih tanggal lain, atau kosongkan.',
  dates: 'Tanggal di berkas',
  datesIso: 'Tahun dulu: 2025-02-15',
  datesIsoHint: 'Tanggal bergaris miring ditolak, karena dapat berarti bulan dulu. Tanggal asli Excel selalu terbaca.',
  datesDmy: 'Hari dulu: 15/02/2025',
  wants: 'Hasil',
  wantsPage: 'Tampilkan di halaman',
  wantsXlsx: 'Unduh seluruhnya sebagai XLSX',
  wantsCsv: 'Unduh seluruhnya sebagai CSV',
  submit: 'Susun daftar',
  template: 'Bentuk berkasnya',
  templateText:
    'Satu baris tiap pemberi kerja dan bulan, atau satu baris tiap pemberi kerja dengan kolom jatuh_tempo_1, dibayar_1 sampai _12. Boleh ditambah upah_minimum, iuran, dan iuran_dibayar. Upah ialah jumlah sebulan dalam rupiah.',
  templateButton: 'Unduh templat Excel',
  duties: 'Tertib administrasi',
  dutyTexts: [
    'Semua pekerja terdaftar.',
    'Upah dilaporkan sebenarnya, dan rata-ratanya tidak di bawah upah minimum bila disebut.',
    'Semua program yang wajib menurut skala diikuti.',
    'Dua belas bulan dibayar penuh, paling lambat pada hari jatuh tempo.',
  ],
  noWeights: 'Bobot resmi belum pernah diumumkan, maka tiap kewajiban ditampilkan sendiri-sendiri.',
  nothingKept: 'Tidak ada yang disimpan',
  nothingKeptText:
    'Berkas dibaca, dihitung, lalu dilupakan. Nomor identitas pekerja (NIK) tidak boleh ada di dalamnya.',
  noFile: 'Belum ada berkas yang dipilih. Pilih berkas .csv atau .xlsx.',
  tooLarge:
    'Berkas ini lebih besar dari 20\u00a0MB, maka tidak dibaca. Bagi menurut provinsi, atau pakai perintah ./paritrana longlist.',
  finding: (orderly: number, ranked: number) =>
    ranked === 0
      ? 'Tidak ada pemberi kerja yang dapat diperingkat'
      : `${countInFigures(orderly)} dari ${countInFigures(ranked)} pemberi kerja tertib administrasi`,
  resultLede: (file: string, employers: number, ranked: number) =>
    `${file}: ${countInFigures(employers)} pemberi kerja, ${countInFigures(ranked)} diperingkat. Halaman ini tidak disimpan; cetak, atau unduh dari formulirnya.`,
  columnsIgnored: (columns: string) => `Kolom yang tidak dipakai: ${columns}.`,
  ranking: 'Urutan',
  rank: 'Per.',
  employer: 'Pemberi kerja',
  total: 'Nilai',
  reasons: 'Alasan',
  orderly: 'Tertib administrasi',
  nothingMissing: 'Keempat kewajiban terpenuhi.',
  verdictWords: { orderly: 'Tertib', notYet: 'Belum tertib', unknown: 'Belum dapat dinyatakan' },
  moreOnPage: (count: number) => `Masih ada ${countInFigures(count)} lagi; seluruhnya ada di unduhan XLSX atau CSV.`,
  group: 'Kelompok',
  rejected: (count: number) => `${countInFigures(count)} baris ditolak`,
  rejectedText: 'Pemberi kerja dari baris ini tidak diperingkat sampai barisnya diperbaiki.',
  again: 'Susun dari berkas lain',
  sheets: {
    list: 'Daftar panjang',
    listHead: [
      'peringkat',
      'nomor',
      'nama',
      'kode_wilayah',
      'kabupaten_kota',
      'provinsi',
      'sektor',
      'skala',
      'nilai',
      'tertib',
      'persen_pekerja',
      'persen_upah',
      'persen_program',
      'persen_tepat_waktu',
      'alasan',
    ],
    unlisted: 'Tidak diperingkat',
    unlistedHead: ['nomor', 'nama', 'alasan'],
    rejected: 'Baris ditolak',
    rejectedHead: ['baris', 'kolom', 'alasan'],
  },
  summary: (employers: number, ranked: number, orderly: number) =>
    `${countInFigures(employers)} pemberi kerja, ${countInFigures(ranked)} diperingkat, ${countInFigures(orderly)} tertib administrasi.`,
  notCounted: (criteria: string) =>
    `Kriteria yang tidak dapat dihitung dari berkas ini dan tidak ikut dalam nilai: ${criteria}.`,
  more: (count: number) => `Masih ada ${countInFigures(count)} pemberi kerja lagi (--top).`,
  verdicts: { orderly: 'TERTIB', notYet: 'belum tertib', unknown: 'belum dapat dinyatakan tertib' },
  lost: 'nilai yang hilang',
  groupings: {
    province: 'Menurut provinsi',
    sector: 'Menurut sektor',
    size: 'Menurut skala',
  } satisfies Record<Grouping, string>,
  groupName: (by: Grouping, key: string | null, placeName?: string | null) => groupNameIn('id', by, key, placeName),
  employers: 'Pemberi kerja',
  orderlyShort: 'Tertib',
  mean: 'Rerata',
  best: 'Teratas',
  moreGroups: (count: number) => `dan ${countInFigures(count)} kelompok lagi`,
  unlisted: (count: number) => `Tidak diperingkat: ${countInFigures(count)}`,
  moreUnlisted: (count: number) => `dan ${countInFigures(count)} lagi`,
}

const en: typeof id = {
  title: 'Long list of employers',
  heading: 'Whom to look at first',
  lede: 'Upload compliance data of employers; you get an order with reasons, by province, sector and size. This list decides nothing.',
  file: 'File of employers',
  fileHint: 'At most 20\u00a0MB and 200,000 rows, .csv or .xlsx. Larger ones: ./paritrana longlist.',
  rulebook: 'Rules of your own',
  rulebookHint:
    'May stay empty: then the template for orderly administration counts, all four duties alike. Or upload the rules of a season (JSON or XLSX) whose criteria name measures of compliance.',
  programmes: 'Required programmes',
  asOf: 'Counted up to the day',
  asOfHint: 'May stay empty. Months due later are not counted yet.',
  asOfUnreadable: 'There is no such day. Choose another, or leave it empty.',
  dates: 'Dates in the file',
  datesIso: 'Year first: 2025-02-15',
  datesIsoHint:
    'Dates with slashes are refused, for they may begin with the month. Real dates of Excel are always read.',
  datesDmy: 'Day first: 15/02/2025',
  wants: 'Result',
  wantsPage: 'Show it on a page',
  wantsXlsx: 'Download all of it as XLSX',
  wantsCsv: 'Download all of it as CSV',
  submit: 'Make the list',
  template: 'What the file looks like',
  templateText:
    'One row per employer and month, or one row per employer with the columns due_1, paid_1 to _12. You may add minimum_wage, amount_due and amount_paid. Wages are the sum of one month in rupiah.',
  templateButton: 'Download the Excel template',
  duties: 'Orderly administration',
  dutyTexts: [
    'All workers are registered.',
    'Real wages are reported, and their mean is not below the minimum wage where one is given.',
    'Enrolled in all programmes that the size requires.',
    'Twelve months paid in full, on the due day at the latest.',
  ],
  noWeights: 'No official weights were ever published, so each duty is shown by itself.',
  nothingKept: 'Nothing is kept',
  nothingKeptText: "The file is read, computed and forgotten. Workers' identity numbers (NIK) must not be in it.",
  noFile: 'No file was chosen yet. Choose a .csv or .xlsx file.',
  tooLarge:
    'This file is larger than 20\u00a0MB, so it was not read. Split it by province, or use the command ./paritrana longlist.',
  finding: (orderly, ranked) =>
    ranked === 0
      ? 'No employer can be ranked'
      : `${countInFigures(orderly, 'en')} of ${countInFigures(ranked, 'en')} employers are orderly in administration`,
  resultLede: (file, employers, ranked) =>
    `${file}: ${countInFigures(employers, 'en')} employers, ${countInFigures(ranked, 'en')} ranked. This page is not kept; print it, or download from the form.`,
  columnsIgnored: (columns) => `Columns that are not used: ${columns}.`,
  ranking: 'Order',
  rank: 'Rank',
  employer: 'Employer',
  total: 'Total',
  reasons: 'Reasons',
  orderly: 'Orderly administration',
  nothingMissing: 'All four duties are met.',
  verdictWords: { orderly: 'Orderly', notYet: 'Not orderly yet', unknown: 'Cannot be said yet' },
  moreOnPage: (count) => `There are ${countInFigures(count, 'en')} more; all are in the download as XLSX or CSV.`,
  group: 'Group',
  rejected: (count) => `${countInFigures(count, 'en')} rows refused`,
  rejectedText: 'The employers of these rows are not ranked until the rows are mended.',
  again: 'List another file',
  sheets: {
    list: 'Long list',
    listHead: [
      'rank',
      'number',
      'name',
      'place',
      'regency_or_city',
      'province',
      'sector',
      'size',
      'total',
      'orderly',
      'percent_workers',
      'percent_wages',
      'percent_programmes',
      'percent_on_time',
      'reasons',
    ],
    unlisted: 'Not ranked',
    unlistedHead: ['number', 'name', 'reason'],
    rejected: 'Rows refused',
    rejectedHead: ['line', 'column', 'reason'],
  },
  summary: (employers, ranked, orderly) =>
    `${countInFigures(employers, 'en')} employers, ${countInFigures(ranked, 'en')} ranked, ${countInFigures(orderly, 'en')} orderly in administration.`,
  notCounted: (criteria) => `Criteria that this file cannot answer and that are left out of the total: ${criteria}.`,
  more: (count) => `There are ${countInFigures(count, 'en')} more employers (--top).`,
  verdicts: { orderly: 'ORDERLY', notYet: 'not orderly yet', unknown: 'cannot be called orderly yet' },
  lost: 'lost of the total',
  groupings: { province: 'By province', sector: 'By sector', size: 'By size' },
  groupName: (by, key, placeName) => groupNameIn('en', by, key, placeName),
  employers: 'Employers',
  orderlyShort: 'Orderly',
  mean: 'Mean',
  best: 'First',
  moreGroups: (count) => `and ${countInFigures(count, 'en')} more groups`,
  unlisted: (count) => `Not ranked: ${countInFigures(count, 'en')}`,
  moreUnlisted: (count) => `and ${countInFigures(count, 'en')} more`,
}

/** `Kalimantan Barat (61)`; a code that names no place stays a code, a word of the file stays that word. */
function groupNameIn(language: Language, by: Grouping, key: string | null, placeName?: string | null): string {
  const { sizes, sectors } = organisationWords[language]
  if (key === null) return { id: 'tidak disebut', en: 'not said' }[language]
  if (placeName) return `${placeName} (${key})`
  const size = SIZE_CLASSES.find((known) => by === 'size' && known === key)
  const sector = SECTORS.find((known) => by === 'sector' && known === key)
  return size ? sizes[size] : sector ? sectors[sector] : key
}

/** "Iuran dibayar tepat waktu −4,17": what each criterion cost of the total; null with full points. */
export function lostPoints(
  { criteria }: Pick<Listed, 'criteria'>,
  category: Category,
  language: Language,
): string | null {
  const lost = criteria.filter((each) => Number(each.lost) > 0)
  if (lost.length === 0) return null
  const told = lost.map(({ id: criterion, lost: points }) => {
    const found = category.criteria.find((each) => each.id === criterion)
    const name = language === 'en' ? (found?.nameEn ?? found?.name) : found?.name
    return `${name ?? criterion} −${decimalInFigures(roundedText(fractionFromDecimal(points), 2), language)}`
  })
  return `${longListWords[language].lost}: ${told.join(', ')}`
}

export type LongListWords = typeof id
export const longListWords: InBoth<LongListWords> = { id, en }
