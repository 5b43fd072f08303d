/** The sections of a candidate's file: titles, fields, choices, and what keeps a field from being read. */
import type { PlacedFlaw } from '../award/nomination/section-reading.ts'
import type { InBoth, Language } from './language.ts'

/** `options` names the choices where the season decides them. */
export type FieldWords = {
  readonly label: string
  readonly hint?: string
  readonly options?: Readonly<Record<string, string>>
}

export type SectionWords = {
  readonly title: string
  readonly lede: string
  /** One thing of the list, such as "Peraturan"; of other sections the title. */
  readonly item: string
  readonly add: string
  readonly fields: Readonly<Record<string, FieldWords>>
}

const SOURCES = {
  apbd: 'APBD',
  apbdes: 'APBDes',
  'dana-desa': 'Dana Desa',
  dbhcht: 'DBH CHT',
  'dbh-sawit': 'DBH Sawit',
  csr: 'CSR',
  zakat: 'Zakat',
}

const id: Readonly<Record<string, SectionWords>> = {
  kontak: {
    title: 'Pimpinan dan kontak',
    lede: 'Siapa yang memimpin dan siapa yang dapat dihubungi panitia.',
    item: 'Pimpinan dan kontak',
    add: '',
    fields: {
      pimpinan: { label: 'Nama pimpinan' },
      jabatan_pimpinan: { label: 'Jabatan pimpinan', hint: 'Misalnya Bupati, Kepala Desa, atau Direktur Utama.' },
      alamat: { label: 'Alamat kantor' },
      kontak: { label: 'Nama kontak' },
      telepon: { label: 'Telepon atau WhatsApp kontak' },
    },
  },
  kepesertaan: {
    title: 'Kepesertaan pekerja',
    lede: 'Angka yang Anda laporkan sendiri. Verifikator membandingkannya dengan data resmi; nomor identitas pekerja tidak diminta.',
    item: 'Kepesertaan',
    add: '',
    fields: {
      pekerja: { label: 'Jumlah pekerja' },
      terdaftar: { label: 'Di antaranya terdaftar BPJS Ketenagakerjaan' },
      tertunggak_bulan: { label: 'Bulan iuran yang tertunggak', hint: 'Isi 0 bila tidak ada tunggakan.' },
      program: { label: 'Program yang diikuti', hint: 'Misalnya JKK, JKM, JHT, JP, JKP.' },
      rekanan: { label: 'Rekanan dan pemasok yang ikut didorong (boleh kosong)' },
    },
  },
  kesiapan: {
    title: 'Kesiapan usaha',
    lede: 'Boleh dilewati. Dengan angka ini kesiapan usaha dapat diperiksa dari halaman berkas, dan verifikator membandingkannya dengan data resmi.',
    item: 'Kesiapan usaha',
    add: '',
    fields: {
      upah_dibayar: { label: 'Upah sebulan yang dibayar, seluruh pekerja (Rp, boleh kosong)' },
      upah_dilaporkan: { label: 'Upah sebulan yang dilaporkan (Rp, boleh kosong)' },
      tepat_waktu_bulan: {
        label: 'Bulan iuran setahun terakhir yang dibayar tepat waktu (boleh kosong)',
        hint: 'Tepat waktu: paling lambat tanggal 15 bulan berikutnya. 0 sampai 12.',
      },
      sipp: { label: 'Melapor lewat SIPP (boleh kosong)' },
      rekanan_peserta: { label: 'Pemasok dan rekanan ikut didorong menjadi peserta (boleh kosong)' },
    },
  },
  peraturan: {
    title: 'Peraturan',
    lede: 'Peraturan dan edaran tentang jaminan sosial ketenagakerjaan. Satu peraturan, satu isian.',
    item: 'Peraturan',
    add: 'Tambah peraturan',
    fields: {
      jenis: { label: 'Jenis' },
      nomor: { label: 'Nomor' },
      tahun: { label: 'Tahun' },
      tentang: { label: 'Tentang' },
      berlaku_sejak: { label: 'Berlaku sejak (boleh kosong)' },
      berlaku_sampai: { label: 'Berlaku sampai (boleh kosong)' },
    },
  },
  anggaran: {
    title: 'Anggaran',
    lede: 'Anggaran yang membayar iuran pekerja. Satu sumber dan kelompok, satu isian.',
    item: 'Baris anggaran',
    add: 'Tambah baris anggaran',
    fields: {
      tahun: { label: 'Tahun anggaran' },
      sumber: { label: 'Sumber dana' },
      kelompok: { label: 'Untuk siapa', hint: 'Misalnya perangkat desa, RT/RW, nelayan.' },
      pekerja: { label: 'Jumlah pekerja' },
      bulan: { label: 'Jumlah bulan' },
      rupiah: { label: 'Jumlah rupiah', hint: 'Misalnya 252.000.000.' },
    },
  },
  inovasi: {
    title: 'Inovasi',
    lede: 'Cara baru yang membuat lebih banyak pekerja terlindungi.',
    item: 'Inovasi',
    add: 'Tambah inovasi',
    fields: {
      nama: { label: 'Nama inovasi' },
      sejak: { label: 'Sejak tahun' },
      uraian: { label: 'Apa yang dilakukan' },
      hasil: { label: 'Hasilnya', hint: 'Sebut angka dan bagaimana dapat diperiksa.' },
      astacita: { label: 'Kaitan dengan Astacita (boleh kosong)' },
    },
  },
  penegakan: {
    title: 'Penegakan kepatuhan',
    lede: 'Pengawasan terhadap pemberi kerja yang belum mendaftarkan pekerjanya.',
    item: 'Tahun pengawasan',
    add: 'Tambah tahun',
    fields: {
      tahun: { label: 'Tahun' },
      kunjungan: { label: 'Kunjungan' },
      peringatan: { label: 'Peringatan' },
      sanksi: { label: 'Sanksi' },
      hasil: { label: 'Hasilnya' },
    },
  },
  'pekerja-rentan': {
    title: 'Pekerja rentan',
    lede: 'Pekerja yang iurannya dibantu. Cukup jumlah; nama dan nomor identitas tidak diminta.',
    item: 'Kelompok',
    add: 'Tambah kelompok',
    fields: {
      kelompok: { label: 'Kelompok' },
      keterangan: { label: 'Keterangan (boleh kosong)' },
      pekerja: { label: 'Jumlah pekerja' },
      bulan: { label: 'Bulan perlindungan dalam setahun' },
      sumber: { label: 'Dibayar dari' },
      sejak: { label: 'Sejak (boleh kosong)' },
    },
  },
  'sosialisasi-kepesertaan': {
    title: 'Sosialisasi kepesertaan',
    lede: 'Sosialisasi yang Anda lakukan sendiri kepada pekerja. Satu kegiatan, satu isian; undangan, foto, dan daftar hadir diunggah sebagai bukti. Jangan tulis nama atau NIK pekerja.',
    item: 'Kegiatan',
    add: 'Tambah kegiatan',
    fields: {
      tanggal: { label: 'Tanggal' },
      tempat: { label: 'Tempat' },
      sasaran: { label: 'Kepada siapa', hint: 'Misalnya nelayan Desa Contoh, pedagang pasar, pekerja proyek.' },
      hadir: { label: 'Pekerja yang hadir' },
      terdaftar: { label: 'Di antaranya terdaftar sesudahnya (boleh kosong)' },
      per_tanggal: { label: 'Terdaftar per tanggal', hint: 'Wajib bila jumlah terdaftar diisi.' },
      sumber: {
        label: 'Sumber jumlah terdaftar',
        hint: 'Misalnya laporan kantor cabang. Wajib bila jumlah terdaftar diisi.',
      },
      catatan: { label: 'Catatan (boleh kosong)' },
    },
  },
  kendala: {
    title: 'Kendala',
    lede: 'Apa yang menghambat, dan apa yang sudah dicoba. Kendala yang jujur tidak mengurangi nilai.',
    item: 'Kendala',
    add: 'Tambah kendala',
    fields: {
      sebab: { label: 'Sebab' },
      uraian: { label: 'Apa yang terjadi' },
      upaya: { label: 'Upaya yang sudah dicoba' },
    },
  },
}

