import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { CompareRulebooksPage, type CompareRulebooksView } from './compare-rulebooks.page.tsx'

const view: CompareRulebooksView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: '/ruang/penyelenggara/penilaian-2026/provinsi-contoh',
  before: 'aturan yang berlaku, versi 1',
  after: 'draf',
  differences: [
    { part: 'Panel, kuorum', before: '5', after: '6' },
    {
      part: 'Kategori "Badan usaha besar dan menengah di sektor industri pengolahan", kriteria "Inovasi", nama (Inggris)',
      before: 'tidak ada',
      after: '"Innovation"',
    },
  ],
  pager: { page: 1, pages: 1, previous: null, next: null },
}

export const compareRulebooksExamples: Examples = {
  page: 'compare-rulebooks',
  examples: {
    normal: (frame) => <CompareRulebooksPage frame={{ ...frame, viewer: administrator }} view={view} />,
    same: (frame) => (
      <CompareRulebooksPage frame={{ ...frame, viewer: administrator }} view={{ ...view, differences: [] }} />
    ),
  },
}
