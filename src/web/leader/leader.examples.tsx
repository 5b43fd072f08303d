import type { Examples } from '../gallery/example.ts'
import { paths } from '../paths.ts'
import { LeaderPage, type LeaderView } from './leader.page.tsx'

/** What a newspaper printed of Kalimantan Barat in 2025, and an invented season. */
const full: LeaderView = {
  code: '61',
  place: 'Kalimantan Barat',
  level: 'province',
  day: '23 November 2026',
  coverage: {
    stands: {
      value: { text: '34,83%', value: 34.83 },
      base: 'pekerja yang berhak menurut BPJS Ketenagakerjaan',
      asOf: '25 September 2025',
      source: { name: 'tanjungpura.id', href: 'https://tanjungpura.id' },
    },
    heads: '507.191 dari 1.456.191 pekerja',
    implied: 'basis 1.456.191 pekerja dihitung dari persentase dan jumlah orang menurut sumbernya',
    others: [
      '31,00%, penduduk bekerja menurut BPS, 25 September 2025 (tanjungpura.id)',
      '27,00%, penyebut tidak disebut sumbernya, 2 Februari 2026 (kaltim.idntimes.com)',
      '34,10%, 949.000 belum terlindungi, sasaran 59,56%, pekerja yang berhak menurut Kemendagri, Juni 2025 (contoh.example)',
    ],
  },
  aims: [],
  gap: {
    unprotected: '949.000',
    exceeds: false,
    target: {
      text: 'Sasaran 59,56% (disebut sumber yang sama)',
      figured: { text: '59,56%', value: 59.56 },
      pointsShort: '24,73',
      needed: '360.117',
    },
  },
  cost: { total: 'Rp72.599.587.200', formula: '360.117 orang × Rp16.800 × 12 bulan', toTarget: true },
  plan: null,
  assumption:
    'Anggapan, bukan rencana: semua dibayari sebagai bukan penerima upah dengan paket terendah JKK Rp10.000 + JKM Rp6.800 sebulan (PP 44/2015, PP 82/2019, PP 49/2023). Bagi penerima upah, pemberi kerja yang membayar.',
  trend: [
    { break: null, asOf: 'Desember 2020', value: '21,40%' },
    { break: null, asOf: 'Desember 2021', value: '24,75%' },
    { break: null, asOf: 'Desember 2022', value: '28,02%' },
    { break: 'basis tidak disebut', asOf: 'Maret 2023', value: '32,28%' },
    { break: 'basis berganti', asOf: '25 September 2025', value: '34,83%' },
    { break: 'definisi penyebut berganti', asOf: '2 Februari 2026', value: '27,00%' },
  ],
  causes: [
    'Sosialisasi terbatas: 7 kendala',
    'Dana: 4 kendala',
    'Regulasi: 3 kendala',
    'Geografi: 1 kendala',
    'Lainnya: 1 kendala',
  ],
  award: {
    label: 'Paritrana Award Kalimantan Barat 2025',
    href: paths.season({ season: 2025, placeSlug: 'kalimantan-barat' }),
    stage: 'Penilaian',
    published: 1,
    categories: 4,
    way: { handedIn: 31, nominees: 22 },
  },
}

export const leaderExamples: Examples = {
  page: 'leader',
  examples: {
    organiser: (frame) => <LeaderPage frame={frame} view={full} />,
    'planned-public': (frame) => (
      <LeaderPage
        frame={frame}
        view={{
          ...full,
          code: '61.04',
          place: 'Kabupaten Ketapang',
          level: 'regency',
          causes: null,
          award: full.award && { ...full.award, stage: null, way: null },
          plan: {
            title: 'Pekerja rentan Ketapang 2026',
            href: 'https://contoh.example/rencana',
            heads: '5.000',
            year: '2026',
            cost: 'Rp1.008.000.000',
          },
        }}
      />
    ),
    reached: (frame) => (
      <LeaderPage
        frame={frame}
        view={{
          ...full,
          gap: {
            unprotected: null,
            exceeds: true,
            target: full.gap.target && { ...full.gap.target, pointsShort: null, needed: null },
          },
          cost: 'nobody',
          trend: full.trend.slice(0, 1),
          causes: [],
        }}
      />
    ),
    nothing: (frame) => (
      <LeaderPage
        frame={frame}
        view={{
          ...full,
          coverage: null,
          aims: [
            {
              text: '59% untuk 2025 (UCJ)',
              source: { name: 'pontianakinformasi.co.id', href: 'https://pontianakinformasi.co.id/info' },
            },
          ],
          gap: { unprotected: null, exceeds: false, target: null },
          cost: null,
          trend: [],
          causes: null,
          award: null,
        }}
      />
    ),
  },
}
