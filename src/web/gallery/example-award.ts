/** Invented facts that several examples share: candidates, seats, explanations. Only published ranks and figures are real. */
import type { CoverageView } from '../components/coverage-figure.tsx'
import type { ExplanationView, SheetTotal, Tie } from '../components/explanation.tsx'
import type { Standing } from '../components/standing.ts'
import type { Stage } from '../components/stage-bar.tsx'

export const seats = [
  'Sekretaris Daerah',
  'Dinas tenaga kerja',
  'Unsur pengusaha',
  'Unsur serikat pekerja',
  'Ahli jaminan sosial',
  'Ahli ekonomi',
  'Ahli hukum',
  'Ahli kebijakan publik',
]

/** 90 characters and more: what an official name can come to. */
export const longName = 'Pemerintah Desa Persiapan Tanjung Sari Mekar Jaya Bersatu Kecamatan Sungai Kakap Hilir Barat'

export const season = {
  label: 'Paritrana Award 2025',
  place: 'Kalimantan Barat',
  href: '/hasil/penilaian-2024/kalimantan-barat',
}

export const fingerprint = 'sha256:9c417e02b85d3fa660d12b7ce494a8105d3ef72908bc61aa4f0793e5c2d81b76'
export const rulebookHash = 'sha256:0b93d17fa1c2e4d5968778695a4b3c2d1e0fedcba9876543210fedcba9876543'

export const ketapangCoverage: CoverageView = {
  value: { text: '68,02%', value: 68.02 },
  base: 'penyebut tidak disebut',
  asOf: '31 Desember 2024',
  target: { text: '59,56%', value: 59.56 },
  source: { name: 'ketapangmedia.com', href: 'https://ketapangmedia.com/2025/07/31/' },
}

export function stages(now: number): readonly Stage[] {
  return ['sosialisasi', 'pengusulan', 'verifikasi', 'wawancara', 'penilaian', 'pleno', 'pengumuman'].map(
    (name, index) => ({
      name,
      is: index < now ? 'done' : index === now ? 'now' : 'next',
    }),
  )
}

const text = (value: number, decimals = 2) => value.toFixed(decimals).replace('.', ',')

/** A believable explanation around a total: three panel criteria, eight sheets, highest and lowest dropped. */
export function explanationOf(candidate: string, total: number, tie: Tie | null = null): ExplanationView {
  const offsets = [0.2, 0.7, -1.6, -4.3, 1.7, 4.5, -0.8, -0.3]
  const sheets: SheetTotal[] = offsets.map((offset, index) => ({
    seat: seats[index] ?? '',
    total: { text: text(total + offset, 4), value: total + offset },
    dropped: offset === -4.3 || offset === 4.5,
  }))
  const shares = [30, 25, 25, 20]
  const names = ['Cakupan dan pertumbuhan', 'Regulasi dan anggaran', 'Inovasi dan pekerja rentan', 'Wawancara']
  const criteria = shares.map((weight, index) => ({
    name: names[index] ?? '',
    source: 'panel' as const,
    figure: null,
    points: text(total, 4),
    weight: `${weight}%`,
    contribution: { text: text((total * weight) / 100, 4), value: (total * weight) / 100 },
  }))
  return { candidate, total: text(total), criteria, sheets, tie }
}

export function standing(rank: number, candidate: string, total: number, more: Partial<Standing> = {}): Standing {
  return {
    rank,
    total: { text: text(total), value: total },
    spread: '8,80',
    spreadTooWide: false,
    coverage: null,
    explanation: explanationOf(candidate, total),
    ...more,
  }
}

export const standings: readonly Standing[] = [
  standing(1, 'Kabupaten Ketapang', 86.68, { coverage: ketapangCoverage }),
  standing(2, 'Kabupaten Mempawah', 83.44, {
    coverage: {
      value: { text: '38,54%', value: 38.54 },
      base: 'penyebut tidak disebut',
      asOf: 'September 2024',
      source: { name: 'kumparan.com', href: 'https://kumparan.com/hipontianak/' },
    },
  }),
  standing(3, 'Kabupaten Sekadau', 83.28),
  standing(4, 'Kabupaten Contoh A', 80.57),
  standing(5, 'Kabupaten Contoh B', 78.11, { spread: '21,15', spreadTooWide: true }),
  standing(6, longName, 77.84),
  standing(7, 'Kabupaten Contoh D', 69.74),
]

export const tiedStandings: readonly Standing[] = [
  standing(1, 'Kabupaten Contoh A', 83.28, {
    explanation: explanationOf('Kabupaten Contoh A', 83.28, {
      by: 'criterion',
      criterion: 'Wawancara',
      others: ['Kabupaten Contoh B'],
    }),
  }),
  standing(2, 'Kabupaten Contoh B', 83.28),
  standing(3, 'Kabupaten Contoh C', 80, {
    explanation: explanationOf('Kabupaten Contoh C', 80, { by: 'shared', others: [longName] }),
  }),
  standing(3, longName, 80, {
    explanation: explanationOf(longName, 80, { by: 'shared', others: ['Kabupaten Contoh C'] }),
  }),
]
