import type { Examples } from '../gallery/example.ts'
import { standings, tiedStandings } from '../gallery/example-award.ts'
import { assessor, chair } from '../gallery/example-frame.ts'
import { StandingsPage, type StandingsView } from './standings.page.tsx'

const view: StandingsView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  banner: null,
  asOf: 'Rabu, 30 Juli 2025 16.20\u00a0WIB',
  aggregation: 'trimmed',
  sheetsCounted: 55,
  sheets: 56,
  gap: '3,24',
  decimals: '2',
  pager: { page: 1, pages: 1, previous: null, next: null },
  first: ['Kabupaten Ketapang'],
  standings,
  unranked: [],
  notes: ['Lembar unsur serikat pekerja untuk Kabupaten Contoh D ditutup tanpa nilai: penilai berhalangan tetap.'],
  beside: [],
  votesNeeded: [],
  downloads: [
    { label: 'Semua nilai (CSV)', href: '/ruang/panitia/x/nilai.csv', note: 'menurut unsur, untuk menghitung ulang' },
    { label: 'Semua nilai (Excel)', href: '/ruang/panitia/x/nilai.xlsx', note: 'isi yang sama' },
    { label: 'Aturan musim (JSON)', href: '/ruang/panitia/x/aturan.json', note: 'kriteria, bobot, aturan nilai sama' },
  ],
  agreementHref: '/ruang/panitia/x/kesepakatan',
  stabilityHref: '/ruang/panitia/x/kestabilan',
  next: { deed: 'plenary', href: '/ruang/panitia/x/pleno', reasons: [] },
}

export const standingsExamples: Examples = {
  page: 'standings',
  examples: {
    normal: (frame) => <StandingsPage frame={{ ...frame, viewer: chair }} view={view} />,
    'votes-needed': (frame) => (
      <StandingsPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...view,
          banner: 'Bobot bawaan, belum resmi.',
          standings: tiedStandings,
          gap: '0,00',
          votesNeeded: [{ candidates: ['Kabupaten Contoh C', 'Kabupaten Contoh D'] }],
          unranked: [{ candidate: 'Kabupaten Contoh E', reason: 'Tidak ada lembar yang dihitung.' }],
          beside: [
            {
              candidate: 'Kabupaten Contoh C',
              name: 'Anggaran publik per pekerja',
              figure:
                'Rp201.600, basis: pekerja yang berhak menurut BPJS Ketenagakerjaan, klaim kandidat, belum diverifikasi',
            },
          ],
          next: {
            deed: 'adopt',
            href: '/ruang/panitia/x/tetapkan',
            reasons: [{ text: 'Pleno belum dicatat', mend: { label: 'Catat pleno', href: '/ruang/panitia/x/pleno' } }],
          },
        }}
      />
    ),
    empty: (frame) => (
      <StandingsPage
        frame={{ ...frame, viewer: assessor }}
        view={{ ...view, standings: [], gap: null, sheetsCounted: 0, notes: [], agreementHref: null, next: null }}
      />
    ),
  },
}
