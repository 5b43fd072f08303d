/** "Periksa kesiapan usaha": what is asked, what each check means, what to do next. Sources stand beside what they say. */
import type {
  BusinessCheck,
  BusinessCheckId,
  BusinessFlaw,
  Figure,
  Programme,
  Readiness,
} from '../award/nomination/business-check.ts'
import { type InBoth, type Language, listed } from './language.ts'
import { countInFigures, rupiahOnScreen } from './numbers.ts'

const id = {
  title: 'Periksa kesiapan usaha Anda',
  lede: 'Isi seperlunya. Hasilnya dihitung seketika, dan tidak ada yang disimpan: tutup halaman ini dan semuanya hilang.',
  size: 'Ukuran usaha',
  sector: 'Sektor',
  figures: {
    workers: 'Jumlah seluruh pekerja',
    registered: 'Di antaranya terdaftar BPJS Ketenagakerjaan',
    wagesPaid: 'Upah sebulan yang dibayar, seluruh pekerja (Rp)',
    wagesReported: 'Upah sebulan yang dilaporkan (Rp)',
    monthsOwed: 'Bulan iuran yang tertunggak',
    monthsOnTime: 'Bulan iuran setahun terakhir yang dibayar tepat waktu',
  } satisfies Record<Figure, string>,
  hints: {
    workers: 'Termasuk pekerja harian dan kontrak.',
    monthsOwed: 'Tulis 0 bila tidak ada.',
    monthsOnTime: 'Tepat waktu: paling lambat tanggal 15 bulan berikutnya. 0 sampai 12.',
  } as Readonly<Partial<Record<Figure, string>>>,
  programmes: 'Program yang diikuti',
  programmeNames: {
    jkk: 'JKK, Jaminan Kecelakaan Kerja',
    jkm: 'JKM, Jaminan Kematian',
    jht: 'JHT, Jaminan Hari Tua',
    jp: 'JP, Jaminan Pensiun',
    jkp: 'JKP, Jaminan Kehilangan Pekerjaan',
  } satisfies Record<Programme, string>,
  reporting: 'Melapor lewat SIPP (pelaporan perusahaan secara daring)?',
  partners: 'Pemasok dan rekanan ikut didorong menjadi peserta?',
  yes: 'Ya',
  no: 'Tidak',
  unsaid: 'Tidak dijawab',
  submit: 'Hitung kesiapan',
  result: 'Hasil',
  verdicts: {
    ready: 'Syarat yang diketahui sudah terpenuhi',
    not_yet: 'Ada yang perlu dibereskan dulu',
    unsure: 'Belum semua dapat dinilai',
  } satisfies Record<Readiness, string>,
  verdictTexts: {
    ready: 'Dari yang Anda tulis, tidak ada syarat yang menghalangi. Panitia tetap memeriksa datanya.',
    not_yet: 'Bereskan yang bertanda di bawah ini sebelum mendaftar; panitia akan menanyakannya.',
    unsure: 'Isi yang masih kosong supaya hasilnya lengkap.',
  } satisfies Record<Readiness, string>,
  notADecision:
    'Ini bukan keputusan. Bobot penilaian ditetapkan dalam aturan musim, dan verifikator membandingkan angka Anda dengan data resmi.',
  conditions: 'Syarat ikut serta',
  pluses: 'Nilai tambah',
  checks: {
    programmes: 'Semua program wajib diikuti',
    workers: 'Semua pekerja terdaftar',
    wages: 'Upah dilaporkan sebesar yang dibayar',
    arrears: 'Tidak ada tunggakan iuran',
    on_time: 'Iuran dibayar tepat waktu setahun penuh',
    reporting: 'Melapor lewat SIPP',
    partners: 'Pemasok dan rekanan ikut serta',
  } satisfies Record<BusinessCheckId, string>,
  is: { met: 'Terpenuhi', unmet: 'Belum', unknown: 'Belum diisi' } satisfies Record<BusinessCheck['is'], string>,
  sources: 'Dari mana syarat ini',
  sourceLines: [
    'Semua program wajib, semua pekerja, administrasi tertib: syarat badan usaha menurut pemberitaan musim 2024 (taburapos.co, 29 Februari 2024; antaranews.com/berita/3532488).',
    'Program menurut ukuran usaha: PP 6/2025 pasal 4 ayat (3), syarat peserta JKP.',
    'Pekerja, upah, program, dan tanggal 15 bulan berikutnya: daftar BPJS Ketenagakerjaan tentang perusahaan tertib.',
    'Bobot tiap syarat tidak pernah diumumkan; halaman ini tidak mengarangnya.',
  ],
  categories: 'Kategori yang dapat diikuti',
  noCategory: 'Tidak ada kategori musim ini yang dapat diikuti usaha berukuran dan bersektor seperti ini.',
  closedCategories: 'Kategori yang tidak dapat diikuti',
  file: 'Berkas yang akan diminta',
  fileDone: (done: number, of: number) =>
    `${countInFigures(done)} dari ${countInFigures(of)} isian wajib sudah terjawab oleh yang Anda tulis di sini.`,
  toPrepare: 'Siapkan juga',
  fieldsLeft: (count: number) => (count === 0 ? 'lengkap' : `${countInFigures(count)} isian lagi`),
  ifAny: 'bila ada',
  evidence: 'Bukti',
  required: 'wajib',
  next: 'Selanjutnya',
  register: 'Daftarkan diri',
  registerClosed:
    'Musim ini sedang tidak menerima pendaftaran diri. Hubungi cabang BPJS Ketenagakerjaan atau panitia bila ingin diusulkan.',
  change: 'Ubah isian di bawah',
  seasonPage: 'Halaman musim',
  fromFile: 'Periksa kesiapan usaha',
  fromFileText: 'Dihitung dari bagian "Kepesertaan pekerja" dan "Kesiapan usaha" berkas ini; tidak ada yang disimpan.',
}

