import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor } from '../gallery/example-frame.ts'
import type { Frame } from '../layout/frame.ts'
import { declarationFields, DeclarationsPage, type DeclarationsView } from './declarations.page.tsx'

const HERE = '/ruang/penilai/pernyataan/penilaian-2025/provinsi-contoh'

const view: DeclarationsView = {
  season: 'Paritrana Award 2026, Provinsi Contoh',
  seat: 'Ahli kebijakan publik',
  pledgedAt: null,
  pledgeAction: `${HERE}/pakta`,
  action: HERE,
  open: 2,
  categories: [
    {
      name: 'Pemerintah Kabupaten/Kota',
      candidates: [
        { id: 'kab~a', name: 'Kabupaten Contoh A', settled: null, kind: '', words: '' },
        { id: 'kab~b', name: longName, settled: null, kind: 'none', words: '' },
        {
          id: 'kab~c',
          name: 'Kabupaten Contoh C',
          settled: 'Anda menarik diri: hubungan kerja, penasihat hukum sampai 2024 (contoh).',
          kind: 'employer',
          words: '',
        },
      ],
    },
    {
      name: 'Usaha Menengah',
      candidates: [{ id: 'usaha~d', name: 'PT Contoh Bahari', settled: null, kind: '', words: '' }],
    },
  ],
  pager: { page: 1, pages: 1, previous: null, next: null },
  marks: true,
  errors: [],
}

const signedIn = (frame: Frame): Frame => ({ ...frame, viewer: assessor, here: HERE })

export const declarationsExamples: Examples = {
  page: 'declarations',
  examples: {
    open: (frame) => <DeclarationsPage frame={signedIn(frame)} view={view} />,
    refused: (frame) => (
      <DeclarationsPage
        frame={signedIn(frame)}
        view={{
          ...view,
          pledgedAt: 'Senin, 2 Maret 2026 11.00\u00a0WITA',
          categories: view.categories.map((category) => ({
            ...category,
            candidates: category.candidates.map((one) => (one.id === 'usaha~d' ? { ...one, kind: 'vendor' } : one)),
          })),
          errors: [{ field: declarationFields.words('usaha~d'), text: 'Tulis apa hubungannya.' }],
        }}
      />
    ),
    empty: (frame) => <DeclarationsPage frame={signedIn(frame)} view={{ ...view, open: 0, categories: [] }} />,
  },
}
