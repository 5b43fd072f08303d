import type { Examples } from '../gallery/example.ts'
import { longName, season, stages } from '../gallery/example-award.ts'
import { examplePicture } from '../gallery/example-picture.ts'
import { SeasonPage, type SeasonView } from './season.page.tsx'

const view: SeasonView = {
  ...season,
  assessmentYear: '2024',
  banner: 'Bobot bawaan, belum resmi. Panitia belum melampirkan dasar keputusan bobot.',
  logos: [],
  stages: stages(6),
  notices: [],
  selfNominationHref: null,
  businessCheckHref: null,
  questions: [],
  categories: [
    {
      name: 'Pemerintah Kabupaten/Kota',
      href: `${season.href}/pemerintah-kabupaten-kota`,
      state: 'published',
      winners: [
        { rank: 1, rankWord: 'Peringkat I', candidate: 'Kabupaten Ketapang' },
        { rank: 2, rankWord: 'Peringkat II', candidate: 'Kabupaten Mempawah' },
        { rank: 3, rankWord: 'Peringkat III', candidate: longName },
      ],
    },
    { name: 'Usaha Kecil dan Mikro', href: `${season.href}/ukm`, state: 'adopted', winners: [] },
    { name: 'Pemerintah Desa', href: `${season.href}/desa`, state: 'judging', winners: [] },
  ],
}

const notices = [
  {
    text: 'Tahap wawancara dan penilaian ditutup Senin, 4 Agustus 2025 17.00\u00a0WIB, semula Rabu, 30 Juli 2025 17.00\u00a0WIB.',
    reason: 'Jaringan di tiga kabupaten terputus.',
  },
]

const questions = [
  { asked: 'Siapa yang boleh ikut?', answer: 'Pemerintah desa dan kota.\n\nBadan usaha menurut ukurannya.' },
  { asked: `Apakah ${longName} boleh ikut?`, answer: 'Boleh.' },
  { asked: 'Kapan ditutup?', answer: 'Lihat tahap di atas.' },
]

export const seasonExamples: Examples = {
  page: 'season',
  examples: {
    normal: (frame) => <SeasonPage frame={{ ...frame, here: season.href }} view={view} />,
    'with-logos': (frame) => (
      <SeasonPage
        frame={{ ...frame, here: season.href }}
        view={{
          ...view,
          logos: [
            { host: 'Pemerintah Provinsi Contoh', src: examplePicture },
            { host: 'BPJS Ketenagakerjaan', src: examplePicture },
          ],
        }}
      />
    ),
    'none-published': (frame) => (
      <SeasonPage
        frame={{ ...frame, here: season.href }}
        view={{
          ...view,
          selfNominationHref: '/daftar-diri/penilaian-2024/kalimantan-barat',
          businessCheckHref: '/periksa-usaha/penilaian-2024/kalimantan-barat',
          banner: null,
          stages: stages(4),
          notices,
          categories: view.categories.slice(1),
          questions,
        }}
      />
    ),
  },
}