const en: Readonly<Record<string, SectionWords>> = {
  kontak: {
    title: 'Leader and contact',
    lede: 'Who leads, and whom the committee may call.',
    item: 'Leader and contact',
    add: '',
    fields: {
      pimpinan: { label: 'Name of the leader' },
      jabatan_pimpinan: { label: 'Office of the leader', hint: 'Such as regent, village head or managing director.' },
      alamat: { label: 'Office address' },
      kontak: { label: 'Name of the contact' },
      telepon: { label: 'Telephone or WhatsApp of the contact' },
    },
  },
  kepesertaan: {
    title: 'Membership of workers',
    lede: 'Figures you report yourselves. The verifier compares them with official data; no identity number of a worker is asked for.',
    item: 'Membership',
    add: '',
    fields: {
      pekerja: { label: 'Number of workers' },
      terdaftar: { label: 'Of these, registered with BPJS Ketenagakerjaan' },
      tertunggak_bulan: { label: 'Months of contributions in arrears', hint: 'Write 0 when there are none.' },
      program: { label: 'Programmes', hint: 'Such as JKK, JKM, JHT, JP, JKP.' },
      rekanan: { label: 'Partners and suppliers encouraged to join (may be empty)' },
    },
  },
  kesiapan: {
    title: 'Readiness of the business',
    lede: 'May be skipped. With these figures the readiness can be checked from the page of the file, and a verifier compares them with official data.',
    item: 'Readiness of the business',
    add: '',
    fields: {
      upah_dibayar: { label: 'Wages paid in a month, all workers (Rp, may be empty)' },
      upah_dilaporkan: { label: 'Wages reported for a month (Rp, may be empty)' },
      tepat_waktu_bulan: {
        label: 'Months of the last year paid on time (may be empty)',
        hint: 'On time: by the 15th of the following month. 0 to 12.',
      },
      sipp: { label: 'Reports through SIPP (may be empty)' },
      rekanan_peserta: { label: 'Suppliers and partners are encouraged to join (may be empty)' },
    },
  },
  peraturan: {
    title: 'Regulations',
    lede: 'Regulations and circulars on employment social security. One entry for each.',
    item: 'Regulation',
    add: 'Add a regulation',
    fields: {
      jenis: { label: 'Kind' },
      nomor: { label: 'Number' },
      tahun: { label: 'Year' },
      tentang: { label: 'Subject' },
      berlaku_sejak: { label: 'In force since (may be empty)' },
      berlaku_sampai: { label: 'In force until (may be empty)' },
    },
  },
  anggaran: {
    title: 'Budget',
    lede: 'Budgets that pay workers’ contributions. One entry for each source and group.',
    item: 'Budget line',
    add: 'Add a budget line',
    fields: {
      tahun: { label: 'Budget year' },
      sumber: { label: 'Source of funds' },
      kelompok: { label: 'For whom', hint: 'Such as village staff, neighbourhood heads, fishers.' },
      pekerja: { label: 'Number of workers' },
      bulan: { label: 'Number of months' },
      rupiah: { label: 'Amount in rupiah', hint: 'Such as 252.000.000.' },
    },
  },
  inovasi: {
    title: 'Innovations',
    lede: 'New ways by which more workers are protected.',
    item: 'Innovation',
    add: 'Add an innovation',
    fields: {
      nama: { label: 'Name of the innovation' },
      sejak: { label: 'Since the year' },
      uraian: { label: 'What is done' },
      hasil: { label: 'Its result', hint: 'Give figures and say how they can be checked.' },
      astacita: { label: 'Relation to Astacita (may be empty)' },
    },
  },
  penegakan: {
    title: 'Enforcement of compliance',
    lede: 'Supervision of employers who have not registered their workers.',
    item: 'Year of supervision',
    add: 'Add a year',
    fields: {
      tahun: { label: 'Year' },
      kunjungan: { label: 'Visits' },
      peringatan: { label: 'Warnings' },
      sanksi: { label: 'Sanctions' },
      hasil: { label: 'Result' },
    },
  },
  'pekerja-rentan': {
    title: 'Vulnerable workers',
    lede: 'Workers whose contributions are paid for them. Counts are enough; no names and no identity numbers.',
    item: 'Group',
    add: 'Add a group',
    fields: {
      kelompok: { label: 'Group' },
      keterangan: { label: 'Remark (may be empty)' },
      pekerja: { label: 'Number of workers' },
      bulan: { label: 'Months of protection in a year' },
      sumber: { label: 'Paid from' },
      sejak: { label: 'Since (may be empty)' },
    },
  },
  'sosialisasi-kepesertaan': {
    title: 'Socialisation to workers',
    lede: 'What you did yourselves to tell workers of their protection. One activity, one entry; invitations, photos and lists are uploaded as evidence. Do not write names or NIK of workers.',
    item: 'Activity',
    add: 'Add an activity',
    fields: {
      tanggal: { label: 'Day' },
      tempat: { label: 'Place' },
      sasaran: { label: 'To whom', hint: 'For example fishers of Desa Contoh, market traders, workers of a project.' },
      hadir: { label: 'Workers who came' },
      terdaftar: { label: 'Of these registered afterwards (may be empty)' },
      per_tanggal: { label: 'Registered as of', hint: 'Needed once the number registered is given.' },
      sumber: {
        label: 'Source of the number registered',
        hint: 'For example a report of the branch. Needed once the number is given.',
      },
      catatan: { label: 'Note (may be empty)' },
    },
  },
  kendala: {
    title: 'Obstacles',
    lede: 'What stands in the way and what has been tried. An honest obstacle costs no points.',
    item: 'Obstacle',
    add: 'Add an obstacle',
    fields: {
      sebab: { label: 'Cause' },
      uraian: { label: 'What happened' },
      upaya: { label: 'What has been tried' },
    },
  },
}

