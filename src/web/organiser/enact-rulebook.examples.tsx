import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { enactFields, EnactRulebookPage, type EnactRulebookView } from './enact-rulebook.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const view: EnactRulebookView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  locked: false,
  action: `${HERE}/simpan`,
  setUpHref: HERE,
  compareHref: `${HERE}/bandingkan`,
  differences: [
    { part: 'Kategori "Desa", kriteria "Inovasi", bobot', before: '15', after: '20' },
    { part: 'Panel, kuorum', before: '5', after: '6' },
  ],
  more: 0,
  version: 4,
  reason: '',
  obstacles: [],
  errors: [],
}

export const enactRulebookExamples: Examples = {
  page: 'enact-rulebook',
  examples: {
    normal: (frame) => (
      <EnactRulebookPage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...view, errors: [{ field: enactFields.reason, text: 'Tulis alasannya.' }] }}
      />
    ),
    flawed: (frame) => (
      <EnactRulebookPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...view,
          differences: [],
          obstacles: [
            {
              text: 'Pemerintah Kabupaten/Kota: Jumlah bobot kategori ini 95, seharusnya tepat 100.',
              href: `${HERE}/aturan/kategori/pemerintah-kabupaten-kota/kriteria#criteria`,
            },
            { text: 'Draf sama dengan aturan yang berlaku; tidak ada yang perlu disimpan.', href: null },
          ],
        }}
      />
    ),
    locked: (frame) => (
      <EnactRulebookPage frame={{ ...frame, viewer: administrator }} view={{ ...view, locked: true, more: 31 }} />
    ),
  },
}
