import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { foundSeasonFields, NEW_PLACE, ruleSources } from './found-season-fields.ts'
import { FoundSeasonPage, type FoundSeasonView } from './found-season.page.tsx'

const view: FoundSeasonView = {
  places: [{ value: '99', label: 'Provinsi Contoh' }],
  templates: [
    { value: '4-inti', label: '4-inti: Paritrana Award (4 kategori inti)' },
    { value: '8-sektor', label: '8-sektor: Paritrana Award (8 kategori, lima sektor usaha)' },
  ],
  seasons: [],
  typed: {
    place: NEW_PLACE,
    code: '',
    name: '',
    level: 'province',
    year: '',
    label: '',
    zone: 'WIB',
    source: ruleSources.template,
    template: '8-sektor',
    season: '',
    text: '',
  },
  errors: [],
}

export const foundSeasonExamples: Examples = {
  page: 'found-season',
  examples: {
    normal: (frame) => <FoundSeasonPage frame={{ ...frame, viewer: administrator }} view={view} />,
    'flawed-file': (frame) => (
      <FoundSeasonPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...view,
          typed: { ...view.typed, source: ruleSources.file, text: '{ "format": "paritrana-rulebook/1",\n  }' },
          errors: [
            {
              field: foundSeasonFields.text,
              text: 'Baris 2, kolom 3: Di sini tulisan JSON rusak: "}". Periksa koma, kurung dan tanda kutip sebelum tempat ini.',
            },
          ],
        }}
      />
    ),
    'flawed-workbook': (frame) => (
      <FoundSeasonPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...view,
          typed: { ...view.typed, source: ruleSources.file, year: '2027', label: 'Paritrana Award 2027' },
          errors: [
            'Lembar Kriteria, sel E2: Jumlah bobot kategori ini 101, seharusnya tepat 100. Ubah bobotnya.',
            'Lembar Panel, sel C3: Harus ya atau tidak.',
          ].map((text) => ({ field: foundSeasonFields.file, text })),
        }}
      />
    ),
  },
}