const en: typeof id = {
  title: 'Check how ready your business is',
  lede: 'Fill in what you like. The result is computed at once and nothing is kept: close this page, and all of it is gone.',
  size: 'Size of the business',
  sector: 'Sector',
  figures: {
    workers: 'All workers',
    registered: 'Of these, registered with BPJS Ketenagakerjaan',
    wagesPaid: 'Wages paid in a month, all workers (Rp)',
    wagesReported: 'Wages reported for a month (Rp)',
    monthsOwed: 'Months of contributions in arrears',
    monthsOnTime: 'Months of the last year paid on time',
  },
  hints: {
    workers: 'Daily and contract workers included.',
    monthsOwed: 'Write 0 when there are none.',
    monthsOnTime: 'On time: by the 15th of the following month. 0 to 12.',
  },
  programmes: 'Programmes',
  programmeNames: {
    jkk: 'JKK, work accidents',
    jkm: 'JKM, death',
    jht: 'JHT, old age savings',
    jp: 'JP, pension',
    jkp: 'JKP, loss of employment',
  },
  reporting: 'Do you report through SIPP, the online system for companies?',
  partners: 'Are suppliers and partners encouraged to join?',
  yes: 'Yes',
  no: 'No',
  unsaid: 'Not answered',
  submit: 'Compute',
  result: 'Result',
  verdicts: {
    ready: 'The conditions that are known are met',
    not_yet: 'Something has to be put right first',
    unsure: 'Not everything can be judged yet',
  },
  verdictTexts: {
    ready: 'By what you wrote, no condition stands in the way. The committee still checks the data.',
    not_yet: 'Put right what is marked below before you ask to take part; the committee will ask.',
    unsure: 'Fill in what is empty for a whole result.',
  },
  notADecision:
    'This is no decision. Weights are set in the rules of the season, and a verifier compares your figures with official data.',
  conditions: 'Conditions',
  pluses: 'In your favour',
  checks: {
    programmes: 'All mandatory programmes',
    workers: 'All workers registered',
    wages: 'Wages reported as they are paid',
    arrears: 'No contributions in arrears',
    on_time: 'Contributions paid on time all year',
    reporting: 'Reports through SIPP',
    partners: 'Suppliers and partners take part',
  },
  is: { met: 'Met', unmet: 'Not yet', unknown: 'Not filled in' },
  sources: 'Where these conditions come from',
  sourceLines: [
    'All mandatory programmes, all workers, orderly administration: conditions for businesses as reported of the season 2024 (taburapos.co, 29 February 2024; antaranews.com/berita/3532488).',
    'Programmes by size: Government Regulation PP 6/2025, article 4(3), on who takes part in JKP.',
    'Workers, wages, programmes and the 15th of the following month: the agency’s list of orderly firms.',
    'No weight of any of them was ever published; this page invents none.',
  ],
  categories: 'Categories it may enter',
  noCategory: 'No category of this season is open to a business of this size and sector.',
  closedCategories: 'Categories it may not enter',
  file: 'The file that will be asked for',
  fileDone: (done, of) =>
    `${countInFigures(done, 'en')} of ${countInFigures(of, 'en')} required fields are answered by what you wrote here.`,
  toPrepare: 'Prepare as well',
  fieldsLeft: (count) => (count === 0 ? 'complete' : `${countInFigures(count, 'en')} more`),
  ifAny: 'if any',
  evidence: 'Evidence',
  required: 'required',
  next: 'What to do next',
  register: 'Nominate yourself',
  registerClosed:
    'This season takes no self-nominations now. Get in touch with the agency’s branch or the committee to be proposed.',
  change: 'Change what is below',
  seasonPage: 'Page of the season',
  fromFile: 'Check how ready the business is',
  fromFileText:
    'Computed from the sections "Membership of workers" and "Readiness of the business" of this file; nothing is kept.',
}

