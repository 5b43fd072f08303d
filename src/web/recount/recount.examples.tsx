import type { Examples } from '../gallery/example.ts'
import { RecountPage } from './recount.page.tsx'

const result = '/hasil/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota'

export const recountExamples: Examples = {
  page: 'recount',
  examples: {
    umum: (frame) => (
      <RecountPage
        frame={{ ...frame, sample: false }}
        view={{ of: null, fileHref: '/hitung-ulang/hitung-ulang.html' }}
      />
    ),
    hasil: (frame) => (
      <RecountPage
        frame={frame}
        view={{
          of: {
            category: 'Pemerintah kabupaten/kota',
            season: 'Paritrana Award 2025',
            resultHref: result,
            bundleHref: `${result}/bundle.json`,
            witnessHref: '/saksi/penilaian-2024/kalimantan-barat',
          },
          fileHref: `${result}/hitung-ulang.html`,
        }}
      />
    ),
  },
}