export const fileSectionWords: InBoth<Readonly<Record<string, SectionWords>>> = { id, en }

/** Choices by section and field, since one word may mean different things in two of them. */
export const fileOptionWords: InBoth<Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  id: {
    'kesiapan.sipp': { ya: 'Ya', tidak: 'Tidak' },
    'kesiapan.rekanan_peserta': { ya: 'Ya', tidak: 'Tidak' },
    'peraturan.jenis': {
      perda: 'Peraturan daerah (Perda)',
      pergub: 'Peraturan gubernur (Pergub)',
      perbup: 'Peraturan bupati (Perbup)',
      perwali: 'Peraturan wali kota (Perwali)',
      perdes: 'Peraturan desa (Perdes)',
      keputusan: 'Keputusan',
      se: 'Surat edaran (SE)',
      lain: 'Lainnya',
    },
    'anggaran.sumber': { ...SOURCES, lain: 'Lainnya' },
    'pekerja-rentan.sumber': { ...SOURCES, lain: 'Lainnya' },
    'pekerja-rentan.kelompok': {
      petani: 'Petani dan pekebun',
      nelayan: 'Nelayan',
      'buruh-harian': 'Buruh harian',
      'pedagang-kecil': 'Pedagang kecil',
      pengemudi: 'Pengemudi ojek dan angkutan',
      'pekerja-keagamaan': 'Pekerja keagamaan',
      'kader-rt-rw': 'Kader, RT, dan RW',
      lain: 'Lainnya',
    },
    'kendala.sebab': {
      regulasi: 'Regulasi',
      geografi: 'Geografi',
      sosialisasi: 'Sosialisasi terbatas',
      dana: 'Dana',
      lain: 'Lainnya',
    },
  },
  en: {
    'kesiapan.sipp': { ya: 'Yes', tidak: 'No' },
    'kesiapan.rekanan_peserta': { ya: 'Yes', tidak: 'No' },
    'peraturan.jenis': {
      perda: 'Regional regulation (Perda)',
      pergub: 'Governor’s regulation (Pergub)',
      perbup: 'Regent’s regulation (Perbup)',
      perwali: 'Mayor’s regulation (Perwali)',
      perdes: 'Village regulation (Perdes)',
      keputusan: 'Decree',
      se: 'Circular (SE)',
      lain: 'Other',
    },
    'anggaran.sumber': { ...SOURCES, 'dana-desa': 'Village fund', csr: 'CSR', zakat: 'Zakat', lain: 'Other' },
    'pekerja-rentan.sumber': { ...SOURCES, 'dana-desa': 'Village fund', csr: 'CSR', zakat: 'Zakat', lain: 'Other' },
    'pekerja-rentan.kelompok': {
      petani: 'Farmers and planters',
      nelayan: 'Fishers',
      'buruh-harian': 'Day labourers',
      'pedagang-kecil': 'Small traders',
      pengemudi: 'Drivers',
      'pekerja-keagamaan': 'Religious workers',
      'kader-rt-rw': 'Cadres and neighbourhood heads',
      lain: 'Other',
    },
    'kendala.sebab': {
      regulasi: 'Regulation',
      geografi: 'Geography',
      sosialisasi: 'Limited outreach',
      dana: 'Funds',
      lain: 'Other',
    },
  },
}

