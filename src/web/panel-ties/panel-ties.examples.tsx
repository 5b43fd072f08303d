import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor, chair } from '../gallery/example-frame.ts'
import type { ShownRecusal } from './standing-recusals.tsx'
import { dismissalFields, PanelTiesPage, type PanelTiesView, type ShownConflict } from './panel-ties.page.tsx'

const open: ShownConflict = {
  id: 'kabupaten~contoh-d~hukum~employer~pemkab-d',
  category: 'Pemerintah Kabupaten/Kota',
  seat: 'Ahli hukum',
  candidate: 'Kabupaten Contoh D',
  tie: 'bertindak untuk kandidat',
  state: 'open',
  voices: [{ seat: 'Sekretaris Daerah', reason: 'Cuti di luar tanggungan sejak Januari 2024.' }],
  action: '/ruang/panitia/x/hubungan',
  isOwn: false,
  typed: '',
}

const recusal: ShownRecusal = {
  id: 'kabupaten~contoh-d~usaha',
  category: 'Pemerintah Kabupaten/Kota',
  seat: 'Dunia usaha',
  candidate: longName,
  reason: 'pemasok kandidat: katering rapat 2024',
  voices: [{ seat: 'Sekretaris Daerah', reason: 'Yang dimaksud Kabupaten Contoh C.' }],
  action: '/ruang/panitia/x/penarikan',
  isOwn: false,
  typed: '',
}

const view: PanelTiesView = {
  season: 'Paritrana Award 2025',
  conflicts: [
    open,
    {
      ...open,
      id: 'b',
      seat: 'Dunia usaha',
      candidate: longName,
      tie: 'pemasok kandidat',
      state: 'recused',
      voices: [],
      action: null,
    },
  ],
  recusals: [recusal],
  facts: {
    action: '/ruang/panitia/x/hubungan',
    endAction: '/ruang/panitia/x/hubungan/cabut',
    seats: [
      { value: 'hukum', label: 'Ahli hukum' },
      { value: 'usaha', label: 'Dunia usaha' },
    ],
    kinds: [
      { value: 'works_for', label: 'Bekerja untuk' },
      { value: 'supplies', label: 'Memasok' },
    ],
    items: [{ id: 'hukum~1', text: 'Ahli hukum bekerja untuk Pemerintah Kabupaten Contoh D', words: 'SK 800/12/2021' }],
    typed: { seat: '', kind: 'works_for', organisation: '', words: '' },
  },
  errors: [],
}

export const panelTiesExamples: Examples = {
  page: 'panel-ties',
  examples: {
    committee: (frame) => <PanelTiesPage frame={{ ...frame, viewer: chair }} view={view} />,
    own: (frame) => (
      <PanelTiesPage
        frame={{ ...frame, viewer: assessor }}
        view={{
          ...view,
          facts: null,
          conflicts: [{ ...open, voices: [], action: null, isOwn: true }],
          recusals: [{ ...recusal, voices: [], action: null, isOwn: true }],
        }}
      />
    ),
    refused: (frame) => (
      <PanelTiesPage
        frame={{ ...frame, viewer: assessor }}
        view={{
          ...view,
          facts: null,
          conflicts: [open],
          errors: [{ field: dismissalFields.reason(open.id), text: 'Tuliskan mengapa.' }],
        }}
      />
    ),
    none: (frame) => (
      <PanelTiesPage
        frame={{ ...frame, viewer: assessor }}
        view={{ ...view, facts: null, conflicts: [], recusals: [] }}
      />
    ),
  },
}
