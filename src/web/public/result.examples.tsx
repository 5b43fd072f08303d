import type { Examples } from '../gallery/example.ts'
import { fingerprint, rulebookHash, season, standings, tiedStandings } from '../gallery/example-award.ts'
import { ResultPage, type ResultView } from './result.page.tsx'

const here = `${season.href}/pemerintah-kabupaten-kota`
const rankWords = ['Peringkat I', 'Peringkat II', 'Peringkat III']

const view: ResultView = {
  season,
  category: 'Pemerintah Kabupaten/Kota',
  banner:
    'Bobot bawaan, belum resmi. Nilai di halaman ini contoh; tiga peringkat teratas sesuai pengumuman September 2025.',
  standings: standings.map(({ rank, coverage, explanation }) => ({
    rank,
    rankWord: rankWords[rank - 1] ?? null,
    candidate: explanation.candidate,
    coverage,
  })),
  pager: { page: 1, pages: 1, previous: null, next: null },
  first: ['Kabupaten Ketapang'],
  ranked: 7,
  totals: { aggregation: 'trimmed', explanations: standings.map(({ explanation }) => explanation) },
  unranked: [],
  decision: {
    adoptedAt: 'Senin, 4 Agustus 2025 15.10\u00a0WIB',
    publishedAt: '25 September 2025',
    sheetsCounted: 56,
    seatsPresent: 8,
    seats: 9,
    beritaAcara: 'CONTOH/400.5/012/2025',
    decree: null,
  },
  fingerprint,
  rulebookHash,
  recountHref: `${here}/hitung-ulang`,
  downloads: [
    { label: 'Semua nilai (CSV)', href: `${here}/nilai.csv`, note: 'menurut unsur, tanpa nama orang' },
    { label: 'Semua nilai (Excel)', href: `${here}/nilai.xlsx`, note: 'isi yang sama' },
    { label: 'Aturan musim (JSON)', href: `${here}/aturan.json`, note: 'kriteria, bobot, aturan nilai sama' },
  ],
}

const ranksOnly: ResultView = { ...view, totals: null, downloads: view.downloads.slice(2), banner: null }

export const resultExamples: Examples = {
  page: 'result',
  examples: {
    'with-totals': (frame) => <ResultPage frame={{ ...frame, here }} view={view} />,
    'ranks-only': (frame) => <ResultPage frame={{ ...frame, here }} view={ranksOnly} />,
    'equal-totals': (frame) => (
      <ResultPage
        frame={{ ...frame, here }}
        view={{
          ...view,
          first: ['Kabupaten Contoh A', 'Kabupaten Contoh B'],
          standings: tiedStandings.map(({ rank, coverage, explanation }) => ({
            rank,
            rankWord: rankWords[rank - 1] ?? null,
            candidate: explanation.candidate,
            coverage,
          })),
          totals: { aggregation: 'mean', explanations: tiedStandings.map(({ explanation }) => explanation) },
          unranked: [{ candidate: 'Kabupaten Contoh E', reason: 'Tidak ada lembar yang ditandatangani.' }],
          pager: { page: 2, pages: 10, previous: `${here}?halaman=1`, next: `${here}?halaman=3` },
        }}
      />
    ),
    empty: (frame) => (
      <ResultPage frame={{ ...frame, here }} view={{ ...ranksOnly, first: [], standings: [], ranked: 0 }} />
    ),
  },
}