/** The field by which an activity speaks for a criterion of the season. */
export const supportedCriterionWords: InBoth<FieldWords> = {
  id: { label: 'Bukti untuk kriteria (boleh kosong)', hint: 'Penilai membacanya bersama kriteria ini.' },
  en: { label: 'Evidence for the criterion (may be empty)', hint: 'Assessors read it together with this criterion.' },
}

/** What to do about a field that cannot be handed in as it is. */
export function fieldFlawSentence(flaw: PlacedFlaw, label: string, language: Language): string {
  return language === 'id' ? flawInIndonesian(flaw, label) : flawInEnglish(flaw, label)
}

function flawInIndonesian(flaw: PlacedFlaw, label: string): string {
  switch (flaw.code) {
    case 'field_missing':
      return `${label} belum diisi.`
    case 'text_too_long':
      return `${label} terlalu panjang: paling banyak ${flaw.charactersMax} huruf.`
    case 'choice_unknown':
      return `${label}: pilih salah satu dari daftar.`
    case 'year_unreadable':
      return `${label}: tulis tahun empat angka, ${flaw.from} sampai ${flaw.to}.`
    case 'day_unreadable':
      return `${label}: tulis tanggal yang ada, misalnya 2025-07-30.`
    case 'count_unreadable':
      return `${label}: tulis bilangan bulat, misalnya 1.250.`
    case 'amount_unreadable':
      return `${label}: tulis rupiah bulat, misalnya 252.000.000, tanpa kata juta.`
    case 'span_reversed':
      return `${label}: lebih awal daripada mulai berlakunya.`
  }
}

function flawInEnglish(flaw: PlacedFlaw, label: string): string {
  switch (flaw.code) {
    case 'field_missing':
      return `${label} is not filled in.`
    case 'text_too_long':
      return `${label} is too long: ${flaw.charactersMax} letters at most.`
    case 'choice_unknown':
      return `${label}: choose from the list.`
    case 'year_unreadable':
      return `${label}: write a year of four digits, ${flaw.from} to ${flaw.to}.`
    case 'day_unreadable':
      return `${label}: write a day that exists, such as 2025-07-30.`
    case 'count_unreadable':
      return `${label}: write a whole number, such as 1.250.`
    case 'amount_unreadable':
      return `${label}: write whole rupiah, such as 252.000.000, without words.`
    case 'span_reversed':
      return `${label}: earlier than the day from which it is in force.`
  }
}
