import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Frame } from '../layout/frame.ts'
import { type LongListEntry, LongListResultPage, type LongListView } from './long-list-result.page.tsx'

const inside = (frame: Frame): Frame => ({
  ...frame,
  viewer: administrator,
  here: '/ruang/penyelenggara/daftar-panjang',
})

const entry = (rank: number, name: string, total: string, more: Partial<LongListEntry> = {}): LongListEntry => ({
  rank,
  name: `CONTOH ${name}`,
  about: `CTH000${rank}${name.length} · Kota Pontianak (61.71) · Keuangan · Besar`,
  total,
  orderly: true,
  reasons: [],
  lost: null,
  ...more,
})

const ranked: LongListView = {
  file: 'pemberi-kerja-kalbar-2024.csv',
  category: 'Tertib Administrasi Kepesertaan',
  banner: 'bobot bawaan, belum resmi',
  employers: 1204,
  ranked: 1180,
  orderly: 412,
  notes: ['Program wajib menurut PP 6/2025 pasal 4 ayat (3).', 'Kolom yang tidak dipakai: catatan.'],
  entries: [
    entry(1, 'PT Khatulistiwa Terang', '100,00'),
    entry(1, 'CV Sambas Lestari', '100,00'),
    entry(3, 'PT Ketapang Mineral Nusantara Sejahtera', '97,92', {
      orderly: null,
      reasons: ['2 dari 12 bulan tidak ada di berkas'],
    }),
    entry(4, 'PT Bengkayang Plasma', '65,10', {
      orderly: false,
      reasons: [
        '290 pekerja belum terdaftar (610 dari 900)',
        'upah dilaporkan Rp1.172.000.000 kurang dari sebenarnya',
        'belum ikut JP',
        'terlambat: Januari 2024 (30 hari), Februari 2024 (25 hari), Maret 2024 (40 hari)',
        'belum dibayar: September 2024, Oktober 2024',
        'tunggakan Rp213.158.400',
      ],
      lost: 'nilai yang hilang: Semua pekerja didaftarkan −8,06, Upah dilaporkan sebenarnya −10,17, Iuran dibayar tepat waktu −10,42',
    }),
  ],
  moreEntries: 1176,
  groups: [
    {
      title: 'Menurut provinsi',
      more: 0,
      rows: [
        {
          name: 'Kalimantan Barat (61)',
          employers: '1.170',
          orderly: '410',
          mean: '91,66',
          best: 'CONTOH PT Khatulistiwa Terang',
        },
        { name: 'tidak disebut', employers: '10', orderly: '2', mean: '80,00', best: 'CONTOH CV Sambas Lestari' },
      ],
    },
    {
      title: 'Menurut sektor',
      more: 3,
      rows: [
        {
          name: 'Pertambangan, industri, dan konstruksi',
          employers: '640',
          orderly: '201',
          mean: '88,10',
          best: 'CONTOH PT Ketapang Mineral Nusantara Sejahtera',
        },
      ],
    },
    {
      title: 'Menurut skala',
      more: 0,
      rows: [{ name: 'Besar', employers: '92', orderly: '50', mean: '95,40', best: 'CONTOH PT Khatulistiwa Terang' }],
    },
  ],
  unlisted: [
    { name: 'CONTOH UD Mempawah (CTH0104)', reason: 'angkanya tidak ada untuk kriteria upah' },
    { name: 'CTH0105', reason: '2 barisnya ditolak; perbaiki dulu supaya dinilai dengan data lengkap' },
  ],
  unlistedCount: 24,
  rejected: [
    {
      sheet: null,
      line: 18,
      column: 'L',
      text: 'Tanggal 03/02/2024 tidak menyebut apakah hari atau bulan yang ditulis dulu. Tulis seperti 2025-02-15, atau pilih "hari dulu".',
    },
  ],
  rejectedRows: 2,
}

const nobody: LongListView = {
  ...ranked,
  banner: null,
  ranked: 0,
  orderly: 0,
  entries: [],
  moreEntries: 0,
  groups: [],
  rejected: [],
  rejectedRows: 0,
}

export const longListResultExamples: Examples = {
  page: 'long-list-result',
  examples: {
    normal: (frame) => <LongListResultPage frame={inside(frame)} view={ranked} />,
    empty: (frame) => <LongListResultPage frame={inside(frame)} view={nobody} />,
  },
}
