import type { Examples } from '../gallery/example.ts'
import { fingerprint, rulebookHash } from '../gallery/example-award.ts'
import { chair, secretary } from '../gallery/example-frame.ts'
import { winners } from './adopt.examples.tsx'
import { AdoptedPage, type AdoptedView } from './adopted.page.tsx'

const view: AdoptedView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  adoptedAt: 'Senin, 4 Agustus 2025 15.10\u00a0WIB',
  adoptedBy: 'Sekretaris Daerah, ketua tim penilai',
  cameSecond: false,
  objections: { href: '/ruang/panitia/x/sanggahan', count: 1 },
  torn: [],
  unkept: false,
  winners,
  papers: [
    {
      label: 'Berita acara pleno (PDF)',
      href: '/ruang/panitia/x/berita-acara.pdf',
      note: 'siap ditandatangani, 3 halaman',
    },
    { label: 'Rekap nilai (Excel)', href: '/ruang/panitia/x/rekap.xlsx', note: 'semua lembar menurut unsur' },
  ],
  certificates: winners.map((winner) => ({
    label: `Piagam ${winner.candidate} (PDF)`,
    href: `/ruang/panitia/x/piagam/${winner.rank}.pdf`,
    note: `${winner.rankWord}, CONTOH/PARITRANA-KB/00${winner.rank}/2025`,
  })),
  fingerprint,
  rulebookHash,
  publishing: { is: 'open', action: '/ruang/panitia/x/umumkan', reasons: [], totals: false },
}

export const adoptedExamples: Examples = {
  page: 'adopted',
  examples: {
    normal: (frame) => <AdoptedPage frame={{ ...frame, viewer: chair }} view={view} />,
    torn: (frame) => (
      <AdoptedPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...view, torn: ['Kabupaten Contoh A, Unsur ahli hukum', 'Kabupaten Contoh E, Unsur serikat pekerja'] }}
      />
    ),
    unkept: (frame) => <AdoptedPage frame={{ ...frame, viewer: chair }} view={{ ...view, unkept: true }} />,
    'came-second': (frame) => <AdoptedPage frame={{ ...frame, viewer: chair }} view={{ ...view, cameSecond: true }} />,
    secretary: (frame) => (
      <AdoptedPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view,
          certificates: [],
          publishing: {
            is: 'open',
            action: '/ruang/panitia/x/umumkan',
            totals: false,
            reasons: [{ text: 'Hanya ketua yang dapat mengumumkan hasil', detail: 'Anda masuk sebagai sekretaris.' }],
          },
        }}
      />
    ),
    published: (frame) => (
      <AdoptedPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...view,
          publishing: { is: 'done', at: 'Kamis, 25 September 2025 17.00\u00a0WIB', totals: true, href: '/hasil/x' },
        }}
      />
    ),
  },
}
