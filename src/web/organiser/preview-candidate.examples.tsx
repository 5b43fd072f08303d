import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { PreviewCandidatePage, type PreviewCandidateView } from './preview-candidate.page.tsx'

const view: PreviewCandidateView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  category: 'Pemerintah Kabupaten/Kota',
  setUpHref: '/ruang/penyelenggara/penilaian-2026/provinsi-contoh',
  banner: 'bobot bawaan, belum resmi',
  interview: true,
  criteria: [
    { name: 'Cakupan kepesertaan', weight: '60%', counted: true, levels: [], evidence: [] },
    {
      name: 'Regulasi dan anggaran',
      weight: '40%',
      counted: false,
      levels: [
        { from: '0', text: 'belum ada' },
        { from: '60', text: 'peraturan daerah' },
      ],
      evidence: ['peraturan', 'anggaran'],
    },
  ],
  stages: [
    {
      name: 'pengusulan',
      opens: 'Senin, 4 Januari 2027 08.00\u00a0WIB',
      closes: 'Jumat, 29 Januari 2027 16.00\u00a0WIB',
    },
  ],
}

export const previewCandidateExamples: Examples = {
  page: 'preview-candidate',
  examples: {
    normal: (frame) => <PreviewCandidatePage frame={{ ...frame, viewer: administrator }} view={view} />,
    'without-dates': (frame) => (
      <PreviewCandidatePage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...view, banner: null, interview: false, stages: [] }}
      />
    ),
  },
}
