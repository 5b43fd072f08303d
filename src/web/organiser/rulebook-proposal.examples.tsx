import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { proposalFields, RulebookProposalPage, type RulebookProposalView } from './rulebook-proposal.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const at = 'Rabu, 3 Februari 2027 11.04\u00a0WIB'
const view: RulebookProposalView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  action: `${HERE}/usulan/1`,
  number: 1,
  state: 'open',
  by: 'Sekretariat panitia',
  at,
  reason: 'Bobot wawancara dan inovasi tertukar ketika disalin dari juknis.',
  comparedTo: 'aturan versi 2',
  differences: [
    { part: 'Kategori "Pemerintah Kabupaten/Kota", kriteria "Inovasi", bobot', before: '15', after: '20' },
    { part: 'Kategori "Pemerintah Kabupaten/Kota", kriteria "Wawancara", bobot', before: '20', after: '15' },
  ],
  pager: { page: 1, pages: 1, previous: null, next: null },
  moved: [
    { category: 'Pemerintah Kabupaten/Kota', candidate: 'Kabupaten Contoh A', before: '2', after: '1' },
    { category: 'Pemerintah Kabupaten/Kota', candidate: 'Kabupaten Contoh B', before: '1', after: '2' },
  ],
  decided: null,
  own: false,
  typedReason: '',
  errors: [],
}

export const rulebookProposalExamples: Examples = {
  page: 'rulebook-proposal',
  examples: {
    'for-a-second-person': (frame) => (
      <RulebookProposalPage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...view, errors: [{ field: proposalFields.reason, text: 'Tulis alasannya.' }] }}
      />
    ),
    own: (frame) => (
      <RulebookProposalPage
        frame={{ ...frame, viewer: administrator }}
        view={{ ...view, own: true, moved: [], differences: [] }}
      />
    ),
    refused: (frame) => (
      <RulebookProposalPage
        frame={{ ...frame, viewer: administrator }}
        view={{
          ...view,
          state: 'refused',
          moved: null,
          decided: { by: 'Ketua panitia', at, reason: 'Tidak tertukar.' },
        }}
      />
    ),
  },
}
