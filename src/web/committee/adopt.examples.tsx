import type { Examples } from '../gallery/example.ts'
import { fingerprint, longName, rulebookHash } from '../gallery/example-award.ts'
import { chair } from '../gallery/example-frame.ts'
import { AdoptPage, type AdoptView } from './adopt.page.tsx'

export const winners = [
  { rank: 1, rankWord: 'Peringkat I', candidate: 'Kabupaten Ketapang' },
  { rank: 2, rankWord: 'Peringkat II', candidate: 'Kabupaten Mempawah' },
  { rank: 3, rankWord: 'Peringkat III', candidate: longName },
]

const ready: AdoptView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  action: '/ruang/panitia/x/tetapkan',
  standingsHref: '/ruang/panitia/x/peringkat',
  met: [
    'Kategori sudah ditutup',
    'Kuorum pleno 8 dari 9, ketua hadir',
    'Keputusan tentang tim penilai tercatat',
    'Tidak ada nilai sama yang belum diputuskan',
  ],
  reasons: [],
  winners,
  frozen: [
    { label: 'Kandidat', value: '7' },
    { label: 'Lembar', value: '55' },
    { label: 'Nilai', value: '220' },
    { label: 'Berita acara', value: 'CONTOH/400.5/012/2025' },
  ],
  fingerprint,
  rulebookHash,
}

export const adoptExamples: Examples = {
  page: 'adopt',
  examples: {
    ready: (frame) => <AdoptPage frame={{ ...frame, viewer: chair }} view={ready} />,
    'not-ready': (frame) => (
      <AdoptPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...ready,
          met: ready.met.slice(0, 1),
          reasons: [
            {
              text: 'Kuorum pleno 4 dari 5',
              detail: 'Ketua atau pengganti tertulis harus hadir.',
              mend: { label: 'Catat kehadiran', href: '/ruang/panitia/x/pleno' },
            },
            { text: 'Nilai sama belum diputuskan', detail: 'Kabupaten Contoh C dan Kabupaten Contoh D.' },
          ],
        }}
      />
    ),
  },
}