export type BusinessCheckWords = typeof id
export const businessCheckWords: InBoth<BusinessCheckWords> = { id, en }

/** What is missing, in a sentence with what to do; null where nothing is to be said. */
export function missingSentence({ id: check, is, missing }: BusinessCheck, language: Language): string | null {
  const isId = language === 'id'
  if (is === 'met') return null
  if (is === 'unknown')
    return isId ? 'Isi angkanya di bawah untuk mengetahuinya.' : 'Fill in the figures below to find out.'
  const count = typeof missing === 'number' ? countInFigures(missing, language) : ''
  switch (check) {
    case 'programmes': {
      const names = listed(Array.isArray(missing) ? missing.map((one: Programme) => one.toUpperCase()) : [], language)
      return isId
        ? `Belum diikuti: ${names}. Daftarkan di kantor cabang.`
        : `Missing: ${names}. Register at the branch.`
    }
    case 'workers':
      return isId
        ? `${count} pekerja belum terdaftar. Daftarkan semuanya, juga yang harian dan kontrak.`
        : `${count} workers are not registered. Register all, daily and contract workers included.`
    case 'wages': {
      const rupiah = rupiahOnScreen(BigInt(typeof missing === 'number' ? missing : 0), language)
      return isId
        ? `Kurang dilaporkan ${rupiah} sebulan. Laporkan upah yang sebenarnya dibayar.`
        : `${rupiah} a month too little is reported. Report the wages that are really paid.`
    }
    case 'arrears':
      return isId
        ? `${count} bulan tertunggak. Lunasi dan simpan buktinya.`
        : `${count} months are owed. Pay them and keep the receipts.`
    case 'on_time':
      return isId ? `${count} bulan terlambat atau belum dibayar.` : `${count} months late or unpaid.`
    case 'reporting':
      return isId ? 'Tanyakan akun SIPP ke kantor cabang.' : 'Ask the branch for a SIPP account.'
    case 'partners':
      return isId
        ? 'Minta pemasok dan rekanan mendaftarkan pekerjanya; simpan daftarnya sebagai bukti.'
        : 'Ask suppliers and partners to register their workers; keep the list as evidence.'
  }
}

export function businessFlawSentence(flaw: BusinessFlaw, language: Language): string {
  const isId = language === 'id'
  switch (flaw.code) {
    case 'size_class_missing':
      return isId ? 'Pilih ukuran usahanya.' : 'Choose the size of the business.'
    case 'sector_missing':
      return isId ? 'Pilih sektornya.' : 'Choose the sector.'
    case 'figure_unreadable':
      return isId
        ? 'Tulis angka bulat, misalnya 1250 atau 1.250. Boleh dikosongkan.'
        : 'Write a whole number, such as 1250 or 1.250. It may be left empty.'
    case 'more_registered_than_workers':
      return isId
        ? 'Yang terdaftar lebih banyak daripada seluruh pekerja. Periksa kedua angka.'
        : 'More are registered than there are workers. Check both figures.'
    case 'more_months_than_a_year':
      return isId ? `Setahun hanya ${flaw.months} bulan.` : `A year has ${flaw.months} months.`
  }
}
